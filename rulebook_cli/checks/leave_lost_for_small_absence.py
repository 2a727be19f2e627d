"""Leave must not be lost because the cared-for person is away for a small part of the day.

Looks at `lost_when` of the statutory rows: at who loses the right through absence, that is, would
have it if never away. Absence is told by the facts that mean `hours-away-per-weekday` or
`days-elsewhere-per-month`; a `lost_when` that names none of them is not judged, and the check
says so. People are looked for in each tier of the row, and among all who may be eligible where
its criteria are not written.

The act gives no number for the small part. An absence of less than a sixth (4 hours a day, 5 days
a month) is small by any reading: an error. Of less than a third (8 hours, 10 days) it may be:
a warning (`perhaps`), which says that the number is not in the act. Rules of counties that lose
the right over 7 hours a weekday or from 8 days a month on are such.

Norm: 937/2005 4 § 1 mom. (binding is not lost by a regular small part of the day outside home).
"""

from collections.abc import Iterator

from rulebook_cli.logic.found import Ending
from rulebook_cli.logic.leave_rows import STATUTORY, PlacedLeave, leave_rows
from rulebook_cli.logic.small_absence import PERHAPS, SURELY, absences_in, at_home, small
from rulebook_cli.logic.tier_members import Membership, members, memberships
from rulebook_cli.model.criteria import Criteria
from rulebook_cli.model.finding import Fault, Severity
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.region import Region
from rulebook_cli.model.tier import Tier, TierTable

_GRAVE = ((SURELY, "", None), (PERHAPS, "perhaps", Severity.WARNING))
SECTION = "937/2005 4 § 1 mom."


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault at every row whose right is lost by a small absence."""
    for placed in leave_rows(inquiry.book):
        lost = placed.row.lost_when
        if placed.row.kind == STATUTORY and lost is not None:
            yield from _judge(placed, lost, inquiry)


def _judge(placed: PlacedLeave, lost: Criteria, inquiry: Inquiry) -> Iterator[Fault]:
    values = {"tiers": placed.row.tiers, "section": SECTION}
    place, address = placed.row.place, placed.address
    away = absences_in(lost, inquiry.book.facts)
    if not away:
        yield Fault(place, address, "not-judged", values, severity=Severity.INFO)
        return
    for parts, says, severity in _GRAVE:
        of_whom = [lost, small(away, parts, place)]
        of_whom += [placed.row.when] if placed.row.when else []
        region = _losers(placed, of_whom, [at_home(lost, away)], inquiry)
        if region is Ending.BUDGET:
            yield Fault(place, address, "undecided", values, severity=Severity.INFO)
            return
        if isinstance(region, Region):
            yield Fault(place, address, says, values, region, severity=severity)
            return


def _losers(
    placed: PlacedLeave, of_whom: list[Criteria], not_of_whom: list[Criteria], inquiry: Inquiry
) -> Region | Ending:
    """People in one of the row's tiers of whom all that holds; otherwise how the search ended."""
    ending = Ending.ALL
    for membership in _memberships(placed, inquiry):
        found = members(membership, of_whom, not_of_whom, inquiry.book.facts)
        if found:
            return next(iter(found))
        ending = found.ending if found.ending is Ending.BUDGET else ending
    return ending


def _memberships(placed: PlacedLeave, inquiry: Inquiry) -> list[Membership]:
    """The ways to be in a tier of the row; in a tier that no table lists anybody may be."""
    tiers = placed.row.tiers
    listed = [
        membership
        for _, table in inquiry.book.tier_tables()
        for membership in memberships(table, tiers)
        if membership.names.id in tiers
    ]
    anybody = TierTable(placed.row.place, (Tier(tiers[0], placed.row.place),))
    return listed or [Membership(anybody, 0)]
