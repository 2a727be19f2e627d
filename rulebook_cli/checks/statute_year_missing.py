"""The statute's numbers for the year of a fee should be known.

A row of care fees that begins in a year after the last one whose minimum is known can only be
judged by that last year, as warnings. The county may give the new numbers itself, with their
source, under `statute_years` in rulebook.yaml. Said once a year, at the first row of that year.

Norm: the amounts are revised each calendar year (937/2005 6 §).
"""

from collections.abc import Iterator

from rulebook_cli.logic.fee_rows import PlacedRow, fee_rows
from rulebook_cli.model.finding import Fault
from rulebook_cli.model.inquiry import Inquiry


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault for every year that fee rows begin in and the statute lacks."""
    first: dict[int, PlacedRow] = {}
    for placed in sorted(fee_rows(inquiry.book), key=lambda placed: placed.row.start):
        first.setdefault(placed.row.start.year, placed)
    for year, placed in first.items():
        minimum = inquiry.statute.minimum_for(year)
        if minimum is not None and minimum.year != year:
            values = {"year": year, "last_known": minimum.year}
            yield Fault(placed.row.place, placed.address, values=values)
