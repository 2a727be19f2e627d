"""`rulebook impact`: what a change costs, and whom it touches."""

from pathlib import Path
from typing import Annotated

import typer

from rulebook_cli.cli.terminal.exit_codes import FINDINGS, GOOD
from rulebook_cli.cli.terminal.options import (
    BaseVersion,
    Book,
    ContractFrom,
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

app = command()


@app.command(help=phrase("impact.help"))
def impact(
    ids: Annotated[
        list[str] | None,
        typer.Argument(metavar="[ID …]", help=phrase("impact.ids"), show_default=False),
    ] = None,
    everything: Annotated[bool, typer.Option("--all", help=phrase("impact.all"))] = False,
    base: BaseVersion = None,
    on: On = None,
    contract_from: ContractFrom = None,
    cases: Annotated[
        Path | None,
        typer.Option("--cases", metavar="FILE", help=phrase("impact.cases"), show_default=False),
    ] = None,
    show_work: Annotated[bool, typer.Option("--show-work", help=phrase("impact.work"))] = False,
    print_sql: Annotated[bool, typer.Option("--print-sql", help=phrase("impact.sql"))] = False,
    dialect: Annotated[
        str,
        typer.Option("--dialect", metavar="duckdb|spark|postgres", help=phrase("impact.dialect")),
    ] = "duckdb",
    json: Json = False,
    csv: Annotated[bool, typer.Option("--csv", help=phrase("impact.csv"))] = False,
    format_: Annotated[
        str | None,
        typer.Option(
            "--format",
            metavar="terminal|md|html|pdf|docx|csv|svg",
            help=phrase("impact.format"),
            show_default=False,
        ),
    ] = None,
    large_print: LargePrint = False,
    output: Output = None,
    yes: Yes = False,
    book: Book = None,
    lang: Lang = None,
    no_color: NoColour = False,
) -> int:
    """Reckon the amendments named, or all; with none, the draft against what was decided."""
    from rulebook_cli.cli.desk.desk import open_desk
    from rulebook_cli.cli.impact.changes import change_of
    from rulebook_cli.cli.impact.reckoning import reckon, sql_of
    from rulebook_cli.cli.showing.impact_answers import (
        Going,
        answer_impact,
        deliver_text,
        report_caseload,
    )

    desk = open_desk(book)
    change = change_of(desk, ids or [], everything, base or "")
    if print_sql:
        deliver_text(sql_of(change, on, dialect, contract_from), output, yes)
        return GOOD
    reckoning = reckon(desk, change, on, cases, contract_from)
    if reckoning.findings:
        report_caseload(reckoning, json)
        return FINDINGS
    form = "json" if json else "csv" if csv else format_
    answer_impact(reckoning, change, form, Going(output, yes, show_work, large_print, desk))
    return GOOD
