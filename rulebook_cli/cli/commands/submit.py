"""`rulebook submit`: send one's amendments to the county."""

from typing import Annotated

import typer

from rulebook_cli.cli.terminal.options import AsWho, Book, DryRun, Lang, Yes, command
from rulebook_cli.cli.terminal.screen import phrase

app = command()


@app.command(help=phrase("submit.help"))
def submit(
    ids: Annotated[
        list[str] | None,
        typer.Argument(metavar="[ID …]", help=phrase("submit.ids"), show_default=False),
    ] = None,
    draft: Annotated[bool, typer.Option("--draft", help=phrase("submit.draft"))] = False,
    as_: AsWho = None,
    remote: Annotated[
        str, typer.Option("--remote", metavar="NAME", help=phrase("submit.remote"))
    ] = "origin",
    dry_run: DryRun = False,
    yes: Yes = False,
    book: Book = None,
    lang: Lang = None,
) -> int:
    """Send one's own branches; a coordinator also sends the draft and the decided versions."""
    from rulebook_cli.cli.amendments.part_names import whole_only
    from rulebook_cli.cli.desk.desk import open_desk
    from rulebook_cli.cli.sharing.sending import Sending, send

    whole_only(ids or (), "submit-whole")
    return send(open_desk(book), Sending(tuple(ids or ()), as_, remote, dry_run, yes, draft))
