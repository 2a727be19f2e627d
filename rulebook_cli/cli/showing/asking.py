"""What `ask` answers: a person under the book, and under each amendment beside it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from rulebook_cli.assessment.readings import asked_about, readings
from rulebook_cli.cli.amendments.gathering import draft_with
from rulebook_cli.cli.book.judging import statute_of
from rulebook_cli.cli.book.versions import usual_version
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import phrase
from rulebook_cli.model.assessment import Reading
from rulebook_cli.model.case import CaseValue
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.paper import Paper
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.papers.answer_json import readings_json
from rulebook_cli.render.papers.answer_paper import Answered, draw_answers
from rulebook_cli.render.papers.answer_words import Teller
from rulebook_cli.store.read_case import (
    Said,
    no_such_fact,
    not_known_in_file,
    read_case,
    said_as_option,
    said_in_file,
)


@dataclass(frozen=True, slots=True)
class AskedBook:
    """A book that is asked: its name for readers, the id of the amendment in it (empty: none),
    whether no body has decided it, the day, and the day the contract was made (None: any)."""

    id: str
    name: str
    draft: bool
    inquiry: Inquiry
    made: date | None = None

    @property
    def book(self) -> Rulebook:
        """The book itself."""
        return self.inquiry.book

    @property
    def inquiries(self) -> list[Inquiry]:
        """The book asked for each contract that it may treat apart."""
        return [inquiry for _, inquiry in asked_about(self.inquiry, self.made)]


def books_asked(
    desk: Desk, ids: Sequence[str], draft: bool, day: date, made: date | None = None
) -> list[AskedBook]:
    """The latest decided version, or the draft; with amendments the draft, and the draft with
    each of them, so that nothing but the amendment differs.

    Raises `RulebookError`: `no-such-amendment`, `already-answered`, `clash`.
    """
    version = usual_version(desk, draft or bool(ids))
    asked = [AskedBook("", version.name, version.draft, _inquiry(version.book, day), made)]
    for id_ in dict.fromkeys(ids):
        asked.append(AskedBook(id_, id_, True, _inquiry(draft_with(desk, [id_]), day), made))
    return asked


def _inquiry(book: Rulebook, day: date) -> Inquiry:
    return Inquiry(book, statute_of(book), day)


def said_by(case: Path | None, facts: Sequence[str]) -> tuple[list[Said], frozenset[str]]:
    """What a case file and the options say, and which facts the file records as not known; an
    option wins over the file."""
    in_file = said_in_file(case) if case else []
    options = [said_as_option(each) for each in facts]
    recorded = not_known_in_file(in_file) - {name for name, _, _ in options}
    return [*in_file, *options], recorded


def answer_all(
    asked: Sequence[AskedBook], said: Sequence[Said], recorded: Collection[str]
) -> list[tuple[Reading, ...]]:
    """Each book's answer, or its answers where they hang on the contract.

    Raises `RulebookError` as `read_case` and `readings`.
    """
    return [
        readings(each.inquiry, case_for(each, said, asked), each.made, recorded) for each in asked
    ]


def case_for(
    one: AskedBook, said: Sequence[Said], asked: Sequence[AskedBook]
) -> dict[str, CaseValue]:
    """What was said, as one book reads it; a fact that only another book has does not concern it.

    Raises `RulebookError` as `read_case`.
    """
    every = {name: fact for each in reversed(asked) for name, fact in each.book.facts.items()}
    for name, _, where in said:
        if name not in every:
            raise no_such_fact(name, where, every)
    return read_case([each for each in said if each[0] in one.book.facts], one.book.facts)


def answers_json(
    asked: Sequence[AskedBook], answers: Sequence[tuple[Reading, ...]]
) -> dict[str, Any]:
    """The book's own answer, and one for each amendment under `with`."""
    objects = [
        readings_json(given, Teller(each.book, current_language()), each.made)
        for each, given in zip(asked, answers, strict=True)
    ]
    beside = [{"id": each.id, **one} for each, one in zip(asked[1:], objects[1:], strict=True)]
    first = asked[0]
    return {
        **objects[0],
        "version": first.name,
        "draft": first.draft,
        "on": first.inquiry.on.isoformat(),
        "contract_from": first.made.isoformat() if first.made else None,
        "with": beside,
    }


def answers_paper(
    asked: Sequence[AskedBook], answers: Sequence[tuple[Reading, ...]], interviewed: bool = False
) -> Paper:
    """The answers for readers, or for whoever was `interviewed`."""
    answered = [
        Answered(each.name, each.book, given, interviewed)
        for each, given in zip(asked, answers, strict=True)
    ]
    word = phrase("draft-word") if any(each.draft for each in asked) else ""
    first = asked[0]
    return draw_answers(answered, current_language(), first.inquiry.on, word, first.made)
