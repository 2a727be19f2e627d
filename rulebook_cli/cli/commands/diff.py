"""`rulebook diff`: what differs between two versions, or what an amendment changes."""

from typing import Annotated

import typer

from rulebook_cli.cli.desk.delivery import deliver
from rulebook_cli.cli.terminal.exit_codes import FINDINGS, GOOD
from rulebook_cli.cli.terminal.options import (
    Book,
    ContractFrom,
    Days,
    Form,
    Lang,
    LargePrint,
    NoColour,
    Output,
    Yes,
    command,
)
from rulebook_cli.cli.terminal.screen import complain, phrase, suggest
from rulebook_cli.model.errors import RulebookError

app = command()


@app.command(help=phrase("diff.help"))
def diff(
    first: Annotated[
        str | None, typer.Argument(metavar="[A]", help=phrase("diff.first"), show_default=False)
    ] = None,
    second: Annotated[
        str | None, typer.Argument(metavar="[B]", help=phrase("diff.second"), show_default=False)
    ] = None,
    on: Days = None,
    contract_from: ContractFrom = None,
    format_: Form = None,
    large_print: LargePrint = False,
    output: Output = None,
    yes: Yes = False,
    book: Book = None,
    lang: Lang = None,
    no_color: NoColour = False,
) -> int:
    """One amendment against its base, any version against another, or a day against a day."""
    from rulebook_cli.cli.desk.desk import open_desk
    from rulebook_cli.cli.showing.differing import draw_difference, is_own_open

    desk = open_desk(book)
    try:
        paper = draw_difference(desk, first, second, on or [], contract_from)
    except RulebookError as error:
        if error.message not in ("clash", "clash-between"):
            raise
        complain(error)
        return FINDINGS
    deliver(paper, format_, output, yes, large_print, desk)
    own = second is None and is_own_open(desk, first or "")
    suggest("diff.next-own" if own else "diff.next", id=first)
    return GOOD
