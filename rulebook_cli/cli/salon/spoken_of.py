"""What the headings of minutes name: an amendment, a place, a question, the whole book."""

import re
from typing import NamedTuple

from rulebook_cli.cli.amendments.gathering import Gathered
from rulebook_cli.cli.commenting.commenting import asking_round
from rulebook_cli.cli.commenting.subjects import subject_named
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.minutes import MinutesWords
from rulebook_cli.model.place_mark import WHOLE_BOOK
from rulebook_cli.model.settings import Question, Round

_NUMBERED = re.compile(r"\d{1,3}[.)]\s+(?P<rest>\D.*)")
_SECTION = re.compile(r"\d+\s?[a-z]?\s?§(?:\s\d+\s?mom\.?)?", re.IGNORECASE)


class SpokenOf(NamedTuple):
    """What is spoken of: `on` as a comment names it, and the id of the question that is
    answered."""

    on: str
    question: str = ""


def spoken_of(
    desk: Desk, gathered: Gathered, about: str, words: MinutesWords, round_: Round | None
) -> SpokenOf | None:
    """What a heading names; None where nothing is called so. A number before it, and a title
    after it, may stand there."""
    numbered = _NUMBERED.fullmatch(about.strip())
    said = " ".join((numbered["rest"] if numbered else about).strip(" :*_").split())
    if said.casefold() in words.whole:
        return SpokenOf(WHOLE_BOOK)
    question = _question(said, words, round_ or asking_round(desk))
    if question:
        return SpokenOf(WHOLE_BOOK, question.id)
    for name in _candidates(said):
        try:
            return SpokenOf(subject_named(desk, gathered, name).on)
        except RulebookError:
            continue
    return None


def _question(said: str, words: MinutesWords, round_: Round | None) -> Question | None:
    """The question whose id or words the heading is, or begins with."""
    marks = "|".join(map(re.escape, words.question))
    bare = re.sub(rf"^(?:{marks})\s+", "", said, flags=re.IGNORECASE).casefold()
    for one in round_.questions if round_ else ():
        texts = [" ".join(text.split()).casefold() for text in one.text.words.values()]
        begins = re.match(rf"{re.escape(one.id.casefold())}(?![\w-])", bare)
        if begins or bare in texts:
            return one
    return None


def _candidates(said: str) -> list[str]:
    """How much of a heading may be the name: all of it, what stands before a colon or a dash, the
    section and subsection it begins with, its first word."""
    parts = [said, *(said.partition(sign)[0] for sign in (": ", " – ", " - ", ", "))]
    section = _SECTION.match(said)
    parts += [section[0]] if section else []
    parts += [said.split()[0]] if said else []
    return [part for part in dict.fromkeys(part.strip() for part in parts) if part]
