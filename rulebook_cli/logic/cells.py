"""Facts cut into cells, and boxes of cells packed into one int.

All values of a fact between two neighbouring boundaries of the rules pass the same tests, so they
are one cell; "not known" is one more where it may be. A *field* is a set of cells of one fact (an
int, one bit a cell); a *box* is a field for each fact, all in one int. So two boxes meet in one
AND, and a spare bit above each field tells in one addition whether any of the fields is empty.

A *derived* column is decided by others: the sum of points over the cells of the facts it rests
on. Points facts are such columns, and so are the counts of long "at least n of" lists, which
would otherwise be thousands of boxes. A box may name derived cells like any others; whether some
case really reaches them is for the sweep to tell.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import lcm, prod

from rulebook_cli.logic.axes import Axis, Stretch, stretch_of
from rulebook_cli.logic.meaning import Misfit, is_reversed, read_value
from rulebook_cli.model.case import CaseValue
from rulebook_cli.model.criteria import (
    Anything,
    Equal,
    NotKnown,
    OneOf,
    Range,
    Test,
    Unlike,
    Unreadable,
)
from rulebook_cli.model.fact import FactKind, YesNo


@dataclass(frozen=True, slots=True)
class Sum:
    """How a derived column follows from others: for each of them (by number) what each of its
    cells adds, None being "not known"; and which cell each total falls in."""

    adds: dict[int, tuple[int | None, ...]]
    cell_of: dict[int | None, int]


@dataclass(frozen=True, slots=True)
class Column:
    """One fact in cells: stretches of its axis, ascending; the last is None where the fact may
    not be known. `fact` is empty for a count. `shift` is where its field begins in a box."""

    fact: str
    kind: FactKind | None
    axis: Axis
    cells: tuple[Stretch | None, ...]
    shift: int
    sum: Sum | None = None

    @property
    def full(self) -> int:
        """The field of all cells."""
        return (1 << len(self.cells)) - 1

    @property
    def unknown(self) -> int:
        """The field of "not known": one bit, or none."""
        return 1 << len(self.cells) - 1 if self.cells and self.cells[-1] is None else 0

    def field(self, test: Test) -> int:
        """The cells whose values pass a test that has a meaning."""
        match test:
            case Anything():
                return self.full
            case NotKnown():
                return self.unknown
            case OneOf(tests):
                together = 0
                for each in tests:
                    together |= self.field(each)
                return together
            case Unlike(inner):
                return self.full ^ self.field(inner)
            case _:
                assert self.kind is not None
                found = stretch(test, self.kind, self.axis)
                return self.between(*found) if found else 0

    def between(self, first: int, last: int) -> int:
        """The field of the cells from one position to another; both are boundaries."""
        known = len(self.cells) - bool(self.unknown)
        begin, end = (
            bisect_left(self.cells, border, hi=known, key=_start) for border in (first, last + 1)
        )
        return (1 << end) - (1 << begin)


def _start(cell: Stretch | None) -> int:
    """Where a known cell begins."""
    assert cell
    return cell[0]


class Space:
    """All cases, as columns of cells."""

    def __init__(self, columns: Iterable[Column]) -> None:
        self.columns = columns = tuple(columns)
        self.number = {column.fact: at for at, column in enumerate(columns) if column.fact}
        self.full = sum(column.full << column.shift for column in columns)
        self._guards = sum(1 << column.shift + len(column.cells) for column in columns)
        self._weights, self._digit = weigh_cells(self.columns)
        self.asked = tuple(at for at, column in enumerate(columns) if column.sum is None)
        self.derived = tuple(at for at, column in enumerate(columns) if column.sum)

    def some(self, box: int) -> bool:
        """Whether no field of the box is empty."""
        # full + a field that is not empty carries into the guard above it
        return (box + self.full) & self._guards == self._guards

    def box(self, at: int, field: int) -> int:
        """All cases with column number `at` in the field."""
        column = self.columns[at]
        return self.full ^ ((column.full ^ field) << column.shift)

    def field(self, box: int, at: int) -> int:
        """The field of column number `at` in a box."""
        column = self.columns[at]
        return box >> column.shift & column.full

    def weights(self, at: int) -> tuple[int, ...]:
        """How much each cell of a column weighs (see `share`)."""
        return self._weights[at]

    def share(self, part: int, whole: int) -> Fraction | None:
        """One weight as a part of another. A point on a line without steps has no length, but
        must not vanish: weights are polynomials in an endless number (one digit each), and the
        share is that of the leading digits."""
        if not whole:
            return None
        least = (whole.bit_length() - 1) // self._digit * self._digit
        return Fraction(part >> least, whole >> least)

    def sum_of(self, at: int) -> Sum:
        """How a derived column follows from others."""
        rests_on = self.columns[at].sum
        assert rests_on is not None
        return rests_on

    def derive(self, at: int, cells: Mapping[int, int]) -> int:
        """The cell of a derived column, given the cell of every column it rests on."""
        return self.sum_of(at).cell_of[self.total(at, cells)]

    def total(self, at: int, cells: Mapping[int, int]) -> int | None:
        """The total of a derived column, given the cell of every column it rests on."""
        total: int | None = 0
        for other, adds in self.sum_of(at).adds.items():
            add = adds[cells[other]]
            total = None if total is None or add is None else total + add
        return total


def weigh_cells(columns: Sequence[Column]) -> tuple[tuple[tuple[int, ...], ...], int]:
    """For each column the weights of its cells, and the bits of a digit that holds them all."""
    split: list[list[tuple[Fraction, int]]] = []
    for column in columns:
        sizes = [column.axis.weight(cell) if cell else (Fraction(1), 0) for cell in column.cells]
        scale = lcm(*(length.denominator for length, _ in sizes))
        split.append([(length * scale, points) for length, points in sizes])
    most = prod(int(sum(a + b for a, b in sizes)) + 1 for sizes in split)
    digit = most.bit_length() + 1
    weights = [(1,) * len(column.cells) for column in columns]
    for at, sizes in enumerate(split):
        if columns[at].sum is None:
            higher = digit * any(points for _, points in sizes)
            weights[at] = tuple((int(length) << higher) + points for length, points in sizes)
    return tuple(weights), digit


def named_values(test: Test, kind: FactKind) -> list[CaseValue] | None:
    """The values a test names; None when its meaning is lost."""
    match test:
        case Unreadable():
            return None
        case Equal(text):
            value = read_value(text, kind)
            return None if isinstance(value, Misfit) else [value]
        case Range():
            return _named_bounds(test, kind)
        case OneOf(tests):
            values: list[CaseValue] = []
            for each in tests:
                inner = named_values(each, kind)
                if inner is None:
                    return None
                values += inner
            return values
        case Unlike(inner_test):
            return named_values(inner_test, kind)
        case _:
            return []


def _named_bounds(test: Range, kind: FactKind) -> list[CaseValue] | None:
    bounds = [read_value(end, kind) for end in (test.low, test.high) if end]
    values = [value for value in bounds if not isinstance(value, Misfit)]
    if isinstance(kind, YesNo) or len(values) < len(bounds):
        return None
    if len(values) == 2 and is_reversed(test, values[0], values[1], kind):
        return None
    return values


def stretch(test: Test, kind: FactKind, axis: Axis) -> Stretch | None:
    """The positions that pass one comparison that has a meaning; None if there are none."""
    if isinstance(test, Equal):
        value = read_value(test.value, kind)
        assert not isinstance(value, Misfit)
        at, exact = axis.rank(value)
        return (at, at) if exact else None
    assert isinstance(test, Range)
    low, high = (read_value(end, kind) if end else None for end in (test.low, test.high))
    assert not isinstance(low, Misfit) and not isinstance(high, Misfit)
    return stretch_of(test, low, high, axis)


def stretches(test: Test, kind: FactKind, axis: Axis) -> list[Stretch]:
    """The positions of every comparison in a test that has a meaning."""
    match test:
        case OneOf(tests):
            return [found for each in tests for found in stretches(each, kind, axis)]
        case Unlike(inner):
            return stretches(inner, kind, axis)
        case Equal() | Range():
            found = stretch(test, kind, axis)
            return [found] if found else []
        case _:
            return []
