"""Events as a calendar file that mail programs and telephones read (iCalendar, RFC 5545).

Times are written in UTC, so that no program needs to know when summer time begins here.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING

from rulebook_cli.model.calendar_event import CalendarEvent
from rulebook_cli.model.finnish_time import instant

if TYPE_CHECKING:
    from icalendar import Alarm, Event

_PRODUCT = "-//rulebook//omaishoidon tuen sääntökirja//{language}"
_LASTS = timedelta(minutes=15)
"""How long a moment is in a calendar: what has no length is not shown in some."""


def write_calendar(
    events: Iterable[CalendarEvent], name: str, book: str, on: date, language: str
) -> bytes:
    """The file: lines of at most 75 octets that end in CR LF, in UTF-8. `name` is what the calendar
    is called, `book` tells this rulebook from all others, `on` is the day the file is of: the same
    events of the same day give the same bytes."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", _PRODUCT.format(language=language.upper()))
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-calname", name)
    stamp = datetime.combine(on, time.min, UTC)
    for event in events:
        calendar.add_component(_component(event, book, stamp, language))
    written: bytes = calendar.to_ical()
    return written


def _component(event: CalendarEvent, book: str, stamp: datetime, language: str) -> "Event":
    from icalendar import Event

    made = Event()
    made.add("uid", f"{sha256(f'{book} {event.key}'.encode()).hexdigest()[:32]}@rulebook")
    made.add("dtstamp", stamp)
    if isinstance(event.when, datetime):
        starts = instant(event.when)
        made.add("dtstart", starts)
        made.add("dtend", starts + _LASTS)
    else:
        made.add("dtstart", event.when)
        made.add("dtend", event.when + timedelta(days=1))
    made.add("summary", event.title, parameters={"LANGUAGE": language})
    if event.about:
        made.add("description", event.about, parameters={"LANGUAGE": language})
    made.add("transp", "TRANSPARENT")
    for days in event.remind:
        made.add_component(_reminder(event, days))
    return made


def _reminder(event: CalendarEvent, days: int) -> "Alarm":
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", event.title)
    alarm.add("trigger", -timedelta(days=days))
    return alarm
