"""`rulebook decide`: record what a body decided."""

from pathlib import Path
from typing import Annotated

import typer

from rulebook_cli.cli.terminal.options import Book, DryRun, Lang, Yes, command
from rulebook_cli.cli.terminal.screen import phrase

app = command()


@app.command(help=phrase("decide.help"))
def decide(
    id_: Annotated[
        str | None, typer.Argument(metavar="[ID]", help=phrase("decide.id"), show_default=False)
    ] = None,
    from_: Annotated[
        Path | None,
        typer.Option("--from", metavar="FILE", help=phrase("decide.from"), show_default=False),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option("--body", metavar="NAME", help=phrase("decide.body"), show_default=False),
    ] = None,
    kind: Annotated[
        str,
        typer.Option(
            "--kind", metavar="council|executive|board|official", help=phrase("decide.kind")
        ),
    ] = "",
    meeting: Annotated[
        str | None,
        typer.Option(
            "--meeting", metavar="DATE", help=phrase("decide.meeting"), show_default=False
        ),
    ] = None,
    section: Annotated[str, typer.Option("--section", help=phrase("decide.section"))] = "",
    diary: Annotated[str, typer.Option("--diary", help=phrase("decide.diary"))] = "",
    outcome: Annotated[
        str,
        typer.Option(
            "--outcome",
            metavar="approved|approved-changed|returned|tabled|rejected",
            help=phrase("decide.outcome"),
        ),
    ] = "",
    because: Annotated[str, typer.Option("--because", help=phrase("option.because"))] = "",
    despite: Annotated[
        list[str] | None,
        typer.Option(
            "--despite", metavar="CHECK", help=phrase("decide.despite"), show_default=False
        ),
    ] = None,
    yes: Yes = False,
    dry_run: DryRun = False,
    book: Book = None,
    lang: Lang = None,
) -> int:
    """Write the record to main; an approved version is tagged decided/ID."""
    from rulebook_cli.cli.desk.desk import open_desk
    from rulebook_cli.cli.merging.deciding import Told, record_decision
    from rulebook_cli.cli.merging.left_open import decision_or_ask

    accepted = tuple(despite or ())
    told = Told(id_, from_, body, kind, meeting, section, diary, outcome, because, accepted, yes)
    desk = open_desk(book)
    return record_decision(desk, decision_or_ask(told), dry_run)
