"""What a client pays for care during the carer's leave must not exceed the cap of the year.

Judged are client fees and clients' shares of vouchers, by the cap of the year in which they
begin. Both are judged as they are where they are charged by the leave day (or day). Charged by
another unit (`per: hour`, `visit` …) they cannot be compared, since the book does not say how
many units a leave day has; then the check asks (`unit`, info). Where a single unit that is no
longer than a day already costs more than the cap, that is a warning (`unit-above`), and so is a
fee by the hour for the service `leave-day` whose 24 hours cost more (`hours-above`). What costs no
more than the cap in 24 hours needs no asking. Of a voucher that tells its hours a month, for tiers
whose days of leave the book tells, the hours of a leave day are known: its client share is within
the cap, above it (`share-above`, a warning), or asked about where conditional leave leaves both
open. A leave day is charged once, also when it is taken in pieces.

A year whose cap is not known is judged by the last known one, as a warning (`year-unknown`); a
cap that was seen in no source gives a warning that says so (`unverified`); both at once are
`year-unknown-unverified`.

Norm: 734/1992 6 b §. Source: the cap's own, named in the finding.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal

from rulebook_cli.logic.leave_rows import HOURS_OF_DAY
from rulebook_cli.logic.voucher_days import hours_of_leave_day
from rulebook_cli.model.address import Address
from rulebook_cli.model.euros import Euros, to_cents
from rulebook_cli.model.fee import Price, Voucher
from rulebook_cli.model.finding import Fault, Severity
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.section import Section
from rulebook_cli.model.statute import Parameter

BY_THE_DAY = ("leave-day", "day")
LONGER = ("week", "month", "year")
"""Units that may hold many leave days: what one costs says nothing of a day."""
LEAVE_DAY = "leave-day"
"""The service that is a day of leave; one is 24 hours long (verneri.net)."""


@dataclass(frozen=True, slots=True)
class _Charged:
    """What a client pays for a service, where the book says so, and the voucher it is part of."""

    service: str
    price: Price
    address: Address
    voucher: Voucher | None = None


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault at every price above the cap, and at every one that cannot be compared."""
    for section in inquiry.book.sections:
        for charged in _charged(section):
            cap = inquiry.statute.leave_day_cap_for(charged.price.start.year)
            if cap is not None and cap.value is not None and charged.price.amount > 0:
                yield from _judge(charged, cap, _hours(charged, inquiry.book))


def _charged(section: Section) -> Iterator[_Charged]:
    for fee in section.client_fees:
        start = fee.price.start.isoformat()
        address = Address(section.id, block="client-fee", row=fee.service, at=start)
        yield _Charged(fee.service, fee.price, address)
    for voucher in section.vouchers:
        if voucher.client_share:
            start = voucher.value.start.isoformat() if voucher.value else ""
            at = "+".join(part for part in (start, ",".join(voucher.tiers)) if part)
            address = Address(
                section.id, block="voucher", row=voucher.service, at=at, field="client_share"
            )
            yield _Charged(voucher.service, voucher.client_share, address, voucher)


def _hours(charged: _Charged, book: Rulebook) -> tuple[Decimal, Decimal]:
    """The least and the most hours of a leave day that are paid for by the hour."""
    known = hours_of_leave_day(book, charged.voucher) if charged.voucher else None
    return known or (Decimal(0), Decimal(HOURS_OF_DAY))


def _judge(charged: _Charged, cap: Parameter, hours: tuple[Decimal, Decimal]) -> Iterator[Fault]:
    price = charged.price
    above = price.amount > (cap.value or 0)
    says: str | None = None
    severity: Severity | None = None
    if charged.service == LEAVE_DAY and price.per == "hour":
        day = price.amount * HOURS_OF_DAY
        says = "hours-above" if day > (cap.value or 0) else None
        severity = Severity.WARNING
    elif price.per == "hour" and price.amount * hours[1] <= (cap.value or 0):
        return
    elif price.per == "hour" and not above and price.amount * hours[0] > (cap.value or 0):
        says, severity = "share-above", Severity.WARNING
    elif price.per not in BY_THE_DAY:
        says = "unit-above" if above and price.per not in LONGER else "unit"
        severity = Severity.WARNING if says == "unit-above" else Severity.INFO
    elif above:
        says = _sentence(cap, price.start.year)
        severity = Severity.WARNING if says else None
    if says is None:
        return
    values: dict[str, object] = {
        "service": charged.service,
        "amount": Euros(price.amount),
        "start": price.start,
        "per": price.per,
        "cap": Euros(cap.value or 0),
        "year": cap.year,
        "section": cap.section,
        "source": cap.source,
        "unverified": not cap.verified,
        "together": Euros(price.amount * HOURS_OF_DAY),
    }
    if charged.voucher and charged.voucher.hours_per_month and says == "share-above":
        values["hours"] = charged.voucher.hours_per_month
        values["day_hours"] = hours[0].quantize(Decimal("0.1")).normalize()
        values["share"] = Euros(to_cents(price.amount * hours[0]))
        values["most"] = Euros(_most(cap, hours[1]))
    yield Fault(price.place, charged.address, says, values, severity=severity)


def _most(cap: Parameter, hours: Decimal) -> Decimal:
    """The highest price of an hour that keeps a leave day of so many hours within the cap."""
    return ((cap.value or Decimal(0)) / hours).quantize(Decimal("0.01"), ROUND_DOWN)


def _sentence(cap: Parameter, year: int) -> str:
    if cap.year != year:
        return "year-unknown" if cap.verified else "year-unknown-unverified"
    return "" if cap.verified else "unverified"
