"""Notice must be as long as the act says, and a contract may end at once only for two reasons.

The county ends a contract no earlier than two months, the carer no earlier than one month after
notice; at once only if going on would endanger health or safety, which `immediate_only_for` says
as `health` and `safety`. A period that the book does not give, and a book without `notice`, are
not judged, and the check says so.

Norm: 937/2005 9 §. Source: that of the parameters, named in the finding (verified).
"""

from collections.abc import Iterator

from rulebook_cli.logic.unsaid import not_judged
from rulebook_cli.model.address import Address
from rulebook_cli.model.finding import Fault, Severity
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.leave import Notice
from rulebook_cli.model.statute import Parameter, Statute

_AT_ONCE = ("health", "safety")


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault for each period that is too short, and for other reasons to end at once."""
    notices = [(section, section.notice) for section in inquiry.book.sections if section.notice]
    if not notices:
        yield from not_judged(inquiry.book)
    for section, notice in notices:
        address = Address(section.id, block="notice")
        for says, months, least in _periods(notice, inquiry.statute):
            yield from _judge(notice, address, says, months, least)
        others = tuple(reason for reason in notice.immediate_only_for if reason not in _AT_ONCE)
        if others:
            section_9 = inquiry.statute.county_notice_months.section
            values = {"reasons": others, "section": section_9}
            yield Fault(notice.place, address, "at-once", values)


def _periods(notice: Notice, statute: Statute) -> list[tuple[str, int | None, Parameter]]:
    return [
        ("county", notice.county_months, statute.county_notice_months),
        ("carer", notice.carer_months, statute.carer_notice_months),
    ]


def _judge(
    notice: Notice, address: Address, says: str, months: int | None, least: Parameter
) -> Iterator[Fault]:
    values = {
        "months": months,
        "least": least.value,
        "section": least.section,
        "source": least.source,
    }
    if months is None:
        yield Fault(notice.place, address, f"{says}-unsaid", values, severity=Severity.INFO)
    elif months < (least.value or 0):
        severity = None if least.verified else Severity.WARNING
        yield Fault(notice.place, address, says, values, severity=severity)
