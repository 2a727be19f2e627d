"""The guided comment: pick what it is on, take a stance, write."""

from dataclasses import replace

from rulebook_cli.cli.amendments.gathering import Gathered
from rulebook_cli.cli.commenting.commenting import Wanted, asking_round
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.questions import BACK, pick, write
from rulebook_cli.cli.terminal.typed_words import one_line
from rulebook_cli.model.comment import Stance
from rulebook_cli.model.dialogue import Option
from rulebook_cli.model.place_mark import WHOLE_BOOK
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.section import Section
from rulebook_cli.render.changes.prose_lines import plain_words
from rulebook_cli.render.speech import say
from rulebook_cli.render.words.place_names import place_name, section_title
from rulebook_cli.render.words.plain_text import capital

_QUESTION, _AMENDMENT, _NONE = "?", "/amendments", "-"
_BEGINS = 60


def ask_comment(desk: Desk, gathered: Gathered, wanted: Wanted) -> Wanted:
    """Ask what was not said. Raises `KeyboardInterrupt` when broken off, `LeftOff` in the middle
    of writing."""
    if wanted.place is None and not wanted.answers:
        wanted = _ask_place(desk, gathered, wanted)
    if wanted.stance is None:
        stances = [Option(s.value, capital(_stance(s.value))) for s in Stance]
        chosen = pick(_words("ask.stance"), [*stances, Option(_NONE, _words("ask.no-stance"))])
        wanted = replace(wanted, stance=None if chosen == _NONE else chosen)
    text = write(_words("ask.text"), long=True, wrong=lambda said: "" if said else _words("empty"))
    return replace(wanted, texts=((current_language(), text),))


def _ask_place(desk: Desk, gathered: Gathered, wanted: Wanted) -> Wanted:
    """The whole book, a section and a place in it, a question of the round, or an amendment."""
    book, language = desk.draft, current_language()
    while True:
        chosen = pick(_words("ask.place"), _places(desk, gathered, language))
        if chosen.startswith(_QUESTION):
            return replace(wanted, answers=chosen.removeprefix(_QUESTION))
        if chosen == _AMENDMENT:
            titles = [(f.amendment.id, f.amendment.title.best(language)) for f in gathered.open]
            options = [Option(id_, f"{id_}: {one_line(title)}") for id_, title in titles]
            chosen = pick(_words("ask.which"), options, back=True)
        section = book.section(chosen)
        if section:
            chosen = pick(_words("ask.which"), _inside(book, section, language), back=True)
        if chosen != BACK:
            return replace(wanted, place=chosen)


def _places(desk: Desk, gathered: Gathered, language: str) -> list[Option]:
    book, round_ = desk.draft, asking_round(desk)
    questions = [
        Option(
            _QUESTION + one.id,
            _words("ask.question", text=one.text.best(language, *book.settings.languages)),
        )
        for one in (round_.questions if round_ else ())
    ]
    sections = [Option(one.id, section_title(one, book, language)) for one in book.sections]
    amendments = [Option(_AMENDMENT, _words("ask.amendment"))] if gathered.open else []
    whole = Option(WHOLE_BOOK, capital(_words("whole-book")))
    return [whole, *questions, *sections, *amendments]


def _inside(book: Rulebook, section: Section, language: str) -> list[Option]:
    """The whole section, and its provisions with their first words."""
    options = [Option(section.id, _words("ask.whole-section"))]
    for entry in section.entries:
        provision = next((p for p in section.provisions if p.id == entry.address.provision), None)
        if provision is None or entry.address.language:
            continue
        text = plain_words(provision.text.best(language, *book.settings.languages))
        short = text if len(text) <= _BEGINS else text[:_BEGINS].rpartition(" ")[0] + " …"
        name = place_name(entry.address, book, language)
        options.append(Option(str(entry.address), f"{name}: {short}"))
    return options


def _stance(value: str) -> str:
    return say(current_language(), "papers", f"stance.{value}")


def _words(key: str, **values: object) -> str:
    return say(current_language(), "comments", key, **values)
