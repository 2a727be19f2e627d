"""What came back of a paper that was sent out, place by place."""

from dataclasses import dataclass
from datetime import datetime

Mark = tuple[str, int]
"""A place of the paper and which of its paragraphs, from 1."""


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph as it came back. `mark` is the paragraph it was, None where it is new; `place`
    where it stands. `was` are the words that were sent, `text` those that came back."""

    place: str
    mark: Mark | None
    was: str
    text: str
    listed: bool = False
    authors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MarginNote:
    """A comment in the margin of a place, on some of its words."""

    place: str
    text: str
    quote: str = ""
    author: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Returned:
    """The whole of it: the lines in their order, the sent paragraphs that are there no more, the
    comments, and the words that stand outside the text (notes, text boxes)."""

    lines: tuple[Line, ...] = ()
    gone: tuple[Line, ...] = ()
    notes: tuple[MarginNote, ...] = ()
    asides: tuple[Line, ...] = ()
    tracked: bool = False
    authors: tuple[str, ...] = ()
