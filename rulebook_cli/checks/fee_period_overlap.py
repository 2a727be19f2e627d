"""On every day a tier must have one fee only.

Two rows of one tier must not begin on the same day (`same-day`), and a row that has a last day
(`to`, included) must end before the tier's next row begins. A row without `to` simply ends where
the next begins.

Norm: the contract states the amount of the fee (937/2005 8 §); two amounts for one day are none.
"""

from collections.abc import Iterator

from rulebook_cli.logic.fee_rows import DAY, neighbours
from rulebook_cli.model.finding import Fault
from rulebook_cli.model.inquiry import Inquiry


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault at the later row of every two that hold on the same day."""
    for pair in neighbours(inquiry.book):
        if pair.following is None:
            continue
        earlier, later = pair.row.row, pair.following.row
        values: dict[str, object] = {
            "tiers": pair.tiers,
            "start": later.start,
            "other_file": earlier.place.file,
            "other_line": earlier.place.line,
        }
        if later.start == earlier.start:
            yield Fault(later.place, pair.following.address, "same-day", values)
        elif earlier.end and later.start <= earlier.end:
            values |= {"end": earlier.end, "should_end": later.start - DAY}
            yield Fault(later.place, pair.following.address, values=values)
