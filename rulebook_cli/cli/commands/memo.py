"""`rulebook memo`: the summary of what was proposed and said, with the answers."""

from typing import Annotated

import typer

from rulebook_cli.cli.desk.delivery import deliver
from rulebook_cli.cli.terminal.options import (
    Book,
    ContractFrom,
    Form,
    Lang,
    LargePrint,
    NoColour,
    On,
    Output,
    Yes,
    command,
)
from rulebook_cli.cli.terminal.screen import phrase, suggest

app = command()


@app.command(help=phrase("memo.help"))
def memo(
    round_: Annotated[
        str | None,
        typer.Option("--round", metavar="ID", help=phrase("memo.round"), show_default=False),
    ] = None,
    open_: Annotated[bool, typer.Option("--undecided", "--open", help=phrase("memo.open"))] = False,
    from_: Annotated[
        str | None,
        typer.Option("--from", metavar="NAME", help=phrase("memo.from"), show_default=False),
    ] = None,
    section: Annotated[
        str | None,
        typer.Option("--section", metavar="ID", help=phrase("memo.section"), show_default=False),
    ] = None,
    on: On = None,
    contract_from: ContractFrom = None,
    format_: Form = None,
    large_print: LargePrint = False,
    output: Output = None,
    yes: Yes = False,
    book: Book = None,
    lang: Lang = None,
    no_color: NoColour = False,
) -> None:
    """Draw the memo of a round."""
    from rulebook_cli.cli.book.contract_day import day_asked
    from rulebook_cli.cli.desk.desk import open_desk
    from rulebook_cli.cli.showing.memo import draw_memo_of

    day = day_asked(on, contract_from)
    desk = open_desk(book)
    paper = draw_memo_of(desk, round_, day, open_, from_ or "", section or "", contract_from)
    deliver(paper, format_, output, yes, large_print, desk)
    suggest("memo.next")
