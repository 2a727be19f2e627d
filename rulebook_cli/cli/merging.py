"""Amendments taken into the draft."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from rulebook_cli.checks.catalogue import CHECKS
from rulebook_cli.cli.desk import Desk
from rulebook_cli.cli.exit_codes import FINDINGS, GOOD
from rulebook_cli.cli.folding import Folded, Opened, fold_in, open_amendment
from rulebook_cli.cli.gathering import Gathered, find_open, gather
from rulebook_cli.cli.identity import coordinator_name
from rulebook_cli.cli.judging import new_errors, new_findings
from rulebook_cli.cli.language import current_language
from rulebook_cli.cli.refusals import show_clashes, show_new_errors, show_new_warnings
from rulebook_cli.cli.screen import hint, phrase, tell
from rulebook_cli.model.amendment import Amendment, Answer
from rulebook_cli.model.errors import RulebookError, unreadable_file
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.section import Section
from rulebook_cli.model.text import Text
from rulebook_cli.render.words.place_names import place_name
from rulebook_cli.store.as_written import nearest
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
        """Raises `RulebookError`: `one-at-a-time` when parts or other words name several,
        `no-such-check`."""
        if len(self.ids) != 1 and (self.parts or self.as_modified):
            raise RulebookError("one-at-a-time")
        checks = tuple(check.name for check in CHECKS)
        for name in self.despite:
            if name not in checks:
                raise RulebookError("no-such-check", name=name, meant=nearest(name, checks))


def take_in(desk: Desk, taking: Taking, on: date, dry_run: bool) -> int:
    """Take amendments into main, all or none; exit code 1 when they clash or bring new errors."""
    taking.check()
    warn_own_copy(desk)
    for _ in range(_TRIES):
        try:
            return _try(Desk(desk.repository, desk.cache), taking, on, dry_run)
        except RefMoved:
            continue
    raise RulebookError("ref-moved", ref="main")


def warn_own_copy(desk: Desk) -> None:
    """Say to whoever acts for an association that only their own copy changes."""
    if any(who.id == desk.association for who in desk.draft.settings.associations):
        hint("merge.own-copy", id=desk.association)


def _try(desk: Desk, taking: Taking, on: date, dry_run: bool) -> int:
    """One attempt, on main as it stands now."""
    gathered = gather(desk)
    before = book = desk.draft
    files: Mapping[str, bytes] = desk.book_files(gathered.main)
    foldings = []
    for id_ in taking.ids:
        opened = open_amendment(desk, find_open(desk, gathered, id_))
        modified = taking.as_modified is not None
        if taking.as_modified:
            folded = _fold_reworded(book, files, opened, taking.as_modified)
        else:
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
    show_new_warnings(new_findings(before, book, on), book)
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
    record = gathered.record_of(opened.filed)
    because = Text({current_language(): taking.because})
    outcome = "merged-modified" if modified else "merged"
    by = coordinator_name(desk)
    answers = tuple(
        Answer(outcome, because, by, on, part, taking.despite) for part in taking.parts or (0,)
    )
    return replace(record, answers=(*record.answers, *answers))


def _fold_reworded(
    book: Rulebook, files: Mapping[str, bytes], opened: Opened, file: Path
) -> Folded:
    """The book after the amendment with a section in the coordinator's own words. Where those
    words clash with the draft, the section stands as the coordinator wrote it."""
    try:
        data = file.read_bytes()
    except OSError as error:
        raise unreadable_file(str(file), error) from error
    section = _section_of(opened.theirs, read_file(file.name, data).noun, str(file))
    reworded_files = {**opened.files, section.place.file: data}
    reworded = replace(opened, theirs=read_rulebook(reworded_files), files=reworded_files)
    folded = fold_in(book, files, reworded)
    if not folded.consolidated.clashes:
        return folded
    settled = replace(reworded, base=_with_section_of(reworded.base, book, section.id))
    return fold_in(book, files, settled)


def _with_section_of(base: Rulebook, book: Rulebook, id_: str) -> Rulebook:
    """A book with one section as another book has it."""
    section = book.section(id_)
    if section is None or base.section(id_) is None:
        return base
    entries = [entry for entry in base.entries if entry.address.section != id_]
    entries += [entry for entry in book.entries if entry.address.section == id_]
    sections = tuple(section if one.id == id_ else one for one in base.sections)
    return replace(base, sections=sections, entries=tuple(entries))


def _section_of(book: Rulebook, noun: object, name: str) -> Section:
    """The book's section that a text is of. Raises `RulebookError("not-a-section")`."""
    section = book.section(getattr(noun, "id", ""))
    if section is None:
        raise RulebookError("not-a-section", path=name)
    return section


def _note_near(folded: Folded, id_: str) -> None:
    """Say where the draft had changed the same place, though both changes fit."""
    if folded.consolidated.near:
        language = current_language()
        near = folded.consolidated.near
        hint("merge.near", id=id_, at=[place_name(at, folded.book, language) for at in near])
