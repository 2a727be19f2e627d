"""Versions of the book: the draft, what bodies decided, revisions, dates and amendments."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from rulebook_cli.cli.amendments.gathering import Gathered, draft_with, gather
from rulebook_cli.cli.amendments.left_out import find_all_with_answered, laid_on
from rulebook_cli.cli.amendments.part_names import part_named, parts_by_amendment
from rulebook_cli.cli.book.decisions_on_record import decisions_on_record
from rulebook_cli.cli.book.meeting_days import by_meeting, meeting_days
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.terminal.screen import hint, phrase
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.store.as_written import iso_date
from rulebook_cli.store.decided_refs import DECIDED
from rulebook_cli.store.history import Ref

_TAG = "refs/tags/decided/"


@dataclass(frozen=True, slots=True)
class Version:
    """A book and which version it is, in words; `draft` when no body has decided it."""

    book: Rulebook
    name: str
    draft: bool


def decided(desk: Desk, refs: Iterable[Ref] | None = None) -> list[Ref]:
    """The decided versions, that of the last meeting first; `refs` from somebody who has just
    asked git for them."""
    known = desk.repository.refs(DECIDED) if refs is None else refs
    return by_meeting(desk, (ref for ref in known if ref.name.startswith(_TAG)))


def earlier_book(desk: Desk, refs: Iterable[Ref] | None = None) -> Rulebook | None:
    """The book that the draft came from: what a body decided last, else the book as it began;
    None where main has only begun. `refs` as for `decided`."""
    tags = decided(desk, refs)
    first = tags[0].commit if tags else _beginning(desk)
    return desk.book_at(first) if first and first != desk.main else None


def _beginning(desk: Desk) -> str:
    """The commit the draft began with; kept, since what lies behind a commit never changes."""
    key = f"began:{desk.main}"
    kept = desk.cache.recall([key]).get(key)
    first = kept if isinstance(kept, str) else desk.repository.first_commit(desk.main)
    if kept is None:
        desk.cache.keep({key: first})
    return first


def decided_book(desk: Desk, refs: Iterable[Ref] | None = None) -> Rulebook | None:
    """What a body decided last; None where none has decided yet. `refs` as for `decided`."""
    tags = decided(desk, refs)
    return desk.book_at(tags[0].commit) if tags else None


def usual_version(desk: Desk, want_draft: bool) -> Version:
    """The latest decided version when there is one, else the draft; the draft when wanted."""
    tags = [] if want_draft else decided(desk)
    return _version(desk, _decided(desk, tags[0]) if tags else _draft(desk))


@dataclass(frozen=True, slots=True)
class Ground:
    """What amendments are laid on: a commit, and which version it is, in words; `id` is that of a
    decision; `draft` when no body has decided it."""

    commit: str
    name: str
    id: str = ""
    draft: bool = True


@dataclass(frozen=True, slots=True)
class Meant:
    """What the name of a version means: a version, and the amendments laid on it."""

    ground: Ground
    ids: tuple[str, ...] = ()


def meant_by(desk: Desk, name: str) -> Meant:
    """What is meant by `decided`, `decided/ID`, `draft`, a date, a revision, or the ids of
    amendments, or of parts of them (`misol-3.2`), joined by `+`, which stand on the draft, or on
    any of the others where it is named before them.

    Raises `RulebookError`: `no-decision`, `no-such-version`, `no-version-then`,
    `no-such-amendment` for what looks like one's id.
    """
    ground = _ground(desk, name)
    if ground:
        return Meant(ground)
    first, *rest = ids = name.split("+")
    gathered = gather(desk)
    if all(_is_known(gathered, id_) for id_ in ids):
        return Meant(_draft(desk), tuple(ids))
    if rest and all(_is_known(gathered, id_) for id_ in rest):
        below = _ground(desk, first) or _revision(desk, first)
        if below:
            return Meant(below, tuple(rest))
    revision = _revision(desk, name)
    if revision is None:
        _refuse_unknown_amendment(gathered, rest if _ground(desk, first) else ids)
        raise RulebookError("no-such-version", name=name)
    return Meant(revision)


def named_version(desk: Desk, name: str) -> Version:
    """The version of a name. Raises as `meant_by` does, and as `draft_with` where amendments are
    laid on it."""
    meant = meant_by(desk, name)
    if meant.ids:
        return _with_amendments(desk, meant)
    return _version(desk, meant.ground)


def version_with(desk: Desk, base: str, ids: Sequence[str]) -> Version:
    """The version that `base` names (the draft, where it names none), with further amendments.
    Raises as `named_version`, and `no-such-amendment`."""
    gathered = gather(desk)
    for id_ in ids:
        if not _is_known(gathered, id_):
            raise RulebookError("no-such-amendment", id=id_, known=sorted(gathered.ids))
    return named_version(desk, "+".join((base or "draft", *ids)))


def _ground(desk: Desk, name: str) -> Ground | None:
    """The draft, or a decided version; None where the name is of neither. Raises `RulebookError`:
    `no-decision`, `no-version-then`."""
    if name == "draft":
        return _draft(desk)
    if name == "decided" or (name.startswith("decided/") and "+" not in name):
        return _named_decision(desk, name)
    when = as_day(name)
    return _on_day(desk, when) if when else None


def _revision(desk: Desk, name: str) -> Ground | None:
    commit = desk.repository.resolve(name)
    return Ground(commit, phrase("version.revision", name=name)) if commit else None


def _version(desk: Desk, ground: Ground) -> Version:
    book = desk.draft if ground.commit == desk.main else desk.book_at(ground.commit)
    return Version(book, ground.name, ground.draft)


def _with_amendments(desk: Desk, meant: Meant) -> Version:
    """A version with amendments; what the draft has already is named and not taken twice."""
    ground, ids = meant.ground, list(meant.ids)
    if ground.id:
        name = phrase("version.decided-with", id=ground.id, ids=ids)
        return Version(_laid_on(desk, ground, ids), name, True)
    if ground.commit != desk.main:
        name = phrase("version.more-with", name=ground.name, ids=ids)
        return Version(_laid_on(desk, ground, ids), name, True)
    left = not_inside(gather(desk), ids)
    return Version(draft_with(desk, left), phrase("version.with", ids=ids), True)


def _laid_on(desk: Desk, ground: Ground, ids: Sequence[str]) -> Rulebook:
    parts = parts_by_amendment(ids)
    return laid_on(desk, ground.commit, find_all_with_answered(desk, list(parts)), parts).book


def _is_known(gathered: Gathered, name: str) -> bool:
    """Whether there is an amendment of that name, or one that may have the part it means."""
    return gathered.knows(part_named(name)[0])


def not_inside(gathered: Gathered, ids: Sequence[str]) -> list[str]:
    """The amendments that the draft has not; says which it has."""
    inside = [one.id for one in gathered.answered if one.taken and not one.waiting]
    there = [id_ for id_ in ids if part_named(id_)[0] in inside]
    if there:
        hint("version.inside", ids=there, count=len(there))
    return [id_ for id_ in ids if id_ not in there]


def _refuse_unknown_amendment(gathered: Gathered, ids: list[str]) -> None:
    """Raises `RulebookError("no-such-amendment")` for the first that is not known, where all are
    written as ids are: `misol-9`."""
    if not all(re.fullmatch(r"[A-Za-z0-9-]+-\d+(\.\d+)?", id_) for id_ in ids):
        return
    unknown = next(id_ for id_ in ids if not _is_known(gathered, id_))
    raise RulebookError("no-such-amendment", id=unknown, known=sorted(gathered.ids))


def _named_decision(desk: Desk, name: str) -> Ground:
    """The latest decided version, or `decided/ID`."""
    for ref in decided(desk):
        if name in ("decided", ref.name.removeprefix("refs/tags/")):
            return _decided(desk, ref)
    raise RulebookError("nothing-decided" if name == "decided" else "no-decision", name=name)


def _on_day(desk: Desk, when: date) -> Ground:
    """The version a body had decided by the end of a day, however late it was recorded."""
    known = decided(desk)
    days = meeting_days(desk, known)
    tags = [ref for ref in known if days[ref.name] <= when]
    if not tags:
        raise RulebookError("no-version-then", day=when)
    return _decided(desk, tags[0])


def _draft(desk: Desk) -> Ground:
    return Ground(desk.main, phrase("version.draft"))


def _decided(desk: Desk, ref: Ref) -> Ground:
    id_ = ref.name.removeprefix(_TAG)
    return Ground(ref.commit, _decision_words(desk, ref, id_), id_, draft=False)


def _decision_words(desk: Desk, ref: Ref, id_: str) -> str:
    """Which body decided and at which meeting; the tag's own day where no record tells."""
    for record in decisions_on_record(desk, ref.commit):
        if record.id == id_:
            key = "version.decided-by-section" if record.section else "version.decided-by"
            return phrase(key, id=id_, body=record.body, day=record.meeting, section=record.section)
    return phrase("version.decided", id=id_, day=ref.author.date.date())


def as_day(name: str) -> date | None:
    """The day a version is named by; None where it is named otherwise."""
    try:
        return date.fromisoformat(iso_date(name) or name)
    except ValueError:
        return None
