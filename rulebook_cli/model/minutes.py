"""The minutes of a Salonki as somebody typed them: what was said, what was promised."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple


class MinutesWords(NamedTuple):
    """The words by which minutes are read, in every language at once, all in small letters.

    `remarks`, `promises`, `present` and `skipped` are headings; `held`, `place` and `round` what
    stands before a colon at the top; `named` marks somebody who wants to be named; `stances` are
    by the word of a record; `whole` is the book as a whole; `question` stands before a question's
    id; `until` before or after a date.
    """

    remarks: tuple[str, ...]
    promises: tuple[str, ...]
    present: tuple[str, ...]
    skipped: tuple[str, ...]
    held: tuple[str, ...]
    place: tuple[str, ...]
    round: tuple[str, ...]
    named: tuple[str, ...]
    stances: tuple[tuple[str, str], ...]
    whole: tuple[str, ...]
    question: tuple[str, ...]
    until: tuple[str, ...]


class Spoken(NamedTuple):
    """What somebody said: `who` as it is written, what it is `about` as it is written (a heading,
    or the words in brackets), the `stance` by the word of a record, whether they want to be
    `named`, and on which `line` it begins."""

    who: str
    about: str
    words: str
    line: int
    stance: str = ""
    named: bool = False


class Promised(NamedTuple):
    """What somebody promised: who, what, and by which day."""

    who: str
    words: str
    by: date
    line: int


class NotUnderstood(NamedTuple):
    """A line that was not understood: its number, how it begins, and why, as a message's key."""

    line: int
    words: str
    why: str


@dataclass(frozen=True, slots=True)
class Minutes:
    """All of it. `present` names by the person (in small letters) the organisation that they came
    for."""

    held: date | None
    place: str
    round: str
    present: dict[str, str]
    spoken: tuple[Spoken, ...]
    promised: tuple[Promised, ...]
    unread: tuple[NotUnderstood, ...]
