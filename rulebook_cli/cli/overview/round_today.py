"""The round as it concerns the user today: what may be done in it, and until when."""

from collections.abc import Iterator
from datetime import datetime, time
from typing import NamedTuple

from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.render.figures import day, moment
from rulebook_cli.render.speech import say

OPEN = ("amendments", "comments")
"""The phases in which a round is open."""


class RoundToday(NamedTuple):
    """A round in nothing but words and moments, so that it can be kept. The closing times are
    those of all; `own_amendments` and `own_comments` those of the user, to whom more time may have
    been given. `asked` tells that the user is named among those asked."""

    id: str
    diary: str
    contact: str
    opens: datetime | None
    amendments_close: datetime | None
    comments_close: datetime | None
    own_amendments: datetime | None
    own_comments: datetime | None
    closed: datetime | None
    has_more_time: bool

    def phase(self, at: datetime) -> str:
        """`coming`, `amendments`, `comments` or `closed`, for the user at that moment."""
        from rulebook_cli.model.finnish_time import is_before, to_the_end

        if self.opens and is_before(at, self.opens):
            return "coming"
        if self.closed and not self.has_more_time and not is_before(at, self.closed):
            return "closed"
        for phase, ends in (("amendments", self.own_amendments), ("comments", self.own_comments)):
            if ends is None or not is_before(to_the_end(ends), at):
                return phase
        return "closed"


def round_lines(round_: RoundToday | None, phase: str, who: str) -> Iterator[str]:
    """Which round there is, its dates, and what the user can do in it today and until when."""
    if round_ is None:
        yield _word("no-round")
        return
    if phase == "coming":
        yield _word("no-round")
        yield _word("coming", id=round_.id, when=_opens(round_.opens))
        yield from _dates(round_)
        return
    if phase == "closed":
        yield _word("no-round")
        yield _word("ended", id=round_.id, when=_when(round_.own_comments))
        yield _word("late-taken" if who else "late-taken-outside")
        return
    yield _word("round" if round_.diary else "round-plain", id=round_.id, diary=round_.diary)
    yield from _dates(round_)
    if round_.has_more_time:
        yield _word("more-time", when=_when(round_.own_comments))
    yield _today(round_, phase, who)


def _dates(round_: RoundToday) -> Iterator[str]:
    for key, when in (
        ("amendments-close", round_.amendments_close),
        ("comments-close", round_.comments_close),
    ):
        if when:
            yield "  " + _word(key, when=_when(when))


def _today(round_: RoundToday, phase: str, who: str) -> str:
    """What the user can do today, in one sentence."""
    until, comments = _when(round_.own_amendments), _when(round_.own_comments)
    if not who:
        key = "outside-contact" if round_.contact else "outside"
        return _word(key, when=comments, contact=round_.contact)
    if phase == "comments":
        return _word("today-comments", when=comments, closed=until)
    if until == comments:
        return _word("today-both" if comments else "today-endless", when=comments)
    return _word("today-amendments", when=until, comments=comments)


def _opens(when: datetime | None) -> str:
    """When it opens: with a day that is the beginning of the day."""
    if when is None or when.time() == time.min:
        return day(when.date(), current_language()) if when else ""
    return moment(when, current_language())


def _when(when: datetime | None) -> str:
    return moment(when, current_language()) if when else ""


def _word(key: str, **values: object) -> str:
    return say(current_language(), "round_today", key, **values)
