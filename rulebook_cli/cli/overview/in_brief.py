"""The book in brief, as `status` tells it: kept in nothing but words, for a quick start."""

from datetime import date, datetime
from typing import NamedTuple

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.overview.rows import Words


class OpenRound(NamedTuple):
    """The round that is open, with its closing times."""

    id: str
    diary: str
    amendments_close: datetime | None
    comments_close: datetime | None


class InBrief(NamedTuple):
    """A book's title and county, whose copy this is (`who` is empty where nobody known has said),
    and the open round."""

    title: Words
    county: Words
    who: str
    name: Words
    is_coordinator: bool
    round: OpenRound | None


def in_brief(desk: Desk, main: str, day: date) -> InBrief:
    """The draft in brief on a day; the book's own nouns are imported only where it is not kept.

    Raises `RulebookError`: those of `read_settings_at`.
    """
    key = f"in-brief:{main}:{desk.association}:{day}"
    kept = desk.cache.recall([key]).get(key)
    if isinstance(kept, tuple):
        brief = InBrief._make(kept)
        return brief._replace(round=OpenRound._make(brief.round) if brief.round else None)
    brief = _read(desk, main, day)
    desk.cache.keep({key: (*brief[:-1], tuple(brief.round) if brief.round else None)})
    return brief


def _read(desk: Desk, main: str, day: date) -> InBrief:
    from rulebook_cli.model.settings import Coordinator
    from rulebook_cli.store.book_settings import read_settings_at

    settings = read_settings_at(desk.repository, main, desk.cache)
    who = settings.proposer(desk.association) if desk.association else None
    open_ = settings.open_round(day)
    return InBrief(
        title=tuple(settings.title.words.items()),
        county=tuple(settings.county.words.items()),
        who=who.id if who else "",
        name=tuple(who.name.words.items()) if who else (),
        is_coordinator=isinstance(who, Coordinator),
        round=open_
        and OpenRound(open_.id, open_.diary, open_.amendments_close, open_.comments_close),
    )
