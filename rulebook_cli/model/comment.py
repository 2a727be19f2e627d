"""A remark on a place of the book or on an amendment."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from typing import NamedTuple

from rulebook_cli.model.anchor import NO_CONTEXT, Anchored, Context
from rulebook_cli.model.place import Place
from rulebook_cli.model.text import Text


class Stance(Enum):
    """Where somebody stands on a matter."""

    SUPPORTS = "supports"
    WITH_CHANGES = "with-changes"
    OPPOSES = "opposes"
    NEUTRAL = "neutral"


class CommentAnswer(NamedTuple):
    """What the coordinator answered to a comment: whether it was taken (yes, partly, no), why."""

    taken: str
    because: Text
    by: str = ""
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Comment:
    """One remark; append-only. `on` is an address or an amendment or one of its parts; `by` who
    wrote it, where the association is not known to speak with one voice.

    `context` is what stood around the `quote`, and `seen` the content id of the file (or the
    commit of the amendment) that was read when it was written. `retracts` is the number of an
    earlier comment of the same association that this one takes back; `support` tells that the
    association stands behind the amendment. Not in its file: `answer`, which stands on main, and
    `now`, where its place stands today.
    """

    association: str
    number: int
    on: str
    text: Text
    place: Place
    quote: str = ""
    stance: Stance | None = None
    theme: str = ""
    answers: str = ""
    at: datetime | None = field(default=None)
    by: str = ""
    context: Context = NO_CONTEXT
    seen: str = ""
    retracts: int = 0
    support: bool = False
    answer: CommentAnswer | None = None
    now: Anchored | None = None

    @property
    def id(self) -> str:
        """What it is called: `misol/4`."""
        return f"{self.association}/{self.number}"


def taken_back(comments: Iterable[Comment]) -> set[tuple[str, int]]:
    """The comments that their own associations have taken back: association and number."""
    return {(one.association, one.retracts) for one in comments if one.retracts}


def still_said(comments: Iterable[Comment]) -> list[Comment]:
    """The comments that stand: not those taken back, nor what takes them back."""
    everything = list(comments)
    back = taken_back(everything)
    return [
        one for one in everything if not one.retracts and (one.association, one.number) not in back
    ]
