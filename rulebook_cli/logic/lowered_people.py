"""Who a set of rules that lower fees applies to, without listing people: by boxes and the sweep.

All tables and rules in force on a day are cut into the same cells. A set of rules that can apply
together to people of a tier is grown rule by rule, as long as somebody is left whom all of them
reach; that exactly these rules apply to some person is then for the sweep to tell.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import product

from rulebook_cli.logic.boxes import Boxes
from rulebook_cli.logic.cutting import Cut
from rulebook_cli.logic.fee_of import (
    PlacedReduction,
    Placing,
    reductions_in_force,
    stages_of,
    tables_in_force,
)
from rulebook_cli.logic.found import Budget
from rulebook_cli.logic.index import Index
from rulebook_cli.logic.regions import describe
from rulebook_cli.logic.shares import share_of
from rulebook_cli.logic.sweep import Point, Sweep
from rulebook_cli.logic.widen import widen
from rulebook_cli.model.case import Case
from rulebook_cli.model.criteria import All, Anything, Condition, Criteria
from rulebook_cli.model.fact import Number
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.region import Region
from rulebook_cli.model.section import Section
from rulebook_cli.model.tier import Choose, Tier, TierTable

Chosen = tuple[int, ...]
"""The numbers of rules, ascending."""

SET_STEPS, SWEEP_STEPS = 100, 800
"""What judging one set of rules, and looking for one person, costs besides its boxes."""

SHARE_STEPS = 1_000_000
"""An open interval of a share has no least value; one at this part of its length stands for it."""


@dataclass(frozen=True, slots=True)
class People:
    """Those placed alike: in one of the boxes `among`, and in none of the boxes `others`."""

    placing: Placing
    among: tuple[int, ...]
    others: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Someone:
    """A person whom exactly some rules reach: a point inside a box, outside the boxes `others`;
    and the values of the facts that shares are read from."""

    box: int
    others: tuple[int, ...]
    point: Point
    shares: tuple[tuple[str, Decimal], ...] = ()


class Rules:
    """The tables and rules in force on a day, in cells. Raises OverBudget, here and below."""

    def __init__(self, inquiry: Inquiry, budget: Budget) -> None:
        self.facts = inquiry.book.facts
        self.budget = budget
        self.tables: list[tuple[Section, TierTable]] = tables_in_force(inquiry)
        self.reductions: list[PlacedReduction] = reductions_in_force(inquiry)
        self._boxes = Boxes(Cut(self.facts, self._criteria()), budget)
        self._space = self._boxes.space
        self._whens = [self._where(placed.rule.when) for placed in self.reductions]
        self._known: dict[object, Someone | None] = {}

    def _criteria(self) -> Iterator[Criteria]:
        for _, table in self.tables:
            yield table.domain
            yield from (tier.criteria for tier in table.tiers if tier.criteria)
        for placed in self.reductions:
            yield placed.rule.when or All((), placed.rule.place)
            if placed.rule.share in self.facts:
                yield Condition(placed.rule.share, Anything(), "-", placed.rule.place)

    def _where(self, criteria: Criteria | None) -> list[int]:
        return [self._space.full] if criteria is None else self._boxes.where(criteria)

    def everyone(self) -> Iterator[People]:
        """Those of every tier, and of every stage on top of it. Where a tier's criteria are not
        written anybody who is eligible may be in it."""
        earlier: list[int] = []
        for section, table in self.tables:
            domain = self._boxes.where(table.domain)
            for at, tier in enumerate(table.chosen_between):
                among = self._boxes.both(domain, self._where(tier.criteria))
                others = [*earlier, *self._better(table, at)]
                placing = Placing(section.id, table, tier)
                yield from self._staged(People(placing, tuple(among), tuple(others)))
            earlier += self._boxes.where(table.domain, sure=False)

    def _better(self, table: TierTable, at: int) -> Iterator[int]:
        """The boxes of those who may be given another tier instead of tier number `at`."""
        tiers = table.chosen_between
        better = tiers[:at] + tiers[at + 1 :]
        if table.choose is not Choose.UNIQUE:
            better = tiers[:at] if table.choose is Choose.FIRST else tiers[at + 1 :]
        for tier in better:
            if tier.criteria:
                yield from self._boxes.where(tier.criteria, sure=False)

    def _staged(self, people: People) -> Iterator[People]:
        stages = [stage for stage in stages_of(people.placing) if stage.criteria]
        boxes = [self._where(stage.criteria) for stage in stages]
        for at, stage in [(-1, None), *enumerate(stages)]:
            later = [box for each in boxes[at + 1 :] for box in each]
            among = list(people.among) if at < 0 else self._boxes.both(people.among, boxes[at])
            yield self._with(people, stage, among, later)

    def _with(
        self, people: People, stage: Tier | None, among: Sequence[int], others: Sequence[int]
    ) -> People:
        placing = replace(people.placing, stage=stage)
        return People(placing, tuple(among), (*people.others, *others))

    def together(self, people: People, goes_on: Callable[[Chosen, Sequence[int]], bool]) -> None:
        """Grows the sets of rules that may reach some of the people together, small ones first.

        `goes_on` is given each set with the boxes it reaches, and says whether to add to it.
        """
        grown: list[tuple[Chosen, Sequence[int]]] = [((), people.among)]
        while grown:
            larger: list[tuple[Chosen, Sequence[int]]] = []
            for chosen, boxes in grown:
                for at in range(chosen[-1] + 1 if chosen else 0, len(self.reductions)):
                    self.budget.spend(len(boxes) + SET_STEPS)
                    reached = self._boxes.both(boxes, self._whens[at])
                    more = (*chosen, at)
                    if reached and goes_on(more, reached) and not self.reductions[at].rule.alone:
                        larger.append((more, reached))
            grown = larger

    def somebody(
        self,
        people: People,
        chosen: Chosen,
        reached: Sequence[int],
        shares: Sequence[str],
        wanted: Callable[[Mapping[str, Decimal]], bool],
    ) -> Someone | None:
        """One of the people whom exactly the chosen rules reach, with such shares as are wanted;
        None if there is none."""
        for values, field in self._shares(shares, wanted):
            key = (id(people), chosen, field)
            if key not in self._known:
                boxes = [box & field for box in reached if self._space.some(box & field)]
                self._known[key] = self._exactly(people, chosen, boxes)
            someone = self._known[key]
            if someone:
                return replace(someone, shares=values)
        return None

    def _exactly(self, people: People, chosen: Chosen, reached: Sequence[int]) -> Someone | None:
        others = list(people.others)
        last = len(self.reductions) if not self.reductions[chosen[-1]].rule.alone else chosen[-1]
        for at in range(last):
            if at not in chosen:
                others += self._whens[at]
        for box in reached:
            self.budget.spend(SWEEP_STEPS + 2 * len(others) * len(self._space.columns))
            meeting = [other for other in others if self._space.some(other & box)]
            point = Sweep(Index(self._space, meeting), self.budget, within=box).find()
            if point is not None:
                return Someone(box, tuple(meeting), point)
        return None

    def _shares(
        self, names: Sequence[str], wanted: Callable[[Mapping[str, Decimal]], bool]
    ) -> Iterator[tuple[tuple[tuple[str, Decimal], ...], int]]:
        """The values of facts, one of each cell, whose shares are wanted; and their box."""
        facts = list(dict.fromkeys(names))
        for cells in product(*(self._cells(name) for name in facts)):
            field = self._space.full
            for box, _ in cells:
                field &= box
            # The plainest values first; where they are not wanted the least of the cells may be.
            for at in range(2):
                values = [picks[at] for _, picks in cells]
                parts = {
                    name: share_of(value, name, self.facts) or Decimal(0)
                    for name, value in zip(facts, values, strict=True)
                }
                if wanted(parts):
                    yield tuple(zip(facts, values, strict=True)), field
                    break

    def _cells(self, name: str) -> list[tuple[int, tuple[Decimal, Decimal]]]:
        """The cells of a fact that is a number as boxes, each with a plain value of it and its
        least."""
        at = self._space.number.get(name)
        if at is None or not isinstance(self.facts[name].kind, Number):
            return []
        column = self._space.columns[at]
        found: list[tuple[int, tuple[Decimal, Decimal]]] = []
        for number, cell in enumerate(column.cells):
            if cell is None:
                continue
            plain = column.axis.value(cell[0])
            low, belongs, high, _ = column.axis.ends(cell)
            assert isinstance(plain, Decimal)
            assert isinstance(low, Decimal) and isinstance(high, Decimal)
            least = low if belongs else low + (high - low) / SHARE_STEPS
            found.append((self._space.box(at, 1 << number), (plain, least)))
        return found

    def region(self, someone: Someone, agrees: Callable[[Case], bool]) -> Region:
        """The people round a person, with a case of them that the ordinary evaluator agrees on.

        Raises Disagreement.
        """
        space, shares = self._space, dict(someone.shares)
        outside = [
            space.box(at, column.full ^ space.field(someone.box, at))
            for at, column in enumerate(space.columns)
            if space.field(someone.box, at) != column.full
        ]
        box = widen(Index(space, [*someone.others, *outside]), someone.point)
        region = describe(
            space, box, someone.point, 0, lambda case: agrees({**case, **shares}), self.budget
        )
        return replace(region, witness={**region.witness, **shares}, case={**region.case, **shares})
