"""Finland's time, in which rounds open and close: moments compared as moments.

A moment without a zone is meant in Finland. Summer time begins and ends there with the rest of the
EU's: 2:00 becomes 3:00 on the last Sunday of March, and the hour from 3:00 comes twice on the last
Sunday of October (directive 2000/84/EC). A closing time within that hour is its second coming, and
one that the clock leaps over an hour later: nobody loses time by it.
"""

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import cache

DAY_END = time(23, 59)
"""How a closing time without a time of day is kept: the day's last minute, to its end."""
_ZONE = "Europe/Helsinki"
_FARTHEST = timedelta(hours=27)
"""No two clocks on earth show times farther apart."""


@cache
def finland() -> tzinfo:
    """The time zone of Finland."""
    from zoneinfo import ZoneInfo  # costs start-up time; most commands compare no moments

    return ZoneInfo(_ZONE)


def in_finland(moment: datetime) -> datetime:
    """What the clock shows in Finland at that moment, without a zone."""
    if moment.tzinfo is None:
        return moment
    return moment.astimezone(finland()).replace(tzinfo=None, fold=0)


def instant(moment: datetime) -> datetime:
    """The moment in UTC."""
    if moment.tzinfo is not None:
        return moment.astimezone(UTC)
    readings = (moment.replace(tzinfo=finland(), fold=fold) for fold in (0, 1))
    return max(reading.astimezone(UTC) for reading in readings)


def is_before(one: datetime, other: datetime) -> bool:
    """Whether one moment is earlier than another. What is days apart by any clock is told without
    the zone, which costs start-up time."""
    apart = one.replace(tzinfo=None) - other.replace(tzinfo=None)
    if abs(apart) > _FARTHEST:
        return apart < timedelta()
    return instant(one) < instant(other)


def to_the_end(closes: datetime) -> datetime:
    """A closing time to its last instant: the day's last minute is the whole of it."""
    last = closes.time().replace(second=0, microsecond=0) == DAY_END
    return closes.replace(second=59, microsecond=999_999) if last else closes


def day_and_time(moment: datetime, whole: time) -> tuple[date, time | None]:
    """A moment's day in Finland and its time of day there, None where that is `whole`, which
    stands for a day without a time."""
    here = in_finland(moment)
    return here.date(), None if here.time() == whole else here.time()
