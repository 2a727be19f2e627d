"""`rulebook read`: read the rulebook, or one section of it."""

from typing import Annotated

import typer

from rulebook_cli.cli.desk.delivery import deliver
from rulebook_cli.cli.terminal.options import (
    Book,
    ContractFrom,
    DraftToo,
    Form,
    Lang,
    NoColour,
    On,
    Output,
    Yes,
    command,
)
from rulebook_cli.cli.terminal.screen import phrase, suggest

app = command()


@app.command(help=phrase("read.help"))
def read(
    sections: Annotated[
        list[str] | None,
        typer.Argument(metavar="[SECTION …]", help=phrase("read.section"), show_default=False),
    ] = None,
    draft: DraftToo = False,
    on: On = None,
    contract_from: ContractFrom = None,
    format_: Form = None,
    output: Output = None,
    yes: Yes = False,
    book: Book = None,
    lang: Lang = None,
    no_color: NoColour = False,
) -> None:
    """Show the latest decided version, or the draft; say which it is."""
    from rulebook_cli.cli.book.contract_day import day_asked
    from rulebook_cli.cli.desk.desk import open_desk
    from rulebook_cli.cli.showing.reading import Shown, draw_reading

    day = day_asked(on, contract_from)
    whole = output is not None or format_ not in (None, "terminal")
    shown = Shown(day, whole, bool(on or contract_from), contract_from)
    deliver(draw_reading(open_desk(book), sections or [], draft, shown), format_, output, yes)
    suggest("read.next" if sections else "read.next-contents")
