"""Where only one tier may fit (`choose: unique`), no eligible case may fit two.

Two tiers with different fees are an error: the case would have two. Two with the same fee at all
times (`same_fee`), or without any fee row (`no-fee`), are a warning; where only one has a fee it
is one fee or none (`one-fee`), an error. Each pair is proven by a person whom both tiers fit,
replayed through the ordinary evaluator. Beyond fifty pairs of a table they are only counted
(`more`), or not even that where there are too many (`uncounted`).

Method: as in `tier_gap`; DMN 1.5, hit policy UNIQUE.
"""

from collections.abc import Iterator

from rulebook_cli.logic.fee_on import fee_history
from rulebook_cli.logic.found import Ending
from rulebook_cli.logic.overlaps import Overlap, overlaps
from rulebook_cli.model.address import Address
from rulebook_cli.model.finding import Fault, Severity
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.section import Section
from rulebook_cli.model.tier import Choose

_LISTED = 50


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault for each pair of tiers that some case fits both of."""
    for section, table in inquiry.book.tier_tables():
        if table.choose is not Choose.UNIQUE:
            continue
        found = overlaps(table, inquiry.book.facts, limit=_LISTED, regions=1)
        for pair in found:
            yield _fault(pair, section, inquiry.book)
        address = Address(section.id, block="choose", row=table.id)
        if found.ending is Ending.BUDGET:
            yield Fault(table.place, address, "undecided", severity=Severity.INFO)
        elif found.ending is Ending.MORE:
            says = "more" if found.total else "uncounted"
            yield Fault(table.place, address, says, {"total": found.total or len(found)})


def _fault(pair: Overlap, section: Section, book: Rulebook) -> Fault:
    fees, others = fee_history(book, pair.first), fee_history(book, pair.second)
    same = bool(fees) and fees == others
    says = (
        "same-fee" if same else "" if fees and others else "one-fee" if fees or others else "no-fee"
    )
    return Fault(
        pair.second.place,
        Address(section.id, block="tier", row=pair.second.id),
        says,
        {"first": pair.first.id, "second": pair.second.id, "same_fee": same},
        next(iter(pair.regions), None),
        severity=Severity.ERROR if fees != others else Severity.WARNING,
    )
