"""`rulebook read`: read the rulebook, or one section of it."""

from typing import Annotated

import typer

from rulebook_cli.cli.options import (
    Book,
    DraftToo,
    Form,
    Lang,
    NoColour,
    On,
    Output,
    command,
)
from rulebook_cli.cli.screen import deliver, phrase

app = command()


@app.command(help=phrase("read.help"))
def read(
    sections: Annotated[
        list[str] | None,
        typer.Argument(metavar="[SECTION …]", help=phrase("read.section"), show_default=False),
    ] = None,
    draft: DraftToo = False,
    on: On = None,
    format_: Form = "terminal",
    output: Output = None,
    book: Book = None,
    lang: Lang = None,
    no_color: NoColour = False,
) -> None:
    """Show the latest decided version, or the draft; say which it is."""
    from rulebook_cli.cli.clock import today
    from rulebook_cli.cli.desk import open_desk
    from rulebook_cli.cli.reading import draw_reading

    desk = open_desk(book)
    whole = output is not None or format_ != "terminal"
    deliver(draw_reading(desk, sections or [], draft, on or today(), whole), format_, output)
