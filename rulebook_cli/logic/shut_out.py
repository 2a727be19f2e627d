"""Cases that ought to be eligible in some table, and are in none."""

from collections.abc import Sequence

from rulebook_cli.logic.boxes import Boxes
from rulebook_cli.logic.cutting import Cut
from rulebook_cli.logic.evaluate import judge
from rulebook_cli.logic.found import Budget, Ending, Found, OverBudget
from rulebook_cli.logic.index import Index
from rulebook_cli.logic.regions import uncovered
from rulebook_cli.logic.sweep import Sweep
from rulebook_cli.logic.table import STEPS
from rulebook_cli.model.case import Case
from rulebook_cli.model.criteria import Criteria
from rulebook_cli.model.fact import Facts
from rulebook_cli.model.region import Region
from rulebook_cli.model.tier import TierTable


def shut_out(
    tables: Sequence[TierTable],
    wanted: Criteria,
    facts: Facts,
    limit: int = 20,
    steps: int = STEPS,
) -> Found[Region]:
    """The regions of cases that surely meet `wanted` and surely are eligible in none of the
    tables, the largest first. Shares are of all cases that meet `wanted`.

    A condition on a fact that is not among `facts` says nothing, neither for nor against.
    """
    try:
        budget = Budget(steps)
        boxes = Boxes(Cut(facts, [wanted, *(table.domain for table in tables)]), budget)
        covered = boxes.where_not(wanted, sure=False)
        whole = Sweep(Index(boxes.space, covered), budget).weigh()
        for table in tables:
            covered += boxes.where(table.domain, sure=False)
    except OverBudget:
        return Found((), Ending.BUDGET)

    def is_shut_out(case: Case) -> bool:
        return judge(wanted, case, facts) is True and all(
            judge(table.domain, case, facts) is False for table in tables
        )

    return uncovered(boxes.space, covered, whole, is_shut_out, budget, limit)
