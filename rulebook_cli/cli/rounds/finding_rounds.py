"""Which round is meant, in the book and among the rows of its file."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.settings import Round, Settings
from rulebook_cli.store.as_written import nearest

Row = dict[str, Any]


def round_named(settings: Settings, id_: str | None, day: date) -> Round:
    """The round of an id; without one that of the day: the open one, the next to open where none
    has been, else the last that has begun.

    Raises `RulebookError`: `no-rounds`, `no-such-round`.
    """
    rounds = settings.rounds
    if not rounds:
        raise RulebookError("no-rounds-yet")
    if id_ is None:
        begun = [one for one in rounds if (one.opens or date.min) <= day]
        return settings.open_round(day) or (begun[-1] if begun else rounds[0])
    wanted = id_.strip().casefold()
    for one in rounds:
        if one.id.casefold() == wanted:
            return one
    raise no_such_round(id_, [one.id for one in rounds])


def row_of(rows: Sequence[Row], id_: str) -> Row:
    """The row of a round in its file. Raises `RulebookError("no-such-round")`."""
    for row in rows:
        if isinstance(row, dict) and str(row.get("id")) == id_:
            return row
    raise no_such_round(id_, [str(row.get("id")) for row in rows if isinstance(row, dict)])


def no_such_round(id_: str, known: Sequence[str]) -> RulebookError:
    """Why a round that is named cannot be found."""
    return RulebookError("no-such-round", id=id_, known=known, meant=nearest(id_, tuple(known)))
