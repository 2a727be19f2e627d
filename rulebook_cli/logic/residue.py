"""What is left of criteria once some facts are known: true, false, or what still hangs on others.

`not` is pushed down to the conditions (logic is two-valued, so that is exact), and groups are
counted: at least so many of the parts. Equal remainders are equal values, so that a search may
meet them once.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from rulebook_cli.logic.evaluate import fits
from rulebook_cli.logic.unknowns import Unknowns
from rulebook_cli.model.case import CaseValue
from rulebook_cli.model.criteria import (
    All,
    Any,
    AtLeast,
    Condition,
    Criteria,
    Not,
    Test,
)

_MOST_TOTALS = 400
"""Points with more totals than this still to come are counted to their end."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """Holds in some values of an unknown: one bit a value."""

    column: int
    mask: int


@dataclass(frozen=True, slots=True)
class Tally:
    """A test on points that are not all counted: how many unknowns are, and their sum."""

    fact: str
    test: Test
    wanted: bool
    at: int
    total: Decimal


@dataclass(frozen=True, slots=True)
class Group:
    """At least `needed` of the parts."""

    needed: int
    parts: tuple["Residue", ...]


@dataclass(frozen=True, slots=True)
class Open:
    """A value that is still to come: that of an unknown."""

    column: int


@dataclass(frozen=True, slots=True)
class Value:
    """A value that is known."""

    value: CaseValue


Residue = bool | Leaf | Tally | Group | Open | Value


class Reckoner:
    """Turns criteria into remainders, and puts values into them."""

    def __init__(self, unknowns: Unknowns) -> None:
        self.unknowns = unknowns
        # A cache of its own, so that it goes when the reckoner goes.
        self._putting = cache(self._put)
        self.first = cache(self._first)
        self._to_come = cache(self._sums_to_come)

    def read(self, criteria: Criteria | None) -> Residue:
        """What is left of criteria; without criteria, true."""
        return True if criteria is None else self._read(criteria, True)

    def value(self, name: str) -> Residue:
        """What is left of the question for a fact's value."""
        if name in self.unknowns.known or name not in self.unknowns.number:
            return Value(self.unknowns.known.get(name))
        return Open(self.unknowns.number[name])

    def put(self, residue: Residue, column: int, place: int) -> Residue:
        """What is left once an unknown has its value number `place`."""
        if isinstance(residue, bool | Value):
            return residue
        return self._putting(residue, column, place)

    def _read(self, part: Criteria, wanted: bool) -> Residue:
        match part:
            case Condition():
                return self._condition(part, wanted)
            case Not(inner):
                return self._read(inner, not wanted)
            case All(parts):
                needed = len(parts)
            case Any(parts):
                needed = 1
            case AtLeast(needed, parts):
                pass
        # Not at least n of m hold: at least m - n + 1 do not.
        needed = needed if wanted else len(parts) - needed + 1
        return group(needed, (self._read(each, wanted) for each in parts))

    def _condition(self, condition: Condition, wanted: bool) -> Residue:
        name, test, unknowns = condition.fact, condition.test, self.unknowns
        lost = f"{name} {test}"
        if lost in unknowns.number:
            return Leaf(unknowns.number[lost], 0b10 if wanted else 0b01)
        if unknowns.sums(name, test):
            summed = unknowns.summed[name]
            if summed.base is None:
                return bool(fits(test, None, summed.fact)) is wanted
            return self._tally(Tally(name, test, wanted, 0, summed.base))
        fact = unknowns.facts[name]
        if name not in unknowns.number:
            return bool(fits(test, unknowns.known.get(name), fact)) is wanted
        at = unknowns.number[name]
        values = unknowns.columns[at].values
        mask = sum(
            1 << place
            for place, value in enumerate(values)
            if bool(fits(test, value, fact)) is wanted
        )
        return leaf(at, mask, len(values))

    def _put(self, residue: Residue, column: int, place: int) -> Residue:
        match residue:
            case Leaf(at, mask):
                return bool(mask >> place & 1) if at == column else residue
            case Open(at):
                if at != column:
                    return residue
                return Value(self.unknowns.columns[at].values[place])
            case Tally():
                return self._counted(residue, column, place)
            case Group(needed, parts):
                return group(needed, (self.put(part, column, place) for part in parts))
        return residue

    def _counted(self, tally: Tally, column: int, place: int) -> Residue:
        summed = self.unknowns.summed[tally.fact]
        at, adds = summed.adds[tally.at]
        if at != column:
            return tally
        more = adds[place]
        if more is None:
            return bool(fits(tally.test, None, summed.fact)) is tally.wanted
        return self._tally(replace(tally, at=tally.at + 1, total=tally.total + more))

    def _tally(self, tally: Tally) -> Residue:
        """The same, or the answer if every total that can still be reached gives the same."""
        summed = self.unknowns.summed[tally.fact]
        to_come = self._to_come(tally.fact, tally.at)
        if len(to_come) > _MOST_TOTALS:
            return tally
        totals = (None if more is None else tally.total + more for more in to_come)
        verdicts = {bool(fits(tally.test, total, summed.fact)) for total in totals}
        return verdicts.pop() is tally.wanted if len(verdicts) == 1 else tally

    def _sums_to_come(self, fact: str, at: int) -> frozenset[Decimal | None]:
        adds = self.unknowns.summed[fact].adds
        if at == len(adds):
            return frozenset({Decimal(0)})
        rest = self._to_come(fact, at + 1)
        if len(rest) > _MOST_TOTALS:
            return rest
        return frozenset(
            None if one is None or more is None else one + more
            for one in adds[at][1]
            for more in rest
        )

    def _first(self, residue: Residue) -> int:
        """The first unknown it hangs on; past all of them when it hangs on none."""
        match residue:
            case Leaf(column) | Open(column):
                return column
            case Tally(fact, _, _, at):
                return self.unknowns.summed[fact].adds[at][0]
            case Group(_, parts):
                return min(self.first(part) for part in parts)
        return len(self.unknowns.columns)


def leaf(column: int, mask: int, values: int) -> Residue:
    """A condition that holds in some values; an answer if in none or in all."""
    return False if not mask else True if mask == (1 << values) - 1 else Leaf(column, mask)


def group(needed: int, parts: Iterable[Residue]) -> Residue:
    """At least `needed` of the parts, as small as it can be said."""
    left: list[Residue] = []
    for part in parts:
        if part is True:
            needed -= 1
        elif part is not False:
            left.append(part)
    if needed <= 0:
        return True
    if needed > len(left):
        return False
    if needed == len(left):
        left = list(dict.fromkeys(left))
        needed = len(left)
    elif needed == 1:
        left = list(dict.fromkeys(left))
    return left[0] if len(left) == 1 else Group(needed, tuple(left))
