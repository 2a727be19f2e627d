"""Somebody must be able to be eligible.

Where nobody can be, the table gives a tier to nobody, and its tiers are not judged.
"""

from collections.abc import Iterator

from rulebook_cli.logic.reach import is_never_eligible
from rulebook_cli.model.address import Address
from rulebook_cli.model.finding import Fault, Severity
from rulebook_cli.model.inquiry import Inquiry


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault at every `eligible` that nobody meets."""
    for section, table in inquiry.book.tier_tables():
        address = Address(section.id, block="eligible", row=table.id)
        never = is_never_eligible(table, inquiry.book.facts)
        tiers = tuple(tier.id for tier in table.tiers)
        if never:
            yield Fault(table.domain.place, address, "", {"tiers": tiers})
        elif never is None:
            yield Fault(table.place, address, "undecided", severity=Severity.INFO)
