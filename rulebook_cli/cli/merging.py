"""Amendments taken into the draft."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from rulebook_cli.cli.desk import Desk
from rulebook_cli.cli.exit_codes import FINDINGS, GOOD
from rulebook_cli.cli.folding import Folded, Opened, fold_in, open_amendment
from rulebook_cli.cli.gathering import Gathered, find_open, gather
from rulebook_cli.cli.identity import coordinator_name
from rulebook_cli.cli.judging import new_errors
from rulebook_cli.cli.language import current_language
from rulebook_cli.cli.refusals import show_clashes, show_new_errors
from rulebook_cli.cli.screen import hint, phrase, tell
from rulebook_cli.model.amendment import Amendment, Answer
from rulebook_cli.model.errors import RulebookError, unreadable_file
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.text import Text
from rulebook_cli.store.filing import Folding, fold
from rulebook_cli.store.read_rulebook import read_file, read_rulebook
from rulebook_cli.store.repository import RefMoved

_TRIES = 20


@dataclass(frozen=True, slots=True)
class Taking:
    """What is to be taken in: amendments, or some parts of one, or one in other words."""

    ids: tuple[str, ...]
    parts: tuple[int, ...]
    as_modified: Path | None
    because: str
    despite: tuple[str, ...]

    def check(self) -> None:
        """Raises `RulebookError("one-at-a-time")` when parts or other words name several."""
        if len(self.ids) != 1 and (self.parts or self.as_modified):
            raise RulebookError("one-at-a-time")


def take_in(desk: Desk, taking: Taking, on: date, dry_run: bool) -> int:
    """Take amendments into main, all or none; exit code 1 when they clash or bring new errors."""
    taking.check()
    for _ in range(_TRIES):
        try:
            return _try(Desk(desk.repository, desk.cache), taking, on, dry_run)
        except RefMoved:
            continue
    raise RulebookError("ref-moved", ref="main")


def _try(desk: Desk, taking: Taking, on: date, dry_run: bool) -> int:
    """One attempt, on main as it stands now."""
    gathered = gather(desk)
    before = book = desk.draft
    files: Mapping[str, bytes] = desk.book_files(gathered.main)
    foldings = []
    for id_ in taking.ids:
        opened = open_amendment(desk, find_open(desk, gathered, id_))
        opened, modified = _reworded(opened, taking.as_modified), taking.as_modified is not None
        folded = fold_in(book, files, opened, taking.parts)
        if folded.consolidated.clashes:
            show_clashes(folded.consolidated, opened, book)
            return FINDINGS
        _note_near(folded, id_)
        answered = _answered(desk, opened, taking, on, modified, gathered)
        foldings.append(_folding(opened, folded, answered, taking, modified))
        book = folded.book
        files = {p: d for p, d in {**files, **folded.files}.items() if d is not None}
    errors = [e for e in new_errors(before, book, on) if e.check not in taking.despite]
    if errors:
        show_new_errors(errors, book)
        return FINDINGS
    if dry_run:
        tell("merge.would", ids=taking.ids, count=len(taking.ids))
        return GOOD
    new = fold(desk.repository, gathered.main, foldings, desk.author(), phrase("merge.commit"))
    report_followed(desk, gathered.main, new)
    tell("merge.done", ids=taking.ids)
    return GOOD


def report_followed(desk: Desk, old: str, new: str) -> None:
    """Let the files follow main; say so when they could not."""
    if not desk.repository.follow(old, new):
        hint("files-older")


def _folding(
    opened: Opened, folded: Folded, answered: Amendment, taking: Taking, modified: bool
) -> Folding:
    """A full merge joins the branch to main; a part of one, or other words, does not."""
    full = not taking.parts and not modified
    tip = opened.filed.commit if full else ""
    return Folding(answered, folded.files, tip, opened.filed.ref)


def _answered(
    desk: Desk, opened: Opened, taking: Taking, on: date, modified: bool, gathered: Gathered
) -> Amendment:
    """The record with the answer in it."""
    known = next((a for a in gathered.answered if a.id == opened.filed.amendment.id), None)
    record = known or opened.filed.amendment
    because = Text({current_language(): taking.because})
    outcome = "merged-modified" if modified else "merged"
    by = coordinator_name(desk)
    answers = tuple(
        Answer(outcome, because, by, on, part, taking.despite) for part in taking.parts or (0,)
    )
    return replace(record, answers=(*record.answers, *answers))


def _reworded(opened: Opened, file: Path | None) -> Opened:
    """The amendment with a section in the coordinator's own words instead."""
    if file is None:
        return opened
    try:
        data = file.read_bytes()
    except OSError as error:
        raise unreadable_file(str(file), error) from error
    path = _file_of(opened.theirs, read_file(file.name, data).noun, str(file))
    files = {**opened.files, path: data}
    return replace(opened, theirs=read_rulebook(files), files=files)


def _file_of(book: Rulebook, noun: object, name: str) -> str:
    """The book's file that a section belongs in. Raises `RulebookError("not-a-section")`."""
    for section in book.sections:
        if section.id == getattr(noun, "id", None):
            return section.place.file
    raise RulebookError("not-a-section", path=name)


def _note_near(folded: Folded, id_: str) -> None:
    """Say where the draft had changed the same place, though both changes fit."""
    if folded.consolidated.near:
        hint("merge.near", id=id_, at=[str(address) for address in folded.consolidated.near])
