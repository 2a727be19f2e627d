"""Every tier must have a fee.

A tier that people are placed in, and a stage on top of others, must have at least one row in a
schedule of care fees; a tier that pays as another (`pays_as`) has that tier's fee and needs none.
A book without any `fees` block says nothing of money (many counties decide their fees in a paper
of their own), so nothing is missing from it.

Norm: the fee follows from how binding and demanding the care is, and the contract states its
amount (937/2005 5 and 8 §).
"""

from collections.abc import Iterator

from rulebook_cli.logic.fee_rows import fee_rows
from rulebook_cli.model.address import Address
from rulebook_cli.model.finding import Fault
from rulebook_cli.model.inquiry import Inquiry


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault at every tier that no fee row names."""
    book = inquiry.book
    if not any(section.fees for section in book.sections):
        return
    paid = {tier for placed in fee_rows(book) for tier in placed.row.tiers}
    for section, tier in book.tiers():
        if tier.id not in paid and not tier.pays_as:
            address = Address(section.id, block="tier", row=tier.id)
            yield Fault(tier.place, address, values={"tier": tier.id})
