"""`rulebook clashes`: what open amendments cannot have together, as questions."""

from typing import Annotated

import typer

from rulebook_cli.cli.terminal.options import (
    BaseVersion,
    Book,
    ContractFrom,
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
from rulebook_cli.cli.terminal.screen import phrase
from rulebook_cli.model.errors import RulebookError

app = command()


@app.command(help=phrase("clashes.help"))
def clashes(
    ids: Annotated[
        list[str] | None,
        typer.Argument(metavar="[ID]…", help=phrase("clashes.ids"), show_default=False),
    ] = None,
    matrix: Annotated[bool, typer.Option("--matrix", help=phrase("clashes.matrix"))] = False,
    settle: Annotated[bool, typer.Option("--settle", help=phrase("clashes.settle"))] = False,
    base: BaseVersion = None,
    json: Json = False,
    on: On = None,
    contract_from: ContractFrom = None,
    format_: Form = None,
    large_print: LargePrint = False,
    output: Output = None,
    yes: Yes = False,
    book: Book = None,
    lang: Lang = None,
    no_color: NoColour = False,
) -> int:
    """Put every clash among the open amendments as a question; exit 1 when there are any."""
    from rulebook_cli.cli.book.contract_day import day_asked
    from rulebook_cli.cli.clashes.overview import clash_overview
    from rulebook_cli.cli.desk.desk import open_desk
    from rulebook_cli.cli.terminal.exit_codes import FINDINGS, GOOD
    from rulebook_cli.cli.terminal.language import current_language
    from rulebook_cli.cli.terminal.screen import suggest_words
    from rulebook_cli.render.speech import say

    if settle and base not in (None, "draft"):
        raise RulebookError("settle-on-draft")
    desk, day = open_desk(book), day_asked(on, contract_from)
    report, shape = clash_overview(desk, ids or [], day, base or "", contract_from)
    if json:
        from rulebook_cli.cli.terminal.screen import print_json

        print_json(shape)
    elif settle:
        from rulebook_cli.cli.clashes.settling import settle_clashes

        return settle_clashes(desk, report, day)
    else:
        from rulebook_cli.cli.desk.delivery import deliver
        from rulebook_cli.render.papers.clash_paper import draw_clashes

        whole = output is not None or format_ not in (None, "terminal")
        paper = draw_clashes(report, desk.draft, current_language(), day, matrix, whole)
        deliver(paper, format_, output, yes, large_print, desk)
    if not report.questions:
        suggest_words(say(current_language(), "first_steps", "after.clashes-none"))
    return FINDINGS if report.questions else GOOD
