"""A rule that lowers fees must lower some fee.

Judged are the rules under `reductions`: one that says nothing of how it lowers the fee (neither
`multiply`, `down` nor `share`, or only such as change nothing: plain), one that multiplies by more
than one and so raises it (`raises`), and one that lowers the tier where no table of the book has a
lower one (`nowhere`). Whether anybody meets the rule's conditions is not judged here.

Norm: the fee of a tier is what the schedule says; a rule that changes nothing, or raises it, is
written by mistake (formats of the rulebook).
"""

from collections.abc import Iterator

from rulebook_cli.model.address import Address
from rulebook_cli.model.fee import Reduction
from rulebook_cli.model.finding import Fault
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.rulebook import Rulebook


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault at every rule that lowers no fee."""
    for section in inquiry.book.sections:
        for rule in section.fees.reductions if section.fees else ():
            says = _says(rule, inquiry.book)
            if says is not None:
                address = Address(section.id, block="reduction", row=rule.id)
                values = {"reduction": rule.id, "multiply": str(rule.multiply or "")}
                yield Fault(rule.place, address, says, values)


def _says(rule: Reduction, book: Rulebook) -> str | None:
    """What is wrong with a rule; None where it can lower a fee."""
    multiplies = rule.multiply is not None and rule.multiply < 1
    if multiplies or rule.share:
        return None
    if rule.multiply is not None and rule.multiply > 1:
        return "raises"
    if rule.down:
        return None if _has_lower_tiers(book) else "nowhere"
    return ""


def _has_lower_tiers(book: Rulebook) -> bool:
    """Whether some table has a tier below another; what is not written yet is not judged."""
    tables = [table for section in book.sections for table in section.tiers]
    return not tables or any(
        table.partly_read or len([tier for tier in table.tiers if not tier.on_top_of]) > 1
        for table in tables
    )
