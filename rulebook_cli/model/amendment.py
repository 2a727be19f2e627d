"""A proposed change and what became of it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import NamedTuple

from rulebook_cli.model.address import Address
from rulebook_cli.model.misread import Misread
from rulebook_cli.model.place import Place
from rulebook_cli.model.text import Text

_TAKEN = frozenset(("merged", "merged-modified"))
UNDONE = "undone"
"""The outcome of a line that takes back the last answer before it to the same parts."""
LAPSED = "lapsed"
"""The outcome of a line that ends what nobody answered in its round."""


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
    """What the coordinator answered, to one part or (part 0) to the whole; or, with the outcome
    `undone`, that the last answer before it stands no more."""

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
    """The record of an amendment. The change itself is what its branch changes against `base`.

    `submitted` is the day and `sent` the moment it was sent, the latter unknown in older records.
    `amends` is the amendment it was made on, empty where that was the draft or a decided version;
    `whole` tells that each section it changes is replaced, to be read as new text. `joint` are
    the associations that are asked to propose it too: each does once it has said that it supports
    the amendment.
    """

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
    sent: datetime | None = None
    answers: tuple[Answer, ...] = ()
    withdrawn: Withdrawal | None = None
    obsoleted_by: str = ""
    formerly: tuple[str, ...] = ()
    lapsed: date | None = None
    amends: str = ""
    whole: bool = False
    joint: tuple[str, ...] = ()

    @property
    def number(self) -> int:
        """Which of its association's amendments this is: `misol-3` is the third; 0 for an id
        without a number."""
        number = self.id.rpartition("-")[2]
        return int(number) if number.isdecimal() else 0

    @property
    def joint_now(self) -> tuple[str, ...]:
        """The associations that propose it too: asked, and behind it by their own word."""
        behind = {one.id for one in self.supporters}
        return tuple(id_ for id_ in self.joint if id_ in behind)

    @property
    def joint_awaited(self) -> tuple[str, ...]:
        """The associations that are asked to propose it too and have not said so yet."""
        return tuple(id_ for id_ in self.joint if id_ not in self.joint_now)

    @property
    def other_supporters(self) -> tuple[str, ...]:
        """The associations that support it and do not propose it."""
        return tuple(one.id for one in self.supporters if one.id not in self.joint)

    @property
    def replaced(self) -> frozenset[str]:
        """The ids of the sections that it replaces as a whole, to be read as new text."""
        if not self.whole:
            return frozenset()
        return frozenset(at.section for part in self.parts for at in part.at if at.section)

    @property
    def standing_lines(self) -> dict[int, int | None]:
        """For each part the place in `answers` of what was answered last and not undone, None
        while it waits; for the whole, under 0, where no parts are known. An answer to the whole
        is one to every part."""
        told: dict[int, list[int]] = {part.number: [] for part in self.parts}
        for line, answer in enumerate(self.answers):
            for number in (list(told) or [0]) if answer.part == 0 else [answer.part]:
                lines = told.setdefault(number, [])
                if answer.outcome != UNDONE:
                    lines.append(line)
                elif lines:
                    lines.pop()
        return {part: lines[-1] if lines else None for part, lines in told.items()} or {0: None}

    @property
    def standing(self) -> dict[int, Answer]:
        """The answers that stand: by part, or one alone, under 0, where it is to the whole."""
        lines = self.standing_lines
        found = {part: self.answers[at] for part, at in lines.items() if at is not None}
        shared = set(lines.values())
        if len(shared) == 1 and found:
            one = next(iter(found.values()))
            return {0: one} if one.part == 0 else found
        return found

    @property
    def outcomes(self) -> dict[int, str]:
        """What was answered last to each part, empty while it waits; to the whole, under 0, where
        no parts are known."""
        lines = self.standing_lines.items()
        return {part: "" if at is None else self.answers[at].outcome for part, at in lines}

    @property
    def waiting(self) -> tuple[int, ...]:
        """The parts that nobody has answered yet, by number."""
        return tuple(number for number, outcome in self.outcomes.items() if not outcome)

    @property
    def taken(self) -> tuple[int, ...]:
        """The parts that stand in the draft, by number."""
        return tuple(number for number, outcome in self.outcomes.items() if outcome in _TAKEN)

    @property
    def status(self) -> Status:
        """Derived from the record: what stands in the draft is said first, then how the rest
        ended, then how far it has come."""
        outcomes = set(self.outcomes.values())
        if outcomes & _TAKEN:
            if outcomes - _TAKEN:
                return Status.PARTLY_MERGED
            return Status.MERGED_MODIFIED if "merged-modified" in outcomes else Status.MERGED
        if self.obsoleted_by:
            return Status.OBSOLETE
        if self.withdrawn:
            return Status.WITHDRAWN
        if outcomes == {"rejected"}:
            return Status.REJECTED
        if self.lapsed:
            return Status.LAPSED
        return Status.SUBMITTED if self.submitted else Status.PROPOSED

    @property
    def is_open(self) -> bool:
        """Whether it still waits for an answer, wholly or in part."""
        ended = self.withdrawn or self.obsoleted_by or self.lapsed
        return not ended and bool(self.waiting)


class FiledFile(NamedTuple):
    """A file an amendment changes: content ids before and after, None where there is no file."""

    path: str
    old: str | None
    new: str | None


@dataclass(frozen=True, slots=True)
class Filed:
    """An amendment with where it is filed: its branch and commit, when and by whom it was first
    written (`on` is the day, `at` the moment), and the files of the book it changes against its
    base."""

    amendment: Amendment
    ref: str
    commit: str
    on: date
    author: str
    files: tuple[FiledFile, ...]
    misread: tuple[Misread, ...] = ()
    at: datetime | None = None
