"""Rows in euros beside the row of the year before, and what that row comes to by the index."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from rulebook_cli.logic.fee_rows import DAY, PlacedRow, fee_rows
from rulebook_cli.logic.tied_amounts import Span, amount_of, is_of
from rulebook_cli.model.address import Address
from rulebook_cli.model.fee import AmountSpan, FeeRow, Tie
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.statute import Statute


@dataclass(frozen=True, slots=True)
class Following:
    """A row of a tier in euros that begins in the year after that of the row `before` it.

    `was` is what the row before comes to in its year, `due` that amount raised by the book's
    method; None while a number they rest on is not known. `verified` tells whether all of those
    numbers are. `block` is `fee` or `substitute-fee`.
    """

    block: str
    tier: str
    row: PlacedRow
    before: PlacedRow
    was: Span | None
    due: Span | None
    verified: bool

    @property
    def address(self) -> Address:
        """The row's address."""
        return replace(self.row.address, block=self.block)

    @property
    def amount(self) -> Span:
        """What the row says, in euros."""
        return span_of(self.row.row)


def following(inquiry: Inquiry) -> Iterator[Following]:
    """Every row in euros, of care fees and of substitutes' fees, that has such a row before it.

    After a longer gap nothing is certain, and a second row of the same year follows no index.
    """
    for block, rows in (("fee", fee_rows(inquiry.book)), ("substitute-fee", _cover(inquiry.book))):
        for tier, schedule in _schedules(rows).items():
            for placed in schedule:
                found = _follows(inquiry, placed, schedule)
                if found:
                    yield Following(block, tier, placed, *found)


def substitute_rows(book: Rulebook) -> dict[str, list[PlacedRow]]:
    """The rows of substitutes' fees of each tier, in the order of their first days."""
    return _schedules(_cover(book))


def unrevised_substitutes(inquiry: Inquiry) -> dict[PlacedRow, tuple[int, list[str]]]:
    """Rows in euros of substitutes' fees that run on into a year whose wage coefficient is higher
    than that of their first: the first such year that is verified, and the tiers."""
    found: dict[PlacedRow, tuple[int, list[str]]] = {}
    for tier, rows in substitute_rows(inquiry.book).items():
        for placed, following in zip(rows, [*rows[1:], None], strict=True):
            last = following.row.start - DAY if following else date.max
            year = _first_rise(inquiry.statute, placed, min(last, placed.row.end or date.max))
            if year and not isinstance(placed.row.amount, Tie):
                found.setdefault(placed, (year, []))[1].append(tier)
    return found


def _first_rise(statute: Statute, placed: PlacedRow, last: date) -> int | None:
    first = statute.year(placed.row.start.year)
    if first is None or not first.coefficient.verified or first.coefficient.value is None:
        return None
    for later in statute.years:
        rises = (
            later.coefficient.verified and (later.coefficient.value or 0) > first.coefficient.value
        )
        if first.year < later.year <= last.year and rises:
            return later.year
    return None


def _follows(
    inquiry: Inquiry, placed: PlacedRow, schedule: list[PlacedRow]
) -> tuple[PlacedRow, Span | None, Span | None, bool] | None:
    earlier = [each for each in schedule if each.row.start < placed.row.start]
    year = placed.row.start.year
    if isinstance(placed.row.amount, Tie) or not earlier or year == date.min.year:
        return None
    before = earlier[-1]
    if before.per != placed.per or not is_of(year - 1, before):
        return None
    was, _ = amount_of(replace(inquiry, on=date(year - 1, 12, 31)), before, schedule)
    as_indexed = replace(placed, row=replace(placed.row, amount=Tie.INDEXED))
    due, verified = amount_of(replace(inquiry, on=placed.row.start), as_indexed, schedule)
    return before, was, due, verified


def _schedules(rows: Iterable[PlacedRow]) -> dict[str, list[PlacedRow]]:
    """The rows of each tier in the order of their first days."""
    schedules: dict[str, list[PlacedRow]] = {}
    for placed in sorted(rows, key=lambda placed: placed.row.start):
        for tier in dict.fromkeys(placed.row.tiers):
            schedules.setdefault(tier, []).append(placed)
    return schedules


def _cover(book: Rulebook) -> Iterator[PlacedRow]:
    for section in book.sections:
        if section.substitute_fees:
            for row in section.substitute_fees.schedule:
                yield PlacedRow(section.id, row, section.substitute_fees.per)


def span_of(row: FeeRow) -> Span:
    """The least and the most of a row in euros. Raises TypeError for a tied amount."""
    amount = row.amount
    if isinstance(amount, Tie):
        raise TypeError("a tied amount is not written in euros")
    return (amount.low, amount.high) if isinstance(amount, AmountSpan) else (amount, amount)
