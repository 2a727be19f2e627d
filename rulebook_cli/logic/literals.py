"""Numbers and dates as the words of a test write them."""

import re
from datetime import date
from decimal import Decimal
from functools import lru_cache

# No longer than Decimal reckons exactly.
_NUMBER = re.compile(r"[+-]?[0-9]{1,15}(\.[0-9]{1,10})?")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@lru_cache(maxsize=4096)
def read_number(text: str) -> Decimal | None:
    """The number that a literal says."""
    return Decimal(text) if _NUMBER.fullmatch(text) else None


def read_date(text: str) -> date | None:
    """The date that ISO text says, if it is one of the calendar."""
    if not _DATE.fullmatch(text):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
