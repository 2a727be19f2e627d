"""People in a tier who get fewer days of leave than some least."""

from collections.abc import Sequence
from decimal import Decimal
from itertools import combinations

from rulebook_cli.logic.found import Ending, Found
from rulebook_cli.logic.leave_rows import EXTRA, STATUTORY, PlacedLeave, days_together, holding
from rulebook_cli.logic.tier_members import Membership, members
from rulebook_cli.model.criteria import All, Any, Criteria
from rulebook_cli.model.fact import Facts
from rulebook_cli.model.place import Place
from rulebook_cli.model.region import Region

MOST_EXTRA = 8
"""More rows of extra days for one tier than this are over the budget."""


def short_leave(
    membership: Membership,
    rows: Sequence[PlacedLeave],
    least: Decimal,
    of_whom: Sequence[Criteria],
    facts: Facts,
) -> Found[Region]:
    """The largest region of people in the tier, of whom all of `of_whom` holds, and to whom the
    rows give fewer than `least` days a month."""
    if sum(placed.row.kind == EXTRA for placed in rows) > MOST_EXTRA:
        return Found((), Ending.BUDGET)
    enough = _enough(rows, least, membership.tier.place)
    return members(membership, of_whom, [enough], facts)


def _enough(rows: Sequence[PlacedLeave], least: Decimal, place: Place) -> Criteria:
    """Who gets at least so many days: by a statutory row or none, and any of the extra rows."""
    extra = [placed for placed in rows if placed.row.kind == EXTRA]
    choices = [
        (*best, *chosen)
        for best in ((), *((placed,) for placed in rows if placed.row.kind == STATUTORY))
        for number in range(len(extra) + 1)
        for chosen in combinations(extra, number)
    ]
    sufficient = [together for together in choices if days_together(together) >= least]
    parts = (All(tuple(map(holding, together)), place) for together in sufficient)
    return Any(tuple(parts), place)
