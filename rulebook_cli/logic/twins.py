"""Pairs of cases that differ in one fact alone, without listing cases.

The sweep goes through all other facts first; what is left in play then says, for each cell of the
one fact, what the table gives. Branches that arrive with the same boxes in play are one.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from rulebook_cli.logic.index import Index
from rulebook_cli.logic.sweep import Point
from rulebook_cli.logic.table import JudgedTable
from rulebook_cli.logic.track import Track
from rulebook_cli.model.tier import Choose

NOT_ELIGIBLE = -1
NO_TIER = -2
UNDECIDED = -3
"""What a table gives besides the number of a tier: to those who are not eligible, whom no tier
fits, and for whom that hangs on a cell nobody can judge (or, under `unique`, several tiers fit)."""


class Outcomes:
    """What a table gives, told from the boxes that contain a case."""

    def __init__(self, judged: JudgedTable) -> None:
        boxes = list(judged.others)
        self.others = (1 << len(boxes)) - 1
        self._sure: list[int] = []
        self._may: list[int] = []
        for tier in judged.tiers:
            criteria = judged.criteria(tier)
            sure, may = judged.boxes.where(criteria), judged.boxes.where(criteria, sure=False)
            self._sure.append(_mask(boxes, sure))
            self._may.append(self._sure[-1] if sure == may else _mask(boxes, may))
        self._choose = judged.table.choose
        self.index = Index(judged.space, boxes)
        self.tiers = len(judged.tiers)

    def of(self, live: int) -> int:
        """The number of the tier given to a case in these boxes, or one of the constants."""
        if live & self.others:
            return NOT_ELIGIBLE
        fitting = [at for at in range(self.tiers) if live & self._may[at]]
        if not fitting:
            return NO_TIER
        if self._choose is Choose.UNIQUE and len(fitting) > 1:
            return UNDECIDED
        best = fitting[-1] if self._choose is Choose.HIGHEST else fitting[0]
        return best if live & self._sure[best] else UNDECIDED

    def by_fee(self, fees: Sequence[Decimal | None]) -> list[int]:
        """For each different fee the boxes of the tiers that have it."""
        boxes: dict[Decimal, int] = {}
        for at, fee in enumerate(fees):
            if fee is not None:
                boxes[fee] = boxes.get(fee, 0) | self._may[at]
        return list(boxes.values())

    def speaks_of(self, number: int) -> bool:
        """Whether what is given hangs on a column, or on a sum that rests on it."""
        index, space = self.index, self.index.space
        sums = [n for n in space.derived if number in space.sum_of(n).adds]
        return any(index.free[n] != index.all for n in (number, *sums))


@dataclass(frozen=True, slots=True)
class Ladder:
    """The cells of one fact, the rest of the case being as in `point`, with what each gives."""

    point: Point
    outcomes: tuple[int, ...]


def _mask(boxes: list[int], more: Sequence[int]) -> int:
    """Adds boxes to a list; which bits they got."""
    boxes += more
    return (1 << len(boxes)) - (1 << len(boxes) - len(more))


def ladders(
    judged: JudgedTable,
    outcomes: Outcomes,
    number: int,
    worth: Callable[[int], bool] = bool,
) -> Iterator[Ladder]:
    """The ladders of column `number` on which something changes, each different one once.

    `worth` says of boxes that may contain a case whether its ladder may be of interest. Raises
    OverBudget.
    """
    space, index = judged.space, outcomes.index
    track = Track(index, space.full, last=number)
    if number not in track.order:
        return
    last = len(track.order) - 1
    seen: list[set[int]] = [set() for _ in track.order]
    path: list[int] = []

    def climb(place: int, state: int) -> Iterator[Ladder]:
        live = state & index.all
        if state in seen[place] or not live & ~track.free[last]:
            return
        if live & track.free[place] & outcomes.others or not worth(live):
            return
        seen[place].add(state)
        if place == last:
            judged.budget.spend(len(space.columns[number].cells) * outcomes.tiers)
            found = tuple(
                outcomes.of((track.through(place, state, cell) or 0) & index.all)
                for cell in range(len(space.columns[number].cells))
            )
            if len(set(found)) > 1:
                yield Ladder(_point(judged, track.order, path), found)
            return
        judged.budget.spend(track.breadth(place))
        for after, cell in track.cells(place, state).items():
            path.append(cell)
            yield from climb(place + 1, after)
            path.pop()

    yield from climb(0, index.all)


def _point(judged: JudgedTable, order: Sequence[int], path: Sequence[int]) -> Point:
    """A case with the cells of a path, and the first cell of all other columns."""
    cells = dict.fromkeys(judged.space.asked, 0) | dict(zip(order, path, strict=False))
    for number in judged.space.derived:
        cells[number] = judged.space.derive(number, cells)
    return tuple(cells[number] for number in range(len(judged.space.columns)))
