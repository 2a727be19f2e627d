"""A contract may be made for a fixed term only for a special reason.

`contract: {fixed_term: {only_for: [special-reason]}}` says what the act says. Any other word in
`only_for` makes something a reason by itself that the act does not. Where the book gives no
reasons as data the check says that it did not judge.

Norm: 937/2005 8 §. Source: Itä-Suomen hallinto-oikeus 1.4.2019, 19/0149/2 and 19/0150/2. A
warning: the ruling of an administrative court is no precedent.
"""

from collections.abc import Iterator

from rulebook_cli.logic.unsaid import not_judged
from rulebook_cli.model.address import Address
from rulebook_cli.model.finding import Fault
from rulebook_cli.model.inquiry import Inquiry

SECTION = "937/2005 8 §"
SOURCE = "Itä-Suomen HAO 1.4.2019 19/0149/2, 19/0150/2"
_SPECIAL = "special-reason"


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault at every contract block with other reasons for a fixed term."""
    contracts = [
        (section, section.contract)
        for section in inquiry.book.sections
        if section.contract and section.contract.fixed_term_only_for
    ]
    if not contracts:
        yield from not_judged(inquiry.book)
    for section, contract in contracts:
        others = tuple(reason for reason in contract.fixed_term_only_for if reason != _SPECIAL)
        if others:
            address = Address(section.id, block="contract", row="fixed_term")
            values = {"reasons": others, "section": SECTION, "source": SOURCE}
            yield Fault(contract.place, address, values=values)
