"""A proposed change and what became of it."""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import NamedTuple

from rulebook_cli.model.address import Address
from rulebook_cli.model.misread import Misread
from rulebook_cli.model.place import Place
from rulebook_cli.model.text import Text


class Status(Enum):
    """Where an amendment is in its life; derived from its record, never stored."""

    PROPOSED = "proposed"
    SUBMITTED = "submitted"
    MERGED = "merged"
    PARTLY_MERGED = "partly-merged"
    MERGED_MODIFIED = "merged-modified"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"
    OBSOLETE = "obsolete"


class Base(Enum):
    """Where an open amendment stands against the draft as it is now."""

    CURRENT = "current"
    CLEAN = "clean"
    NEAR = "near"
    CLASH = "clash"
    GONE = "gone"


class Part(NamedTuple):
    """A piece of an amendment that can be cited, commented and decided apart (`misol-3.2`)."""

    number: int
    at: tuple[Address, ...]
    reason: Text = Text()
    needs: tuple[int, ...] = ()


class Answer(NamedTuple):
    """What the coordinator answered, to one part or (part 0) to the whole."""

    outcome: str
    because: Text
    by: str
    on: date
    part: int = 0
    despite: tuple[str, ...] = ()


class Supporter(NamedTuple):
    """An association that supports an amendment."""

    id: str
    on: date


class Withdrawal(NamedTuple):
    """When and why the proposer took an amendment back."""

    on: date
    because: Text


@dataclass(frozen=True, slots=True)
class Amendment:
    """The record of an amendment. The change itself is what its branch changes against `base`."""

    id: str
    association: str
    title: Text
    reason: Text
    place: Place
    base: str = ""
    round: str = ""
    proposers: tuple[str, ...] = ()
    principles: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()
    supporters: tuple[Supporter, ...] = ()
    submitted: date | None = None
    answers: tuple[Answer, ...] = ()
    withdrawn: Withdrawal | None = None
    obsoleted_by: str = ""
    formerly: tuple[str, ...] = ()
    lapsed: date | None = None

    @property
    def number(self) -> int:
        """Which of its association's amendments this is: `misol-3` is the third; 0 for an id
        without a number."""
        number = self.id.rpartition("-")[2]
        return int(number) if number.isdecimal() else 0

    @property
    def status(self) -> Status:
        """Derived from withdrawals, answers and sending, in that order."""
        if self.withdrawn:
            return Status.WITHDRAWN
        if self.obsoleted_by:
            return Status.OBSOLETE
        if self.answers:
            return _answered(self)
        if self.lapsed:
            return Status.LAPSED
        return Status.SUBMITTED if self.submitted else Status.PROPOSED

    @property
    def is_open(self) -> bool:
        """Whether it still waits for an answer, wholly or in part."""
        if self.status in (Status.PROPOSED, Status.SUBMITTED):
            return True
        answered = {answer.part for answer in self.answers}
        return (
            bool(answered)
            and self.status in (Status.PARTLY_MERGED,)
            and 0 not in answered
            and (answered < {part.number for part in self.parts})
        )


def _answered(amendment: Amendment) -> Status:
    """The status that the last answers of all parts give together."""
    last = {answer.part: answer.outcome for answer in amendment.answers}
    outcomes = set(last.values())
    if 0 not in last and len(last) < len(amendment.parts):
        return Status.PARTLY_MERGED
    if outcomes == {"rejected"}:
        return Status.REJECTED
    if "rejected" in outcomes:
        return Status.PARTLY_MERGED
    return Status.MERGED_MODIFIED if "merged-modified" in outcomes else Status.MERGED


class FiledFile(NamedTuple):
    """A file an amendment changes: content ids before and after, None where there is no file."""

    path: str
    old: str | None
    new: str | None


@dataclass(frozen=True, slots=True)
class Filed:
    """An amendment with where it is filed: its branch and commit, when and by whom it was first
    written, and the files of the book it changes against its base."""

    amendment: Amendment
    ref: str
    commit: str
    on: date
    author: str
    files: tuple[FiledFile, ...]
    misread: tuple[Misread, ...] = ()
