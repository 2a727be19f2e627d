"""A person asked about their situation, question by question: only what can change the answer."""

import sys
from collections.abc import Sequence

from rulebook_cli.assessment.next_question import next_question
from rulebook_cli.cli.showing.asking import AskedBook, case_for
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.questions import pick, write
from rulebook_cli.cli.terminal.screen import wrapped
from rulebook_cli.model.dialogue import Option
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.fact import Choice, Fact, YesNo
from rulebook_cli.render.papers.answer_words import Teller
from rulebook_cli.render.words.cell_words import unit_words, value_words
from rulebook_cli.store.read_case import Said, case_value

NOT_KNOWN = "not-known"


def interview(asked: Sequence[AskedBook]) -> list[Said]:
    """The person's answers. Ends as soon as no answer can change anything in any of the books.

    Raises `KeyboardInterrupt` when broken off.
    """
    print(Teller(asked[0].book, current_language()).say("begin"), file=sys.stderr)
    said: list[Said] = []
    while (found := _next(asked, said)) is not None:
        book, name = found
        said.append((name, _answer(book, book.book.facts[name]), name))
    return said


def _next(asked: Sequence[AskedBook], said: Sequence[Said]) -> tuple[AskedBook, str] | None:
    """The first book with something left to ask, and the fact."""
    for each in asked:
        case = case_for(each, said, asked)
        for inquiry in each.inquiries:
            name = next_question(inquiry, case)
            if name is not None:
                return each, name
    return None


def _answer(asked: AskedBook, fact: Fact) -> str:
    """What the person answers, as it is written in a case file."""
    teller = Teller(asked.book, current_language())
    options = _options(fact, teller)
    if options:
        return pick(teller.question(fact.id), options)
    while True:
        written = write(_asked(fact, teller))
        try:
            case_value(written, fact, written)
        except RulebookError as error:
            # Of the answer alone: whoever is asked knows nothing of files and names of facts.
            words = teller.say(f"again.{error.message}", **error.values)
            print(wrapped(words), file=sys.stderr)
        else:
            return written or NOT_KNOWN


def _options(fact: Fact, teller: Teller) -> list[Option]:
    """What can be picked; nothing for numbers and dates, which are written."""
    if isinstance(fact.kind, YesNo):
        options = [Option("true", teller.say("yes")), Option("false", teller.say("no"))]
    elif isinstance(fact.kind, Choice):
        options = [
            Option(option, value_words(option, fact, teller.book, teller.language))
            for option in fact.kind.options
        ]
    else:
        return []
    return [*options, Option(NOT_KNOWN, teller.say("dont-know"))]


def _asked(fact: Fact, teller: Teller) -> str:
    unit = unit_words(fact, teller.language)
    key = "write-unit" if unit else "write"
    return teller.say(key, question=teller.question(fact.id), unit=unit)
