"""Where only one tier may fit (`choose: unique`), no eligible case may fit two.

Two tiers with the same fee at all times are a warning (`same_fee`), others an error: the case
would have two fees. Each pair is proven by a person whom both tiers fit, replayed through the
ordinary evaluator.

Method: as in `tier_gap`; DMN 1.5, hit policy UNIQUE.
"""

from collections.abc import Iterator

from rulebook_cli.logic.overlaps import overlaps
from rulebook_cli.model.address import Address
from rulebook_cli.model.finding import Fault, Severity
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.tier import Choose


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault for each pair of tiers that some case fits both of."""
    book = inquiry.book
    for section, table in book.tier_tables():
        if table.choose is not Choose.UNIQUE:
            continue
        found = overlaps(table, book.facts)
        if not found.decided:
            address = Address(section.id, block="choose", row=table.id)
            yield Fault(table.place, address, "undecided", severity=Severity.INFO)
        for pair in found:
            fees = _fees(book, pair.first.id)
            same = bool(fees) and fees == _fees(book, pair.second.id)
            values = {"first": pair.first.id, "second": pair.second.id, "same_fee": same}
            address = Address(section.id, block="tier", row=pair.second.id)
            region = next(iter(pair.regions), None)
            severity = Severity.WARNING if same else Severity.ERROR
            says = "same-fee" if same else ""
            place = pair.second.place
            yield Fault(place, address, says, values, region, severity=severity)


def _fees(book: Rulebook, tier: str) -> list[object]:
    """What a tier pays and from when on."""
    return [(row.start, row.end, row.amount) for row in book.fee_rows(tier)]
