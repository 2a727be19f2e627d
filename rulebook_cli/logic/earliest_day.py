"""The earliest lawful day of an ending, or of a change to a carer's loss, by notice sent by letter.

A letter counts as received on the seventh day after it was posted, and the contract then goes on
for whole calendar months: posted 23.1., received 30.1., ended 31.3. at the earliest (KHO:2016:143;
the months of notice are those of 937/2005 9 §).
"""

from dataclasses import dataclass
from datetime import date, timedelta

SOURCE = "KHO:2016:143"
"""Where the counting is from."""
DAYS_OF_POST = 7
"""On which day after posting a letter counts as received."""


@dataclass(frozen=True, slots=True)
class Earliest:
    """The steps: the day of posting, the day of receipt, the first day of the notice period, the
    last day of the contract as it was, and the first day on which a change may hold."""

    posted: date
    received: date
    notice_from: date
    ends: date
    changes: date


def earliest_day(posted: date, months: int) -> Earliest | None:
    """The steps from a day of posting with a notice period of whole months, at least one; None
    where the calendar ends before the notice does."""
    try:
        received = posted + timedelta(days=DAYS_OF_POST)
        changes = _first_of_month(received, months + 1)
        notice_from = _first_of_month(received, 1)
        return Earliest(posted, received, notice_from, changes - timedelta(days=1), changes)
    except (OverflowError, ValueError):
        return None


def _first_of_month(day: date, later: int) -> date:
    """The first day of the month that comes so many months later."""
    months = day.year * 12 + day.month - 1 + later
    return date(months // 12, months % 12 + 1, 1)
