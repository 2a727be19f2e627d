"""One care situation's facts."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

CaseValue = Decimal | str | bool | date | None
"""A number, a choice's option, yes or no, a date; None is "not known"."""

Case = Mapping[str, CaseValue]
"""Fact id to value. In a case to evaluate an absent fact is not known; in a witness an absent
fact may have any value, since it does not matter."""
