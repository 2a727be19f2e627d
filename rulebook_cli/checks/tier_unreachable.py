"""A tier that somebody fits must be chosen for somebody.

Under `first` and `highest` several tiers may fit a case and one of them wins. A tier is
unreachable when whoever fits it also fits a better one: an earlier one under `first`, a higher
one under `highest`. It is judged against all better tiers together, since no single one of them
need cover it. Under `unique` no tier is better; what fits twice is `tier-overlap`'s. A tier that
nobody fits is `criteria-never`'s.

Each is proven by a person who fits the tier and is placed in another, replayed through the
ordinary evaluator.
"""

from collections.abc import Iterator

from rulebook_cli.logic.found import Ending
from rulebook_cli.logic.reach import unreachable
from rulebook_cli.model.address import Address
from rulebook_cli.model.finding import Fault, Severity
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.tier import Choose


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault at every tier that never wins."""
    for section, table in inquiry.book.tier_tables():
        found = unreachable(table, inquiry.book.facts)
        says = "first" if table.choose is Choose.FIRST else ""
        for each in found:
            # Without a person it rests on a cell that nobody can read, which is told elsewhere.
            if each.region:
                address = Address(section.id, block="tier", row=each.tier.id)
                values = {"tier": each.tier.id, "by": tuple(tier.id for tier in each.by)}
                yield Fault(each.tier.place, address, says, values, each.region)
        if found.ending is Ending.BUDGET:
            address = Address(section.id, block="choose", row=table.id)
            yield Fault(table.place, address, "undecided", severity=Severity.INFO)
