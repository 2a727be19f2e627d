"""What rows that move with the year come to, each in the time that it holds."""

from collections.abc import Callable, Sequence
from datetime import date

from rulebook_cli.cli.book.judging import statute_of
from rulebook_cli.logic.fee_of import rows_of
from rulebook_cli.logic.fee_rows import DAY, PlacedRow
from rulebook_cli.logic.indexed import substitute_rows
from rulebook_cli.logic.tied_amounts import amount_of
from rulebook_cli.model.fee import FeeRow, YearAmount
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.rulebook import Rulebook


def amounts_on(book: Rulebook, day: date) -> Callable[[str, FeeRow], YearAmount | None]:
    """What a row of a tier comes to on a day; before the row begins what its first year gives,
    and after it has ended what its last gave. A row moved to begin on a later day is asked about
    that day. None where nobody can know it yet."""
    statute = statute_of(book)

    def amount(tier: str, row: FeeRow) -> YearAmount | None:
        rows = rows_beside(book, tier, row)
        placed = next(
            (each for each in rows if each.row.place == row.place), PlacedRow("", row, "")
        )
        then = _in_its_time(max(day, row.start), placed, rows)
        span, verified = amount_of(Inquiry(book, statute, then), placed, rows)
        if span is None:
            return None
        low, high = span
        most = None if high == low else high
        return YearAmount(low, max(then.year, row.start.year), verified, most)

    return amount


def rows_beside(book: Rulebook, tier: str, row: FeeRow) -> Sequence[PlacedRow]:
    """The rows of a tier's schedule that a row stands in: of care fees, or of substitutes'."""
    for rows in (rows_of(book, tier), substitute_rows(book).get(tier, [])):
        if any(each.row.place == row.place for each in rows):
            return rows
    return ()


def _in_its_time(day: date, placed: PlacedRow, rows: Sequence[PlacedRow]) -> date:
    """The day, or the nearest on which the row holds."""
    later = [each.row.start for each in rows if each.row.start > placed.row.start]
    last = min([placed.row.end or date.max, *(start - DAY for start in later)])
    return max(placed.row.start, min(day, last))
