"""The way a sweep takes through the columns: in which order, and what each cell leads to."""

from collections.abc import Sequence
from functools import cached_property

from rulebook_cli.logic.cells import Sum
from rulebook_cli.logic.found import OverBudget
from rulebook_cli.logic.index import Index, bits

MOST_COLUMNS = 200
"""More facts than this in one table are over the budget (each is a level of recursion)."""

Totals = tuple[int | None, ...]
"""The total so far of each derived column in use; None is "not known", zero when it is over."""

Branch = tuple[int, Totals, int, int]
"""Cells that go on alike: the boxes that contain them, what they add to each total, what they
weigh together, the first of them."""


class Totalled:
    """Numbers for tuples of totals, so that a state can be one int; zero for all zero."""

    def __init__(self, shift: int, how_many: int) -> None:
        self.shift = shift
        """States are the boxes in play below this bit, the number of the totals above."""
        self.totals: list[Totals] = [(0,) * how_many]
        self._numbers: dict[Totals, int] = {self.totals[0]: 0}

    def number(self, totals: Totals) -> int:
        """The number of a tuple of totals."""
        known = self._numbers.setdefault(totals, len(self.totals))
        if known == len(self.totals):
            self.totals.append(totals)
        return known


class Track:
    """The columns that the boxes or `within` speak of, one after the other.

    A state is an int: the boxes in play, and above them a number for the totals of derived
    columns. A derived column takes its turn right after the last of those it rests on. `after`
    is a track with fewer boxes whose order and numbers are kept; `last` is the column to come
    last; `room` is how many boxes may be added by later tracks.
    """

    def __init__(
        self,
        index: Index,
        within: int,
        *,
        last: int | None = None,
        room: int = 0,
        after: "Track | None" = None,
    ) -> None:
        self.index = index
        self.space = space = index.space
        self.within = within
        speaking = [n for n in range(len(space.columns)) if self._speaks_of(n)]
        self.sums: list[int] = (
            after.sums if after else [n for n in speaking if space.columns[n].sum]
        )
        self._sums = [space.columns[number].sum or Sum({}, {}) for number in self.sums]
        self.order: list[int] = after.order if after else self._order(speaking, last)
        shift = len(index.boxes) + room
        self.totalled: Totalled = after.totalled if after else Totalled(shift, len(self.sums))
        places = {number: place for place, number in enumerate(self.order)}
        ends = [max(places[number] for number in each.adds) for each in self._sums]
        self._ends = [[at for at, end in enumerate(ends) if end == p] for p in places.values()]
        self._branches: dict[int, list[Branch]] = {}
        restricted = [end + 1 for end, n in zip(ends, self.sums, strict=True) if self._restricts(n)]
        self.bound = max(restricted, default=0)
        """From this place on `within` restricts no total any more."""
        self.free = [index.all] * (len(self.order) + 1)
        """For each place the boxes that contain all cells from there on."""
        for place in reversed(range(len(self.order))):
            self.free[place] = self.free[place + 1] & index.free[self.order[place]]
            for at in self._ends[place]:
                self.free[place] &= index.free[self.sums[at]]

    @cached_property
    def rest(self) -> list[int]:
        """For each place what all cells from there on weigh."""
        rest = [1] * (len(self.order) + 1)
        for place in reversed(range(len(self.order))):
            rest[place] = rest[place + 1] * sum(weight for _, _, weight, _ in self.branches(place))
        return rest

    def branches(self, place: int) -> list[Branch]:
        """The ways on from a place. Most searches end before they come to the last places."""
        if place not in self._branches:
            self._branches[place] = self._branch(self.order[place])
        return self._branches[place]

    def onward(self, place: int, state: int) -> dict[int, int]:
        """The states that a place leads to, with what the cells that lead there weigh."""
        onward: dict[int, int] = {}
        for boxes, adds, weight, _ in self.branches(place):
            after = state & boxes if not adds else self._step(place, state, boxes, adds)
            if after is not None:
                onward[after] = onward.get(after, 0) + weight
        return onward

    def cells(self, place: int, state: int) -> dict[int, int]:
        """The states that a place leads to, with the first cell that leads there."""
        onward: dict[int, int] = {}
        for boxes, adds, _, first in self.branches(place):
            after = state & boxes if not adds else self._step(place, state, boxes, adds)
            if after is not None:
                onward.setdefault(after, first)
        return onward

    def through(self, place: int, state: int, cell: int) -> int | None:
        """The state that one cell of a place leads to; None if that leaves `within`."""
        number = self.order[place]
        adds = self._adds(number, cell)
        boxes = self.index.at[number][cell]
        return self._step(place, state, boxes, adds) if adds else state & boxes

    def onwards_free(self, place: int) -> list[int]:
        """A cell for each column from a place on, backwards, where no box is in play any more."""
        fields = (self.space.field(self.within, number) for number in self.order[place:][::-1])
        return [(field & -field).bit_length() - 1 for field in fields]

    def breadth(self, place: int) -> int:
        """How many branches a place has."""
        return len(self.branches(place))

    def _step(self, place: int, state: int, boxes: int, adds: Totals) -> int | None:
        """The state after a branch; None if its totals leave `within`."""
        live = state & boxes
        before = self.totalled.totals[state >> self.totalled.shift]
        totals = [
            None if add is None or total is None else total + add
            for total, add in zip(before, adds, strict=True)
        ]
        for at in self._ends[place]:
            number = self.sums[at]
            # A total that nothing asks for may have been forgotten half-way (see below).
            if place < self.bound or live & ~self.index.free[number]:
                cell = self._sums[at].cell_of[totals[at]]
                if not self.space.field(self.within, number) >> cell & 1:
                    return None
                live &= self.index.at[number][cell]
            totals[at] = 0
        if place + 1 >= self.bound:
            for at, number in enumerate(self.sums):
                # A total that no box in play asks for need not be told apart.
                if not live & ~self.index.free[number]:
                    totals[at] = 0
        return live | self.totalled.number(tuple(totals)) << self.totalled.shift

    def _speaks_of(self, number: int) -> bool:
        return self.index.free[number] != self.index.all or self._restricts(number)

    def _restricts(self, number: int) -> bool:
        return self.space.field(self.within, number) != self.space.columns[number].full

    def _order(self, speaking: Sequence[int], last: int | None) -> list[int]:
        used = {number for number in speaking if number not in self.sums}
        used.update(*(each.adds for each in self._sums))
        if len(used) > MOST_COLUMNS:
            raise OverBudget
        # Measured: the facts that most rules speak of first keeps the states fewest.
        return sorted(used, key=lambda n: (n == last, self.index.free[n].bit_count(), n))

    def _branch(self, number: int) -> list[Branch]:
        weights, at = self.space.weights(number), self.index.at[number]
        alike: dict[tuple[int, Totals], tuple[int, int]] = {}
        for cell in bits(self.space.field(self.within, number)):
            key = at[cell], self._adds(number, cell)
            weight, first = alike.get(key, (0, cell))
            alike[key] = weight + weights[cell], first
        return [(*key, *value) for key, value in alike.items()]

    def _adds(self, number: int, cell: int) -> Totals:
        if not self._sums:
            return ()
        return tuple(each.adds[number][cell] if number in each.adds else 0 for each in self._sums)
