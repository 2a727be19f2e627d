"""A book that places people in tiers must leave room for discretion.

Criteria guide the decision but do not bind it like a statute: the county decides case by case.
So somewhere in the book a provision of kind discretion must say when the criteria may be
departed from. One is enough; where it stands is the drafters' choice.

Source: KHO:2018:136 (a court reviews how discretion is used).
"""

from collections.abc import Iterator

from rulebook_cli.model.address import Address
from rulebook_cli.model.finding import Fault
from rulebook_cli.model.inquiry import Inquiry


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield one fault, at the first table of tiers, if no provision speaks of discretion."""
    book = inquiry.book
    first = next(book.tier_tables(), None)
    kinds = {provision.kind for section in book.sections for provision in section.provisions}
    if first and "discretion" not in kinds:
        section, table = first
        yield Fault(table.place, Address(section.id), "", {"section": section.number})
