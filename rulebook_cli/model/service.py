"""Services, situations, contact points and partners."""

from dataclasses import dataclass, field
from datetime import date

from rulebook_cli.model.place import Place
from rulebook_cli.model.text import Text


@dataclass(frozen=True, slots=True)
class Situation:
    """A care situation that has its own service path, such as a memory illness."""

    id: str
    name: Text
    place: Place


@dataclass(frozen=True, slots=True)
class Service:
    """A service: at which level it is arranged, whom it is for, in which situations and tiers.

    Levels are local, sub-regional, county and national.
    """

    id: str
    name: Text
    place: Place
    level: str = ""
    serves: tuple[str, ...] = ()
    situations: tuple[str, ...] = ()
    tiers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ContactPoint:
    """Where people turn, and what is done there."""

    id: str
    name: Text
    place: Place
    where: Text = field(default_factory=Text)
    does: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Task:
    """What a partner does, by when, and when it was done."""

    what: Text
    place: Place
    by: date | None = None
    done: date | None = None


@dataclass(frozen=True, slots=True)
class Partner:
    """A development partner with its tasks."""

    id: str
    name: Text
    place: Place
    tasks: tuple[Task, ...] = ()
