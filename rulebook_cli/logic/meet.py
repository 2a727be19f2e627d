"""Which of many sets of cases meet: plain boxes in, pairs out, no tier and no table known."""

from collections.abc import Iterator, Sequence

from rulebook_cli.logic.cells import Space
from rulebook_cli.logic.found import Budget
from rulebook_cli.logic.index import Index
from rulebook_cli.logic.sweep import Sweep


def meeting(
    space: Space, groups: Sequence[Sequence[int]], budget: Budget
) -> Iterator[tuple[int, int, int]]:
    """The pairs of groups of boxes that share a case, ascending, each with a box they share.

    Raises OverBudget.
    """
    index = Index(space, [box for boxes in groups for box in boxes])
    owner = [number for number, boxes in enumerate(groups) for _ in boxes]
    owned = [0] * len(groups)
    for at, number in enumerate(owner):
        owned[number] |= 1 << at
    later = index.all
    # Of many boxes each step takes longer.
    long = 1 + len(index.boxes) // 2000
    for number, boxes in enumerate(groups):
        later &= ~owned[number]
        shared: dict[int, int] = {}
        for box in boxes:
            live = index.meeting(box) & later
            budget.spend(len(space.columns))
            while live:
                at = (live & -live).bit_length() - 1
                other = owner[at]
                if other not in shared and is_reached(space, box & index.boxes[at], budget):
                    shared[other] = box & index.boxes[at]
                live &= ~owned[other] if other in shared else live - 1
        budget.spend(len(shared) * long)
        for other in sorted(shared):
            yield number, other, shared[other]


def is_reached(space: Space, box: int, budget: Budget) -> bool:
    """Whether a box that is empty in no field holds a case: its derived cells may be out of
    reach for its others. Raises OverBudget."""
    if all(space.field(box, n) == space.columns[n].full for n in space.derived):
        return True
    return Sweep(Index(space, ()), budget, within=box).find() is not None
