"""People who are in a tier, or in a stage on top of it, and of whom something holds."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rulebook_cli.logic.evaluate import judge
from rulebook_cli.logic.found import Budget, Ending, Found, OverBudget
from rulebook_cli.logic.regions import uncovered
from rulebook_cli.logic.table import STEPS, JudgedTable
from rulebook_cli.model.case import Case
from rulebook_cli.model.criteria import Criteria
from rulebook_cli.model.fact import Facts
from rulebook_cli.model.region import Region
from rulebook_cli.model.tier import Tier, TierTable


@dataclass(frozen=True, slots=True)
class Membership:
    """Being in tier number `at` of a table's `chosen_between`: in the stage on top of it, or
    (None) in none of the stages `apart`."""

    table: TierTable
    at: int
    stage: Tier | None = None
    apart: tuple[Tier, ...] = ()

    @property
    def tier(self) -> Tier:
        """The tier that was chosen."""
        return self.table.chosen_between[self.at]

    @property
    def names(self) -> Tier:
        """The stage, otherwise the tier."""
        return self.stage or self.tier

    @property
    def is_written(self) -> bool:
        """Whether the criteria are written, so that somebody is surely in it."""
        return self.tier.criteria is not None and (not self.stage or bool(self.stage.criteria))


def memberships(table: TierTable, told_apart: Iterable[str]) -> list[Membership]:
    """Every way to be in a tier of a table; stages only where they are to be told apart. The last
    stage that fits is the one a person is in."""
    wanted = set(told_apart)
    found: list[Membership] = []
    for at, tier in enumerate(table.chosen_between):
        stages = [s for s in table.tiers if tier.id in s.on_top_of and s.id in wanted]
        found.append(Membership(table, at, None, tuple(s for s in stages if s.criteria)))
        for number, stage in enumerate(stages):
            later = tuple(s for s in stages[number + 1 :] if s.criteria)
            found.append(Membership(table, at, stage, later))
    return found


def members(
    membership: Membership,
    of_whom: Sequence[Criteria],
    not_of_whom: Sequence[Criteria],
    facts: Facts,
    steps: int = STEPS,
) -> Found[Region]:
    """The largest region of people who surely are in the tier, meet all of the one criteria and
    none of the others. Where the tier's criteria are not written: of those who may be eligible."""
    stage = membership.stage
    staged = [stage.criteria] if stage and stage.criteria else []
    apart = [tier.criteria for tier in membership.apart if tier.criteria]
    wanted, unwanted = [*of_whom, *staged], [*not_of_whom, *apart]
    try:
        judged = JudgedTable(membership.table, facts, Budget(steps), [*wanted, *unwanted])
        written = membership.tier.criteria is not None
        covered = judged.unless_chosen(membership.at) if written else list(judged.others)
        for criteria in wanted:
            covered += judged.boxes.where_not(criteria, sure=False)
        for criteria in unwanted:
            covered += judged.boxes.where(criteria, sure=False)
    except OverBudget:
        return Found((), Ending.BUDGET)

    def is_member(case: Case) -> bool:
        chosen = judged.chosen(case) if written else membership.tier
        return (
            judged.is_eligible(case)
            and chosen is membership.tier
            and all(judge(criteria, case, judged.facts) is True for criteria in wanted)
            and all(judge(criteria, case, judged.facts) is False for criteria in unwanted)
        )

    return uncovered(judged.space, covered, judged.weight, is_member, judged.budget, 1)
