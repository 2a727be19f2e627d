"""Whether a round is open for somebody, and what for: its dates, and the more time that was given.

All comparing is of moments, in whatever zone they were written; what has none is Finland's time.
"""

from collections.abc import Iterator
from datetime import date, datetime, time
from enum import Enum

from rulebook_cli.model.amendment import Amendment
from rulebook_cli.model.comment import Comment
from rulebook_cli.model.finnish_time import DAY_END, is_before, to_the_end
from rulebook_cli.model.settings import Round, Settings
from rulebook_cli.model.statement import Received
from rulebook_cli.model.writing import Made


class Phase(Enum):
    """What may be done in a round: nothing yet, amendments and comments, comments alone, nothing
    more in time."""

    COMING = "coming"
    AMENDMENTS = "amendments"
    COMMENTS = "comments"
    CLOSED = "closed"


def open_for(settings: Settings, who: str, at: datetime, amendment: bool = False) -> bool:
    """Whether `who` (an id) may take part at that moment: some round has opened, and what closes
    for comments (or for amendments) has not closed for them. A book without rounds is always open.

    An amendment at midnight without a zone is known by its day alone: it was in time all that day.
    """
    rounds = settings.rounds
    return not rounds or any(is_open(one, settings, who, at, amendment) for one in rounds)


def is_open(
    round_: Round, settings: Settings, who: str, at: datetime, amendment: bool = False
) -> bool:
    """Whether one round is open for `who` at that moment."""
    whole_day = amendment and at.tzinfo is None and at.time() == time.min
    last = to_the_end(datetime.combine(at.date(), DAY_END)) if whole_day else at
    begins = opening(round_)
    if begins and is_before(last, begins):
        return False
    ends = closing_for(round_, settings, who, amendment)
    return ends is None or not is_before(to_the_end(ends), at)


def phase_of(round_: Round, settings: Settings, who: str, at: datetime) -> Phase:
    """What `who` (an id, or empty for anybody) may do in a round at that moment."""
    begins = opening(round_)
    if begins and is_before(at, begins):
        return Phase.COMING
    ended, more = round_.closed, more_time(round_, settings, who)
    if ended and not more and not is_before(at, ended):
        return Phase.CLOSED  # what came in the same moment was in time, but nothing follows it
    if is_open(round_, settings, who, at, amendment=True):
        return Phase.AMENDMENTS
    return Phase.COMMENTS if is_open(round_, settings, who, at) else Phase.CLOSED


def opening(round_: Round) -> datetime | None:
    """When a round opens."""
    return datetime.combine(round_.opens, round_.opens_at or time.min) if round_.opens else None


def closing(round_: Round, amendment: bool = False) -> datetime | None:
    """When a round closes for comments, or for amendments: then, or when it was ended."""
    first, second = round_.comments_close, round_.amendments_close
    closes = (second or first) if amendment else (first or second)
    ended = round_.closed
    return min(closes, ended) if closes and ended else closes or ended


def closing_for(
    round_: Round, settings: Settings, who: str, amendment: bool = False
) -> datetime | None:
    """The same for `who`, with the more time that was given to them."""
    closes, more = closing(round_, amendment), more_time(round_, settings, who)
    return max(closes, more) if closes and more else closes


def more_time(round_: Round, settings: Settings, who: str) -> datetime | None:
    """The end of the more time that was given to somebody, by id or name; None where
    none was."""
    if not round_.late:
        return None
    names = {who}
    for one in settings.proposers:
        known = {one.id, *one.name.words.values()}
        names |= known if who in known else set()
    ends = [
        datetime.combine(one.until, one.at or DAY_END) for one in round_.late if one.who in names
    ]
    return max(ends, default=None)


def arrived_late(received: Received, settings: Settings) -> bool:
    """Whether a statement arrived after its round had closed for its sender."""
    round_ = next((one for one in settings.rounds if one.id == received.round), None)
    if round_ is None or received.arrived is None:
        return False
    begins = opening(round_)
    if begins and is_before(received.arrived, begins):
        return False
    names = received.sender.words.values()
    return not any(is_open(round_, settings, name, received.arrived) for name in names)


def is_late(
    amendment: Amendment, settings: Settings, proposed: date | datetime | None = None
) -> bool:
    """Whether an amendment was made when no round was open for its association."""
    made = made_amendment(amendment, proposed)
    return any(not open_for(settings, one.who, one.at, amendment=True) for one in made)


def made_amendment(amendment: Amendment, proposed: date | datetime | None = None) -> Iterator[Made]:
    """When an amendment was sent, else proposed: the moment where it is known. Known by its day
    alone, as in older records, it was in time all that day."""
    made = amendment.submitted and (amendment.sent or amendment.submitted)
    made = made or proposed
    if made:
        at = made if isinstance(made, datetime) else datetime.combine(made, time.min)
        yield Made(amendment.id, amendment.association, at, amendment.place, amendment=True)


def made_comment(comment: Comment) -> Iterator[Made]:
    """When a comment was written."""
    if comment.at:
        yield Made(comment.id, comment.association, comment.at, comment.place)
