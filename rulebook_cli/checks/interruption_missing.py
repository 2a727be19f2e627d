"""The book should say what happens to the fee in every interruption of care that the act knows.

Four causes: the cared-for person's health (`cared-for-health`), where the act itself pays for a
month; a reason of the carer (`carer`) and another reason of the cared-for person
(`cared-for-other`), which the contract must settle; and leave (`leave`), which never reduces the
fee. One fault for each cause that no interruption names. A warning: the act holds where the book
is silent, but a carer must be able to read it. In a book without interruptions as data the check
says that it did not judge.

Norm: 937/2005 4 § 3 mom., 8 and 9 §.
"""

from collections.abc import Iterator

from rulebook_cli.logic.unsaid import not_judged
from rulebook_cli.model.address import Address
from rulebook_cli.model.finding import Fault
from rulebook_cli.model.inquiry import Inquiry

CAUSES = {
    "cared-for-health": "937/2005 9 §",
    "carer": "937/2005 8 §",
    "cared-for-other": "937/2005 8 §",
    "leave": "937/2005 4 § 3 mom.",
}
"""The causes, and where the act speaks of each."""


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault for every cause without an interruption, where interruptions first stand."""
    rows = [(s, row) for s in inquiry.book.sections for row in s.interruptions]
    if not rows:
        yield from not_judged(inquiry.book)
        return
    section, first = rows[0]
    named = {cause for _, row in rows for cause in row.cause}
    for cause, law in CAUSES.items():
        if cause not in named:
            address = Address(section.id, block="interruption", row=cause)
            yield Fault(first.place, address, cause, {"cause": cause, "section": law})
