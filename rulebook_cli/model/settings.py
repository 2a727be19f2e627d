"""What a rulebook is, who takes part in it, and its rounds.

The small nouns are named tuples: they cost a quarter of a data class at start-up, and `status`
reads them all.
"""

from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from typing import NamedTuple

from rulebook_cli.model.place import Place
from rulebook_cli.model.text import Text


class Association(NamedTuple):
    """A carers' association that proposes amendments."""

    id: str
    name: Text
    place: Place
    contact: str = ""


class Coordinator(NamedTuple):
    """A county official who prepares the rulebook."""

    id: str
    name: Text
    place: Place
    email: str = ""


class Principle(NamedTuple):
    """A principle that guides the work and that amendments name."""

    id: str
    name: Text
    place: Place


class Asked(NamedTuple):
    """Someone who is asked for a statement, and why."""

    name: Text
    kind: str
    place: Place
    why: str = ""


class Question(NamedTuple):
    """A question a round puts to all."""

    id: str
    text: Text
    place: Place
    scale: str = ""


class Extension(NamedTuple):
    """More time for one of those asked, to the end of a day or, with `at`, to a time of that day
    in Finland."""

    who: str
    until: date
    place: Place
    at: time | None = None


class Round(NamedTuple):
    """One consultation with its dates, all in Finland's time. It opens with the day `opens`, or
    at a time `opens_at` of it; a closing time without a time of day is the day's end. `closed` is
    when the coordinator ended it. `background` and `attention` (points to be looked at) are what
    the request says of them."""

    id: str
    place: Place
    opens: date | None = None
    amendments_close: datetime | None = None
    comments_close: datetime | None = None
    diary: str = ""
    contact: str = ""
    name: Text = Text()
    asked: tuple[Asked, ...] = ()
    questions: tuple[Question, ...] = ()
    late: tuple[Extension, ...] = ()
    background: Text = Text()
    attention: tuple[Text, ...] = ()
    opens_at: time | None = None
    closed: datetime | None = None


class Waiver(NamedTuple):
    """A finding that the book accepts, with a reason and a last day."""

    check: str
    at: str
    because: Text
    place: Place
    by: str = ""
    until: date | None = None


class StatuteYear(NamedTuple):
    """A year the tool does not know yet, as the book gives it."""

    year: int
    place: Place
    minimum: Decimal | None = None
    heavy_minimum: Decimal | None = None
    coefficient: Decimal | None = None
    leave_day_cap: Decimal | None = None
    source: str = ""
    verified: bool = False


@dataclass(frozen=True, slots=True)
class Settings:
    """What the book is. `authoritative` languages are equally authentic; the others of
    `languages` are translations."""

    place: Place
    title: Text
    languages: tuple[str, ...] = ("fi",)
    authoritative: tuple[str, ...] = ()
    document: str = "sääntökirja"
    kind: str = "county"
    numbering: str = "paragraph"
    county: Text = field(default_factory=Text)
    statute: str = "fi-937-2005"
    statute_years: tuple[StatuteYear, ...] = ()
    indexation: str = "coefficient"
    associations: tuple[Association, ...] = ()
    coordinators: tuple[Coordinator, ...] = ()
    principles: tuple[Principle, ...] = ()
    rounds: tuple[Round, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    sources: tuple[str, ...] = ()

    @property
    def proposers(self) -> list[Association | Coordinator]:
        """Everybody who may propose."""
        return [*self.associations, *self.coordinators]

    def proposer(self, id_: str) -> Association | Coordinator | None:
        """The association or coordinator of that id."""
        return next((who for who in self.proposers if who.id == id_), None)

    def open_round(self, day: date) -> Round | None:
        """The round that is open on `day`: opened, and its comments not yet closed. On the day
        on which one was ended and another begun it is the other."""
        ended = None
        for round_ in self.rounds:
            closes = round_.comments_close or round_.amendments_close
            if (round_.opens or date.min) <= day and (not closes or day <= closes.date()):
                if round_.closed is None:
                    return round_
                if day <= round_.closed.date():
                    ended = ended or round_
        return ended
