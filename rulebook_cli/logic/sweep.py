"""The sweep: through the columns one by one, keeping only which boxes are still in play.

What lies in no box is weighed and found without listing cases: cells that leave the same boxes in
play are one branch, and two branches that arrive at a column with the same boxes in play are one
from there on (so the memory is a multi-valued decision diagram of what no box covers). The work
is exponential in the number of columns at worst; a budget bounds it.
"""

from __future__ import annotations

from rulebook_cli.logic.found import Budget
from rulebook_cli.logic.index import Index, bits
from rulebook_cli.logic.track import Track

Point = tuple[int, ...]
"""A cell of each column of a space, derived ones too."""


class Sweep:
    """The cases inside one box (`within`, else all) that no box of an index contains."""

    def __init__(
        self, index: Index, budget: Budget, within: int | None = None, room: int = 0
    ) -> None:
        """`room` is how many boxes `blocking` may add."""
        within = index.space.full if within is None else within
        self._begin(Track(index, within, room=room), budget, None)

    def _begin(self, track: Track, budget: Budget, guide: Sweep | None) -> None:
        self.space = track.space
        self._track = track
        self._budget = budget
        self._guide = guide
        """A sweep without the blocked boxes whose weights are known."""
        # what is left of a state without the boxes that later tracks add
        self._own = track.index.all | -1 << track.totalled.shift
        # An AND of many boxes takes longer than one of few.
        self._cost = 1 + len(track.index.boxes) // 2000
        self._weighed: list[dict[int, int]] = [{} for _ in track.order]
        self._covered: list[set[int]] = [set() for _ in track.order]
        self._spare = 1
        for number in set(self.space.asked) - set(track.order):
            weights, field = self.space.weights(number), self.space.field(track.within, number)
            self._spare *= sum(weights[cell] for cell in bits(field))

    def blocking(self, box: int) -> Sweep:
        """The same sweep with one box more. If this one has been weighed, what it learnt guides
        the new one."""
        sweep = Sweep.__new__(Sweep)
        track = Track(self._track.index.plus(box), self._track.within, after=self._track)
        sweep._begin(track, self._budget, self._guide)
        sweep._covered = self._covered
        return sweep

    def weigh(self) -> int:
        """What the cases that lie in no box weigh; zero only if there are none.

        Raises OverBudget.
        """
        weight = self._weigh(0, self._track.index.all) if self._spare else 0
        self._guide = self
        return weight * self._spare

    def find(self) -> Point | None:
        """A case that lies in no box, large gaps first if this has been weighed; None if there
        is none. Raises OverBudget."""
        track = self._track
        cells = self._find(0, track.index.all) if self._spare else None
        if cells is None:
            return None
        chosen = dict(zip(track.order, reversed(cells), strict=True))
        for number in self.space.asked:
            field = self.space.field(track.within, number)
            chosen.setdefault(number, (field & -field).bit_length() - 1)
        for number in self.space.derived:
            chosen[number] = self.space.derive(number, chosen)
        return tuple(chosen[number] for number in range(len(self.space.columns)))

    def _weigh(self, place: int, state: int) -> int:
        track = self._track
        if state & track.free[place]:
            return 0
        if not state and place >= track.bound:
            return track.rest[place]
        known = self._weighed[place].get(state)
        if known is None:
            self._budget.spend(track.breadth(place) * self._cost)
            known = 0
            for after, weight in track.onward(place, state).items():
                known += weight * self._weigh(place + 1, after)
            self._weighed[place][state] = known
        return known

    def _find(self, place: int, state: int) -> list[int] | None:
        """A cell for each column from a place on, backwards."""
        track = self._track
        if state & track.free[place]:
            return None
        if not state and place >= track.bound:
            return track.onwards_free(place)
        if place == len(track.order):
            return []
        if state in self._covered[place]:
            return None
        self._budget.spend(track.breadth(place) * self._cost)
        onward = track.cells(place, state)
        hopes = {after: self._hope(place + 1, after) for after in onward}
        for after in sorted(onward, key=hopes.__getitem__, reverse=True):
            cells = self._find(place + 1, after) if hopes[after] else None
            if cells is not None:
                cells.append(onward[after])
                return cells
        self._covered[place].add(state)
        return None

    def _hope(self, place: int, state: int) -> int:
        """What may be found from a state on: nothing if zero, more if larger."""
        if self._guide:
            return self._guide._weigh(place, state & self._guide._own)
        return 1 + len(self._track.index.boxes) - (state & self._track.index.all).bit_count()
