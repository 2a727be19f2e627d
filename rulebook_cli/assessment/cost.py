"""The impact of a change: what it costs in a year before and after, and whom it touches.

Pure arithmetic over two books, a caseload, a statute and a day. Every range is exact: what is
uncertain (a count, the part of leave that is used, a unit cost) is the same on both sides, so a
book against itself costs nothing more, whatever is uncertain.
"""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from rulebook_cli.assessment import sums
from rulebook_cli.assessment.giving import Giving, headcount_gets
from rulebook_cli.assessment.groups import groups_of
from rulebook_cli.assessment.known_years import reckoned_with
from rulebook_cli.assessment.notices import notices_of
from rulebook_cli.assessment.people import cells_of, without_unknown
from rulebook_cli.assessment.prices import Prices, corners_of
from rulebook_cli.assessment.sums import DAYS, Sums, to_decimal
from rulebook_cli.assessment.work import avoided_work, leave_prices, work_of
from rulebook_cli.logic.fee_of import is_in_force
from rulebook_cli.model.caseload import Caseload, Spread, UnitCost
from rulebook_cli.model.impact import (
    Avoided,
    Impact,
    Measured,
    Services,
    Sides,
    TierImpact,
)
from rulebook_cli.model.inquiry import Inquiry

OTHER_CARERS = "other-carers"


def impact_of(
    before: Inquiry, after: Inquiry, caseload: Caseload, measured: Measured | None = None
) -> Impact:
    """What a change from one book to another costs and whom it touches, both on one day.

    `measured` is what the case mix says, if there is one.
    """
    known = reckoned_with(before), reckoned_with(after)
    giving = Giving(known[0]), Giving(known[1])
    prices = Prices(known[0], caseload), Prices(known[1], caseload)
    corners = corners_of(caseload)
    cells, unknown = without_unknown(cells_of(giving, caseload, measured))
    reckoning = Sums(cells, prices, corners)
    avoided = tuple(_avoided(caseload, reckoning))
    carers = reckoning.sides(sums.people)
    return Impact(
        on=before.on,
        by_cases=measured is not None,
        cost=reckoning.sides(sums.cost),
        fees=reckoning.sides(sums.fees),
        leave=reckoning.sides(sums.leave),
        leave_days=reckoning.sides(sums.leave_days),
        carers=carers,
        without_contract=_without_contract(caseload, carers),
        services=Services(_for_others(known[0]), _for_others(known[1])),
        tiers=tuple(_tiers(giving, reckoning)),
        groups=groups_of(cells, measured.samples if measured else (), (before.book, after.book)),
        avoided=avoided,
        work=(*work_of(cells, prices, corners, caseload), *avoided_work(avoided, caseload)),
        leave_prices=tuple(leave_prices(cells, prices, corners)),
        notices=notices_of((before, after), caseload, measured, cells, unknown, prices),
    )


def _without_contract(caseload: Caseload, carers: Sides) -> Sides | None:
    """Who has no contract: those counted, less those who come into the support."""
    counted = caseload.headcounts.without_contract if caseload.headcounts else None
    if counted is None:
        return None
    change = Spread(-carers.change.high, -carers.change.low)
    after = Spread(max(counted.low + change.low, Decimal(0)), counted.high + change.high)
    return Sides(counted, after, change)


def _for_others(inquiry: Inquiry) -> tuple[str, ...]:
    """The ids of the services that are for carers without a contract."""
    return tuple(
        service.id
        for section in inquiry.book.sections
        if is_in_force(section, inquiry.on)
        for service in section.services
        if OTHER_CARERS in service.serves
    )


def _tiers(giving: tuple[Giving, Giving], reckoning: Sums) -> Iterator[TierImpact]:
    fees = [{at.tier.id: headcount_gets(each, at).fee for at in each.tiers()} for each in giving]
    for tier in dict.fromkeys([*fees[0], *fees[1]]):
        one = frozenset([tier])
        pays = fees[0].get(tier), fees[1].get(tier)
        yield TierImpact(
            tier, reckoning.sides(sums.people, one), reckoning.sides(sums.cost, one), pays
        )


def _avoided(caseload: Caseload, reckoning: Sums) -> Iterator[Avoided]:
    """A change of the rules changes nobody's need of care: who moves to another tier counts as
    before; only who falls out of the support or comes into it makes a difference."""
    for scenario in caseload.headcounts.otherwise if caseload.headcounts else ():
        instead = caseload.unit_cost(scenario.instead)
        if instead is None:
            continue
        tiers = frozenset(scenario.tiers) if scenario.tiers else None
        people = reckoning.sides(sums.people, tiers, by_need=True)
        yield Avoided(
            scenario,
            people,
            Sides(
                *(
                    _care(count, scenario.percent, instead)
                    for count in (people.before, people.after, people.change)
                )
            ),
        )


def _care(count: Spread, percent: Spread, instead: UnitCost) -> Spread:
    """What a year's care of a part of some people costs; what is uncertain is independent."""
    ends = [
        Fraction(people) * Fraction(part) / 100 * DAYS * Fraction(day)
        for people in count
        for part in percent
        for day in instead.amount
    ]
    return Spread(to_decimal(min(ends)), to_decimal(max(ends)))
