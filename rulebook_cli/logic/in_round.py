"""Whether a round is open for somebody: its dates, and the more time that was given."""

from collections.abc import Iterator
from datetime import date, datetime, time

from rulebook_cli.model.amendment import Amendment
from rulebook_cli.model.comment import Comment
from rulebook_cli.model.settings import Round, Settings
from rulebook_cli.model.writing import Made


def open_for(settings: Settings, who: str, at: datetime, amendment: bool = False) -> bool:
    """Whether `who` (an id) may take part at that moment: some round has opened, and what closes
    for comments (or for amendments) has not closed for them. A book without rounds is always open.

    Closing times are local: the moment's own clock is read.
    """
    rounds = settings.rounds
    return not rounds or any(is_open(one, settings, who, at, amendment) for one in rounds)


def is_open(
    round_: Round, settings: Settings, who: str, at: datetime, amendment: bool = False
) -> bool:
    """Whether one round is open for `who` at that moment."""
    if at.date() < (round_.opens or date.min):
        return False
    closes = closing(round_, amendment)
    if closes is None or at.replace(tzinfo=None) <= closes.replace(tzinfo=None):
        return True
    return at.date() <= more_time(round_, settings, who)


def closing(round_: Round, amendment: bool = False) -> datetime | None:
    """When a round closes for comments, or for amendments."""
    first, second = round_.comments_close, round_.amendments_close
    return (second or first) if amendment else (first or second)


def more_time(round_: Round, settings: Settings, who: str) -> date:
    """The last day of the more time that was given to somebody, by id or name; long past where
    none was given."""
    known = settings.proposer(who)
    names = {who, *(known.name.words.values() if known else ())}
    return max((one.until for one in round_.late if one.who in names), default=date.min)


def made_amendment(amendment: Amendment, proposed: date | None = None) -> Iterator[Made]:
    """When an amendment was sent, else proposed: known by its day alone, it was in time all that
    day."""
    day = amendment.submitted or proposed
    if day:
        at = datetime.combine(day, time.min)
        yield Made(amendment.id, amendment.association, at, amendment.place, amendment=True)


def made_comment(comment: Comment) -> Iterator[Made]:
    """When a comment was written."""
    if comment.at:
        yield Made(comment.id, comment.association, comment.at, comment.place)
