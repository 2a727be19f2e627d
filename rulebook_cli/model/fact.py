"""What may be known about a care situation: the vocabulary of facts."""

from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum

from rulebook_cli.model.place import Place
from rulebook_cli.model.text import Text


@dataclass(frozen=True, slots=True)
class Number:
    """A number from `minimum` to `maximum`, both included.

    With a `step` only minimum, minimum + step … are values; without one every number between.
    """

    minimum: Decimal
    maximum: Decimal
    step: Decimal | None = None
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of named values, in the order of the book; `labels` name them for readers."""

    options: tuple[str, ...]
    labels: dict[str, Text] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class YesNo:
    """True or false."""


@dataclass(frozen=True, slots=True)
class Day:
    """A date, from `earliest` to `latest` (ISO text), both included; empty is open."""

    earliest: str = ""
    latest: str = ""


@dataclass(frozen=True, slots=True)
class PointsRow:
    """How many points one fact gives: a DMN unary test (as written) and its points."""

    test: str
    points: Decimal
    place: Place


@dataclass(frozen=True, slots=True)
class Points:
    """A derived fact: the sum, over facts, of the points of the row that holds."""

    table: dict[str, tuple[PointsRow, ...]]


FactKind = Number | Choice | YesNo | Day | Points


class Heavier(Enum):
    """Which way the need of care grows."""

    MORE = "more"
    LESS = "less"
    LATER = "later"
    EARLIER = "earlier"
    YES = "yes"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that may be known of a care situation, and how it is asked.

    `name` is what it is called inside a sentence, a table or a case; empty where the book has
    only its question. `means` ties it to a notion of the statute, `judged_by` says who answers
    it (a worker's facts are never asked of a lay user), `law` is the provision it rests on.
    """

    id: str
    kind: FactKind
    place: Place
    ask: Text = field(default_factory=Text)
    name: Text = field(default_factory=Text)
    heavier: Heavier | None = None
    may_be_unknown: bool = False
    means: str = ""
    judged_by: str = ""
    law: tuple[str, ...] = ()


Facts = dict[str, Fact]
