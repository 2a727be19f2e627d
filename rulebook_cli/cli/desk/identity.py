"""Who sits at the desk: whose clone it is, and under which name they write."""

import os
from datetime import date

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.terminal.clock import now
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.settings import Association, Coordinator, Settings
from rulebook_cli.store.history import Author


def first_author() -> Author:
    """Who writes a new rulebook's first commit: the user where git knows one, else the tool."""
    name = os.environ.get("GIT_AUTHOR_NAME", "")
    email = os.environ.get("GIT_AUTHOR_EMAIL", "")
    return Author(name or "rulebook", email or "rulebook@localhost", now())


def proposer(desk: Desk, as_: str | None) -> Association | Coordinator:
    """Who proposes: `--as`, else whose clone this is, else the coordinator of the user's e-mail.

    Raises `RulebookError`: `no-proposers`, `who-are-you`, `unknown-association`.
    """
    settings = desk.draft.settings
    id_ = as_ or whose_clone(desk, settings)
    known = [who.id for who in settings.proposers]
    if not known:
        raise RulebookError("no-proposers")
    if not id_:
        raise RulebookError("who-are-you", known=known)
    who = settings.proposer(id_)
    if who is None:
        raise RulebookError("unknown-association", id=id_, known=known)
    return who


def whose_clone(desk: Desk, settings: Settings) -> str:
    """Who acts in this clone: the one whose it is, else the coordinator whose e-mail is the git
    user's; empty where nobody can tell."""
    return desk.association or _coordinator(settings, desk.email)


def _coordinator(settings: Settings, email: str) -> str:
    """The id of the coordinator of an e-mail address; empty where it is nobody's."""
    own = (one.id for one in settings.coordinators if email and _alike(one.email, email))
    return next(own, "")


def _alike(one: str, other: str) -> bool:
    return one.lower() == other.lower()


def partners(desk: Desk, named: tuple[str, ...], who: str) -> tuple[str, ...]:
    """The associations that are asked to propose together with `who`.

    Raises `RulebookError`: `joint-unknown`, `joint-itself`.
    """
    known = tuple(one.id for one in desk.draft.settings.associations)
    for name in named:
        if name == who:
            raise RulebookError("joint-itself")
        if name not in known:
            raise RulebookError("joint-unknown", name=name, known=known)
    return tuple(dict.fromkeys(named))


def coordinator_name(desk: Desk) -> str:
    """Who answers: the coordinator whose e-mail is the git user's, else the git name.

    Raises `RulebookError("no-identity")`.
    """
    author = desk.author()
    return _coordinator(desk.draft.settings, author.email) or author.name


def proposing_round(settings: Settings, day: date, who: str) -> str:
    """The round that what `who` does on this day belongs to: the open one, else the one in which
    they were given more time; empty between rounds."""
    round_ = settings.open_round(day)
    if round_ is None:
        from rulebook_cli.logic.in_round import more_time

        given = ((one, more_time(one, settings, who)) for one in settings.rounds)
        round_ = next((one for one, until in given if until and day <= until.date()), None)
    return round_.id if round_ else ""
