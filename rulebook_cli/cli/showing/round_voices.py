"""The round that a paper is of, and the comments that were made in it."""

from datetime import date

from rulebook_cli.cli.amendments.gathering import Gathered
from rulebook_cli.cli.commenting.said import all_said
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.model.comment import Comment, still_said
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.settings import Round, Settings


def comments_standing(desk: Desk, gathered: Gathered) -> list[Comment]:
    """The comments that stand, each with its answer and with where its words are now."""
    said = still_said(all_said(desk, gathered.main, gathered.refs))
    if not said:
        return []
    from rulebook_cli.cli.commenting.anchored import with_standings

    return with_standings(desk, gathered, said, current_language())


def round_called(settings: Settings, id_: str | None, on: date) -> Round | None:
    """The round of an id, else the open one, else the last one that has opened.

    Raises `RulebookError("no-such-round")`.
    """
    if id_ is None:
        begun = [r for r in settings.rounds if (r.opens or date.min) <= on]
        return settings.open_round(on) or (begun[-1] if begun else None)
    for round_ in settings.rounds:
        if round_.id == id_:
            return round_
    raise RulebookError("no-such-round", id=id_, known=[r.id for r in settings.rounds])
