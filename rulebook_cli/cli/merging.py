"""Amendments taken into the draft."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from rulebook_cli.checks.catalogue import CHECKS
from rulebook_cli.cli.contested import contested
from rulebook_cli.cli.desk import Desk
from rulebook_cli.cli.exit_codes import FINDINGS, GOOD
from rulebook_cli.cli.folding import Folded, Opened, Stack, fold_in, open_amendment
from rulebook_cli.cli.following import moved_meanwhile, report_followed
from rulebook_cli.cli.gathering import Gathered, find_open, gather
from rulebook_cli.cli.identity import coordinator_name
from rulebook_cli.cli.judging import new_errors, new_findings
from rulebook_cli.cli.language import current_language
from rulebook_cli.cli.refusals import (
    refuse_settings,
    refuse_taken_parts,
    show_new_errors,
    show_new_warnings,
    show_refused_clashes,
)
from rulebook_cli.cli.rewording import Reworded, fold_reworded, read_reworded, show_unreadable
from rulebook_cli.cli.screen import hint, phrase, tell
from rulebook_cli.model.amendment import Amendment, Answer
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.finding import Finding
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.text import Text
from rulebook_cli.render.words.place_names import place_name
from rulebook_cli.store.as_written import nearest
from rulebook_cli.store.filing import Folding, fold
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
        """Raises `RulebookError`: `one-at-a-time` when parts or other words name several,
        `no-such-check`."""
        if len(self.ids) != 1 and (self.parts or self.as_modified):
            raise RulebookError("one-at-a-time")
        checks = tuple(check.name for check in CHECKS)
        for name in self.despite:
            if name not in checks:
                raise RulebookError("no-such-check", name=name, meant=nearest(name, checks))


@dataclass(frozen=True, slots=True)
class _Step:
    """One amendment folded in: its record, the parts that are answered (none: the whole)."""

    record: Amendment
    opened: Opened
    parts: tuple[int, ...]
    folded: Folded

    @property
    def names(self) -> list[str]:
        """What was taken: the amendment by its id, or its parts (`misol-3.2`)."""
        return [f"{self.record.id}.{part}" for part in self.parts] or [self.record.id]


def take_in(desk: Desk, taking: Taking, on: date, dry_run: bool) -> int:
    """Take amendments into main, all or none; exit code 1 when they clash, bring new errors, or
    the other words cannot be read."""
    taking.check()
    reworded = read_reworded(taking.as_modified) if taking.as_modified else None
    if reworded and reworded.wrong:
        show_unreadable(reworded, desk.draft)
        return FINDINGS
    warn_own_copy(desk)
    for _ in range(_TRIES):
        try:
            return _try(Desk(desk.repository, desk.cache), taking, reworded, on, dry_run)
        except RefMoved as moved:
            moved_meanwhile(moved)
    raise RulebookError("ref-moved", ref="main")


def warn_own_copy(desk: Desk) -> None:
    """Say to whoever acts for an association that only their own copy changes."""
    if any(who.id == desk.association for who in desk.draft.settings.associations):
        hint("merge.own-copy", id=desk.association)


def _try(desk: Desk, taking: Taking, reworded: Reworded | None, on: date, dry_run: bool) -> int:
    """One attempt, on main as it stands now."""
    gathered = gather(desk)
    before = desk.draft
    steps, stack = _fold_each(desk, gathered, taking, reworded)
    if stack.clashed:
        show_refused_clashes(contested(before, stack))
        return FINDINGS
    errors = new_errors(before, stack.book, on)
    refused = [error for error in errors if error.check not in taking.despite]
    if refused:
        show_new_errors(refused, stack.book)
        return FINDINGS
    _note_idle(taking, errors)
    if dry_run:
        tell("merge.would", ids=taking.ids, count=len(steps))
        return GOOD
    despite = _despite(steps, before, errors, on)
    foldings = [
        _folding(desk, step, checks, taking, on)
        for step, checks in zip(steps, despite, strict=True)
    ]
    new = fold(desk.repository, gathered.main, foldings, desk.author(), phrase("merge.commit"))
    report_followed(desk, gathered.main, new)
    tell("merge.done", ids=[name for step in steps for name in step.names])
    show_new_warnings(new_findings(before, stack.book, on), stack.book)
    return GOOD


def _fold_each(
    desk: Desk, gathered: Gathered, taking: Taking, reworded: Reworded | None
) -> tuple[list[_Step], Stack]:
    """Each amendment folded in on top of those named before it."""
    book, files = desk.draft, desk.book_files(gathered.main)
    steps, clashed = [], []
    for id_ in dict.fromkeys(taking.ids):
        filed = find_open(desk, gathered, id_)
        record = gathered.record_of(filed)
        parts = _parts(record, taking)
        refuse_settings(desk, filed, parts)
        opened = open_amendment(desk, filed)
        if reworded:
            folded = fold_reworded(book, files, opened, reworded, parts)
        else:
            folded = fold_in(book, files, opened, parts)
        clashed += [(opened, clash) for clash in folded.consolidated.clashes]
        _note_near(folded, id_)
        steps.append(_Step(record, opened, parts, folded))
        book, files = folded.book, folded.onto(files)
    return steps, Stack(book, files, tuple(step.opened for step in steps), tuple(clashed))


def _parts(record: Amendment, taking: Taking) -> tuple[int, ...]:
    """The parts that are meant: those named, else those that wait where some were answered."""
    refuse_taken_parts(record, taking.parts)
    if taking.parts or len(record.waiting) == len(record.outcomes):
        return tuple(dict.fromkeys(taking.parts))
    hint("merge.rest", id=record.id, parts=record.waiting, count=len(record.waiting))
    return record.waiting


def _note_idle(taking: Taking, errors: Sequence[Finding]) -> None:
    """Say which of the checks to be overridden found nothing new: those go on no record."""
    found = {error.check for error in errors}
    idle = [name for name in dict.fromkeys(taking.despite) if name not in found]
    if idle:
        hint("merge.despite-idle", checks=idle, count=len(idle))


def _despite(
    steps: Sequence[_Step], before: Rulebook, errors: Sequence[Finding], on: date
) -> list[tuple[str, ...]]:
    """For each amendment the checks whose new errors it brought: those are overridden in it."""
    left = {error.fingerprint: error.check for error in errors}
    despite = []
    for step in steps[:-1]:
        found = new_errors(before, step.folded.book, on) if left else ()
        own = [left.pop(error.fingerprint, "") for error in found]
        despite.append(tuple(dict.fromkeys(check for check in own if check)))
    return [*despite, tuple(dict.fromkeys(left.values()))]


def _folding(
    desk: Desk, step: _Step, despite: tuple[str, ...], taking: Taking, on: date
) -> Folding:
    """The record with the answer in it. A full merge joins the branch to main; a part of one, or
    other words, does not."""
    because = Text({current_language(): taking.because})
    outcome = "merged-modified" if taking.as_modified else "merged"
    by = coordinator_name(desk)
    answers = (Answer(outcome, because, by, on, part, despite) for part in step.parts or (0,))
    answered = replace(step.record, answers=(*step.record.answers, *answers))
    filed, full = step.opened.filed, not step.parts and not taking.as_modified
    return Folding(answered, step.folded.files, filed.ref, filed.commit, full)


def _note_near(folded: Folded, id_: str) -> None:
    """Say where the draft had changed the same place, though both changes fit."""
    if folded.consolidated.near:
        language = current_language()
        near = folded.consolidated.near
        hint("merge.near", id=id_, at=[place_name(at, folded.book, language) for at in near])
