"""How many hours of a voucher make one day of leave, as far as a book tells."""

from decimal import Decimal

from rulebook_cli.logic.leave_rows import HOURS_OF_DAY, days_together, leave_rows, rows_of
from rulebook_cli.model.fee import Voucher
from rulebook_cli.model.rulebook import Rulebook


def hours_of_leave_day(book: Rulebook, voucher: Voucher) -> tuple[Decimal, Decimal] | None:
    """The least and the most hours of a voucher that stand for one day of leave: its hours a month
    over the days of leave of its tiers, never more than a day has. Where a row of leave is
    conditional, both are told; None where the hours or some tier's days are not in the book."""
    if not voucher.hours_per_month:
        return None
    rows, spans = leave_rows(book), []
    for tier in voucher.tiers:
        own = rows_of(rows, tier)
        most = days_together(own)
        if not most:
            return None
        least = days_together(placed for placed in own if placed.always_holds)
        spans += [_hours(voucher.hours_per_month, days) for days in (most, least)]
    return min(spans), max(spans)


def _hours(in_month: Decimal, days: Decimal) -> Decimal:
    day = Decimal(HOURS_OF_DAY)
    return min(day, in_month / days) if days else day
