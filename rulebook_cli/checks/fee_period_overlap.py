"""On every day a tier must have one fee only.

Two rows of one tier must not begin on the same day (`same-day`), and a row that has a last day
(`to`, included) must end before the tier's next row begins. A row without `to` simply ends where
the next begins. The same goes for the other amounts of a section (`price`): what substitute carers
get in a tier, what a client pays for a service, what a voucher is worth.

Norm: the contract states the amount of the fee (937/2005 8 §); two amounts for one day are none.
"""

from collections.abc import Iterator
from itertools import pairwise

from rulebook_cli.logic.fee_rows import DAY, neighbours
from rulebook_cli.logic.priced_rows import PricedRow, priced_rows
from rulebook_cli.model.address import Address
from rulebook_cli.model.finding import Fault
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.place import Place
from rulebook_cli.model.section import Section


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault at the later row of every two that hold on the same day."""
    for pair in neighbours(inquiry.book):
        if pair.following is None:
            continue
        earlier, later = pair.row.row, pair.following.row
        values: dict[str, object] = {
            "tiers": pair.tiers,
            "start": later.start,
            "other_file": earlier.place.file,
            "other_line": earlier.place.line,
        }
        if later.start == earlier.start:
            yield Fault(later.place, pair.following.address, "same-day", values)
        elif earlier.end and later.start <= earlier.end:
            values |= {"end": earlier.end, "should_end": later.start - DAY}
            yield Fault(later.place, pair.following.address, values=values)
    for section in inquiry.book.sections:
        yield from _prices(section)


def _prices(section: Section) -> Iterator[Fault]:
    """A fault at the later row of every two amounts of one thing that hold on the same day."""
    named = {entry.place: entry.address for entry in section.entries}
    rows: dict[tuple[str, ...], list[PricedRow]] = {}
    for row in sorted(priced_rows(section), key=lambda row: row.start):
        rows.setdefault(row.thing, []).append(row)
    told: set[tuple[Place, Place]] = set()
    for of_thing in rows.values():
        for earlier, later in pairwise(of_thing):
            places = earlier.place, later.place
            if earlier.end and earlier.start < later.start <= earlier.end and places not in told:
                told.add(places)
                values = {
                    "start": later.start,
                    "end": earlier.end,
                    "should_end": later.start - DAY,
                    "other_file": earlier.place.file,
                    "other_line": earlier.place.line,
                }
                address = named.get(later.place, Address(section.id))
                yield Fault(later.place, address, "price", values)
