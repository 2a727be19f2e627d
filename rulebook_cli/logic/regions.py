"""Finds what no box covers, region by region: a case first, then the largest region round it.

A region is blocked once found, and the search goes on: complete when it ends by itself. Facts
that a region leaves free are not named. The person of each region is in none of those before it,
and is replayed through the ordinary evaluator, which must agree.
"""

from collections.abc import Sequence
from fractions import Fraction

from rulebook_cli.logic.cells import Column, Space
from rulebook_cli.logic.found import Budget, Ending, Found, OverBudget
from rulebook_cli.logic.index import Index
from rulebook_cli.logic.sweep import Point, Sweep
from rulebook_cli.logic.widen import widen
from rulebook_cli.logic.witness import Agrees, witness_of
from rulebook_cli.model.region import Region, Span

WITNESS_STEPS = 500_000
"""What is granted for witnesses once the weighing went over its budget."""


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
    told: list[int] = []
    ending = Ending.ALL
    try:
        while (point := sweep.find()) is not None:
            if len(regions) == limit:
                ending = Ending.MORE
                break
            box = widen(index, point)
            regions.append(describe(space, box, point, whole, agrees, budget, told))
            told.append(box)
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
    space: Space,
    box: int,
    point: Point,
    whole: int,
    agrees: Agrees,
    budget: Budget,
    told: Sequence[int] = (),
) -> Region:
    """A box in values, with a person of it who is in none of the boxes already `told`.

    Raises Disagreement when the ordinary evaluator judges that person otherwise.
    """
    fields = [space.field(box, number) for number in range(len(space.columns))]
    spans = {
        column.fact: span(column, field)
        for column, field in zip(space.columns, fields, strict=True)
        if column.fact and field != column.full
    }
    witness, case = witness_of(space, box, point, told, agrees)
    return Region(witness, spans, share_of(space, box, whole, budget), case)


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


def share_of(space: Space, box: int, whole: int, budget: Budget) -> Fraction | None:
    """The part of the whole that the cases of a box are; None if that is not known."""
    try:
        return space.share(Sweep(Index(space, ()), budget, within=box).weigh(), whole)
    except OverBudget:
        return None
