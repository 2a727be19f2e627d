"""`rulebook check`: find what is wrong with the rulebook, or with an amendment."""

from pathlib import Path
from typing import Annotated

import typer

from rulebook_cli.cli.terminal.exit_codes import FINDINGS, GOOD
from rulebook_cli.cli.terminal.options import (
    Book,
    ContractFrom,
    Json,
    Lang,
    NoColour,
    On,
    WithAmendments,
    command,
)
from rulebook_cli.cli.terminal.screen import phrase, suggest

app = command()


@app.command(help=phrase("check.help"))
def check(
    path: Annotated[
        Path | None,
        typer.Argument(metavar="[PATH]", help=phrase("check.path"), show_default=False),
    ] = None,
    with_: WithAmendments = None,
    on: On = None,
    contract_from: ContractFrom = None,
    again: Annotated[bool, typer.Option("--watch", help=phrase("check.watch"))] = False,
    json: Json = False,
    book: Book = None,
    lang: Lang = None,
    no_color: NoColour = False,
) -> int:
    """Judge the files in a folder, or main with amendments; exit 1 when there are errors.

    With `--watch` until interrupted.
    """
    if again:
        from rulebook_cli.cli.checking.watching import refuse_to_watch, watch

        refuse_to_watch(path, {"--with": with_, "--json": json, "--contract-from": contract_from})
        watch(path or book, on)
    from rulebook_cli.cli.book.contract_day import day_asked
    from rulebook_cli.cli.checking.judged import judge_amendments, judge_files
    from rulebook_cli.cli.checking.report import report_findings

    day = day_asked(on, contract_from)
    judged = (
        judge_amendments(book, with_, day, contract_from)
        if with_
        else judge_files(path or book, day, contract_from)
    )
    report_findings(judged, as_json=json)
    if judged.findings and not json:
        suggest("check.next")
    return FINDINGS if judged.has_errors else GOOD
