"""Every part of criteria should make a difference.

Idle is a part of a tier's criteria that all or none of the eligible meet, and a part of
`eligible` that everybody or nobody meets; the largest such parts are named. Criteria of which
that is true as a whole are `criteria-always`', `criteria-never`'s and `eligible-never`'s. A part
that tests nothing (`-`, an empty list) and always holds is meant so.
"""

from collections.abc import Iterator

from rulebook_cli.logic.found import Ending
from rulebook_cli.logic.reach import Constant, idle_parts
from rulebook_cli.model.address import Address
from rulebook_cli.model.finding import Fault
from rulebook_cli.model.inquiry import Inquiry


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault at every part that always or never holds."""
    for section, table in inquiry.book.tier_tables():
        found = idle_parts(table, inquiry.book.facts)
        eligible = Address(section.id, block="eligible", row=table.id)
        for each in found:
            values: dict[str, object] = {"part": each.part}
            if each.tier:
                values["tier"] = each.tier.id
                address = Address(section.id, block="tier", row=each.tier.id)
                yield Fault(each.part.place, address, _says(each), values)
            else:
                yield Fault(each.part.place, eligible, _says(each), values)
        if found.ending is Ending.BUDGET:
            yield Fault(table.place, eligible, "undecided")


def _says(each: Constant) -> str:
    if each.tier:
        return "" if each.always else "never"
    return "eligible" if each.always else "eligible-never"
