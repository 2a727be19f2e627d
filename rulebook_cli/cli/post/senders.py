"""Who sent what arrived, who receives it, and in which round."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.terminal.language import LANGUAGES, current_language
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.settings import Round, Settings
from rulebook_cli.model.text import Text
from rulebook_cli.render.speech import say
from rulebook_cli.store.as_written import iso_date
from rulebook_cli.store.file_received import statement_stem
from rulebook_cli.store.forms.settings import RESPONDENTS

_TIME = re.compile(
    r"(?P<day>\S+?)(?:(?:T|\s+(?:klo|kl\.?)?\s*)(?P<hour>\d{1,2})[.:](?P<minute>\d\d))?"
)
UNKNOWN = "person"
"""The kind of a sender of whom nothing is known: such names are not printed in the memo."""


@dataclass(frozen=True, slots=True)
class Sender:
    """Who sent it: the id where the book knows the association, the name, the kind."""

    id: str
    name: str
    text: Text
    kind: str


def sender_named(settings: Settings, name: str, kind: str | None) -> Sender:
    """The sender of a name: an association of the book by its id or name, one who was asked, or
    anybody else. Raises `RulebookError("not-a-kind")`."""
    kind = _kind(kind) if kind is not None else None
    wanted = _bare(name)
    for association in settings.associations:
        if wanted in (_bare(association.id), *map(_bare, association.name.words.values())):
            shown = association.name.best(*settings.languages)
            return Sender(association.id, shown, association.name, "association")
    for round_ in settings.rounds:
        for asked in round_.asked:
            if wanted in map(_bare, asked.name.words.values()):
                return Sender("", name.strip(), asked.name, kind or asked.kind)
    words = " ".join(name.split())
    return Sender("", words, Text({settings.languages[0]: words}), kind or UNKNOWN)


def _kind(word: str) -> str:
    """The book's word for a kind of sender that is meant in any of the languages."""
    for kind in RESPONDENTS:
        words = [word for each in LANGUAGES for word in _kind_words(each, kind)]
        if _bare(word) in (kind, *map(_bare, words)):
            return kind
    usual = tuple(_kind_words(current_language(), kind)[0] for kind in RESPONDENTS)
    raise RulebookError("not-a-kind", kind=word, known=usual)


def _kind_words(language: str, kind: str) -> list[str]:
    """What a kind of sender is called, the usual word first."""
    return say(language, "commands", f"kind-word.{kind}").split(", ")


def receiver(desk: Desk, as_: str | None) -> str:
    """The coordinator who receives: `--as`, the one whose e-mail or clone this is, or the only
    one. Raises `RulebookError("no-receiver")`."""
    coordinators = desk.draft.settings.coordinators
    known: list[str] = [one.id for one in coordinators]
    email = desk.author().email.lower()
    own = [one.id for one in coordinators if one.email and one.email.lower() == email]
    if as_ is not None:
        own = [as_]
    elif desk.association in known:
        own = [desk.association, *own]
    for id_ in own + (known if len(known) == 1 else []):
        if id_ in known:
            return id_
    raise RulebookError("no-receiver", known=known)


def round_of(settings: Settings, id_: str, day: date) -> Round | None:
    """The round a file was sent in; else the one open on the day it arrived, or the last begun."""
    for round_ in settings.rounds:
        if round_.id == id_:
            return round_
    begun = [one for one in settings.rounds if (one.opens or date.min) <= day]
    return settings.open_round(day) or (begun[-1] if begun else None)


def moment_said(text: str, like: datetime) -> datetime:
    """A time of arrival as people write it (`20.1.2027 14.05`, `2027-01-20T14:05`), in the time
    zone of `like`; a day alone is its noon. Raises `RulebookError("not-a-moment")`."""
    bare = text.strip()
    try:
        return _zoned(datetime.fromisoformat(bare), like) if "T" in bare else _typed(bare, like)
    except ValueError as error:
        raise RulebookError("not-a-moment", text=text) from error


def _typed(text: str, like: datetime) -> datetime:
    found = _TIME.fullmatch(text)
    if found is None:
        raise ValueError(text)
    day = date.fromisoformat(iso_date(found["day"]) or found["day"])
    hour = time(int(found["hour"]), int(found["minute"])) if found["hour"] else time(12)
    return _zoned(datetime.combine(day, hour), like)


def _zoned(moment: datetime, like: datetime) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=like.tzinfo)


def _bare(name: str) -> str:
    return " ".join(name.split()).casefold()


def anonymous(settings: Settings, number: int) -> Text:
    """What a private person is called on record, in the book's languages."""
    known = [language for language in settings.languages if language in LANGUAGES] or ["fi"]
    return Text({one: say(one, "papers", "private-person", number=number) for one in known})


def persons_stem(settings: Settings) -> str:
    """The beginning of the ids of private persons' statements: it tells no name."""
    first = settings.languages[0]
    language = first if first in LANGUAGES else "fi"
    return statement_stem(say(language, "papers", "private-person", number=""))
