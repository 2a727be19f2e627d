"""Somebody who is eligible must fit each tier.

Judged is the whole of a tier's criteria among the eligible; a part of them that never holds is
`criterion-idle`'s, an `eligible` that nobody meets `eligible-never`'s. Tiers whose criteria are
not written, and stages on top of tiers, are not judged. A list that asks for more conditions than
it holds is told of as such (`too-many`).
"""

from collections.abc import Iterator

from rulebook_cli.logic.found import Ending
from rulebook_cli.logic.reach import constant_tiers
from rulebook_cli.model.address import Address
from rulebook_cli.model.criteria import All, AtLeast, Criteria
from rulebook_cli.model.finding import Fault, Severity
from rulebook_cli.model.inquiry import Inquiry


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault at every tier that no eligible case fits."""
    for section, table in inquiry.book.tier_tables():
        found = constant_tiers(table, inquiry.book.facts)
        for each in found:
            if each.tier and not each.always:
                address = Address(section.id, block="tier", row=each.tier.id)
                values: dict[str, object] = {"tier": each.tier.id}
                too_many = _asking_too_many(each.part)
                if too_many:
                    values |= {"count": too_many.count, "among": len(too_many.parts)}
                says = "too-many" if too_many else ""
                yield Fault(each.part.place, address, says, values)
        if found.ending is Ending.BUDGET:
            address = Address(section.id, block="choose", row=table.id)
            yield Fault(table.place, address, "undecided", severity=Severity.INFO)


def _asking_too_many(part: Criteria) -> AtLeast | None:
    """A list that must be met and asks for more conditions than it holds."""
    if isinstance(part, AtLeast):
        return part if part.count > len(part.parts) else None
    inner = part.parts if isinstance(part, All) else ()
    return next((found for each in inner if (found := _asking_too_many(each))), None)
