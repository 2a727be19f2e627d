"""Cuts the facts that criteria speak of into cells, at the criteria's own boundaries."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from math import comb

from rulebook_cli.logic.axes import Axis, Stretch, Sums, axis_of
from rulebook_cli.logic.cells import Column, Space, Sum, named_values, stretches
from rulebook_cli.logic.evaluate import points_judged
from rulebook_cli.logic.found import OverBudget
from rulebook_cli.logic.meaning import DEEPEST
from rulebook_cli.logic.unary import read_test
from rulebook_cli.model.criteria import AtLeast, Condition, Criteria, Not, Test
from rulebook_cli.model.fact import Fact, FactKind, Facts, Number, Points

MOST_SUMS = 20_000
"""A points fact with more different totals than this is over the budget."""

FEW_BOXES = 12
"""An "at least n of" that would need more boxes than this is counted in a column of its own."""

Word = tuple[str, Test]
"""A fact's id and a test on it."""


class Cut:
    """All cases in cells, and how conditions and long "at least n of" lists read there."""

    def __init__(self, facts: Facts, criteria: Iterable[Criteria]) -> None:
        """Raises OverBudget when some points fact has too many totals."""
        self._facts = facts
        self._judged: dict[Word, bool] = {}
        self._fields: dict[Word, tuple[int, int]] = {}
        counted = self._collect(criteria)
        words = [word for word, judged in self._judged.items() if judged]
        columns = asked_columns(facts, words)
        columns += points_columns(facts, words, columns)
        self._counts = {words: len(columns) + at for at, words in enumerate(counted)}
        columns += [count_column(words, columns) for words in counted]
        self.space = Space(packed(columns))

    def condition(self, condition: Condition, holds: bool) -> int | None:
        """The box of the cases where a condition holds, or does not; None when it cannot be
        judged. The box may be empty."""
        word = condition.fact, condition.test
        if not self._judged[word]:
            return None
        if word not in self._fields:
            at = self.space.number[condition.fact]
            self._fields[word] = at, self.space.columns[at].field(condition.test)
        return self._box(*self._fields[word], holds)

    def count(self, at_least: AtLeast, holds: bool, sure: bool) -> int | None:
        """The box where an "at least n of" that has a column of its own holds, or does not;
        otherwise None. The box may be empty."""
        words = self._countable(at_least)
        if words not in self._counts:
            return None
        # Conditions that cannot be judged are taken for what serves: held if it may hold.
        unjudged = 0 if sure is holds else len(at_least.parts) - len(words)
        least = min(max(at_least.count - unjudged, 0), len(words) + 1)
        return self._box(self._counts[words], (2 << len(words)) - (1 << least), holds)

    def _box(self, at: int, field: int, holds: bool) -> int:
        return self.space.box(at, field if holds else self.space.columns[at].full ^ field)

    def _collect(self, criteria: Iterable[Criteria]) -> list[tuple[Word, ...]]:
        counted: dict[tuple[Word, ...], None] = {}
        waiting = [(each, 0) for each in criteria]
        while waiting:
            part, depth = waiting.pop()
            if depth > DEEPEST:
                continue
            if isinstance(part, Condition):
                self._judge((part.fact, part.test))
                continue
            inner = (part.part,) if isinstance(part, Not) else part.parts
            waiting += [(each, depth + 1) for each in inner]
            if isinstance(part, AtLeast) and _is_long(part):
                words = self._countable(part)
                if words:
                    counted[words] = None
        return list(counted)

    def _judge(self, word: Word) -> bool:
        if word not in self._judged:
            self._judged[word] = is_judged(*word, self._facts)
        return self._judged[word]

    def _countable(self, at_least: AtLeast) -> tuple[Word, ...]:
        """The judged conditions of a list that can be counted: conditions on asked facts only."""
        words: list[Word] = []
        for part in at_least.parts:
            if not isinstance(part, Condition):
                return ()
            if self._judge((part.fact, part.test)):
                if isinstance(self._facts[part.fact].kind, Points):
                    return ()
                words.append((part.fact, part.test))
        return tuple(words)


def _is_long(part: AtLeast) -> bool:
    among = len(part.parts)
    return 0 < part.count <= among and (
        max(comb(among, part.count), comb(among, part.count - 1)) > FEW_BOXES
    )


def is_judged(fact_id: str, test: Test, facts: Facts) -> bool:
    """Whether a condition has a meaning."""
    fact = facts.get(fact_id)
    if fact is None or named_values(test, fact.kind) is None:
        return False
    return not isinstance(fact.kind, Points) or points_judged(fact, facts)


def asked_columns(facts: Facts, words: Sequence[Word]) -> list[Column]:
    """The columns of the facts that are asked: those named and those points rest on."""
    tests: dict[str, dict[Test, None]] = {}
    for fact, test in words:
        tests.setdefault(fact, {})[test] = None
        kind = facts[fact].kind
        if isinstance(kind, Points):
            for name, rows in kind.table.items():
                tests.setdefault(name, {}).update({read_test(row.test): None for row in rows})
    return [
        asked_column(fact, list(tests[name]))
        for name, fact in facts.items()
        if name in tests and not isinstance(fact.kind, Points)
    ]


def asked_column(fact: Fact, tests: Sequence[Test]) -> Column:
    """A fact cut where its tests change their answer."""
    named = [
        value
        for test in tests
        if isinstance(fact.kind, Number) and not fact.kind.step
        for value in named_values(test, fact.kind) or ()
    ]
    axis = axis_of(fact.kind, named)
    cells: list[Stretch | None] = [*cut(axis, fact.kind, tests)]
    return Column(fact.id, fact.kind, axis, tuple(cells + [None] * fact.may_be_unknown), 0)


def cut(axis: Axis, kind: FactKind, tests: Iterable[Test]) -> Iterator[Stretch]:
    """The stretches between neighbouring boundaries."""
    starts = {0, axis.size}
    for test in tests:
        for first, last in stretches(test, kind, axis):
            starts |= {first, last + 1}
    borders = sorted(starts)
    for first, after in pairwise(borders):
        yield first, after - 1


def points_columns(facts: Facts, words: Sequence[Word], asked: Sequence[Column]) -> list[Column]:
    """The columns of the points facts that are named."""
    tests: dict[str, list[Test]] = {}
    for fact, test in words:
        if isinstance(facts[fact].kind, Points):
            tests.setdefault(fact, []).append(test)
    return [points_column(facts[name], tests[name], asked) for name in facts if name in tests]


def points_column(fact: Fact, tests: Sequence[Test], asked: Sequence[Column]) -> Column:
    """A points fact, its cells being cuts of the totals that can be reached.

    Raises OverBudget when there are too many of them.
    """
    assert isinstance(fact.kind, Points)
    number = {column.fact: at for at, column in enumerate(asked)}
    places = max([0, *(-exponent(row.points) for rows in fact.kind.table.values() for row in rows)])
    adds: dict[int, tuple[int | None, ...]] = {}
    for name, rows in fact.kind.table.items():
        column = asked[number[name]]
        per_cell: list[int | None] = [None] * len(column.cells)
        for row in reversed(rows):
            field = column.field(read_test(row.test))
            for at in range(len(per_cell)):
                if field >> at & 1:
                    per_cell[at] = int(row.points.scaleb(places))
        adds[number[name]] = tuple(per_cell)
    totals = reach(adds.values())
    axis = Sums(tuple(Decimal(total).scaleb(-places) for total in totals))
    cells: list[Stretch | None] = [*cut(axis, fact.kind, tests)]
    cell_of: dict[int | None, int] = {
        totals[at]: place
        for place, cell in enumerate(cells)
        if cell
        for at in range(cell[0], cell[1] + 1)
    }
    if any(None in each for each in adds.values()):
        cell_of[None] = len(cells)
        cells.append(None)
    return Column(fact.id, fact.kind, axis, tuple(cells), 0, Sum(adds, cell_of))


def exponent(number: Decimal) -> int:
    """The power of ten of a number's last digit."""
    power = number.as_tuple().exponent
    return power if isinstance(power, int) else 0


def reach(adds: Iterable[Iterable[int | None]]) -> list[int]:
    """Every total of one addend each, ascending. Raises OverBudget when there are too many."""
    totals = {0}
    for each in adds:
        known = {add for add in each if add is not None}
        totals = {total + add for total in totals for add in known}
        if len(totals) > MOST_SUMS:
            raise OverBudget
    return sorted(totals)


def count_column(words: Sequence[Word], columns: Sequence[Column]) -> Column:
    """How many of some conditions hold: one cell for each number."""
    number = {column.fact: at for at, column in enumerate(columns)}
    adds: dict[int, tuple[int | None, ...]] = {}
    for fact, test in words:
        at = number[fact]
        held = columns[at].field(test)
        before = adds.get(at) or (0,) * len(columns[at].cells)
        adds[at] = tuple((add or 0) + (held >> cell & 1) for cell, add in enumerate(before))
    axis = Sums(tuple(Decimal(count) for count in range(len(words) + 1)))
    cells = tuple((count, count) for count in range(len(words) + 1))
    counts: dict[int | None, int] = {count: count for count in range(len(words) + 1)}
    return Column("", None, axis, cells, 0, Sum(adds, counts))


def packed(columns: Sequence[Column]) -> Iterator[Column]:
    """The columns side by side in a box, a guard bit above each."""
    shift = 0
    for column in columns:
        yield replace(column, shift=shift)
        shift += len(column.cells) + 1
