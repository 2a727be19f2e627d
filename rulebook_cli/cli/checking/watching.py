"""`check --watch`: judging a book again whenever one of its files is saved."""

import sys
import time
from datetime import date
from pathlib import Path
from typing import NoReturn

from rulebook_cli.cli.checking.judged import judge_files
from rulebook_cli.cli.checking.report import report_findings
from rulebook_cli.cli.terminal.clock import now, today
from rulebook_cli.cli.terminal.screen import complain, tell
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.store.work_files import book_paths, find_book_folder

_PAUSE = 0.3
"""Seconds between two looks: at once for a person, nothing for the machine."""


def refuse_to_watch(path: Path | None, others: dict[str, object]) -> None:
    """Refuse what cannot be watched.

    Raises `RulebookError`: `watch-alone` with another option that is on, `watch-needs-folder`.
    """
    for option, given in others.items():
        if given:
            raise RulebookError("watch-alone", option=option)
    if path and path.is_file():
        raise RulebookError("watch-needs-folder", path=str(path))


def watch(path: Path | None, on: date | None) -> NoReturn:
    """Judge the book in a folder now and after every save, until interrupted.

    Raises `RulebookError` when there is no book at the beginning; a book that cannot be judged
    later is complained of, and waited for.
    """
    start = path or Path.cwd()
    if not start.exists():
        raise RulebookError("no-folder", folder=str(start))
    folder = find_book_folder(start)
    before = _state(folder)
    _report(folder, on)
    while True:
        time.sleep(_PAUSE)
        after = _state(folder)
        if after == before:
            continue
        before = after
        try:
            _report(folder, on)
        except RulebookError as error:
            complain(error)


def _report(folder: Path, on: date | None) -> None:
    judged = judge_files(folder, on or today())
    moment = now()
    tell("check.time", hour=f"{moment:%H}", minute=f"{moment:%M}", second=f"{moment:%S}")
    report_findings(judged)
    sys.stdout.flush()


def _state(folder: Path) -> dict[Path, tuple[int, int, int]]:
    """When each file was last written and last put in place, and its size: an editor may put a
    new file of an old date in the place of the old one. A file may go while we look."""
    state = {}
    for path in book_paths(folder):
        try:
            seen = path.stat()
        except OSError:
            continue
        state[path] = (seen.st_mtime_ns, seen.st_ctime_ns, seen.st_size)
    return state
