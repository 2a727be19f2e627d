"""Where the price of a leave day comes from: the places and the numbers it is made of."""

from dataclasses import replace

from rulebook_cli.assessment.fee_sources import tied_row
from rulebook_cli.assessment.prices import Prices, unit_cost
from rulebook_cli.model.address import Address
from rulebook_cli.model.caseload import LEAVE_DAY, VOUCHER_HOUR, Spread, exactly
from rulebook_cli.model.place import Place
from rulebook_cli.model.section import Section
from rulebook_cli.model.tied import Tied

Where = Address | Place
Made = tuple[tuple[Spread, ...], tuple[Where, ...], Tied | None]
"""What an amount is made of, where that stands, and what it rests on that moves with the year."""


def made_of(prices: Prices, how: str, tier: str) -> Made:
    """The terms and places of one way of arranging the leave days of a tier."""
    if how == "voucher":
        return _of_voucher(prices, tier)
    if how == "substitute":
        return _of_substitute(prices, tier)
    return (), _of_cost(prices, LEAVE_DAY), None


def charged_at(prices: Prices) -> Where | None:
    """Where the client fee of a leave day stands."""
    found = prices.client_price()
    return where(found[0], found[1].place) if found else None


def shared_at(prices: Prices) -> Place | None:
    """Where the shares of vouchers and substitute carers stand."""
    counts = prices.caseload.headcounts
    leave = counts.leave if counts else None
    return leave.place if leave and (leave.with_vouchers or leave.with_substitutes) else None


def where(section: Section, place: Place) -> Where:
    """The address of what stands at a place of a section; the place where it has none."""
    return next((each.address for each in section.entries if each.place == place), place)


def _of_voucher(prices: Prices, tier: str) -> Made:
    found = prices.voucher_of(tier)
    if found is None or found[1].hours_per_month is None:
        return (), (), None
    section, voucher, days = found
    value = prices.value_of(voucher)
    hour = exactly(value.amount) if value else unit_cost(prices.caseload, VOUCHER_HOUR)
    places = [where(section, voucher.place)]
    places += [] if value else _of_cost(prices, VOUCHER_HOUR)
    hours = voucher.hours_per_month
    assert hours is not None
    return (exactly(hours), hour, exactly(days)), tuple(places), None


def _of_substitute(prices: Prices, tier: str) -> Made:
    found = prices.substitute_of(tier)
    if found is None:
        return (), (), None
    terms, places = [exactly(found.amount)], [where(found.section, found.row.row.place)]
    if found.expenses:
        terms.append(exactly(found.expenses.amount))
        places.append(where(found.section, found.expenses.place))
    return tuple(terms), tuple(places), substitute_tied(prices, tier)


def substitute_tied(prices: Prices, tier: str) -> Tied | None:
    """What a substitute's fee of a tier rests on that moves with the year."""
    found = prices.substitute_of(tier)
    placed = found.row if found else None
    tied = tied_row(prices.inquiry, placed, prices.substitute_rows(tier))
    if tied is None or tied.base is None:
        return tied
    return replace(tied, base=replace(tied.base, block="substitute-fee"))


def _of_cost(prices: Prices, id_: str) -> tuple[Where, ...]:
    cost = prices.caseload.unit_cost(id_)
    return (cost.place,) if cost else ()
