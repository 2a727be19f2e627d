"""How a test was written, and what was probably meant by a value we do not take."""

import re
from datetime import date

from rulebook_cli.model.criteria import Range

_SPAN = re.compile(r"([0-9]+(?:\.[0-9]+)?)[-–]([0-9]+(?:\.[0-9]+)?)")
_DAY_FIRST = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})")
_YEAR_FIRST = re.compile(r"([0-9]{4})-?([0-9]{1,2})-?([0-9]{1,2})")


def meant_by_no_number(text: str) -> str:
    """A range where a dash stands for the two dots; empty if nothing comes near."""
    span = _SPAN.fullmatch(text)
    return f"{span[1]}..{span[2]}" if span else ""


def meant_by_no_date(text: str) -> str:
    """The ISO form of a date written with the day first or without its zeros or dashes; empty if
    that is no day of the calendar."""
    found = _DAY_FIRST.fullmatch(text)
    parts = found.groups()[::-1] if found else ()
    if found := _YEAR_FIRST.fullmatch(text):
        parts = found.groups()
    try:
        return date(*map(int, parts)).isoformat() if parts else ""
    except ValueError:
        return ""


def as_written(test: Range) -> str:
    """A range with both ends, with the brackets that say which of them belong to it."""
    opens, closes = "(["[test.low_included], ")]"[test.high_included]
    return f"{opens}{test.low}..{test.high}{closes}"
