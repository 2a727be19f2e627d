"""Tables of tiers that are in force side by side must not speak of the same case.

Two tables (one for each age group, say) may stand in one section or in several; each chooses a
tier of its own, so a case eligible in both would have two. Tables that are in force at different
times, or of which one binds new and the other existing contracts, do not meet. Each pair is
proven by a person eligible in both, replayed through the ordinary evaluator.

Method: as in `tier_overlap`, of what the tables demand (`eligible`).
"""

from collections.abc import Iterator

from rulebook_cli.logic.found import Ending
from rulebook_cli.logic.overlaps import meetings
from rulebook_cli.model.address import Address
from rulebook_cli.model.finding import Fault, Severity
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.period import AppliesTo, InForce
from rulebook_cli.model.section import Section
from rulebook_cli.model.tier import TierTable

_NEW = (AppliesTo.NEW_APPLICATIONS, AppliesTo.NEW_CONTRACTS)


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault for each pair of tables that some case is eligible in both of."""
    placed = list(inquiry.book.tier_tables())
    if len(placed) < 2:
        return
    sections = {id(table): section for section, table in placed}
    tables = [table for _, table in placed]
    found = meetings(tables, inquiry.book.facts, limit=len(tables) ** 2)
    for pair in found:
        first, second = sections[id(pair.first)], sections[id(pair.second)]
        if _are_side_by_side(first, second):
            values = {"first": _name(first, pair.first), "second": _name(second, pair.second)}
            region = next(iter(pair.regions), None)
            yield Fault(pair.second.place, _address(second, pair.second), "", values, region)
    if found.ending is Ending.BUDGET:
        section, table = placed[0]
        yield Fault(table.place, _address(section, table), "undecided", severity=Severity.INFO)


def _address(section: Section, table: TierTable) -> Address:
    return Address(section.id, block="eligible", row=table.id)


def _name(section: Section, table: TierTable) -> str:
    return table.id or section.id


def _are_side_by_side(first: Section, second: Section) -> bool:
    """Whether both sections bind the same people on some day."""
    one, other = first.in_force, second.in_force
    if first is second or one is None or other is None:
        return True
    return _begins_in(one, other) and _begins_in(other, one) and not _parted(one, other)


def _begins_in(one: InForce, other: InForce) -> bool:
    return one.start is None or other.end is None or one.start <= other.end


def _parted(one: InForce, other: InForce) -> bool:
    """Whether one binds new and the other existing contracts, until they too come under it."""
    bound = {one.applies_to, other.applies_to}
    return AppliesTo.EXISTING_CONTRACTS in bound and not bound.isdisjoint(_NEW)
