"""`rulebook update`: fetch what others have done."""

from typing import Annotated

import typer

from rulebook_cli.cli.terminal.options import Book, Lang, command
from rulebook_cli.cli.terminal.screen import phrase

app = command()


@app.command(help=phrase("update.help"))
def update(
    remote: Annotated[
        str, typer.Option("--remote", metavar="NAME", help=phrase("submit.remote"))
    ] = "origin",
    files: Annotated[bool, typer.Option("--files", help=phrase("update.files"))] = False,
    book: Book = None,
    lang: Lang = None,
) -> int:
    """Fetch, and move the draft forward; the files follow where nothing is in their way."""
    from rulebook_cli.cli.desk.desk import open_desk
    from rulebook_cli.cli.sharing.updating import catch_up

    return catch_up(open_desk(book), remote, files)
