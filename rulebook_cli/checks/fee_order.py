"""A higher tier must not pay less than a lower one of the same table on the same day.

Tiers are listed lowest first. Compared are their fees on every day on which one of them may
change; of a fee that is agreed between two bounds, the least that it may be (`span` tells that
one of the two is such a fee). A fee that is not known yet is not compared. A stage must not pay
less than a tier that its people are in (`stage`). Of two tiers and a row only the first day is
told; the place is that of the row that pays the higher tier. Where one of the two amounts rests on
a number of the statute that nobody has verified, the sentence says so (`…-unverified`).

Norm: the fee follows from how binding and demanding the care is (937/2005 5 §).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from rulebook_cli.logic.fee_of import is_in_force, row_on
from rulebook_cli.logic.fee_on import fee_days
from rulebook_cli.logic.fee_rows import PlacedRow, schedules
from rulebook_cli.logic.tied_amounts import amount_of
from rulebook_cli.model.euros import Euros
from rulebook_cli.model.finding import Fault
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.section import Section
from rulebook_cli.model.tier import Tier, TierTable

Rows = Mapping[str, Sequence[PlacedRow]]
"""The rows of each tier in the order of their first days."""


@dataclass(frozen=True, slots=True)
class _Paid:
    """What a tier pays on a day at the least, in euros, the row that says so, whether every number
    it rests on is verified, and whether the fee is agreed between two bounds."""

    tier: Tier
    row: PlacedRow
    least: Decimal
    verified: bool
    is_span: bool


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault for each two tiers of which the higher pays less."""
    rows = schedules(inquiry.book)
    for section, table in inquiry.book.tier_tables():
        yield from _find(inquiry, section, table, rows)


def _find(inquiry: Inquiry, section: Section, table: TierTable, rows: Rows) -> Iterator[Fault]:
    told: set[tuple[object, ...]] = set()
    for day in _days(inquiry, table):
        if not is_in_force(section, day):
            continue
        on_the_day = replace(inquiry, on=day)
        paid = {tier.id: _paid(on_the_day, tier, rows) for tier in table.tiers}
        for lower, higher, says in _pairs(table, paid):
            key = (lower.tier.id, higher.tier.id, higher.row.address)
            if key not in told:
                told.add(key)
                yield _fault(lower, higher, says, day)


def _days(inquiry: Inquiry, table: TierTable) -> Sequence[date]:
    """The days on which a fee of the table may become another."""
    days = set(fee_days(inquiry.book, inquiry.statute, table.tiers))
    if days:
        starts = [each.in_force.start for each in inquiry.book.sections if each.in_force]
        days |= {start for start in starts if start and start > min(days)}
    return sorted(days)


def _paid(inquiry: Inquiry, tier: Tier, rows: Rows) -> _Paid | None:
    schedule = rows.get(tier.pays_as or tier.id, ())
    row = row_on(inquiry, schedule)
    if row is None:
        return None
    span, verified = amount_of(inquiry, row, schedule)
    return _Paid(tier, row, span[0], verified, span[0] != span[1]) if span else None


def _pairs(table: TierTable, paid: dict[str, _Paid | None]) -> Iterator[tuple[_Paid, _Paid, str]]:
    """Each tier that pays less than a lower one, with the one of them that pays most."""
    lower: list[_Paid] = []
    most: _Paid | None = None
    for tier in table.chosen_between:
        higher = paid[tier.id]
        if higher:
            yield from _less(most, higher, "")
            lower.append(higher)
            most = higher if most is None or higher.least > most.least else most
    for tier in table.tiers:
        stage = paid[tier.id]
        if stage and tier.on_top_of:
            own = [each for each in lower if each.tier.id in tier.on_top_of]
            yield from _less(max(own, key=lambda paid: paid.least, default=None), stage, "stage")


def _less(most: _Paid | None, higher: _Paid, says: str) -> Iterator[tuple[_Paid, _Paid, str]]:
    if most and most.least > higher.least and most.row.per == higher.row.per:
        yield most, higher, says or ("span" if most.is_span or higher.is_span else "")


def _fault(lower: _Paid, higher: _Paid, says: str, day: date) -> Fault:
    values = {
        "lower": lower.tier.id,
        "lower_fee": Euros(lower.least),
        "higher": higher.tier.id,
        "higher_fee": Euros(higher.least),
        "day": day,
    }
    if not (lower.verified and higher.verified):
        says = f"{says}-unverified".removeprefix("-")
    return Fault(higher.row.row.place, higher.row.address, says, values)
