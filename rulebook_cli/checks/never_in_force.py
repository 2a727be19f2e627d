"""A text must be in force on some day, and for somebody.

Judged are the times (`in_force`) of sections and provisions and the rows of amounts: its last day
before its first (plain; of care fees `fee-period-gap` tells it); a provision that ends before its
section begins (`ended`), or that begins (`later`) or a row that begins (`row`) when its section
has ended; existing contracts that come under a text before it begins (`latest`); and a text for
new or for existing contracts without a first day, its own or its section's, from which to tell
the ones from the others (`no-start`).

Norm: both ends are included, and what stands inside a section is in force only where the section
is (formats of the rulebook).
"""

from collections.abc import Iterator
from datetime import date

from rulebook_cli.logic.in_force import Chain, begun
from rulebook_cli.model.address import Address
from rulebook_cli.model.finding import Fault
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.period import InForce
from rulebook_cli.model.place import Place
from rulebook_cli.model.section import Section


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault at every time that no day can be in."""
    for section in inquiry.book.sections:
        yield from _judge((section.in_force,), Address(section.id))
        for provision in section.provisions:
            address = Address(section.id, provision=provision.id)
            yield from _judge((section.in_force, provision.in_force), address)
        yield from _rows(section)


def _judge(chain: Chain, address: Address) -> Iterator[Fault]:
    own = chain[-1]
    if own is None:
        return
    start = list(begun(chain))[-1][1]
    if own.start and own.end and own.end < own.start:
        yield Fault(own.place, address, "", {"start": own.start, "end": own.end})
    elif len(chain) > 1 and chain[0]:
        yield from _missed(chain[0], own, address)
    if not own.is_alike_for_all and start == date.min:
        yield Fault(own.place, address, "no-start")
    latest = own.existing.latest if own.existing else None
    if latest and latest < start:
        yield Fault(own.place, address, "latest", {"latest": latest, "start": start})


def _missed(outer: InForce, own: InForce, address: Address) -> Iterator[Fault]:
    """A provision's time that has no day of its section's in it."""
    if own.end and outer.start and own.end < outer.start:
        values: dict[str, object] = {"end": own.end, "start": outer.start}
        yield Fault(own.place, address, "ended", values)
    elif own.start and outer.end and outer.end < own.start:
        yield Fault(own.place, address, "later", {"start": own.start, "end": outer.end})


def _rows(section: Section) -> Iterator[Fault]:
    """Rows that end before they begin, or begin after their section ends."""
    named = {entry.place: entry.address for entry in section.entries}
    ends = section.in_force.end if section.in_force else None
    for place, start, end, is_fee in _times(section):
        address = named.get(place, Address(section.id))
        if end and end < start and not is_fee:
            yield Fault(place, address, "", {"start": start, "end": end})
        elif ends and ends < start:
            yield Fault(place, address, "row", {"start": start, "end": ends})


def _times(section: Section) -> Iterator[tuple[Place, date, date | None, bool]]:
    """Where each row stands, its first and its last day, and whether it is a care fee."""
    for row in section.fees.schedule if section.fees else ():
        yield row.place, row.start, row.end, True
    substitutes = section.substitute_fees
    for row in substitutes.schedule if substitutes else ():
        yield row.place, row.start, row.end, False
    for price in substitutes.expenses if substitutes else ():
        yield price.place, price.start, price.end, False
    for fee in section.client_fees:
        yield fee.price.place, fee.price.start, fee.price.end, False
    for voucher in section.vouchers:
        for price in filter(None, (voucher.value, voucher.client_share)):
            yield voucher.place, price.start, price.end, False
