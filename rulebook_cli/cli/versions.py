"""Versions of the book: the draft, what bodies decided, revisions, dates and amendments."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time

from rulebook_cli.cli.decisions_on_record import decisions_on_record
from rulebook_cli.cli.desk import Desk
from rulebook_cli.cli.gathering import Gathered, draft_with, gather
from rulebook_cli.cli.screen import phrase
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.store.as_written import iso_date
from rulebook_cli.store.decided_refs import DECIDED, latest_first
from rulebook_cli.store.history import Ref

_TAG = "refs/tags/decided/"


@dataclass(frozen=True, slots=True)
class Version:
    """A book and which version it is, in words; `draft` when no body has decided it."""

    book: Rulebook
    name: str
    draft: bool


def decided(desk: Desk) -> list[Ref]:
    """The decided versions, the latest first."""
    return latest_first(desk.repository.refs(DECIDED))


def usual_version(desk: Desk, want_draft: bool) -> Version:
    """The latest decided version when there is one, else the draft; the draft when wanted."""
    tags = [] if want_draft else decided(desk)
    return _decided(desk, tags[0]) if tags else _draft(desk)


def named_version(desk: Desk, name: str) -> Version:
    """A version by `decided`, `draft`, a date, a revision, or amendments' ids joined by `+`.

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
    ids, gathered = name.split("+"), gather(desk)
    if all(gathered.knows(id_) for id_ in ids):
        return Version(draft_with(desk, ids), phrase("version.with", ids=ids), True)
    commit = desk.repository.resolve(name)
    if commit is None:
        _refuse_unknown_amendment(gathered, ids)
        raise RulebookError("no-such-version", name=name)
    return Version(desk.book_at(commit), phrase("version.revision", name=name), True)


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
    """The version a body had decided by the end of a day."""
    end = datetime.combine(when, time.max)
    tags = [ref for ref in decided(desk) if ref.author.date.replace(tzinfo=None) <= end]
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
