"""`rulebook statement`: an association's statement, ready to be signed and sent."""

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


@app.command(help=phrase("statement.help"))
def statement(
    associations: Annotated[
        list[str] | None,
        typer.Argument(metavar="[ASSOCIATION …]", help=phrase("statement.who"), show_default=False),
    ] = None,
    stance: Annotated[
        str | None,
        typer.Option(
            "--stance",
            metavar="supports|with-changes|opposes|neutral",
            help=phrase("statement.stance"),
            show_default=False,
        ),
    ] = None,
    place: Annotated[str, typer.Option("--place", help=phrase("statement.place"))] = "",
    annexes: Annotated[
        list[str] | None,
        typer.Option("--annex", metavar="NAME", help=phrase("statement.annex"), show_default=False),
    ] = None,
    answers: Annotated[bool, typer.Option("--answers", help=phrase("statement.answers"))] = False,
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
    """Draw the statement of an association, or of several, from their amendments."""
    from rulebook_cli.cli.book.contract_day import day_asked
    from rulebook_cli.cli.desk.desk import open_desk
    from rulebook_cli.cli.showing.statement import draw_statement_of

    day = day_asked(on, contract_from)
    desk = open_desk(book)
    paper = draw_statement_of(
        desk, associations or (), stance, place, day, annexes or (), answers, contract_from
    )
    deliver(paper, format_, output, yes, large_print, desk)
    suggest("statement.next" if output else "statement.next-save")
