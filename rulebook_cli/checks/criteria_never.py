"""Somebody who is eligible must fit each tier.

Judged is the whole of a tier's criteria among the eligible; a part of them that never holds is
`criterion-idle`'s, an `eligible` that nobody meets `eligible-never`'s. Tiers whose criteria are
not written, and stages on top of tiers, are not judged.
"""

from collections.abc import Iterator

from rulebook_cli.logic.found import Ending
from rulebook_cli.logic.reach import constant_tiers
from rulebook_cli.model.address import Address
from rulebook_cli.model.finding import Fault, Severity
from rulebook_cli.model.inquiry import Inquiry


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault at every tier that no eligible case fits."""
    for section, table in inquiry.book.tier_tables():
        found = constant_tiers(table, inquiry.book.facts)
        for each in found:
            if each.tier and not each.always:
                address = Address(section.id, block="tier", row=each.tier.id)
                yield Fault(each.part.place, address, "", {"tier": each.tier.id})
        if found.ending is Ending.BUDGET:
            address = Address(section.id, block="choose", row=table.id)
            yield Fault(table.place, address, "undecided", severity=Severity.INFO)
