"""The book in brief, as `status` tells it: kept in nothing but words, for a quick start."""

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.overview.round_today import RoundToday
from rulebook_cli.cli.overview.rows import Words
from rulebook_cli.cli.overview.sent_back import SentBack, sent_back

if TYPE_CHECKING:
    from rulebook_cli.model.settings import Round, Settings


class InBrief(NamedTuple):
    """A book's title and county, whose copy this is (`who` is empty where nobody known has said),
    the round of the day (the open one, else the next, else the last), and the last decision where
    that sent the matter back."""

    title: Words
    county: Words
    who: str
    name: Words
    is_coordinator: bool
    round: RoundToday | None
    back: SentBack | None = None


def in_brief(desk: Desk, main: str, day: date) -> InBrief:
    """The draft in brief on a day; the book's own nouns are imported only where it is not kept.

    Raises `RulebookError`: those of `read_settings_at`.
    """
    key = f"in-brief-3:{main}:{desk.association or desk.email}:{day}"
    kept = desk.cache.recall([key]).get(key)
    if isinstance(kept, tuple):
        brief = InBrief._make(kept)
        return brief._replace(
            round=RoundToday._make(brief.round) if brief.round else None,
            back=SentBack._make(brief.back) if brief.back else None,
        )
    brief = _read(desk, main, day)
    plain = (tuple(one) if one else None for one in (brief.round, brief.back))
    desk.cache.keep({key: (*brief[:-2], *plain)})
    return brief


def _read(desk: Desk, main: str, day: date) -> InBrief:
    from rulebook_cli.cli.desk.identity import whose_clone
    from rulebook_cli.model.settings import Coordinator
    from rulebook_cli.store.book_settings import read_settings_at

    settings = read_settings_at(desk.repository, main, desk.cache)
    who = settings.proposer(whose_clone(desk, settings))
    round_ = _round_of(settings, day, who.id if who else "")
    return InBrief(
        title=tuple(settings.title.words.items()),
        county=tuple(settings.county.words.items()),
        who=who.id if who else "",
        name=tuple(who.name.words.items()) if who else (),
        is_coordinator=isinstance(who, Coordinator),
        round=round_ and _today(settings, round_, who.id if who else ""),
        back=sent_back(desk, main),
    )


def _round_of(settings: "Settings", day: date, who: str) -> "Round | None":
    """The round that concerns somebody on a day: the open one, the one in which they still have
    time, the next to open, the last that ended."""
    from rulebook_cli.logic.in_round import more_time

    open_ = settings.open_round(day)
    if open_:
        return open_
    for round_ in settings.rounds:
        more = more_time(round_, settings, who)
        if more and (round_.opens or date.min) <= day <= more.date():
            return round_
    coming = [one for one in settings.rounds if one.opens and one.opens > day]
    return min(coming, key=_opens, default=None) or max(settings.rounds, key=_opens, default=None)


def _opens(round_: "Round") -> date:
    return round_.opens or date.min


def _today(settings: "Settings", round_: "Round", who: str) -> RoundToday:
    from rulebook_cli.logic.in_round import closing_for, more_time, opening

    return RoundToday(
        id=round_.id,
        diary=round_.diary,
        contact=round_.contact,
        opens=opening(round_),
        amendments_close=round_.amendments_close,
        comments_close=round_.comments_close,
        own_amendments=closing_for(round_, settings, who, amendment=True),
        own_comments=closing_for(round_, settings, who),
        closed=round_.closed,
        has_more_time=more_time(round_, settings, who) is not None,
    )
