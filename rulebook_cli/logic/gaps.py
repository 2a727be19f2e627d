"""Cases without a tier."""

from rulebook_cli.logic.found import Budget, Ending, Found, OverBudget
from rulebook_cli.logic.regions import uncovered
from rulebook_cli.logic.table import STEPS, JudgedTable
from rulebook_cli.model.case import Case
from rulebook_cli.model.fact import Facts
from rulebook_cli.model.region import Region
from rulebook_cli.model.tier import TierTable


def gaps(table: TierTable, facts: Facts, limit: int = 20, steps: int = STEPS) -> Found[Region]:
    """The regions of eligible cases that no tier fits, the largest first.

    `share` is the part of all eligible cases they are together, also with those not listed. In a
    table that could be read only in part there are none.
    """
    if table.partly_read:
        return Found(())
    try:
        judged = JudgedTable(table, facts, Budget(steps))
        boxes = list(judged.others)
        for tier in judged.tiers:
            boxes += judged.boxes.where(judged.criteria(tier), sure=False)
    except OverBudget:
        return Found((), Ending.BUDGET)

    def is_gap(case: Case) -> bool:
        return judged.is_eligible(case) and all(
            judged.fits(tier, case) is False for tier in judged.tiers
        )

    return uncovered(judged.space, boxes, judged.weight, is_gap, judged.budget, limit)
