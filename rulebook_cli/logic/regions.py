"""Finds what no box covers, region by region: a case first, then the largest region round it.

A region is blocked once found, and the search goes on: complete when it ends by itself. Facts
that a region leaves free are not named. Every witness is replayed through the ordinary
evaluator, which must agree.
"""

from collections.abc import Callable, Sequence
from fractions import Fraction

from rulebook_cli.logic.cells import Column, Space
from rulebook_cli.logic.found import Budget, Ending, Found, OverBudget
from rulebook_cli.logic.index import Index
from rulebook_cli.logic.sweep import Point, Sweep
from rulebook_cli.logic.widen import widen
from rulebook_cli.model.case import Case, CaseValue
from rulebook_cli.model.region import Region, Span

Agrees = Callable[[Case], bool]
"""Whether the ordinary evaluator finds of a case what the sweep found."""

WITNESS_STEPS = 500_000
"""What is granted for witnesses once the weighing went over its budget."""


class Disagreement(AssertionError):  # noqa: N818 - what it is
    """The sweep and the ordinary evaluator judge a case differently: a fault in this program."""


def uncovered(
    space: Space, boxes: Sequence[int], whole: int, agrees: Agrees, budget: Budget, limit: int
) -> Found[Region]:
    """The regions of the cases that lie in none of the boxes, at most `limit`, with their share
    of the `whole` weight (zero: not known)."""
    index = Index(space, boxes)
    try:
        sweep, share = Sweep(index, budget, room=limit), None
    except OverBudget:
        return Found((), Ending.BUDGET)
    try:
        share = space.share(sweep.weigh(), whole)
    except OverBudget:
        sweep = Sweep(index, Budget(WITNESS_STEPS), room=limit)
    regions: list[Region] = []
    ending = Ending.ALL
    try:
        while (point := sweep.find()) is not None:
            if len(regions) == limit:
                ending = Ending.MORE
                break
            box = widen(index, point)
            regions.append(describe(space, box, point, whole, agrees, budget))
            sweep = sweep.blocking(box)
    except OverBudget:
        ending = Ending.BUDGET
    return Found(tuple(regions), ending, share)


def example(space: Space, box: int, agrees: Agrees, budget: Budget) -> Region:
    """A box that some case reaches, with a case of it. Raises OverBudget and Disagreement."""
    point = Sweep(Index(space, ()), Budget(WITNESS_STEPS), within=box).find()
    assert point is not None
    return describe(space, box, point, 0, agrees, budget)


def describe(
    space: Space, box: int, point: Point, whole: int, agrees: Agrees, budget: Budget
) -> Region:
    """A box in values, with the case of it that lies nearest the boundary.

    Raises Disagreement when the ordinary evaluator judges that case otherwise.
    """
    spans: dict[str, Span] = {}
    fields = [space.field(box, number) for number in range(len(space.columns))]
    for number, column in enumerate(space.columns):
        if column.fact and fields[number] != column.full:
            spans[column.fact] = span(column, fields[number])
            if column.sum:
                # Only the case that was found is known to add up to these points.
                for other in column.sum.adds:
                    fields[other] = 1 << point[other]
    case = {
        space.columns[number].fact: nearest(space.columns[number], fields[number])
        for number in space.asked
    }
    kept = set(spans)
    for number in space.derived:
        if space.columns[number].fact in spans:
            kept |= {space.columns[other].fact for other in space.sum_of(number).adds}
    witness = bare(case, kept, agrees)
    for number in space.derived:
        if space.columns[number].fact in spans:
            witness[space.columns[number].fact] = points_of(space, number, point)
    return Region(witness, spans, share_of(space, box, whole, budget))


def bare(case: dict[str, CaseValue], kept: set[str], agrees: Agrees) -> dict[str, CaseValue]:
    """The case without the facts that do not matter, so that it stands for itself: what is said
    of it must be so also where those facts are not known."""
    if not agrees(case):
        raise Disagreement(case)
    least = {name: value for name, value in case.items() if name in kept}
    if agrees(least):
        return least
    for name in case:
        without = {other: value for other, value in case.items() if other != name}
        if name not in kept and agrees(without):
            case = without
    return case


def span(column: Column, field: int) -> Span:
    """A field in values; an end that is the fact's own end is left open."""
    unknown = bool(field & column.unknown)
    cells = [cell for at, cell in enumerate(column.cells) if cell and field >> at & 1]
    if not cells:
        return Span(unknown=True)
    if not column.axis.ordered:
        values = [column.axis.value(at) for first, last in cells for at in range(first, last + 1)]
        return Span(values=tuple(values), unknown=unknown)
    first, last = cells[0][0], cells[-1][1]
    low, low_in, high, high_in = column.axis.ends((first, last))
    if first == 0:
        low, low_in = None, True
    if last == column.axis.size - 1:
        high, high_in = None, True
    return Span(low, high, low_in, high_in, unknown=unknown)


def nearest(column: Column, field: int) -> CaseValue:
    """The value of a field that lies nearest the boundary that caused it: its first, unless only
    its last lies at one; a known value where there is one."""
    cells = [cell for at, cell in enumerate(column.cells) if cell and field >> at & 1]
    if not cells:
        return None
    first, last = cells[0][0], cells[-1][1]
    at_end = column.axis.ordered and first == 0 and last < column.axis.size - 1
    return column.axis.value(last if at_end else first)


def points_of(space: Space, number: int, point: Point) -> CaseValue:
    """The points a case adds up to; None if they are not known."""
    total = space.total(number, dict(enumerate(point)))
    totals = sorted(each for each in space.sum_of(number).cell_of if each is not None)
    return None if total is None else space.columns[number].axis.value(totals.index(total))


def share_of(space: Space, box: int, whole: int, budget: Budget) -> Fraction | None:
    """The part of the whole that the cases of a box are; None if that is not known."""
    try:
        return space.share(Sweep(Index(space, ()), budget, within=box).weigh(), whole)
    except OverBudget:
        return None
