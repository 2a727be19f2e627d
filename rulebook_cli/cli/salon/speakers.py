"""Who spoke at a Salonki: an association or coordinator of the book, or a participant."""

from datetime import date
from typing import NamedTuple

from rulebook_cli.cli.terminal.language import LANGUAGES
from rulebook_cli.model.minutes import Minutes
from rulebook_cli.model.settings import Settings
from rulebook_cli.model.text import Text
from rulebook_cli.render.speech import say


class Speaker(NamedTuple):
    """`id` is that of an association or coordinator, empty for a participant, whose `name` is what
    is printed; `by` the person who spoke for an association, where they want to be named."""

    id: str
    name: Text
    by: str = ""


def speaker_of(settings: Settings, minutes: Minutes, who: str, named: bool, held: date) -> Speaker:
    """Who is meant by a name: one whom the book knows, one who came for an organisation that it
    knows, one who was asked for a statement, or a private person. A private person is named only
    where they want to be; all others are one participant together. What a body's member says at a
    Salonki is no statement of the body: the name tells where it was said."""
    home = minutes.present.get(_bare(who), "")
    known = known_id(settings, who) or known_id(settings, home)
    if known:
        return Speaker(known, Text(), who if named and known_id(settings, who) != known else "")
    body = _asked(settings, who) or _asked(settings, home)
    own = Text(dict.fromkeys(_languages(settings), who)) if named else None
    return Speaker("", _at_the_salon(body or own or participants(settings), held))


def known_id(settings: Settings, name: str) -> str:
    """The id of the association or coordinator of a name or id; empty where the book knows none."""
    wanted = _bare(name)
    for one in settings.proposers if wanted else ():
        if wanted in (_bare(one.id), *map(_bare, one.name.words.values())):
            return one.id
    return ""


def participants(settings: Settings) -> Text:
    """What those who are not named are called together, in the book's languages."""
    return Text(
        {one: say(one, "salon_command", "minutes.participants") for one in _languages(settings)}
    )


def _languages(settings: Settings) -> list[str]:
    return [one for one in settings.languages if one in LANGUAGES] or ["fi"]


def _at_the_salon(name: Text, held: date) -> Text:
    """A name with the Salonki at which it was heard."""
    return Text(
        {
            one: say(one, "salon_command", "minutes.at-the-salon", name=words, on=held)
            if one in LANGUAGES
            else words
            for one, words in name.words.items()
        }
    )


def _asked(settings: Settings, name: str) -> Text | None:
    """The name of a body that was asked for a statement."""
    wanted = _bare(name)
    for round_ in settings.rounds if wanted else ():
        for one in round_.asked:
            if wanted in map(_bare, one.name.words.values()):
                return one.name
    return None


def _bare(name: str) -> str:
    return " ".join(name.split()).casefold()
