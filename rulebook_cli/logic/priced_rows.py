"""The rows of amounts beside the care fees, as they follow one another in time: what substitute
carers get, what clients pay, what vouchers are worth."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from rulebook_cli.model.place import Place
from rulebook_cli.model.section import Section


@dataclass(frozen=True, slots=True)
class PricedRow:
    """A row: where it stands, its first and its last day, and what it is the amount of (rows of
    the same `thing` follow one another)."""

    place: Place
    start: date
    end: date | None
    thing: tuple[str, ...]


def priced_rows(section: Section) -> Iterator[PricedRow]:
    """Every such row of a section, one of several tiers once for each of them."""
    substitutes = section.substitute_fees
    for row in substitutes.schedule if substitutes else ():
        for tier in dict.fromkeys(row.tiers):
            yield PricedRow(row.place, row.start, row.end, ("substitute-fee", tier))
    for price in substitutes.expenses if substitutes else ():
        yield PricedRow(price.place, price.start, price.end, ("expense", price.per))
    for fee in section.client_fees:
        thing = ("client-fee", fee.service, fee.price.per)
        yield PricedRow(fee.price.place, fee.price.start, fee.price.end, thing)
    for voucher in section.vouchers:
        if voucher.value:
            start, end, per = voucher.value.start, voucher.value.end, voucher.value.per
            for tier in dict.fromkeys(voucher.tiers):
                yield PricedRow(voucher.place, start, end, ("voucher", voucher.service, tier, per))
