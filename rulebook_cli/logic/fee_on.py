"""What a tier pays on a day, and the days on which that may change."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from rulebook_cli.logic.fee_of import row_on, rows_of
from rulebook_cli.logic.fee_rows import DAY, PlacedRow, fee_rows
from rulebook_cli.logic.tied_amounts import amount_of
from rulebook_cli.model.fee import Tie
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.statute import Statute
from rulebook_cli.model.tier import Tier


def fee_on(
    inquiry: Inquiry, tier: Tier, schedule: Sequence[PlacedRow] | None = None
) -> Decimal | None:
    """The fee of a tier on the inquiry's day in euros, that of `pays_as` where it pays as another.

    None where there is none, or where it is not one known amount (a span, an amount tied to what
    is not known yet). Who asks for many tiers gives their rows (`fee_rows.schedules`).
    """
    if schedule is None:
        schedule = rows_of(inquiry.book, tier.pays_as or tier.id)
    placed = row_on(inquiry, schedule)
    if placed is None:
        return None
    span, _ = amount_of(inquiry, placed, schedule)
    return span[0] if span and span[0] == span[1] else None


def fee_days(book: Rulebook, statute: Statute, tiers: Iterable[Tier]) -> list[date]:
    """The days on which the fee of one of the tiers may become another, in order: a row begins
    or has ended, or a year turns that the statute is known for."""
    paid = {tier.pays_as or tier.id for tier in tiers}
    rows = [placed.row for placed in fee_rows(book) if not paid.isdisjoint(placed.row.tiers)]
    days = {row.start for row in rows}
    days |= {row.end + DAY for row in rows if row.end and row.end < date.max}
    for year in statute.years:
        first = date(year.year, 1, 1)
        if any(isinstance(row.amount, Tie) and row.start <= first for row in rows):
            days.add(first)
    return sorted(days)


def fee_history(book: Rulebook, tier: Tier) -> list[tuple[date, date | None, object]]:
    """What a tier pays: from when, until when, and how much as it is written."""
    rows = book.fee_rows(tier.pays_as or tier.id)
    return [(row.start, row.end, row.amount) for row in rows]
