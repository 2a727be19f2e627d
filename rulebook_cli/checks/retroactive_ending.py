"""A contract must not end before its ending was made known.

Looks at `contract: {ends: {retroactive: true}}`. Raises may reach back in time: the book has no
field for them that this check would read. A book without a `contract` block is not judged, and
the check says so.

Source: Pohjois-Suomen hallinto-oikeus 20.12.2019, 19/0557/2. A warning: the ruling of an
administrative court is no precedent.
"""

from collections.abc import Iterator

from rulebook_cli.logic.unsaid import not_judged
from rulebook_cli.model.address import Address
from rulebook_cli.model.finding import Fault
from rulebook_cli.model.inquiry import Inquiry

SOURCE = "Pohjois-Suomen HAO 20.12.2019 19/0557/2"


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault at every contract block that lets a contract end with effect in the past."""
    contracts = [(section, section.contract) for section in inquiry.book.sections]
    if not any(contract for _, contract in contracts):
        yield from not_judged(inquiry.book)
    for section, contract in contracts:
        if contract and contract.ends_retroactive:
            address = Address(section.id, block="contract", row="ends")
            yield Fault(contract.place, address, values={"source": SOURCE})
