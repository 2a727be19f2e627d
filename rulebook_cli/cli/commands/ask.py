"""`rulebook ask`: what a care situation may get, and which provisions say so."""

from pathlib import Path
from typing import Annotated

import typer

from rulebook_cli.cli.desk.delivery import deliver
from rulebook_cli.cli.terminal.options import (
    Book,
    ContractFrom,
    DraftToo,
    Form,
    Json,
    Lang,
    LargePrint,
    NoColour,
    On,
    Output,
    Yes,
    command,
)
from rulebook_cli.cli.terminal.screen import is_interactive, phrase, print_json

app = command()


@app.command(help=phrase("ask.help"))
def ask(
    fact: Annotated[
        list[str] | None,
        typer.Option("--fact", metavar="FACT=VALUE", help=phrase("ask.fact"), show_default=False),
    ] = None,
    case: Annotated[
        Path | None,
        typer.Option("--case", metavar="FILE", help=phrase("ask.case"), show_default=False),
    ] = None,
    with_: Annotated[
        list[str] | None,
        typer.Option("--with", metavar="ID", help=phrase("ask.with"), show_default=False),
    ] = None,
    draft: DraftToo = False,
    on: On = None,
    contract_from: ContractFrom = None,
    json: Json = False,
    format_: Form = None,
    large_print: LargePrint = False,
    output: Output = None,
    yes: Yes = False,
    book: Book = None,
    lang: Lang = None,
    no_color: NoColour = False,
) -> None:
    """Answer from the facts given; in a terminal, with none given, ask for them one by one."""
    from rulebook_cli.cli.book.contract_day import day_asked
    from rulebook_cli.cli.desk.desk import open_desk
    from rulebook_cli.cli.showing.asking import (
        answer_all,
        answers_json,
        answers_paper,
        books_asked,
        said_by,
    )

    day = day_asked(on, contract_from)
    said, recorded = said_by(case, fact or [])
    desk = open_desk(book)
    asked = books_asked(desk, with_ or [], draft, day, contract_from)
    interviewed = not fact and case is None and not json and is_interactive()
    if interviewed:
        from rulebook_cli.cli.showing.interview import interview

        said = interview(asked)
    answers = answer_all(asked, said, recorded)
    if json:
        print_json(answers_json(asked, answers))
    else:
        paper = answers_paper(asked, answers, interviewed)
        deliver(paper, format_, output, yes, large_print, desk)
