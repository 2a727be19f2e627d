"""`rulebook templates`: what papers are made from, and a copy of it to edit."""

from typing import Annotated

import typer

from rulebook_cli.cli.terminal.options import Book, Json, Lang, NoColour, Yes, command
from rulebook_cli.cli.terminal.screen import phrase

app = command()


@app.command(help=phrase("templates.help"))
def templates(
    copy: Annotated[
        str | None,
        typer.Option("--copy", metavar="NAME", help=phrase("templates.copy"), show_default=False),
    ] = None,
    json: Json = False,
    yes: Yes = False,
    book: Book = None,
    lang: Lang = None,
    no_color: NoColour = False,
) -> None:
    """List the templates, the book's own marked; or copy one into the book's folder."""
    from rulebook_cli.cli.desk.desk import open_desk
    from rulebook_cli.cli.showing.templating import copy_template, list_templates

    desk = open_desk(book)
    if copy is None:
        list_templates(desk, json)
    else:
        copy_template(desk, copy, yes)
