"""A day or moment that people want in their own calendars."""

from datetime import date, datetime
from typing import NamedTuple


class CalendarEvent(NamedTuple):
    """One thing in a calendar. `key` names it for ever, so that a new file mends the entries of an
    old one. A `when` without a time of day is the whole day; with one it is Finland's time, or its
    own zone's. `remind` are how many days before somebody is reminded."""

    key: str
    when: date | datetime
    title: str
    about: str = ""
    remind: tuple[int, ...] = ()

    @property
    def all_day(self) -> bool:
        """Whether it is a day without a time of day."""
        return not isinstance(self.when, datetime)
