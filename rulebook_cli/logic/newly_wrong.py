"""The cases that a set of amendments newly puts at fault, round one of them."""

from collections.abc import Sequence

from rulebook_cli.logic.boxes import Boxes
from rulebook_cli.logic.evaluate import judge
from rulebook_cli.logic.found import Budget
from rulebook_cli.logic.index import Index
from rulebook_cli.logic.regions import describe
from rulebook_cli.logic.sweep import Point
from rulebook_cli.logic.versions import Rule
from rulebook_cli.logic.widen import widen
from rulebook_cli.model.case import Case
from rulebook_cli.model.fact import Facts
from rulebook_cli.model.region import Region


class NewlyWrong:
    """The rules of a table in all versions, read as boxes. `before` tells whether the base must
    place everyone, and only once. A fault of two `tiers` is that both fit, of none that none
    does; sets of amendments are given as bits."""

    def __init__(
        self, rules: Sequence[Rule], before: tuple[bool, bool], reading: Boxes, facts: Facts
    ) -> None:
        self.rules, self.before, self.facts = rules, before, facts
        self.reading, self.space = reading, reading.space

    def region(self, chosen: int, tiers: tuple[str, ...], point: Point, budget: Budget) -> Region:
        """The largest region round a point whose cases are at fault under a set and were not
        before, with one of them that the ordinary evaluator agrees on."""

        def agrees(case: Case) -> bool:
            return self._holds(chosen, tiers, case) and not self._held_before(tiers, case)

        index = Index(self.space, [*self._against(chosen, tiers), *self._old(tiers, point)])
        return describe(self.space, widen(index, point), point, 0, agrees, budget)

    def _against(self, chosen: int, tiers: tuple[str, ...]) -> list[int]:
        """The boxes of the cases that are not at fault under a set of amendments."""
        boxes: list[int] = []
        for rule in self.rules:
            version = rule.under(chosen)
            assert version
            if version.excludes or not tiers:
                boxes += version.where
            elif rule.tier in tiers and version.criteria:
                boxes += self.reading.where_not(version.criteria)
        return boxes

    def _old(self, tiers: tuple[str, ...], point: Point) -> list[int]:
        """Boxes that shut out the cases which were at fault before: all that lies outside one
        box round the point in which none was."""
        columns = self.space.columns
        for box in self._against(0, tiers):
            fields = [self.space.field(box, number) for number in range(len(columns))]
            if all(field >> cell & 1 for field, cell in zip(fields, point, strict=True)):
                return [
                    self.space.box(number, column.full ^ field)
                    for number, (column, field) in enumerate(zip(columns, fields, strict=True))
                    if field != column.full
                ]
        return []

    def _held_before(self, tiers: tuple[str, ...], case: Case) -> bool:
        complete, unique = self.before
        return (unique if tiers else complete) and self._holds(0, tiers, case)

    def _holds(self, chosen: int, tiers: tuple[str, ...], case: Case) -> bool:
        """Whether the ordinary evaluator finds the case eligible and in both tiers, or (of no
        tiers) in none."""
        wanted = bool(tiers)
        for rule in self.rules:
            if tiers and rule.tier and rule.tier not in tiers:
                continue
            version = rule.under(chosen)
            assert version
            fits = bool(version.criteria and judge(version.criteria, case, self.facts))
            if fits is not (wanted or not rule.tier):
                return False
        return True
