"""Which boxes contain a cell, for every cell: one bit a box."""

from collections.abc import Iterator, Sequence
from copy import copy
from functools import reduce
from itertools import accumulate
from operator import or_

from rulebook_cli.logic.cells import Space


class Index:
    """Boxes by the cells they contain. A set of boxes is an int, bit r being box number r."""

    def __init__(self, space: Space, boxes: Sequence[int]) -> None:
        self.space = space
        self.boxes = tuple(boxes)
        self.all = (1 << len(self.boxes)) - 1
        self._fields = [(column.shift, column.full) for column in space.columns]
        self.free: list[int] = []
        """For each column the boxes that contain all its cells."""
        self.at: list[list[int]] = []
        """For each column and cell the boxes that contain it."""
        self.torn: list[int] = []
        """For each column the boxes whose cells there are more than one run."""
        for number in range(len(space.columns)):
            self._enter(number)
        self._look_both_ways()

    def _enter(self, number: int) -> None:
        column = self.space.columns[number]
        shift, full, cells = column.shift, column.full, len(column.cells)
        by_field: dict[int, int] = {}
        bit = 1
        for box in self.boxes:
            field = box >> shift & full
            by_field[field] = by_field.get(field, 0) | bit
            bit <<= 1
        self.free.append(by_field.pop(full, 0))
        # Boxes come in at the first cell of a run and go out after its last.
        turns = [self.free[-1], *[0] * cells]
        torn = 0
        for field, boxes in by_field.items():
            several = list(runs(field))
            for first, after in several:
                turns[first] ^= boxes
                turns[after] ^= boxes
            if len(several) > 1:
                torn |= boxes
        self.torn.append(torn)
        live = 0
        for cell in range(cells):
            live ^= turns[cell]
            turns[cell] = live
        self.at.append(turns[:cells])

    def _look_both_ways(self) -> None:
        """Sums up, for each column and cell, the boxes with a cell there or before, and those
        with a cell there or after: a box that is one run meets a run if it is in both."""
        self._before = [list(accumulate(at, or_)) for at in self.at]
        self._after = [list(accumulate(reversed(at), or_))[::-1] for at in self.at]

    def plus(self, box: int) -> "Index":
        """The index with one box more."""
        larger = copy(self)
        bit = 1 << len(self.boxes)
        larger.boxes = (*self.boxes, box)
        larger.all = self.all | bit
        larger.free, larger.at = list(self.free), list(self.at)
        larger.torn = list(self.torn)
        for number, column in enumerate(self.space.columns):
            field = self.space.field(box, number)
            if field == column.full:
                larger.free[number] |= bit
            if field & (field + (field & -field)):
                larger.torn[number] |= bit
            larger.at[number] = [
                boxes | bit if field >> cell & 1 else boxes
                for cell, boxes in enumerate(self.at[number])
            ]
        larger._look_both_ways()
        return larger

    def met(self, number: int, field: int) -> int:
        """The boxes that contain some cell of a field."""
        found = 0
        for first, after in runs(field):
            near = self._before[number][after - 1] & self._after[number][first]
            if near & self.torn[number]:
                near = reduce(or_, self.at[number][first:after])
            found |= near
        return found

    def meeting(self, box: int) -> int:
        """The boxes that meet a box, field by field (see `cells` on derived columns)."""
        live = self.all
        for number, (shift, full) in enumerate(self._fields):
            field = box >> shift & full
            if field != full:
                live &= self.met(number, field)
        return live

    def chosen(self, live: int) -> list[int]:
        """The boxes of a set."""
        return [self.boxes[number] for number in bits(live)]


def runs(field: int) -> Iterator[tuple[int, int]]:
    """The unbroken runs of a field: first cell, and the cell after the last."""
    at = 0
    while field:
        gap = (field & -field).bit_length() - 1
        field >>= gap
        length = (~field & (field + 1)).bit_length() - 1
        field >>= length
        yield at + gap, at + gap + length
        at += gap + length


def bits(live: int) -> Iterator[int]:
    """The numbers in a set, ascending."""
    while live:
        low = live & -live
        yield low.bit_length() - 1
        live ^= low
