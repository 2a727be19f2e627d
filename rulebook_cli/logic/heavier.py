"""Two people alike but for one fact, of whom the one with the heavier need gets the lower fee."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby

from rulebook_cli.logic.found import Budget, Ending, Found, OverBudget
from rulebook_cli.logic.index import Index
from rulebook_cli.logic.regions import describe
from rulebook_cli.logic.table import STEPS, JudgedTable
from rulebook_cli.logic.twins import Ladder, Outcomes, ladders
from rulebook_cli.logic.widen import widen
from rulebook_cli.model.case import Case, CaseValue
from rulebook_cli.model.fact import Fact, Facts, Heavier, Points
from rulebook_cli.model.region import Region
from rulebook_cli.model.tier import Tier, TierTable

FeeRank = Callable[[str], Decimal | None]
"""The fee of a tier by its id (or anything that orders as it does); None if it has none."""

GROWING = frozenset({Heavier.MORE, Heavier.LATER, Heavier.YES})


@dataclass(frozen=True, slots=True)
class HeavierGetsLess:
    """Two eligible cases that differ in the fact `changed` alone; by the direction of `fact`
    (the same, or points that rest on it) the second has the heavier need, and the lower fee.

    `alike` is the region of what the two have in common.
    """

    fact: Fact
    changed: Fact
    lighter: Case
    heavier: Case
    lighter_tier: Tier
    heavier_tier: Tier
    alike: Region


def heavier_gets_less(
    table: TierTable, facts: Facts, fee_rank: FeeRank, limit: int = 20, steps: int = STEPS
) -> Found[HeavierGetsLess]:
    """For each fact with a direction and each two tiers, such a pair of cases if there is one.

    Points have no value of their own to change: the pair differs in a fact they rest on that has
    no direction itself and that no criteria test besides.
    """
    found: list[HeavierGetsLess] = []
    ending = Ending.ALL
    try:
        judged = JudgedTable(table, facts, Budget(steps))
        outcomes = Outcomes(judged)
    except OverBudget:
        return Found((), Ending.BUDGET)
    seen: set[tuple[str, int, int]] = set()
    directions = list(_directions(judged, outcomes.index))
    for fact, number in directions:
        judged.budget = Budget(steps // len(directions))
        search = _Search(judged, outcomes, fact, number, fee_rank)
        try:
            for pair in search.pairs(seen):
                if len(found) == limit:
                    return Found(tuple(found), Ending.MORE)
                found.append(pair)
        except OverBudget:
            ending = Ending.BUDGET
    return Found(tuple(found), ending)


def _directions(judged: JudgedTable, index: Index) -> Iterator[tuple[Fact, int]]:
    """The facts with a direction, each with the column that is to change."""
    space = judged.space
    counted = {
        other
        for n in space.derived
        if not space.columns[n].fact and index.free[n] != index.all
        for other in space.sum_of(n).adds
    }
    for fact in judged.facts.values():
        number = space.number.get(fact.id)
        if not fact.heavier or number is None:
            continue
        if not isinstance(fact.kind, Points):
            yield fact, number
            continue
        for other in space.sum_of(number).adds:
            tested = other in counted or index.free[other] != index.all
            if not tested and not judged.facts[space.columns[other].fact].heavier:
                yield fact, other


class _Search:
    """The pairs that differ in column `number`, ordered by the direction of a fact."""

    def __init__(
        self, judged: JudgedTable, outcomes: Outcomes, fact: Fact, number: int, fee_rank: FeeRank
    ) -> None:
        self._judged = judged
        self._space = judged.space
        self._outcomes = outcomes
        self._fact = fact
        self._number = number
        self._column = judged.space.columns[number]
        self._fees = [fee_rank(tier.id) for tier in judged.tiers]
        self._by_fee = outcomes.by_fee(self._fees)
        self._needs = self._needs_of_cells()

    def pairs(self, seen: set[tuple[str, int, int]]) -> Iterator[HeavierGetsLess]:
        """A pair of cases for each fact and two tiers not seen yet. Raises OverBudget."""
        for ladder in ladders(self._judged, self._outcomes, self._number, self._worth):
            for light, heavy in self._steps(ladder):
                key = self._fact.id, ladder.outcomes[light], ladder.outcomes[heavy]
                if key not in seen and self._is_known(ladder, light, heavy):
                    seen.add(key)
                    yield self._pair(ladder, light, heavy)

    def _needs_of_cells(self) -> list[int | None]:
        """How heavy the need is in each cell; None where that is not known."""
        sign = 1 if self._fact.heavier in GROWING else -1
        if isinstance(self._fact.kind, Points):
            adds = self._space.sum_of(self._space.number[self._fact.id]).adds[self._number]
            return [None if add is None else sign * add for add in adds]
        cells = enumerate(self._column.cells)
        return [None if cell is None else sign * at for at, cell in cells]

    def _worth(self, live: int) -> bool:
        return sum(1 for boxes in self._by_fee if live & boxes) > 1

    def _steps(self, ladder: Ladder) -> Iterator[tuple[int, int]]:
        """Each cell with the nearest lighter ones, one a tier, that get a higher fee."""
        cells = [(need, cell) for cell, need in enumerate(self._needs) if need is not None]
        latest: dict[int, int] = {}
        for _, group in groupby(sorted(cells), key=lambda each: each[0]):
            alike = [(cell, ladder.outcomes[cell]) for _, cell in group]
            for cell, outcome in alike:
                fee = self._fee(outcome)
                for lighter, light in latest.items():
                    higher = self._fee(lighter)
                    if fee is not None and higher is not None and higher > fee:
                        yield light, cell
            latest.update((outcome, cell) for cell, outcome in alike)

    def _fee(self, outcome: int) -> Decimal | None:
        return self._fees[outcome] if outcome >= 0 else None

    def _is_known(self, ladder: Ladder, *cells: int) -> bool:
        """Whether points, where they give the direction, are known in both cases."""
        if not isinstance(self._fact.kind, Points):
            return True
        points = self._space.number[self._fact.id]
        return all(
            self._space.total(points, dict(enumerate(ladder.point)) | {self._number: cell})
            is not None
            for cell in cells
        )

    def _pair(self, ladder: Ladder, light: int, heavy: int) -> HeavierGetsLess:
        name = self._column.fact
        values = self._value(light, heavy), self._value(heavy, light)
        tiers = [self._judged.tiers[ladder.outcomes[cell]] for cell in (light, heavy)]

        def agrees(case: Case) -> bool:
            return all(
                self._judged.chosen({**case, name: value}) is tier
                for value, tier in zip(values, tiers, strict=True)
            )

        box = self._alike(ladder, light, heavy)
        alike = describe(self._space, box, ladder.point, 0, agrees, self._judged.budget)
        return HeavierGetsLess(
            fact=self._fact,
            changed=self._judged.facts[name],
            lighter={**alike.witness, name: values[0]},
            heavier={**alike.witness, name: values[1]},
            lighter_tier=tiers[0],
            heavier_tier=tiers[1],
            alike=alike,
        )

    def _value(self, cell: int, other: int) -> CaseValue:
        """The value of a cell that lies nearest the other one."""
        stretch = self._column.cells[cell]
        assert stretch is not None
        return self._column.axis.value(stretch[1] if cell < other else stretch[0])

    def _alike(self, ladder: Ladder, light: int, heavy: int) -> int:
        """The largest box of what else may be so of both: exact for every value in it."""
        space, number = self._space, self._number
        rests = [n for n in space.derived if number in space.sum_of(n).adds]
        if rests:
            return self._only(ladder, rests)
        boxes: list[int] = []
        for cell in (light, heavy):
            here = space.box(number, 1 << cell)
            anywhere = space.columns[number].full << space.columns[number].shift
            boxes += [
                box | anywhere
                for box in self._judged.unless_chosen(ladder.outcomes[cell])
                if space.some(box & here)
            ]
        return widen(Index(space, boxes), ladder.point)

    def _only(self, ladder: Ladder, rests: list[int]) -> int:
        """Just the cells of the case, where a sum changes with the fact."""
        box = self._space.full
        for number, cell in enumerate(ladder.point):
            if number != self._number and number not in rests and self._outcomes.speaks_of(number):
                box &= self._space.box(number, 1 << cell)
        return box
