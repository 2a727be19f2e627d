"""Leave must not reduce the fee.

Judged by what the fields carry: an interruption whose `cause` is leave must be `paid: always` and
deduct nothing. Where no interruption names leave, or where the row does not say how it is paid,
the check says that it did not judge. No fact means leave, so whether a reduction's `when` rests
on it cannot be told, and the prose is never searched.

Norm: 937/2005 4 § 3 mom. (neither leave nor a recreational break reduces the fee). Verified.
"""

from collections.abc import Iterator

from rulebook_cli.logic.unsaid import not_judged
from rulebook_cli.model.address import Address
from rulebook_cli.model.finding import Fault, Severity
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.leave import Interruption

SECTION = "937/2005 4 § 3 mom."


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault at every interruption by leave in which the fee is not paid in full."""
    rows = [
        (section, row)
        for section in inquiry.book.sections
        for row in section.interruptions
        if "leave" in row.cause
    ]
    if not rows:
        yield from not_judged(inquiry.book)
    for section, row in rows:
        says = _sentence(row)
        if says is not None:
            address = Address(section.id, block="interruption", row=row.id)
            severity = Severity.INFO if says == "unsaid" else None
            values = {"interruption": row.id, "section": SECTION}
            yield Fault(row.place, address, says, values, severity=severity)


def _sentence(row: Interruption) -> str | None:
    """Which sentence the row deserves; None where the fee is paid in full."""
    if row.deduct:
        return "deducted"
    if row.paid is None:
        return "unsaid"
    return None if row.paid.always else ""
