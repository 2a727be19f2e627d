"""Gaps, overlaps and unreachable tiers against z3, a solver that knows nothing of our cells.

Long because: the translation to z3 is of no use to anybody else, and is read in one piece.

In development only: `pip install -e ".[test,development]"`; without z3 these tests are skipped.
`Z3_EXAMPLES=1000` asks for more tables than usual. Unlike brute force, z3 judges every number of
a range without steps, not only some of them. Literals, ranges turned round and points are read
here anew; only the syntax of a cell (`read_test`) is taken from the program.
"""

import os
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import combinations
from typing import Any as Formula
from typing import assert_never

import pytest
from hypothesis import given, settings
from small_tables import all_of, cell, fact, facts_of, leaves, number, random_table, table_of

from rulebook_cli.logic.found import Ending
from rulebook_cli.logic.gaps import gaps
from rulebook_cli.logic.overlaps import overlaps
from rulebook_cli.logic.reach import unreachable
from rulebook_cli.logic.unary import read_test
from rulebook_cli.model.case import CaseValue
from rulebook_cli.model.criteria import (
    All,
    Any,
    Anything,
    AtLeast,
    Condition,
    Criteria,
    Equal,
    Not,
    NotKnown,
    OneOf,
    Range,
    Test,
    Unlike,
    Unreadable,
)
from rulebook_cli.model.fact import Choice, Day, Fact, FactKind, Facts, Number, Points, YesNo
from rulebook_cli.model.region import Region, Span
from rulebook_cli.model.tier import Choose, Tier, TierTable

z3 = pytest.importorskip("z3")
random_tables = settings(max_examples=int(os.environ.get("Z3_EXAMPLES", "150")), deadline=None)


@dataclass(frozen=True)
class Said:
    """What criteria say of a case: two formulas, apart where a cell has lost its meaning."""

    surely: Formula
    possibly: Formula


class Lost(Exception):  # noqa: N818 - it is no error
    """A cell has no meaning."""


def as_fraction(value: CaseValue, kind: FactKind) -> Fraction:
    """A value as a number: options by their place, days by the calendar, no and yes as 0 and 1."""
    match value:
        case str():
            assert isinstance(kind, Choice)
            return Fraction(kind.options.index(value))
        case bool() | Decimal():
            return Fraction(value)
        case date():
            return Fraction(value.toordinal())
        case _:
            raise AssertionError(value)


def read_literal(text: str, kind: FactKind) -> Fraction:
    """Raises Lost for what is no value of the kind."""
    words = {"true": 1, "yes": 1, "false": 0, "no": 0}
    try:
        match kind:
            case Choice(options):
                return Fraction(options.index(text))
            case YesNo():
                return Fraction(words[text])
            case Day():
                return Fraction(date.fromisoformat(text).toordinal())
            case Number() | Points():
                return Fraction(text)
            case _:
                assert_never(kind)
    except (ValueError, KeyError) as error:
        raise Lost from error


def real(exact: Fraction) -> Formula:
    return z3.Q(exact.numerator, exact.denominator)


class People:
    """Everybody whom a table's facts can describe, as formulas: for each fact whether it is
    known and, if so, its value."""

    def __init__(self, table: TierTable, facts: Facts) -> None:
        self.facts = facts
        self.known: dict[str, Formula] = {}
        self.value: dict[str, Formula] = {}
        self._solver = z3.Solver()
        for asked in facts.values():
            if not isinstance(asked.kind, Points):
                self._ask(asked)
        for derived in facts.values():
            if isinstance(derived.kind, Points):
                self._derive(derived.id, derived.kind)
        for name in [leaf.fact for leaf in leaves(table.domain) if self._is_lost(leaf)]:
            self._strike(name)
        self.table = table
        self.eligible = self.judge(table.domain).possibly
        self.tiers = [self.judge_tier(tier) for tier in table.tiers]

    def example(self, *formulas: Formula) -> Formula:
        """Somebody of whom all of that is true; None if there is nobody."""
        answer = self._solver.check(*formulas)
        assert answer != z3.unknown
        return self._solver.model() if answer == z3.sat else None

    def judge_tier(self, tier: Tier) -> Said:
        if tier.criteria is None:
            return Said(z3.BoolVal(False), z3.BoolVal(True))
        return self.judge(tier.criteria)

    def judge(self, criteria: Criteria) -> Said:
        match criteria:
            case Condition():
                try:
                    holds = self.condition(criteria)
                except Lost:
                    return Said(z3.BoolVal(False), z3.BoolVal(True))
                return Said(holds, holds)
            case Not(part):
                said = self.judge(part)
                return Said(z3.Not(said.possibly), z3.Not(said.surely))
            case All(parts):
                return self._both_ways(parts, z3.And)
            case Any(parts):
                return self._both_ways(parts, z3.Or)
            case AtLeast(count, parts):
                return self._both_ways(
                    parts, lambda inner: z3.Sum([z3.If(each, 1, 0) for each in inner]) >= count
                )

    def condition(self, condition: Condition) -> Formula:
        """Raises Lost."""
        if condition.fact not in self.known:
            raise Lost
        return self.passes(condition.test, condition.fact)

    def passes(self, test: Test, name: str) -> Formula:
        """Raises Lost."""
        known, value, kind = self.known[name], self.value[name], self.facts[name].kind
        match test:
            case Anything():
                return z3.BoolVal(True)
            case NotKnown():
                return z3.Not(known)
            case Unreadable():
                raise Lost
            case Equal(text):
                return z3.And(known, value == real(read_literal(text, kind)))
            case OneOf(tests):
                return z3.Or([self.passes(each, name) for each in tests])
            case Unlike(inner):
                return z3.Not(self.passes(inner, name))
            case Range():
                return z3.And(known, *self._bounds(test, value, kind))

    def lie_in(self, regions: Iterable[Region]) -> Formula:
        """Whether somebody is in one of the regions."""
        return z3.Or([self._lies_in(region) for region in regions])

    def witness(self, region: Region) -> Formula:
        """The one case that stands for a region."""
        return z3.And(
            [
                z3.Not(self.known[name]) if value is None else self._is_one_of(name, (value,))
                for name, value in region.witness.items()
            ]
        )

    def _ask(self, asked: Fact) -> None:
        name, kind = asked.id, asked.kind
        self.known[name] = z3.Bool(f"{name} is known") if asked.may_be_unknown else z3.BoolVal(True)
        match kind:
            case Number(low, high, step) if step:
                count = z3.Int(f"steps of {name}")
                self.value[name] = real(Fraction(low)) + real(Fraction(step)) * z3.ToReal(count)
                first, last = Fraction(low), Fraction(high)
            case Number(low, high):
                self.value[name] = z3.Real(name)
                first, last = Fraction(low), Fraction(high)
            case Choice(options):
                self.value[name] = z3.ToReal(z3.Int(name))
                first, last = Fraction(0), Fraction(len(options) - 1)
            case Day(early, late):
                self.value[name] = z3.ToReal(z3.Int(name))
                first, last = read_literal(early, kind), read_literal(late, kind)
            case _:
                self.value[name] = z3.ToReal(z3.Int(name))
                first, last = Fraction(0), Fraction(1)
        self._solver.add(self.value[name] >= real(first), self.value[name] <= real(last))

    def _derive(self, name: str, kind: Points) -> None:
        """The first row that holds gives a fact's points; without one the sum is not known."""
        has_row, sums = [], []
        for under, rows in kind.table.items():
            tests = [self.passes(read_test(row.test), under) for row in rows]
            has_row.append(z3.Or(tests))
            points = real(Fraction(0))
            for test, row in reversed(list(zip(tests, rows, strict=True))):
                points = z3.If(test, real(Fraction(row.points)), points)
            sums.append(points)
        self.known[name], self.value[name] = z3.And(has_row), z3.Sum(sums)

    def _is_lost(self, leaf: Condition) -> bool:
        try:
            self.condition(leaf)
        except Lost:
            return True
        return False

    def _strike(self, name: str) -> None:
        """Nothing is judged by a fact that `eligible` tests in a way nobody can read, nor by
        points that rest on it."""
        self.known.pop(name, None)
        for other in self.facts.values():
            if isinstance(other.kind, Points) and name in other.kind.table:
                self.known.pop(other.id, None)

    def _both_ways(self, parts: Iterable[Criteria], join: Formula) -> Said:
        said = [self.judge(part) for part in parts]
        return Said(join([each.surely for each in said]), join([each.possibly for each in said]))

    def _bounds(self, test: Range, value: Formula, kind: FactKind) -> list[Formula]:
        if isinstance(kind, YesNo):
            raise Lost
        low = read_literal(test.low, kind) if test.low else None
        high = read_literal(test.high, kind) if test.high else None
        if low is not None and high is not None:
            closed = test.low_included and test.high_included
            if low > high or (low == high and not closed):
                raise Lost
        return between(value, low, high, test.low_included, test.high_included)

    def _lies_in(self, region: Region) -> Formula:
        return z3.And([self._in_span(name, span) for name, span in region.spans.items()])

    def _in_span(self, name: str, span: Span) -> Formula:
        known, value, kind = self.known[name], self.value[name], self.facts[name].kind
        not_known = z3.And(z3.Not(known), z3.BoolVal(span.unknown))
        if span.values:
            return z3.Or(not_known, self._is_one_of(name, span.values))
        if span.unknown and span.low is None and span.high is None:
            return not_known
        low, high = (
            None if end is None else as_fraction(end, kind) for end in (span.low, span.high)
        )
        inside = between(value, low, high, span.low_included, span.high_included)
        return z3.Or(not_known, z3.And(known, *inside))

    def _is_one_of(self, name: str, values: Iterable[CaseValue]) -> Formula:
        kind = self.facts[name].kind
        equal = [self.value[name] == real(as_fraction(value, kind)) for value in values]
        return z3.And(self.known[name], z3.Or(equal))


def between(
    value: Formula, low: Fraction | None, high: Fraction | None, low_in: bool, high_in: bool
) -> list[Formula]:
    found = []
    if low is not None:
        found.append(value >= real(low) if low_in else value > real(low))
    if high is not None:
        found.append(value <= real(high) if high_in else value < real(high))
    return found


def agree(people: People, regions: Iterable[Region], asked: Formula) -> None:
    """The regions are exactly the people asked for, and each region has its witness among them."""
    regions = tuple(regions)
    assert people.example(people.lie_in(regions) != asked) is None
    for region in regions:
        assert people.example(asked, people.witness(region)) is not None, region


@random_tables
@given(random_table())
def test_there_is_a_gap_where_z3_finds_one(made: tuple[TierTable, Facts]) -> None:
    people = People(*made)
    gap = z3.And(people.eligible, *(z3.Not(tier.possibly) for tier in people.tiers))
    found = gaps(*made, limit=1000)
    assert found.ending is Ending.ALL
    assert bool(found.items) == (people.example(gap) is not None)
    agree(people, found, gap)


@random_tables
@given(random_table())
def test_the_tiers_overlap_that_overlap_for_z3(made: tuple[TierTable, Facts]) -> None:
    people = People(*made)
    found = overlaps(*made, limit=100, regions=1000)
    assert found.ending is Ending.ALL
    pairs = {(each.first.id, each.second.id): each.regions for each in found}
    expected = {}
    for (one, fits), (other, fits_too) in combinations(
        zip(people.table.tiers, people.tiers, strict=True), 2
    ):
        both = z3.And(people.eligible, fits.surely, fits_too.surely)
        if people.example(both) is not None:
            expected[one.id, other.id] = both
    assert list(pairs) == list(expected)
    for pair, both in expected.items():
        agree(people, pairs[pair], both)


@random_tables
@given(random_table())
def test_the_tiers_never_win_that_never_win_for_z3(made: tuple[TierTable, Facts]) -> None:
    people = People(*made)
    table, expected = people.table, []
    for at, tier in enumerate(table.tiers):
        better = {
            Choose.UNIQUE: [],
            Choose.FIRST: people.tiers[:at],
            Choose.HIGHEST: people.tiers[at + 1 :],
        }[table.choose]
        may_fit = z3.And(people.eligible, people.tiers[at].possibly)
        may_win = z3.And(may_fit, *(z3.Not(each.surely) for each in better))
        somebody, winner = people.example(may_fit), people.example(may_win)
        if tier.criteria is not None and somebody is not None and winner is None:
            expected.append(tier.id)
    assert [each.tier.id for each in unreachable(*made)] == expected


def test_the_translation_itself_by_hand() -> None:
    facts = facts_of(hours=number("0", "24", "0.5"))
    facts["mmse"] = fact("mmse", number("0", "30"), unknown=True)
    table = table_of(all_of(hours="2..8"), all_of(mmse="not(> 3)"), all_of(cell("hours", "x y")))
    people = People(table, facts)
    first, second, third = people.tiers
    unlikely = people.passes(read_test("(7.5..8)"), "hours")
    assert people.example(unlikely) is None, "8 follows 7.5"
    assert people.example(first.surely, people.passes(read_test("8"), "hours")) is not None
    assert people.example(z3.Not(second.surely), z3.Not(people.known["mmse"])) is None
    assert people.example(people.passes(read_test("(7.5..7.6)"), "mmse")) is not None
    assert people.example(third.surely) is None
    assert people.example(z3.Not(third.possibly)) is None
