"""`rulebook reject`: leave amendments out, with the reason."""

from typing import Annotated

import typer

from rulebook_cli.cli.terminal.options import (
    Because,
    Book,
    Despite,
    DryRun,
    Lang,
    command,
    required_text,
)
from rulebook_cli.cli.terminal.screen import phrase

app = command()


@app.command(help=phrase("reject.help"))
def reject(
    ids: Annotated[list[str], typer.Argument(metavar="ID …", help=phrase("reject.id"))],
    part: Annotated[
        list[int] | None,
        typer.Option("--part", metavar="N", help=phrase("reject.part"), show_default=False),
    ] = None,
    obsoleted_by: Annotated[
        str | None,
        typer.Option(
            "--obsoleted-by", metavar="ID", help=phrase("reject.obsoleted-by"), show_default=False
        ),
    ] = None,
    because: Because = None,
    despite: Despite = None,
    dry_run: DryRun = False,
    book: Book = None,
    lang: Lang = None,
) -> None:
    """Bring the records with their reason to main, and nothing else."""
    from rulebook_cli.cli.amendments.part_names import parts_named
    from rulebook_cli.cli.desk.desk import open_desk
    from rulebook_cli.cli.merging.answering import Rejecting, reject_amendments
    from rulebook_cli.cli.merging.left_open import reason_or_ask

    named, parts = parts_named(ids, part or ())
    desk = open_desk(book)
    reason = required_text(reason_or_ask(desk, because, named, "reject"), "because-missing")
    rejecting = Rejecting(named, parts, reason, obsoleted_by or "", tuple(despite or ()))
    reject_amendments(desk, rejecting, dry_run)
