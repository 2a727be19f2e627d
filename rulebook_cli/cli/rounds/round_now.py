"""A round as it stands: its dates, who was asked and has answered, what waits."""

from datetime import date, datetime, time
from typing import NamedTuple

from rulebook_cli.cli.amendments.gathering import Gathered, gather
from rulebook_cli.cli.commenting.said import all_said
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.logic.in_round import Phase, phase_of
from rulebook_cli.model.amendment import Amendment
from rulebook_cli.model.comment import Comment, still_said
from rulebook_cli.model.finnish_time import in_finland
from rulebook_cli.model.settings import Asked, Round, Settings
from rulebook_cli.model.statement import Received
from rulebook_cli.store.trees import tree_at
from rulebook_cli.store.voices import read_statements


class Heard(NamedTuple):
    """One of those asked, and the day of the first thing they did in the round, if any."""

    asked: Asked
    on: date | None = None


class RoundNow(NamedTuple):
    """A round at a moment. `open` are the ids of its amendments that wait; `answered` how many do
    not; comments and points of statements are counted with those that nobody has answered."""

    round: Round
    phase: Phase
    asked: tuple[Heard, ...]
    open: tuple[str, ...]
    answered: int
    comments: int
    comments_waiting: int
    statements: int
    points_waiting: int


def round_now(desk: Desk, round_: Round, at: datetime) -> RoundNow:
    """What is known of a round in this copy of the rulebook at that moment."""
    settings = desk.draft.settings
    gathered = gather(desk)
    comments = [one for one in still_said(all_said(desk, desk.main)) if _within(one, round_)]
    tree = tree_at(desk.repository, desk.main, desk.cache)
    received = read_statements(desk.repository, tree, desk.cache)
    statements = [one for one in received if one.round in ("", round_.id)]
    own = [one for one in _records(gathered) if one.round == round_.id]
    said = [one for one in comments if not one.support]
    points = [point for one in statements for point in one.points]
    return RoundNow(
        round=round_,
        phase=phase_of(round_, settings, "", at),
        asked=_heard(settings, round_, own, gathered, comments, statements),
        open=tuple(one.id for one in own if one.is_open),
        answered=sum(not one.is_open for one in own),
        comments=len(said),
        comments_waiting=sum(not one.answer for one in said),
        statements=len(statements),
        points_waiting=sum(not point.answer for point in points),
    )


def _records(gathered: Gathered) -> list[Amendment]:
    """Each amendment once: an open one as it stands with its answers."""
    waiting = {filed.amendment.id: gathered.record_of(filed) for filed in gathered.open}
    ended = [one for one in gathered.answered if one.id not in waiting]
    return [*waiting.values(), *ended]


def _within(comment: Comment, round_: Round) -> bool:
    """Whether a comment came after the round had opened; which round it is on, nothing tells."""
    if comment.at is None or round_.opens is None:
        return True
    return in_finland(comment.at) >= datetime.combine(round_.opens, round_.opens_at or time.min)


def _heard(
    settings: Settings,
    round_: Round,
    amendments: list[Amendment],
    gathered: Gathered,
    comments: list[Comment],
    statements: list[Received],
) -> tuple[Heard, ...]:
    """Those asked, each with the day they were first heard."""
    ids = {
        name.casefold(): one.id for one in settings.proposers for name in one.name.words.values()
    }
    days: dict[str, list[date]] = {}
    for amendment in amendments:
        day = amendment.submitted or gathered.begun.get(amendment.id)
        days.setdefault(amendment.association, []).extend([day] if day else [])
    for comment in comments:
        on = [in_finland(comment.at).date()] if comment.at else []
        days.setdefault(comment.association, []).extend(on)
    for received in statements:
        at = [in_finland(received.arrived).date()] if received.arrived else []
        for name in received.sender.words.values():
            days.setdefault(ids.get(name.casefold(), name.casefold()), []).extend(at)
    heard = []
    for asked in round_.asked:
        names = [name.casefold() for name in asked.name.words.values()]
        found = [day for name in names for day in days.get(ids.get(name, name), [])]
        heard.append(Heard(asked, min(found, default=None)))
    return tuple(heard)
