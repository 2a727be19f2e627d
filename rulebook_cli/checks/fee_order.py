"""A higher tier must not pay less than a lower one of the same table on the same day.

Tiers are listed lowest first. Compared are their fees on every day on which one of them may
change; of a fee that is agreed between two bounds, the least that it may be (`span` tells that
one of the two is such a fee). A fee that is not known yet is not compared. A stage must not pay
less than a tier that its people are in (`stage`). Of two tiers and a row only the first day is
told; the place is that of the row that pays the higher tier.

Norm: the fee follows from how binding and demanding the care is (937/2005 5 §).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from rulebook_cli.logic.fee_of import is_in_force, row_in_force, rows_of
from rulebook_cli.logic.fee_on import fee_days
from rulebook_cli.logic.fee_rows import PlacedRow
from rulebook_cli.logic.tied_amounts import amount_of
from rulebook_cli.model.euros import Euros
from rulebook_cli.model.fee import AmountSpan
from rulebook_cli.model.finding import Fault
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.section import Section
from rulebook_cli.model.tier import Tier, TierTable


@dataclass(frozen=True, slots=True)
class _Paid:
    """What a tier pays on a day at the least, in euros, and the row that says so."""

    tier: Tier
    row: PlacedRow
    least: Decimal

    @property
    def is_span(self) -> bool:
        """Whether the fee is agreed between two bounds."""
        return isinstance(self.row.row.amount, AmountSpan)


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault for each two tiers of which the higher pays less."""
    for section, table in inquiry.book.tier_tables():
        yield from _find(inquiry, section, table)


def _find(inquiry: Inquiry, section: Section, table: TierTable) -> Iterator[Fault]:
    told: set[tuple[object, ...]] = set()
    for day in _days(inquiry, table):
        if not is_in_force(section, day):
            continue
        on_the_day = replace(inquiry, on=day)
        paid = {tier.id: _paid(on_the_day, tier) for tier in table.tiers}
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


def _paid(inquiry: Inquiry, tier: Tier) -> _Paid | None:
    id_ = tier.pays_as or tier.id
    row = row_in_force(inquiry, id_)
    if row is None:
        return None
    span, _ = amount_of(inquiry, row, rows_of(inquiry.book, id_))
    return _Paid(tier, row, span[0]) if span else None


def _pairs(table: TierTable, paid: dict[str, _Paid | None]) -> Iterator[tuple[_Paid, _Paid, str]]:
    """Each tier that pays less than a lower one, with the one of them that pays most."""
    lower: list[_Paid] = []
    for tier in table.chosen_between:
        higher = paid[tier.id]
        if higher:
            yield from _less(lower, higher, "")
            lower.append(higher)
    for tier in table.tiers:
        stage = paid[tier.id]
        if stage and tier.on_top_of:
            yield from _less(
                [each for each in lower if each.tier.id in tier.on_top_of], stage, "stage"
            )


def _less(lower: Sequence[_Paid], higher: _Paid, says: str) -> Iterator[tuple[_Paid, _Paid, str]]:
    most = max(lower, key=lambda paid: paid.least, default=None)
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
    return Fault(higher.row.row.place, higher.row.address, says, values)
