"""Days and times of day as people type them, and as rulebook.yaml writes them."""

import re
from datetime import date, datetime, time

from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.finnish_time import DAY_END, in_finland
from rulebook_cli.store.as_written import iso_date

_TYPED = re.compile(
    r"(?P<day>\S+?)(?:(?:T|,?\s+(?:klo|kl\.?|at)?\s*)(?P<hour>\d{1,2})(?:[.:](?P<minute>\d\d))?)?",
    re.IGNORECASE,
)


def as_filed(text: str) -> str:
    """A day, or a day and a time in Finland, as the file writes it (`2027-01-31T16:00`), from what
    somebody typed: `31.1.2027 klo 16`, `2027-01-31T16:00`, `31.1.2027`.

    Raises `RulebookError("not-a-round-time")`.
    """
    bare = text.strip()
    try:
        return _zoned(bare) or _typed(bare)
    except ValueError as error:
        raise RulebookError("not-a-round-time", text=text) from error


def as_read(filed: str, whole: time = DAY_END) -> datetime:
    """The moment that the file means; a day alone is that day at `whole`."""
    if "T" in filed:
        return datetime.fromisoformat(filed)
    return datetime.combine(date.fromisoformat(filed), whole)


def _zoned(text: str) -> str:
    """A moment with its zone, in Finland's time; empty for one without."""
    if not re.search(r"T\d.*(?:Z|[+-]\d\d(?::?\d\d)?)$", text):
        return ""
    return in_finland(datetime.fromisoformat(text)).isoformat(timespec="minutes")


def _typed(text: str) -> str:
    found = _TYPED.fullmatch(text)
    if found is None:
        raise ValueError(text)
    day = date.fromisoformat(iso_date(found["day"]) or found["day"])
    if found["hour"] is None or (int(found["hour"]), int(found["minute"] or 0)) == (24, 0):
        return day.isoformat()
    at = time(int(found["hour"]), int(found["minute"] or 0))
    return datetime.combine(day, at).isoformat(timespec="minutes")
