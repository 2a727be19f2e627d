"""What a fee row comes to in euros on a day, also where it moves with the year."""

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

from rulebook_cli.logic.fee_rows import PlacedRow
from rulebook_cli.model.euros import CENT, to_cents
from rulebook_cli.model.fee import AmountSpan, Tie
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.statute import Parameter, Statute, StatuteYear

Span = tuple[Decimal, Decimal]
"""The least and the most, in euros."""


def amount_of(
    inquiry: Inquiry, placed: PlacedRow, schedule: Sequence[PlacedRow]
) -> tuple[Span | None, bool]:
    """What a row comes to on the day, None while nobody can know; and whether every number of
    the statute it rests on is verified. `schedule` are the rows of the tier, in order.

    A tied row moves with every year; before its first day it is what its first year gives.
    """
    year = max(inquiry.on.year, placed.row.start.year)
    return _in_year(inquiry, placed, schedule, year)


def _in_year(
    inquiry: Inquiry, placed: PlacedRow, schedule: Sequence[PlacedRow], year: int
) -> tuple[Span | None, bool]:
    amount = placed.row.amount
    if isinstance(amount, AmountSpan):
        return (amount.low, amount.high), True
    if isinstance(amount, Decimal):
        return (amount, amount), True
    if amount is Tie.INDEXED:
        return _indexed(inquiry, placed, schedule, year)
    known = inquiry.statute.year(year)
    if known is None:
        return None, True
    return _known(known.minimum if amount is Tie.STATUTORY_MINIMUM else known.heavy_minimum)


def _known(parameter: Parameter) -> tuple[Span | None, bool]:
    value = parameter.value
    return (None, True) if value is None else ((value, value), parameter.verified)


def _indexed(
    inquiry: Inquiry, placed: PlacedRow, schedule: Sequence[PlacedRow], year: int
) -> tuple[Span | None, bool]:
    """The amount of the year before, raised by the book's method (937/2005 6 §): by the ratio of
    the wage coefficients, or by the percentage published with two decimals. What was paid is
    rounded to the cent, and that is what the next year raises. Over a longer gap nothing is
    certain."""
    earlier = base_of(placed, schedule, year)
    raised = yearly_raise(inquiry.statute, year, inquiry.book.settings.indexation)
    if earlier is None or raised is None:
        return None, True
    span, verified = _in_year(inquiry, earlier, schedule, year - 1)
    if span is None:
        return None, True
    factor, seen = raised
    return (to_cents(span[0] * factor), to_cents(span[1] * factor)), verified and seen


def base_of(placed: PlacedRow, schedule: Sequence[PlacedRow], year: int) -> PlacedRow | None:
    """The row whose amount of the year before an indexed row raises in a year: itself, or the one
    before it; None where no row says what that year's amount was."""
    earlier = placed if year > placed.row.start.year else _before(placed, schedule)
    return earlier if earlier is not None and is_of(year - 1, earlier) else None


def _before(placed: PlacedRow, schedule: Sequence[PlacedRow]) -> PlacedRow | None:
    """The row that was paid until this one begins."""
    earlier = [each for each in schedule if each.row.start < placed.row.start]
    return earlier[-1] if earlier else None


def is_of(year: int, placed: PlacedRow) -> bool:
    """Whether a row says what a year's amount is: it begins in it, or moves with every year."""
    moves = isinstance(placed.row.amount, Tie)
    return placed.row.start.year == year or (moves and placed.row.start.year < year)


def yearly_raise(statute: Statute, year: int, method: str) -> tuple[Decimal, bool] | None:
    """By what an amount of the year before is multiplied; and whether that is verified."""
    now, then = _coefficient(statute.year(year)), _coefficient(statute.year(year - 1))
    if now is None or then is None or now.value is None or not then.value:
        return None
    factor, seen = now.value / then.value, now.verified and then.verified
    if method != "percentage":
        return factor, seen
    percent = ((factor - 1) * 100).quantize(CENT, ROUND_HALF_UP)
    return 1 + percent / 100, seen


def _coefficient(year: StatuteYear | None) -> Parameter | None:
    return year.coefficient if year else None
