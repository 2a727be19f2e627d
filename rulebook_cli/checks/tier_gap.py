"""Every eligible case must land in a tier, where the table is complete.

The cells of all facts are swept with one mask of the tiers that are still in play; what no tier
covers is a gap. Each gap is proven by a person: the values nearest the boundary, of the facts
that matter, replayed through the ordinary evaluator. A stage on top of tiers and a `guide`
never fill a gap. Tiers whose criteria are not written are named (`unwritten`, complete or not):
nobody is placed in them, so that nothing certain can be said of gaps beside them. A table
without a tier that anybody could be placed in is told of as such (`no-tiers`).

Method: Calvanese et al., Semantics and analysis of DMN decision tables (BPM 2016), with a memo
on the tiers in play.
"""

from collections.abc import Iterator

from rulebook_cli.logic.found import Ending
from rulebook_cli.logic.gaps import gaps
from rulebook_cli.model.address import Address
from rulebook_cli.model.finding import Fault, Severity
from rulebook_cli.model.inquiry import Inquiry


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault for each region of cases without a tier, the largest first."""
    facts = inquiry.book.facts
    for section, table in inquiry.book.tier_tables():
        address = Address(section.id, block="eligible", row=table.id)
        unwritten = tuple(tier.id for tier in table.chosen_between if tier.criteria is None)
        if unwritten:
            values: dict[str, object] = {"tiers": unwritten}
            yield Fault(table.place, address, "unwritten", values, severity=Severity.INFO)
            continue
        if not table.complete:
            continue
        tiers = tuple(tier.id for tier in table.chosen_between)
        if not tiers:
            yield Fault(table.place, address, "no-tiers")
            continue
        found = gaps(table, facts)
        if not found.decided:
            yield Fault(table.place, address, "undecided", severity=Severity.INFO)
        for number, region in enumerate(found, 1):
            last = number == len(found) and found.ending is not Ending.ALL
            values = {"section": section.number, "tiers": tiers, "share": region.share}
            yield Fault(table.place, address, "more" * last, values, region)
