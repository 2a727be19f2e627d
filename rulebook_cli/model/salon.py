"""What a Salonki left behind: which words became comments, and who promised what by when."""

from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from rulebook_cli.model.place import Place
from rulebook_cli.model.text import Text


class Kept(NamedTuple):
    """Words of the minutes that are on record: `key` is made of them, `id` is the comment or the
    statement that they became."""

    key: str
    id: str


@dataclass(frozen=True, slots=True)
class SalonTask:
    """What somebody promised at a Salonki: `who` is the id of somebody whom the book knows, else
    a name or a role as the minutes write it; `by` which day, and when it was `done`."""

    id: str
    what: Text
    who: str
    place: Place
    by: date | None = None
    done: date | None = None


@dataclass(frozen=True, slots=True)
class Salon:
    """A Salonki on record, in salons/ID.yaml on main: the day it was held, where, in which round,
    which words of its minutes are on record, and the tasks that were promised."""

    id: str
    held: date
    place: Place
    where: str = ""
    round: str = ""
    said: tuple[Kept, ...] = field(default=())
    tasks: tuple[SalonTask, ...] = field(default=())
