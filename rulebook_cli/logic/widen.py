"""The largest region round a case that no box meets."""

from fractions import Fraction

from rulebook_cli.logic.cells import Column, Space
from rulebook_cli.logic.index import Index, bits, runs
from rulebook_cli.logic.sweep import Point


def widen(index: Index, point: Point) -> int:
    """The largest box round a case that no box of the index meets.

    Greedy: always the fact of which the greatest part comes in. A count has no name a reader
    knows, so its field is never chosen: it follows from the facts it counts.
    """
    space = index.space
    fields = [1 << cell for cell in point]
    counts = [n for n in space.derived if not space.columns[n].fact]
    waiting = [n for n, column in enumerate(space.columns) if column.fact]
    for number in waiting:
        if index.free[number] == index.all and not _counted_in(space, number, counts):
            fields[number] = space.columns[number].full
    waiting = [number for number in waiting if fields[number] != space.columns[number].full]
    while waiting:
        widest = {number: _widest(index, fields, number, counts) for number in waiting}
        best = max(waiting, key=lambda number: part(space, number, widest[number]))
        fields[best] = widest[best]
        waiting.remove(best)
        for count in counts:
            fields[count] = reached(space.columns[count], fields)
    return sum(field << column.shift for field, column in zip(fields, space.columns, strict=True))


def part(space: Space, number: int, field: int) -> Fraction:
    """How great a part of a column a field is."""
    weights = space.weights(number)
    return Fraction(sum(weights[cell] for cell in bits(field)), sum(weights) or 1)


def _widest(index: Index, fields: list[int], number: int, counts: list[int]) -> int:
    """The cells of a column that may be in the region with the fields of the others as they are:
    one stretch and perhaps "not known" where values lie on a line, else all of them."""
    space = index.space
    column = space.columns[number]
    follow = _counted_in(space, number, counts)
    live = index.all
    for other, field in enumerate(fields):
        if other != number and other not in follow:
            live &= index.met(other, field)
    free = fields[number]
    for cell in range(len(column.cells)):
        meeting = live & index.at[number][cell]
        for count in follow if meeting else ():
            only = [*fields[:number], 1 << cell, *fields[number + 1 :]]
            meeting &= index.met(count, reached(space.columns[count], only))
        free |= (not meeting) << cell
    return _stretch(column, free, fields[number]) if column.axis.ordered else free


def _stretch(column: Column, free: int, inside: int) -> int:
    """The unbroken run of known cells that holds those inside already, with "not known"."""
    found = free & column.unknown
    for first, after in runs(free & ~column.unknown):
        run = (1 << after) - (1 << first)
        if run & inside or not inside & ~column.unknown:
            return found | run
    return found


def _counted_in(space: Space, number: int, counts: list[int]) -> list[int]:
    return [n for n in counts if number in space.sum_of(n).adds]


def reached(count: Column, fields: list[int]) -> int:
    """The cells that a count can fall in, given the fields of the facts it counts."""
    assert count.sum is not None
    totals = {0}
    for number, adds in count.sum.adds.items():
        more = {adds[cell] or 0 for cell in bits(fields[number])}
        totals = {total + add for total in totals for add in more}
    return sum(1 << total for total in totals)
