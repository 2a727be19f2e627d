"""The clock, read here and nowhere else."""

import os
from datetime import UTC, date, datetime, time


def now() -> datetime:
    """This moment with its time zone. SOURCE_DATE_EPOCH (seconds since 1970) stands in for it,
    as in reproducible builds."""
    fixed = os.environ.get("SOURCE_DATE_EPOCH", "")
    if fixed.isdecimal():
        return datetime.fromtimestamp(int(fixed), UTC)
    return datetime.now().astimezone().replace(microsecond=0)


def today() -> date:
    """This day."""
    return now().date()


def at_day(day: date | None) -> datetime:
    """The moment that `--on` means: now on this day, the noon of any other, in Finland's time."""
    return now() if day is None or day == today() else datetime.combine(day, time(12))
