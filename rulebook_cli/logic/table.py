"""A table of tiers made ready for questions about all cases at once."""

from collections.abc import Iterable
from functools import cached_property

from rulebook_cli.logic.boxes import Boxes
from rulebook_cli.logic.cutting import Cut
from rulebook_cli.logic.evaluate import judge, judge_tier
from rulebook_cli.logic.found import Budget, OverBudget
from rulebook_cli.logic.index import Index
from rulebook_cli.logic.meaning import Wrong, conditions, misfits
from rulebook_cli.logic.sweep import Sweep
from rulebook_cli.model.case import Case
from rulebook_cli.model.criteria import Condition, Criteria, Unreadable
from rulebook_cli.model.fact import Facts
from rulebook_cli.model.tier import Choose, Tier, TierTable

STEPS = 3_000_000
"""The budget of one question, if none is given: about two seconds at worst."""


class JudgedTable:
    """A table, the facts it is judged by, and its criteria as boxes.

    A cell of `eligible` whose meaning is lost must neither silence the table nor speak for it:
    it is taken to hold of somebody, so that fact is struck from the whole table, and eligible is
    whoever may be. In a tier it makes the tier undecided where the tier hangs on it: such a case
    is no gap and no overlap. So nothing that is found comes from a cell nobody can read, nor from
    a tier whose criteria are not written: that one is undecided for everyone.
    """

    def __init__(
        self, table: TierTable, facts: Facts, budget: Budget, also: Iterable[Criteria] = ()
    ) -> None:
        """`also` are criteria to be read besides the table's own. Raises OverBudget."""
        self.table = table
        self.tiers = table.chosen_between
        struck = struck_facts(table.domain, facts)
        self.facts = {name: fact for name, fact in facts.items() if name not in struck}
        self.budget = budget
        everything = [table.domain, *(self.criteria(tier) for tier in self.tiers), *also]
        self.boxes = Boxes(Cut(self.facts, everything), budget)
        self.space = self.boxes.space

    def criteria(self, tier: Tier) -> Criteria:
        """A tier's criteria; where they are not written, a condition nobody can judge."""
        return tier.criteria or Condition("", Unreadable(""), "", tier.place)

    @property
    def is_written(self) -> bool:
        """Whether all criteria are written, and every part of them can be read."""
        criteria = [self.table.domain, *map(self.criteria, self.tiers)]
        return all(condition.fact for part in criteria for condition in conditions(part))

    @cached_property
    def eligible(self) -> list[int]:
        """The boxes of the cases that may be eligible."""
        return self.boxes.where(self.table.domain, sure=False)

    @cached_property
    def others(self) -> list[int]:
        """The boxes of the cases that surely are not eligible."""
        return self.boxes.where_not(self.table.domain)

    @cached_property
    def weight(self) -> int:
        """What the eligible cases weigh; zero if nobody is eligible, or if it is over budget."""
        try:
            return Sweep(Index(self.space, self.others), self.budget).weigh()
        except OverBudget:
            return 0

    def is_eligible(self, case: Case) -> bool:
        """Whether the ordinary evaluator agrees that a case may be eligible."""
        return judge(self.table.domain, case, self.facts) is not False

    def fits(self, tier: Tier, case: Case) -> bool | None:
        """What the ordinary evaluator says of a tier's own criteria."""
        return judge_tier(tier, case, self.facts)

    def better(self, at: int) -> tuple[Tier, ...]:
        """The tiers that win over tier number `at`; under `unique` all others, none may fit."""
        match self.table.choose:
            case Choose.FIRST:
                return self.tiers[:at]
            case Choose.HIGHEST:
                return self.tiers[at + 1 :]
            case Choose.UNIQUE:
                return self.tiers[:at] + self.tiers[at + 1 :]

    def chosen(self, case: Case) -> Tier | None:
        """The tier that the ordinary evaluator surely gives a case that may be eligible."""
        if not self.is_eligible(case):
            return None
        for at, tier in enumerate(self.tiers):
            if self.fits(tier, case) and not any(
                self.fits(other, case) is not False for other in self.better(at)
            ):
                return tier
        return None

    def unless_chosen(self, at: int) -> list[int]:
        """The boxes of the cases that are not surely given tier number `at`. Raises OverBudget."""
        boxes = list(self.others)
        boxes += self.boxes.where_not(self.criteria(self.tiers[at]), sure=False)
        for tier in self.better(at):
            boxes += self.boxes.where(self.criteria(tier), sure=False)
        return boxes


def struck_facts(domain: Criteria, facts: Facts) -> set[str]:
    """The facts with a cell in `eligible` whose meaning is lost; all its facts if it is nested
    too deep to be judged; every fact if a part of it that nobody can read names none, since that
    may speak of any."""
    if any(not each.fact for each in conditions(domain)):
        return set(facts)
    lost = [misfit for misfit in misfits(domain, facts) if misfit.meaning_lost]
    if all(misfit.wrong is not Wrong.TOO_DEEP for misfit in lost):
        return {misfit.fact for misfit in lost}
    return {condition.fact for condition in conditions(domain)}
