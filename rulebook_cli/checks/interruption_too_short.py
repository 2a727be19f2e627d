"""An interruption for the cared-for person's health must be paid for at least a month.

Looks at every interruption whose `cause` is `cared-for-health`. Days are compared with the longest
month, 31 days, since a month may begin on any day. A row that does not say how it is paid, and a
book without such a row, are not judged, and the check says so.

Norm: 937/2005 9 §. Source: that of the parameter, named in the finding (verified).
"""

from collections.abc import Iterator
from decimal import Decimal

from rulebook_cli.logic.unsaid import not_judged
from rulebook_cli.model.address import Address
from rulebook_cli.model.finding import Fault, Severity
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.leave import Paid

_LONGEST_MONTH = 31


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault at every such interruption that is paid for less."""
    rows = [
        (section, row)
        for section in inquiry.book.sections
        for row in section.interruptions
        if "cared-for-health" in row.cause
    ]
    if not rows:
        yield from not_judged(inquiry.book)
    least = inquiry.statute.paid_interruption_months
    for section, row in rows:
        says = "unsaid" if row.paid is None else _sentence(row.paid, least.value or Decimal(0))
        if says is None:
            continue
        address = Address(section.id, block="interruption", row=row.id)
        values: dict[str, object] = {
            "interruption": row.id,
            "least": least.value,
            "section": least.section,
            "source": least.source,
            "days": row.paid.days if row.paid else None,
        }
        grave = None if least.verified else Severity.WARNING
        severity = Severity.INFO if says == "unsaid" else grave
        yield Fault(row.place, address, says, values, severity=severity)


def _sentence(paid: Paid, months: Decimal) -> str | None:
    """Which sentence the row deserves; None where the fee is paid for long enough."""
    if paid.always or (paid.months or 0) >= months:
        return None
    if paid.days is None:
        return ""
    return None if paid.days >= _LONGEST_MONTH * months else "days"
