"""The guided way through a statement: pick a passage, say what place it is on, go on to the next.

Each passage is written as soon as it is tied, so one may stop anywhere and go on another day.
"""

from collections.abc import Sequence
from dataclasses import replace

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.statements.on_record import statement_named, statements_here
from rulebook_cli.cli.statements.pointing import (
    Tie,
    add_point,
    place_in_words,
    point_of,
    tell_point,
)
from rulebook_cli.cli.statements.publicity import quotable
from rulebook_cli.cli.statements.words import tell_word, word
from rulebook_cli.cli.terminal.exit_codes import GOOD
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.questions import BACK, pick, write
from rulebook_cli.cli.terminal.screen import complain
from rulebook_cli.logic.passages import passages
from rulebook_cli.model.dialogue import Option
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.place_mark import WHOLE_BOOK
from rulebook_cli.model.section import Section
from rulebook_cli.model.statement import Received
from rulebook_cli.render.changes.prose_lines import plain_words
from rulebook_cli.render.speech import say
from rulebook_cli.render.words.place_names import place_name, section_title
from rulebook_cli.store.file_statements import read_kept

_OWN, _DONE, _QUESTION = "0", "-", "?"
_BEGINS = 70


def tie_with_guide(desk: Desk, tie: Tie) -> int:
    """Ask for passages and their places until the person stops. Raises as `tie_point`."""
    statement = statement_named(statements_here(desk), tie.statement)
    kept = read_kept(desk.repository, [statement])[statement.id]
    pieces = passages(quotable(statement, kept))
    if not pieces:
        tell_word("no-words", id=statement.id)
    while True:
        chosen = pick(word("ask.passage"), _passages(pieces, statement, desk))
        if chosen == _DONE:
            return GOOD
        place = _ask_place(desk, statement)
        if place == BACK:
            continue
        theme = write(word("ask.theme"), tie.theme)
        text = write(word("ask.text" if chosen != _OWN else "ask.own-text"), long=True)
        on, question = ("", place[1:]) if place.startswith(_QUESTION) else (place, "")
        one = replace(
            tie, place=on, answers=question, passage=int(chosen), theme=theme, text=text, quote=""
        )
        try:
            point = point_of(desk, statement, kept, one)
        except RulebookError as error:
            complain(error)
            continue
        statement = add_point(desk, statement, point)
        tell_point(desk, statement, point, one)


def _passages(pieces: Sequence[str], statement: Received, desk: Desk) -> list[Option]:
    """Every passage; of one that is tied already also where to."""
    options = []
    for number, piece in enumerate(pieces, 1):
        tied = [
            place_in_words(desk, point.on, point.answers)
            for point in statement.points
            if piece in (point.quote, *point.text.words.values())
        ]
        mark = f" [{', '.join(tied)}]" if tied else ""
        options.append(Option(str(number), f"{number}. {_short(piece)}{mark}"))
    own = Option(_OWN, word("ask.own-words"))
    return [*options, own, Option(_DONE, word("ask.done"))]


def _ask_place(desk: Desk, statement: Received) -> str:
    """A place of the book, or a question of a round after `?`; `BACK` to choose another passage."""
    book, language = desk.draft, current_language()
    sections = [Option(one.id, section_title(one, book, language)) for one in book.sections]
    asked = [round_ for round_ in book.settings.rounds if round_.id == statement.round]
    questions = {
        one.id: say(
            language,
            "comments",
            "ask.question",
            text=one.text.best(language, *book.settings.languages),
        )
        for round_ in asked or book.settings.rounds
        for one in round_.questions
    }
    to_answer = [Option(_QUESTION + id_, text) for id_, text in questions.items()]
    while True:
        whole = Option(WHOLE_BOOK, word("whole-book"))
        chosen = pick(word("ask.place"), [*sections, *to_answer, whole], back=True)
        section = book.section(chosen)
        if section is None:
            return chosen
        inside = pick(word("ask.which"), _inside(desk, section), back=True)
        if inside != BACK:
            return inside


def _inside(desk: Desk, section: Section) -> list[Option]:
    """The whole section, and what in it has an address of its own."""
    book, language = desk.draft, current_language()
    options = [Option(section.id, word("ask.whole-section"))]
    for entry in section.entries:
        address = entry.address
        if address.language or not (address.provision or address.block):
            continue
        text = ""
        for provision in section.provisions:
            if provision.id == address.provision:
                text = f": {_short(provision.text.best(language, *book.settings.languages))}"
        options.append(Option(str(address), place_name(address, book, language) + text))
    return options


def _short(text: str) -> str:
    words = plain_words(text)
    return words if len(words) <= _BEGINS else words[:_BEGINS].rpartition(" ")[0] + " …"
