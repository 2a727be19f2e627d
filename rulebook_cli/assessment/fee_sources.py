"""Where a fee comes from: its row, and the numbers of the statute that it is tied to."""

from rulebook_cli.logic.fee_of import row_in_force, rows_of
from rulebook_cli.logic.fee_rows import PlacedRow
from rulebook_cli.logic.tied_amounts import amount_of
from rulebook_cli.model.caseload import Origin
from rulebook_cli.model.fee import Tie
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.statute import Parameter
from rulebook_cli.model.text import Text


def paid_row(inquiry: Inquiry, tier: str) -> PlacedRow | None:
    """The row that pays a tier, or the stage that pays as another."""
    return row_in_force(inquiry, _paid(inquiry, tier))


def tied_to(inquiry: Inquiry, tier: str) -> tuple[str, Origin]:
    """What the fee of a tier is tied to (a `Tie`, empty where it is written in euros) and where
    that number is from: its source, its year, and whether all of it was seen."""
    placed = paid_row(inquiry, tier)
    if placed is None or not isinstance(placed.row.amount, Tie):
        return "", Origin()
    _, verified = amount_of(inquiry, placed, rows_of(inquiry.book, _paid(inquiry, tier)))
    number = _number(inquiry, placed.row.amount)
    if number is None or number.value is None:
        return placed.row.amount.value, Origin(verified=verified)
    source = Text({"": number.source}) if number.source else Text()
    return placed.row.amount.value, Origin(source, number.year, verified and number.verified)


def _paid(inquiry: Inquiry, tier: str) -> str:
    return next(
        (each.pays_as or each.id for _, each in inquiry.book.tiers() if each.id == tier), tier
    )


def _number(inquiry: Inquiry, tie: Tie) -> Parameter | None:
    """The number of the statute that a tied amount rests on in the inquiry's year."""
    year = inquiry.statute.year(inquiry.on.year)
    if year is None:
        return None
    if tie is Tie.STATUTORY_MINIMUM:
        return year.minimum
    return year.heavy_minimum if tie is Tie.HEAVY_MINIMUM else year.coefficient
