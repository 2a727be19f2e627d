"""Where a fee comes from: its row, and the numbers of the statute that it is tied to."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from rulebook_cli.logic.fee_of import row_in_force, rows_of
from rulebook_cli.logic.fee_rows import PlacedRow
from rulebook_cli.logic.tied_amounts import amount_of, base_of, yearly_raise
from rulebook_cli.model.caseload import Spread
from rulebook_cli.model.fee import Tie
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.statute import Parameter
from rulebook_cli.model.tied import Tied, YearlyRaise


def paid_row(inquiry: Inquiry, tier: str) -> PlacedRow | None:
    """The row that pays a tier, or the stage that pays as another."""
    return row_in_force(inquiry, _paid(inquiry, tier))


def tied_to(inquiry: Inquiry, tier: str) -> Tied | None:
    """What the fee of a tier rests on; None where it is written in euros."""
    placed = paid_row(inquiry, tier)
    return tied_row(inquiry, placed, rows_of(inquiry.book, _paid(inquiry, tier)))


def tied_row(
    inquiry: Inquiry, placed: PlacedRow | None, schedule: Sequence[PlacedRow]
) -> Tied | None:
    """What a row of a schedule rests on in the inquiry's year; None where it is in euros."""
    if placed is None or not isinstance(placed.row.amount, Tie):
        return None
    year = max(inquiry.on.year, placed.row.start.year)
    if placed.row.amount is not Tie.INDEXED:
        number = _number(inquiry, placed.row.amount, year)
        if number is None:
            return Tied(placed.row.amount, year, year)
        return Tied(placed.row.amount, year, number.year, ((placed.row.amount, number),))
    return _indexed(inquiry, placed, schedule, year)


def _indexed(inquiry: Inquiry, placed: PlacedRow, schedule: Sequence[PlacedRow], year: int) -> Tied:
    found = list(_raises(inquiry, placed, schedule, year))[::-1]
    raises = [raised for raised, _ in found]
    base = found[0][1] if found else placed
    # A coefficient that stands in for one nobody knows raises nothing.
    known = [each for each in raises if each.now.year == each.year]
    numbers = [(Tie.INDEXED, number) for each in known for number in (each.then, each.now)]
    if isinstance(base.row.amount, Tie) and base.row.amount is not Tie.INDEXED:
        number = _number(inquiry, base.row.amount, year - len(raises))
        numbers = [*([(base.row.amount, number)] if number else []), *numbers]
    # Texts of sources are no part of what tells numbers apart.
    once = {(tie, number.year): (tie, number) for tie, number in numbers}
    last = max((each.year for each in known), default=year if not raises else year - len(raises))
    return Tied(Tie.INDEXED, year, last, tuple(once.values()), tuple(known), base.address)


def _raises(
    inquiry: Inquiry, placed: PlacedRow, schedule: Sequence[PlacedRow], year: int
) -> Iterator[tuple[YearlyRaise, PlacedRow]]:
    """Each year's raise, the last first, with the row that it raises; nothing of an amount that
    nobody can know."""
    while placed.row.amount is Tie.INDEXED:
        earlier = base_of(placed, schedule, year)
        now, then = inquiry.statute.year(year), inquiry.statute.year(year - 1)
        if earlier is None or now is None or then is None:
            return
        after, before = (
            amount_of(replace(inquiry, on=date(each, 12, 31)), row, schedule)[0]
            for each, row in ((year, placed), (year - 1, earlier))
        )
        if after is None or before is None:
            return
        by = inquiry.book.settings.indexation
        raised = yearly_raise(inquiry.statute, year, by)
        factor = raised[0] if raised and by == "percentage" else None
        numbers = now.coefficient, then.coefficient
        yield YearlyRaise(year, Spread(*before), Spread(*after), *numbers, factor), earlier
        placed, year = earlier, year - 1


def _paid(inquiry: Inquiry, tier: str) -> str:
    return next(
        (each.pays_as or each.id for _, each in inquiry.book.tiers() if each.id == tier), tier
    )


def _number(inquiry: Inquiry, tie: Tie, year: int) -> Parameter | None:
    """The minimum that a tied amount is in a year."""
    known = inquiry.statute.year(year)
    if known is None:
        return None
    number = known.minimum if tie is Tie.STATUTORY_MINIMUM else known.heavy_minimum
    return None if number.value is None else number
