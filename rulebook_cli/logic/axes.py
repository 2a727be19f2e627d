"""Every fact as a row of positions, counted from zero, so that one arithmetic serves them all.

A number with a step has a position for each value; a number without one a position for each
point that some rule names, and one for each open interval between; a choice one for each option
in its order; yes and no are two; a date is its day; points are the sums that can be reached.
"""

from abc import ABC, abstractmethod
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from math import floor
from typing import Protocol

from rulebook_cli.logic.literals import read_date
from rulebook_cli.model.case import CaseValue
from rulebook_cli.model.criteria import Range
from rulebook_cli.model.fact import Choice, Day, FactKind, Number, YesNo

Stretch = tuple[int, int]
"""Positions from the first to the second, both included."""


class Axis(Protocol):
    """The positions of one fact."""

    @property
    def size(self) -> int:
        """How many positions there are."""

    @property
    def ordered(self) -> bool:
        """Whether readers think of the values as a line (numbers, dates), not as a list."""

    def rank(self, value: CaseValue) -> tuple[int, bool]:
        """How many positions lie wholly before the value, and whether it is a position itself."""

    def value(self, at: int) -> CaseValue:
        """A value at the position; in an open interval the shortest one near its beginning."""

    def ends(self, stretch: Stretch) -> tuple[CaseValue, bool, CaseValue, bool]:
        """First value, whether it belongs to the stretch; last value, whether it belongs."""

    def weight(self, stretch: Stretch) -> tuple[Fraction, int]:
        """How much the positions weigh: their length where it is not nothing (a step counts
        one), and the number of points that have none."""


class _Exact(ABC):
    """An axis whose every position is one value."""

    __slots__ = ()

    @abstractmethod
    def value(self, at: int) -> CaseValue:
        """The value at the position."""

    def ends(self, stretch: Stretch) -> tuple[CaseValue, bool, CaseValue, bool]:
        return self.value(stretch[0]), True, self.value(stretch[1]), True

    def weight(self, stretch: Stretch) -> tuple[Fraction, int]:
        return Fraction(stretch[1] - stretch[0] + 1), 0


@dataclass(frozen=True, slots=True)
class Steps(_Exact):
    """A number with a step."""

    low: Decimal
    step: Decimal
    size: int
    ordered: bool = True

    def rank(self, value: CaseValue) -> tuple[int, bool]:
        assert isinstance(value, Decimal)
        if value < self.low:
            return 0, False
        steps, rest = divmod(value - self.low, self.step)
        at = min(int(steps) + bool(rest), self.size)
        return at, not rest and at < self.size

    def value(self, at: int) -> CaseValue:
        return self.low + at * self.step


@dataclass(frozen=True, slots=True)
class Days(_Exact):
    """Dates."""

    first: int
    size: int
    ordered: bool = True

    def rank(self, value: CaseValue) -> tuple[int, bool]:
        assert isinstance(value, date)
        at = value.toordinal() - self.first
        return min(max(at, 0), self.size), 0 <= at < self.size

    def value(self, at: int) -> CaseValue:
        return date.fromordinal(self.first + at)


@dataclass(frozen=True, slots=True)
class Listed(_Exact):
    """Options, or yes and no: the values in their order."""

    values: tuple[CaseValue, ...]
    ordered: bool = False

    @property
    def size(self) -> int:
        return len(self.values)

    def rank(self, value: CaseValue) -> tuple[int, bool]:
        return self.values.index(value), True

    def value(self, at: int) -> CaseValue:
        return self.values[at]


@dataclass(frozen=True, slots=True)
class Sums(_Exact):
    """The totals of a points fact that can be reached, ascending."""

    values: tuple[Decimal, ...]
    ordered: bool = True

    @property
    def size(self) -> int:
        return len(self.values)

    def rank(self, value: CaseValue) -> tuple[int, bool]:
        assert isinstance(value, Decimal)
        at = bisect_left(self.values, value)
        return at, at < len(self.values) and self.values[at] == value

    def value(self, at: int) -> CaseValue:
        return self.values[at]


@dataclass(frozen=True, slots=True)
class Dense:
    """A number without a step: points (even positions) and the open intervals between (odd)."""

    points: tuple[Decimal, ...]
    ordered: bool = True

    @property
    def size(self) -> int:
        return max(2 * len(self.points) - 1, 0)

    def rank(self, value: CaseValue) -> tuple[int, bool]:
        assert isinstance(value, Decimal)
        at = bisect_left(self.points, value)
        return min(2 * at, self.size), at < len(self.points) and self.points[at] == value

    def value(self, at: int) -> CaseValue:
        if at % 2 == 0:
            return self.points[at // 2]
        return shortest_between(self.points[at // 2], self.points[at // 2 + 1])

    def ends(self, stretch: Stretch) -> tuple[CaseValue, bool, CaseValue, bool]:
        first, last = stretch
        return (
            self.points[first // 2],
            first % 2 == 0,
            self.points[(last + 1) // 2],
            last % 2 == 0,
        )

    def weight(self, stretch: Stretch) -> tuple[Fraction, int]:
        first, last = self.points[stretch[0] // 2], self.points[(stretch[1] + 1) // 2]
        length = Fraction(last) - Fraction(first)
        return length, stretch[1] // 2 - (stretch[0] - 1) // 2


def axis_of(kind: FactKind, named: Iterable[CaseValue]) -> Axis:
    """The axis of a fact that is asked; `named` are the values that some rule names."""
    match kind:
        case Number(low, high, step) if step is not None and step > 0:
            return Steps(low, step, max(int((high - low) // step) + 1, 0) if low <= high else 0)
        case Number(low, high):
            inside = {v for v in named if isinstance(v, Decimal) and low <= v <= high}
            return Dense(tuple(sorted(inside | {low, high})) if low <= high else ())
        case Choice(options):
            return Listed(tuple(dict.fromkeys(options)))
        case YesNo():
            return Listed((False, True))
        case Day(earliest, latest):
            first = (read_date(earliest) or date.min).toordinal()
            last = (read_date(latest) or date.max).toordinal()
            return Days(first, max(last - first + 1, 0))
        case _:
            raise TypeError("a points fact is not asked")


def stretch_of(test: Range, low: CaseValue, high: CaseValue, axis: Axis) -> Stretch | None:
    """The positions inside a range's bounds, None being open; None if there are none."""
    first, last = 0, axis.size - 1
    if low is not None:
        at, exact = axis.rank(low)
        first = at + (exact and not test.low_included)
    if high is not None:
        at, exact = axis.rank(high)
        last = at if exact and test.high_included else at - 1
    return (first, last) if first <= last else None


def shortest_between(low: Decimal, high: Decimal) -> Decimal:
    """The number with the fewest decimals strictly between two, the nearest to `low` of them."""
    places = 0
    while True:
        units = floor(Fraction(low) * 10**places) + 1
        if Fraction(units, 10**places) < Fraction(high):
            return Decimal(f"{units}e-{places}") if places else Decimal(units)
        places += 1
