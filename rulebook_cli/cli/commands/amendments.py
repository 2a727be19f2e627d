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
    from rulebook_cli.cli.gathering import gather
    from rulebook_cli.cli.listing import list_amendments, rows_json, rows_text
    from rulebook_cli.cli.screen import hint, print_json

    desk = open_desk(book)
    gathered = gather(desk)
    rows = list_amendments(desk, gathered)
    if json:
        more = {"unreadable": list(gathered.unread), "changed_late": list(gathered.late)}
        print_json({**rows_json(rows), **more})
        return
    print(rows_text(rows, everything))
    if gathered.unread:
        hint("amendments.unread", ids=gathered.unread)
    if gathered.late:
        hint("amendments.late", ids=gathered.late)
