"""`rulebook amendments`: list the amendments and where each stands."""

from typing import Annotated

import typer

from rulebook_cli.cli.options import Book, Json, Lang, NoColour, command
from rulebook_cli.cli.screen import phrase

app = command()


@app.command(help=phrase("amendments.help"))
def amendments(
    everything: Annotated[bool, typer.Option("--all", help=phrase("amendments.all"))] = False,
    json: Json = False,
    book: Book = None,
    lang: Lang = None,
    no_color: NoColour = False,
) -> None:
    """List open amendments; with --all, or as JSON, the answered ones too."""
    from rulebook_cli.cli.desk import open_desk
    from rulebook_cli.cli.listing import list_amendments, rows_json, rows_text
    from rulebook_cli.cli.screen import print_json

    rows = list_amendments(open_desk(book))
    if json:
        print_json(rows_json(rows))
        return
    print(rows_text(rows, everything))
