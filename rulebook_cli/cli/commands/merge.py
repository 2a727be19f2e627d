"""`rulebook merge`: take amendments into the draft."""

from pathlib import Path
from typing import Annotated

import typer

from rulebook_cli.cli.options import (
    Because,
    Book,
    DryRun,
    Lang,
    NoColour,
    On,
    command,
    required_text,
)
from rulebook_cli.cli.screen import phrase

app = command()


@app.command(help=phrase("merge.help"))
def merge(
    ids: Annotated[list[str], typer.Argument(metavar="ID …", help=phrase("merge.ids"))],
    part: Annotated[
        list[int] | None,
        typer.Option("--part", metavar="N", help=phrase("merge.part"), show_default=False),
    ] = None,
    as_modified: Annotated[
        Path | None,
        typer.Option(
            "--as-modified", metavar="FILE", help=phrase("merge.as-modified"), show_default=False
        ),
    ] = None,
    because: Because = None,
    despite: Annotated[
        list[str] | None,
        typer.Option(
            "--despite", metavar="CHECK", help=phrase("merge.despite"), show_default=False
        ),
    ] = None,
    dry_run: DryRun = False,
    on: On = None,
    book: Book = None,
    lang: Lang = None,
    no_color: NoColour = False,
) -> int:
    """Merge into main with the answer and its reason; nothing is written when it clashes."""
    from rulebook_cli.cli.clock import today
    from rulebook_cli.cli.desk import open_desk
    from rulebook_cli.cli.merging import Taking, take_in

    reason = required_text(because, "because-missing")
    desk = open_desk(book)
    taking = Taking(tuple(ids), tuple(part or ()), as_modified, reason, tuple(despite or ()))
    return take_in(desk, taking, on or today(), dry_run)
