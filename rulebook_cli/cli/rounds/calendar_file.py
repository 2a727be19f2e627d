"""`rulebook calendar`: the file, on standard output or saved."""

import sys
from datetime import date
from pathlib import Path

from rulebook_cli.cli.desk.delivery import may_write, save
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.rounds.calendar_events import calendar_events
from rulebook_cli.cli.rounds.finding_rounds import round_named
from rulebook_cli.cli.rounds.words import word
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import hint, note
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.render.writers.write_calendar import write_calendar

_ENDING = ".ics"


def make_calendar(desk: Desk, id_: str | None, output: Path | None, on: date, yes: bool) -> None:
    """Write the calendar of a round, or of all that has a day.

    Raises `RulebookError`: `no-such-round`, `calendar-ending`, `file-exists`, `cannot-save`.
    """
    if output is not None and output.suffix.lower() != _ENDING:
        raise RulebookError("calendar-ending", path=str(output))
    only = round_named(desk.draft.settings, id_, on) if id_ else None
    events, language = calendar_events(desk, only), current_language()
    name = word("calendar-name", title=desk.draft.settings.title.best(language))
    book = desk.repository.first_commit(desk.main)
    data = write_calendar(events, name, book, on, language)
    if not events:
        note("rounds", "calendar-empty")
    if output is None:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.flush()
    elif yes or may_write(output):
        save(output, data)
        hint("saved", path=str(output))
        note("rounds", "calendar-saved", count=len(events))
