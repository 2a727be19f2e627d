"""Cases that two tiers fit at once, and cases that two tables speak of at once."""

from collections.abc import Sequence
from dataclasses import dataclass

from rulebook_cli.logic.found import Budget, Ending, Found, OverBudget
from rulebook_cli.logic.meet import meeting
from rulebook_cli.logic.regions import example, uncovered
from rulebook_cli.logic.table import STEPS, JudgedTable
from rulebook_cli.model.case import Case
from rulebook_cli.model.fact import Facts
from rulebook_cli.model.region import Region
from rulebook_cli.model.tier import Tier, TierTable


@dataclass(frozen=True, slots=True)
class Overlap:
    """Two tiers, in the order of the book, and the eligible cases that both fit."""

    first: Tier
    second: Tier
    regions: Found[Region]


def overlaps(
    table: TierTable, facts: Facts, limit: int = 20, regions: int = 3, steps: int = STEPS
) -> Found[Overlap]:
    """The pairs of tiers of which some eligible case fits both, in the order of the book.

    At most `limit` pairs are given, each with at most `regions` regions; `total` is the number
    of pairs, unless there are too many to count.
    """
    found: list[Overlap] = []
    more = 0
    try:
        judged = JudgedTable(table, facts, Budget(steps))
        groups = [
            judged.boxes.both(judged.eligible, judged.boxes.where(judged.criteria(tier)))
            for tier in judged.tiers
        ]
        for first, second, box in meeting(judged.space, groups, judged.budget):
            if len(found) == limit:
                more += 1
                continue
            pair = judged.tiers[first], judged.tiers[second]
            found.append(Overlap(*pair, _regions(judged, *pair, box, regions)))
    except OverBudget:
        return Found(tuple(found), Ending.MORE if more else Ending.BUDGET)
    return Found(tuple(found), Ending.MORE if more else Ending.ALL, total=len(found) + more)


def _regions(judged: JudgedTable, first: Tier, second: Tier, box: int, limit: int) -> Found[Region]:
    """The regions that both tiers fit, given a box of one of them."""

    def fit_both(case: Case) -> bool:
        return (
            judged.is_eligible(case)
            and judged.fits(first, case) is True
            and judged.fits(second, case) is True
        )

    space, budget = judged.space, judged.budget
    try:
        boxes = list(judged.others)
        for tier in (first, second):
            boxes += judged.boxes.where_not(judged.criteria(tier), sure=False)
        found = uncovered(space, boxes, judged.weight, fit_both, budget, limit)
    except OverBudget:
        found = Found((), Ending.BUDGET)
    # The box itself is a region, if not the largest.
    return found if len(found) else Found((example(space, box, fit_both, budget),), Ending.BUDGET)


@dataclass(frozen=True, slots=True)
class Meeting:
    """Two tables, in the order given, and the cases eligible in both."""

    first: TierTable
    second: TierTable
    regions: Found[Region]


def meetings(
    tables: Sequence[TierTable], facts: Facts, limit: int = 20, steps: int = STEPS
) -> Found[Meeting]:
    """The pairs of tables in which some case is eligible at once. Shares are of all cases."""
    # Whether two tables meet is whether their `eligible`, taken for tiers, overlap.
    tiers = tuple(Tier(str(at), each.place, each.domain) for at, each in enumerate(tables))
    if not tiers:
        return Found(())
    found = overlaps(TierTable(tables[0].place, tiers), facts, limit, steps=steps)
    pairs = (
        Meeting(tables[int(pair.first.id)], tables[int(pair.second.id)], pair.regions)
        for pair in found
    )
    return Found(tuple(pairs), found.ending, total=found.total)
