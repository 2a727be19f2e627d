"""What of a rulebook belongs into a calendar, in the reader's language."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime

from rulebook_cli.cli.book.decisions_on_record import decisions_on_record
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.rounds.words import word
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.model.calendar_event import CalendarEvent
from rulebook_cli.model.decision import Decision
from rulebook_cli.model.finnish_time import DAY_END
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.settings import Round, Settings

_CLOSING = (7, 1)
_OTHER = (7,)
_OPENING = (1,)


def calendar_events(desk: Desk, only: Round | None) -> list[CalendarEvent]:
    """The events of one round, or of all rounds, meetings, reviews and promises, by day."""
    book = desk.draft
    rounds = [only] if only else list(book.settings.rounds)
    events = [event for one in rounds for event in _of_round(book.settings, one)]
    if only is None:
        events += _of_decisions(decisions_on_record(desk, desk.main))
        events += _of_promises(book)
    return sorted(events, key=_order)


def _order(event: CalendarEvent) -> tuple[date, str]:
    when = event.when
    return (when.date() if isinstance(when, datetime) else when), event.key


def _of_round(settings: Settings, round_: Round) -> Iterator[CalendarEvent]:
    start, about = f"round/{round_.id}", _about(settings, round_)
    if round_.opens:
        at = round_.opens_at
        when = datetime.combine(round_.opens, at) if at else round_.opens
        title = word("event.opens", id=round_.id)
        yield CalendarEvent(f"{start}/opens", when, title, about, _OPENING)
    for key, closes in (
        ("amendments-close", round_.amendments_close),
        ("comments-close", round_.comments_close),
    ):
        if closes:
            title = word(f"event.{key}", id=round_.id)
            yield CalendarEvent(f"{start}/{key}", _day_or_moment(closes), title, about, _CLOSING)
    language = current_language()
    for late in round_.late:
        known = settings.proposer(late.who)
        who = known.name.best(language) if known else late.who
        when = datetime.combine(late.until, late.at) if late.at else late.until
        title = word("event.late", id=round_.id, who=who)
        yield CalendarEvent(f"{start}/late/{late.who}", when, title, about, _CLOSING)


def _day_or_moment(closes: datetime) -> date | datetime:
    """A closing at the end of a day is a day, as it was written."""
    return closes.date() if closes.time() == DAY_END else closes


def _about(settings: Settings, round_: Round) -> str:
    language = current_language()
    lines = [f"{settings.title.best(language)}, {settings.county.best(language)}".strip(", ")]
    lines += [word("event.diary", diary=round_.diary)] if round_.diary else []
    lines += [word("event.contact", contact=round_.contact)] if round_.contact else []
    return "\n".join([*lines, word("event.status")])


def _of_decisions(decisions: Iterable[Decision]) -> Iterator[CalendarEvent]:
    language = current_language()
    for one in decisions:
        body = one.body.best(language)
        title = word("event.meeting", body=body)
        about = word("event.decision", id=one.id)
        yield CalendarEvent(f"decision/{one.id}", one.meeting, title, about, _OTHER)
        if one.review:
            title = word("event.review", what=one.review.what.best(language))
            about = word("event.ordered", body=body, on=one.meeting)
            yield CalendarEvent(f"decision/{one.id}/review", one.review.by, title, about, (30, 7))


def _of_promises(book: Rulebook) -> Iterator[CalendarEvent]:
    """What partners have promised by a day and have not done yet."""
    language = current_language()
    for section in book.sections:
        for partner in section.partners:
            for number, task in enumerate(partner.tasks, 1):
                if task.by and not task.done:
                    who, what = partner.name.best(language), task.what.best(language)
                    title = word("event.promise", who=who, what=what)
                    key = f"promise/{section.id}/{partner.id}/{number}"
                    yield CalendarEvent(key, task.by, title, "", _OTHER)
