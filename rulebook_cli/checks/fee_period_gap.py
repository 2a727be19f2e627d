"""Every day from a tier's first fee on must have a fee.

A row holds to its `to`, that day included, otherwise until the tier's next row. Three faults:
a row ends and the next begins more than a day later (`day`: one day lies between); the last row
ends and none follows (a warning: the tier may be meant to end); a row ends before it begins
(`reversed`).

Norm: the contract states the fee and it is paid for as long as the contract holds (937/2005 8 §).
"""

from collections.abc import Iterator

from rulebook_cli.logic.fee_rows import DAY, Neighbours, neighbours
from rulebook_cli.model.finding import Fault, Severity
from rulebook_cli.model.inquiry import Inquiry


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault at every row after which a tier has no fee for some days."""
    for pair in neighbours(inquiry.book):
        fault = _fault(pair)
        if fault:
            yield fault


def _fault(pair: Neighbours) -> Fault | None:
    row = pair.row.row
    if row.end is None:
        return None
    values: dict[str, object] = {"tiers": pair.tiers, "start": row.start, "end": row.end}
    if row.end < row.start:
        return Fault(row.place, pair.row.address, "reversed", values)
    if pair.following is None:
        return Fault(row.place, pair.row.address, "last", values, severity=Severity.WARNING)
    following = pair.following.row.start
    if following <= row.end + DAY:
        return None
    values |= {"next": following, "gap_from": row.end + DAY, "gap_to": following - DAY}
    says = "day" if following - DAY == row.end + DAY else ""
    return Fault(row.place, pair.row.address, says, values)
