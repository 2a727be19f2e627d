"""Every alternative of a tier must decide for somebody.

Of a tier that is reached by several ways (`any`), one way is shadowed when whoever goes it also
fits a better tier, so that it never leads to this one. Only under `first` and `highest`; a tier
of which that is true as a whole is `tier-unreachable`'s.

Each is proven by a person who meets the alternative and is placed in another tier.
"""

from collections.abc import Iterator

from rulebook_cli.logic.found import Ending
from rulebook_cli.logic.reach import shadowed
from rulebook_cli.model.address import Address
from rulebook_cli.model.finding import Fault, Severity
from rulebook_cli.model.inquiry import Inquiry


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault at every alternative that never decides."""
    for section, table in inquiry.book.tier_tables():
        found = shadowed(table, inquiry.book.facts)
        for each in found:
            # Without a person it rests on a cell that nobody can read, which is told elsewhere.
            if each.region:
                address = Address(section.id, block="tier", row=each.tier.id)
                by = tuple(tier.id for tier in each.by)
                values = {"tier": each.tier.id, "part": each.part, "by": by}
                yield Fault(each.part.place, address, "", values, each.region)
        if found.ending is Ending.BUDGET:
            address = Address(section.id, block="choose", row=table.id)
            yield Fault(table.place, address, "undecided", severity=Severity.INFO)
