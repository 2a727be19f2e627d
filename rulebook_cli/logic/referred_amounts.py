"""The amounts that a link of the prose leads to, and the link an amount should have."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from rulebook_cli.model.fee import Amount, AmountSpan, FeeRow, Price, Tie
from rulebook_cli.model.place import Place
from rulebook_cli.model.reference import Kind, Reference
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.statute import Statute

_OF_MONEY = (Kind.FEE, Kind.SUBSTITUTE_FEE, Kind.CLIENT_FEE, Kind.VOUCHER, Kind.EXPENSE)


@dataclass(frozen=True, slots=True)
class Money:
    """One row of money, whatever its kind: the link that leads to its rows, its days, amount."""

    link: str
    start: date
    end: date | None
    amount: Amount
    place: Place

    def spans(self, statute: Statute, day: date) -> tuple[Decimal, Decimal] | None:
        """The least and the most it comes to on `day`, in euros; None when that is not known
        (an indexed amount, a year without parameters)."""
        if isinstance(self.amount, AmountSpan):
            return self.amount.low, self.amount.high
        amount = self.amount
        if isinstance(amount, Tie):
            tied = {
                Tie.STATUTORY_MINIMUM: statute.minimum_for,
                Tie.HEAVY_MINIMUM: statute.heavy_minimum_for,
            }.get(amount)
            parameter = tied(day.year) if tied else None
            if parameter is None or parameter.value is None:
                return None
            amount = parameter.value
        return amount, amount


def referred_money(reference: Reference, rows: Iterable[Money], day: date) -> list[Money]:
    """The rows of money that a link leads to: those of the day it names (`@…`), else those that
    hold on `day`, else the first to come. A voucher has two: its value and the client's share."""
    link, _, at = reference.written.partition("@")
    own = sorted((row for row in rows if row.link == link), key=lambda row: row.start)
    if at:
        return [row for row in own if row.start.isoformat() == at]
    begun = [row for row in own if row.start <= day]
    if not begun:
        return [row for row in own if row.start == own[0].start]
    return [row for row in begun if row.start == begun[-1].start and (row.end or day) >= day]


def money_of(book: Rulebook) -> tuple[Money, ...]:
    """Every row of money in the book. A tier that pays as another has that tier's rows."""
    rows = tuple(_rows(book))
    borrowed = [
        Money(f"{Kind.FEE}:{tier.id}", row.start, row.end, row.amount, row.place)
        for _, tier in book.tiers()
        if tier.pays_as
        for row in rows
        if row.link == f"{Kind.FEE}:{tier.pays_as}"
    ]
    return (*rows, *borrowed)


def is_money(reference: Reference) -> bool:
    """Whether a link leads to rows of money."""
    return reference.kind in _OF_MONEY


def _rows(book: Rulebook) -> Iterator[Money]:
    for section in book.sections:
        if section.fees:
            yield from _of_tiers(Kind.FEE, section.fees.schedule)
        if section.substitute_fees:
            yield from _of_tiers(Kind.SUBSTITUTE_FEE, section.substitute_fees.schedule)
            for expense in section.substitute_fees.expenses:
                yield _price(f"{Kind.EXPENSE}:{expense.per}", expense)
        for fee in section.client_fees:
            yield _price(f"{Kind.CLIENT_FEE}:{fee.service}", fee.price)
        for voucher in section.vouchers:
            for price in (voucher.value, voucher.client_share):
                if price:
                    yield _price(f"{Kind.VOUCHER}:{voucher.service}", price)


def _of_tiers(kind: Kind, schedule: Iterable[FeeRow]) -> Iterator[Money]:
    for row in schedule:
        for tier in row.tiers:
            yield Money(f"{kind}:{tier}", row.start, row.end, row.amount, row.place)


def _price(link: str, price: Price) -> Money:
    return Money(link, price.start, price.end, price.amount, price.place)
