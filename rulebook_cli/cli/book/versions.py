"""Versions of the book: the draft, what bodies decided, revisions, dates and amendments."""

import re
from dataclasses import dataclass
from datetime import date

from rulebook_cli.cli.amendments.gathering import Gathered, draft_with, gather
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


def decided(desk: Desk) -> list[Ref]:
    """The decided versions, that of the last meeting first."""
    return by_meeting(desk, desk.repository.refs(DECIDED))


def earlier_book(desk: Desk) -> Rulebook | None:
    """The book that the draft came from: what a body decided last, else the book as it began;
    None where main has only begun."""
    tags = decided(desk)
    first = tags[0].commit if tags else desk.repository.first_commit(desk.main)
    return desk.book_at(first) if first and first != desk.main else None


def decided_book(desk: Desk) -> Rulebook | None:
    """What a body decided last; None where none has decided yet."""
    tags = decided(desk)
    return desk.book_at(tags[0].commit) if tags else None


def usual_version(desk: Desk, want_draft: bool) -> Version:
    """The latest decided version when there is one, else the draft; the draft when wanted."""
    tags = [] if want_draft else decided(desk)
    return _decided(desk, tags[0]) if tags else _draft(desk)


def named_version(desk: Desk, name: str) -> Version:
    """A version by `decided`, `draft`, a date, a revision, or amendments' ids joined by `+`,
    which stand on the draft, or on `decided` where that is named before them.

    Raises `RulebookError`: `no-decision`, `no-such-version`, `no-version-then`,
    `no-such-amendment` for what looks like one's id.
    """
    if name == "draft":
        return _draft(desk)
    if name == "decided" or name.startswith("decided/"):
        return _named_decision(desk, name)
    when = as_day(name)
    if when is not None:
        return _on_day(desk, when)
    ground, ids = _ground_and_ids(name)
    gathered = gather(desk)
    if all(gathered.knows(id_) for id_ in ids):
        return _with_amendments(desk, gathered, ground, ids)
    commit = desk.repository.resolve(name)
    if commit is None:
        _refuse_unknown_amendment(gathered, ids)
        raise RulebookError("no-such-version", name=name)
    return Version(desk.book_at(commit), phrase("version.revision", name=name), True)


def _ground_and_ids(name: str) -> tuple[str, list[str]]:
    """`draft+misol-1+hol-2`: what amendments are laid on, and which; the draft where it is not
    named."""
    first, *rest = name.split("+")
    return (first, rest) if rest and first in ("draft", "decided") else ("draft", [first, *rest])


def _with_amendments(desk: Desk, gathered: Gathered, ground: str, ids: list[str]) -> Version:
    """The draft or the decided version with amendments; what the draft has already is named and
    not taken twice."""
    if ground == "decided":
        tags = decided(desk)
        if not tags:
            raise RulebookError("no-decision", name=ground)
        id_ = tags[0].name.removeprefix(_TAG)
        name = phrase("version.decided-with", id=id_, ids=ids)
        return Version(draft_with(desk, ids, tags[0].commit), name, True)
    inside = [one.id for one in gathered.answered if one.taken and not one.waiting]
    there = [id_ for id_ in ids if id_ in inside]
    if there:
        hint("version.inside", ids=there, count=len(there))
    left = [id_ for id_ in ids if id_ not in there]
    return Version(draft_with(desk, left), phrase("version.with", ids=ids), True)


def _refuse_unknown_amendment(gathered: Gathered, ids: list[str]) -> None:
    """Raises `RulebookError("no-such-amendment")` for the first that is not known, where all are
    written as ids are: `misol-9`."""
    if not all(re.fullmatch(r"[A-Za-z0-9-]+-\d+", id_) for id_ in ids):
        return
    unknown = next(id_ for id_ in ids if not gathered.knows(id_))
    raise RulebookError("no-such-amendment", id=unknown, known=sorted(gathered.ids))


def _named_decision(desk: Desk, name: str) -> Version:
    """The latest decided version, or `decided/ID`."""
    for ref in decided(desk):
        if name in ("decided", ref.name.removeprefix("refs/tags/")):
            return _decided(desk, ref)
    raise RulebookError("no-decision", name=name)


def _on_day(desk: Desk, when: date) -> Version:
    """The version a body had decided by the end of a day, however late it was recorded."""
    known = decided(desk)
    days = meeting_days(desk, known)
    tags = [ref for ref in known if days[ref.name] <= when]
    if not tags:
        raise RulebookError("no-version-then", day=when)
    return _decided(desk, tags[0])


def _draft(desk: Desk) -> Version:
    return Version(desk.draft, phrase("version.draft"), True)


def _decided(desk: Desk, ref: Ref) -> Version:
    id_ = ref.name.removeprefix(_TAG)
    return Version(desk.book_at(ref.commit), _decision_words(desk, ref, id_), False)


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
