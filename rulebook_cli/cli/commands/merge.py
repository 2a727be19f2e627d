"""`rulebook merge`: take amendments into the draft."""

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.options import (
    Because,
    Book,
    DryRun,
    Lang,
    NoColour,
    On,
    command,
    required_text,
)
from rulebook_cli.cli.terminal.screen import phrase
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.render.speech import say

app = command()


@app.command(help=phrase("merge.help"))
def merge(
    ids: Annotated[
        list[str] | None,
        typer.Argument(metavar="ID …", help=phrase("merge.ids"), show_default=False),
    ] = None,
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
    undo: Annotated[
        str | None,
        typer.Option("--undo", metavar="ID", help=phrase("merge.undo"), show_default=False),
    ] = None,
    ordered: Annotated[
        bool,
        typer.Option("--in-this-order", help=say(current_language(), "taking", "merge.option")),
    ] = False,
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
    """Merge into main with the answer and its reason, or undo that; nothing is written when it
    clashes."""
    from rulebook_cli.cli.amendments.part_names import parts_named
    from rulebook_cli.cli.desk.desk import open_desk
    from rulebook_cli.cli.merging.left_open import reason_or_ask, show_unused_reason
    from rulebook_cli.cli.merging.merging import take_in
    from rulebook_cli.cli.merging.taking import Taking
    from rulebook_cli.cli.terminal.clock import today

    named, parts = parts_named(ids or (), part or ())
    checks = tuple(despite or ())
    if undo is not None and (named or as_modified):
        raise RulebookError("undo-alone")
    if undo is None and not named:
        raise RulebookError("merge-nothing")
    desk = open_desk(book)
    if undo is not None:
        from rulebook_cli.cli.merging.undoing import Undoing, undo_answer

        (undo,), parts = parts_named([undo], parts)
        said = reason_or_ask(desk, because, (undo,), "undo", answered=True)
        reason = required_text(said, "because-missing")
        return undo_answer(desk, Undoing(undo, parts, reason, checks), on or today(), dry_run)
    taking = Taking(named, parts, as_modified, because or "", checks, ordered)
    told = reason_or_ask(desk, because, taking.amendments, "merge")
    taking = replace(taking, because=required_text(told, "because-missing"))
    code = take_in(desk, taking, on or today(), dry_run)
    if code and because is None:
        show_unused_reason(taking.because)
    return code
