"""Where the words that somebody spoke of stand now."""

from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple


class Standing(Enum):
    """What has become of a comment's place since it was written."""

    IN_PLACE = "in-place"
    CHANGED = "changed"
    LOST = "lost"


class Context(NamedTuple):
    """The words just before and just after a quote, by which it is told from its like."""

    before: str = ""
    after: str = ""


NO_CONTEXT = Context()


@dataclass(frozen=True, slots=True)
class Anchored:
    """Where a comment's words stand now: `old` as they were, `new` as they read now where they
    have changed; `moved` is the address they stand at now, where that is another."""

    standing: Standing
    old: str = ""
    new: str = ""
    moved: str = ""
