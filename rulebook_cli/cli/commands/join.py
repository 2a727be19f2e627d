"""`rulebook join`: get a rulebook of one's own, and say whose it is."""

from pathlib import Path
from typing import Annotated

import typer

from rulebook_cli.cli.terminal.options import AsWho, Book, Lang, command
from rulebook_cli.cli.terminal.screen import phrase

app = command()


@app.command(help=phrase("join.help"))
def join(
    url: Annotated[
        str | None, typer.Argument(metavar="[URL]", help=phrase("join.url"), show_default=False)
    ] = None,
    folder: Annotated[
        Path | None, typer.Argument(metavar="[DIR]", help=phrase("join.folder"), show_default=False)
    ] = None,
    as_: AsWho = None,
    name: Annotated[
        str | None,
        typer.Option("--name", metavar="NAME", help=phrase("join.name"), show_default=False),
    ] = None,
    email: Annotated[
        str | None,
        typer.Option("--email", metavar="EMAIL", help=phrase("join.email"), show_default=False),
    ] = None,
    book: Book = None,
    lang: Lang = None,
) -> None:
    """Copy the shared rulebook here; without an address, settle who sits at this one."""
    from rulebook_cli.cli.sharing.joining import settle_in, take_copy

    desk = take_copy(url, folder, book)
    settle_in(desk, as_, name, email, copied=url is not None)
