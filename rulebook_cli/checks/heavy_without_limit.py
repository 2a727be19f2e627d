"""A heavy transition stage must say how long it lasts (`lasts`).

The higher minimum is for a time: it is paid where the care for a short time prevents the carer
from doing their own or another's work. Without a limit neither the carer nor the county knows
when the fee of the class is paid again.

Norm: 937/2005 5 §.
"""

from collections.abc import Iterator

from rulebook_cli.model.address import Address
from rulebook_cli.model.finding import Fault
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.tier import Kind


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault at every tier of kind heavy without a limit."""
    for section, tier in inquiry.book.tiers():
        if tier.kind is Kind.HEAVY and tier.lasts is None:
            address = Address(section.id, block="tier", row=tier.id)
            yield Fault(tier.place, address, "", {"tier": tier.id})
