"""The person who stands for a region: the smallest true story, with values nearest the boundary.

A fact that the region leaves free is not told: whatever its value, the same is so. Told are the
facts that points rest on, not their sum, so that whoever reads the story can count it again.
"""

from collections.abc import Callable, Iterator, Sequence

from rulebook_cli.logic.cells import Column, Space
from rulebook_cli.logic.found import Budget, OverBudget
from rulebook_cli.logic.index import Index
from rulebook_cli.logic.sweep import Point, Sweep
from rulebook_cli.logic.widen import reached
from rulebook_cli.model.case import Case, CaseValue

Agrees = Callable[[Case], bool]
"""Whether the ordinary evaluator finds of a case what the sweep found."""

CHOICE_STEPS = 50_000
"""What the choice of values outside the regions already told may cost; past it the case that was
found is told as it is."""

Chosen = dict[int, tuple[int, CaseValue]]
"""For each column that is asked a cell, and a value in it."""


class Disagreement(AssertionError):  # noqa: N818 - what it is
    """The sweep and the ordinary evaluator judge a case differently: a fault in this program."""


def witness_of(
    space: Space, box: int, point: Point, told: Sequence[int], agrees: Agrees
) -> tuple[dict[str, CaseValue], dict[str, CaseValue]]:
    """The story of a person in a box, outside the boxes `told`, and a whole case it is part of.

    `point` is such a case. Every case of the box must be as the evaluator is asked; raises
    Disagreement when it judges the person otherwise, or somebody with other values of the facts
    that are not told.
    """
    chosen = _chosen(space, _settled(space, box, point), point, told)
    name = {number: space.columns[number].fact for number in space.asked}
    case = {name[number]: value for number, (_, value) in chosen.items()}
    kept = {name[number] for number in _told(space, box)}
    tied = {name[number] for number in _tied(space, box)} - kept
    story = {fact: value for fact, value in case.items() if fact in kept | tied}
    other = {name[number]: _last(space.columns[number]) for number in space.asked} | story
    for each in (case, other):
        if not agrees(each):
            raise Disagreement(each)
    for fact in sorted(tied):
        without = {one: value for one, value in story.items() if one != fact}
        if agrees(without):
            story = without
    return story, case


def _settled(space: Space, box: int, point: Point) -> list[int]:
    """The fields to choose from. Where points or a count are bound only the case that was found
    is known to add up to them."""
    fields = [space.field(box, number) for number in range(len(space.columns))]
    bound = {other for number in _sums(space, box) for other in space.sum_of(number).adds}
    for number in bound | _tied(space, box):
        fields[number] = 1 << point[number]
    return fields


def _sums(space: Space, box: int) -> Iterator[int]:
    """The points that a box speaks of."""
    for number in space.derived:
        column = space.columns[number]
        if column.fact and space.field(box, number) != column.full:
            yield number


def _told(space: Space, box: int) -> set[int]:
    """The facts that the story names: those the box speaks of, and those its points rest on."""
    told = {n for n in space.asked if space.field(box, n) != space.columns[n].full}
    return told.union(*(space.sum_of(number).adds for number in _sums(space, box)))


def _tied(space: Space, box: int) -> set[int]:
    """The facts that a count in the box rests on, where not all their values in the box keep the
    count within it."""
    tied: set[int] = set()
    fields = [space.field(box, number) for number in range(len(space.columns))]
    for number in space.derived:
        column = space.columns[number]
        if not column.fact and reached(column, fields) & ~fields[number]:
            tied.update(space.sum_of(number).adds)
    return tied


def _chosen(space: Space, fields: list[int], point: Point, told: Sequence[int]) -> Chosen:
    """The values nearest the boundary, fact by fact, of a case outside the boxes told."""
    choices = {number: nearest(space.columns[number], fields[number]) for number in space.asked}
    first = {number: next(iter(each)) for number, each in choices.items()}
    if not _is_inside(space, first, told):
        return first
    try:
        return _outside(space, fields, choices, told)
    except OverBudget:
        cells = {number: 1 << point[number] for number in space.asked}
        return {n: next(iter(nearest(space.columns[n], cell))) for n, cell in cells.items()}


def _outside(
    space: Space,
    fields: list[int],
    choices: dict[int, list[tuple[int, CaseValue]]],
    told: Sequence[int],
) -> Chosen:
    """Fact by fact the nearest value with which some case is still outside. Raises OverBudget."""
    index, budget = Index(space, told), Budget(CHOICE_STEPS)
    within = space.full
    for number in space.asked:
        within &= space.box(number, fields[number])
    chosen: Chosen = {}
    found: Point | None = None
    bound = [n for n in space.asked if fields[n] != space.columns[n].full]
    for number in bound:
        for cell, value in choices[number]:
            narrower = within & space.box(number, 1 << cell)
            found = Sweep(index, budget, within=narrower).find()
            if found is not None:
                chosen[number] = cell, value
                within = narrower
                break
    assert found is not None
    return {
        number: chosen.get(number) or nearest(space.columns[number], 1 << found[number])[0]
        for number in space.asked
    }


def _is_inside(space: Space, chosen: Chosen, boxes: Sequence[int]) -> bool:
    """Whether a case lies in one of some boxes."""
    cells = {number: cell for number, (cell, _) in chosen.items()}
    cells |= {number: space.derive(number, cells) for number in space.derived}
    return any(
        all(space.field(box, number) >> cell & 1 for number, cell in cells.items()) for box in boxes
    )


def nearest(column: Column, field: int) -> list[tuple[int, CaseValue]]:
    """The cells of a field, each with a value, from the boundary that caused the field: from its
    first cell on, unless only its last lies at a boundary; "not known" comes last."""
    cells = [
        (at, cell) for at, cell in enumerate(column.cells) if cell is not None and field >> at & 1
    ]
    found: list[tuple[int, CaseValue]] = []
    if cells:
        first, last = cells[0][1][0], cells[-1][1][1]
        backwards = column.axis.ordered and first == 0 and last < column.axis.size - 1
        found = [
            (at, column.axis.value(cell[1] if backwards else cell[0]))
            for at, cell in (reversed(cells) if backwards else cells)
        ]
    if field & column.unknown:
        found.append((len(column.cells) - 1, None))
    return found


def _last(column: Column) -> CaseValue:
    """The last value of a fact there is; "not known" where that may be."""
    cell = column.cells[-1]
    return column.axis.value(cell[1]) if cell else None
