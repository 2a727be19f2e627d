"""The earliest lawful day: the example of KHO:2016:143, and what must hold of every day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rulebook_cli.logic.earliest_day import earliest_day

DAY = timedelta(days=1)


def test_the_letter_of_the_ruling() -> None:
    steps = earliest_day(date(2013, 1, 23), 2)
    assert steps is not None
    assert steps.received == date(2013, 1, 30)
    assert (steps.notice_from, steps.ends) == (date(2013, 2, 1), date(2013, 3, 31))
    assert steps.changes == date(2013, 4, 1)


@pytest.mark.parametrize(
    ("posted", "received", "ends"),
    [
        ("2026-01-23", "2026-01-30", "2026-03-31"),
        ("2026-01-24", "2026-01-31", "2026-03-31"),
        ("2026-01-25", "2026-02-01", "2026-04-30"),
        ("2026-12-24", "2026-12-31", "2027-02-28"),
        ("2027-12-24", "2027-12-31", "2028-02-29"),
        ("2026-12-25", "2027-01-01", "2027-03-31"),
        ("2028-02-22", "2028-02-29", "2028-04-30"),
    ],
)
def test_days(posted: str, received: str, ends: str) -> None:
    steps = earliest_day(date.fromisoformat(posted), 2)
    assert steps is not None
    assert (steps.received.isoformat(), steps.ends.isoformat()) == (received, ends)


@given(st.dates(date(2006, 1, 1), date(2100, 1, 1)), st.integers(1, 12))
def test_whole_months_follow_the_month_of_receipt(posted: date, months: int) -> None:
    steps = earliest_day(posted, months)
    assert steps is not None
    assert steps.received - posted == timedelta(days=7)
    assert steps.notice_from.day == 1 and steps.changes.day == 1
    assert steps.notice_from - timedelta(days=31) <= steps.received < steps.notice_from
    assert steps.ends + DAY == steps.changes
    passed = (steps.changes.year - steps.notice_from.year) * 12
    assert passed + steps.changes.month - steps.notice_from.month == months


def test_the_calendar_may_end_first() -> None:
    assert earliest_day(date(9999, 12, 31), 2) is None
    assert earliest_day(date(9999, 10, 1), 2) is None
    assert earliest_day(date(9999, 9, 1), 2) is not None
