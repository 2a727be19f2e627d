"""Every place of a book where criteria stand."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from rulebook_cli.model.address import Address
from rulebook_cli.model.criteria import Criteria
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.section import Section
from rulebook_cli.model.tier import Tier


class Use(Enum):
    """What criteria decide: who is eligible, which tier is chosen, a stage on top of tiers,
    nothing (a guide), a lower fee, leave."""

    ELIGIBLE = "eligible"
    TIER = "tier"
    STAGE = "stage"
    GUIDE = "guide"
    REDUCTION = "reduction"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class PlacedCriteria:
    """Criteria with what they decide and the address of the row they stand in."""

    use: Use
    address: Address
    criteria: Criteria


def criteria_of(book: Rulebook) -> Iterator[PlacedCriteria]:
    """All criteria of the book, in its order."""
    for section in book.sections:
        for table in section.tiers:
            if table.eligible:
                address = Address(section.id, block="eligible", row=table.id)
                yield PlacedCriteria(Use.ELIGIBLE, address, table.eligible)
            for tier in table.tiers:
                yield from _of_tier(section, tier)
        yield from _of_fees(section)
        yield from _of_leave(section)


def _of_tier(section: Section, tier: Tier) -> Iterator[PlacedCriteria]:
    address = Address(section.id, block="tier", row=tier.id)
    if tier.criteria:
        yield PlacedCriteria(Use.STAGE if tier.on_top_of else Use.TIER, address, tier.criteria)
    if tier.guide:
        yield PlacedCriteria(Use.GUIDE, address, tier.guide)


def _of_fees(section: Section) -> Iterator[PlacedCriteria]:
    for reduction in section.fees.reductions if section.fees else ():
        if reduction.when:
            address = Address(section.id, block="reduction", row=reduction.id)
            yield PlacedCriteria(Use.REDUCTION, address, reduction.when)


def _of_leave(section: Section) -> Iterator[PlacedCriteria]:
    for leave in section.leave:
        at = "" if leave.kind == "statutory" else leave.kind
        address = Address(section.id, block="leave", row=",".join(leave.tiers), at=at)
        for criteria in (leave.when, leave.lost_when):
            if criteria:
                yield PlacedCriteria(Use.LEAVE, address, criteria)
