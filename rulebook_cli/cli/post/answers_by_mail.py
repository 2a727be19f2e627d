"""What was written and ticked in an answer form that came back."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rulebook_cli.model.comment import Stance
from rulebook_cli.model.paper import Blank, Paper
from rulebook_cli.model.place_mark import blank_mark
from rulebook_cli.model.received_paper import ReceivedPaper, ReceivedParagraph
from rulebook_cli.model.settings import Question
from rulebook_cli.render.papers.answer_form import (
    FREE,
    RESPONDENT,
    STANCE,
    WRITER,
    answer_words,
    hints,
    question_tags,
)
from rulebook_cli.render.papers.post_words import word

_TICKS = r"[\u2611\u2612\u2713\u2714\u2717\u2718]|[xX](?=[\s\])]|$)"
_TICKED = re.compile(rf"^\s*[\[(\u2610]?\s*(?:{_TICKS})")
_BOX = re.compile(rf"^(?:\s|[\[\]()\u2610]|{_TICKS})*")
"""A ticked box: the sign a program puts there, or an x over it, in it or behind it."""


@dataclass(frozen=True, slots=True)
class Answers:
    """The answers of a form: the stance, each question's answer by its id, free words, who
    answered, and what was written where no room was given."""

    stance: Stance | None = None
    questions: tuple[tuple[str, str], ...] = ()
    free: str = ""
    respondent: str = ""
    writer: str = ""
    beside: tuple[str, ...] = ()


def read_answers(
    received: ReceivedPaper, sent: ReceivedPaper, form: Paper, questions: Sequence[Question]
) -> Answers:
    """The answers in `received`, which was sent as `form`; `sent` is that form read likewise."""
    blanks = [block for block in form.blocks if isinstance(block, Blank)]
    rooms, left = _rooms(received.paragraphs, blanks)
    beside = _not_sent(left, sent)
    given: dict[str, str] = {}
    for blank in blanks:
        given[blank.tag], more = _given(rooms.get(blank.tag, []), blank)
        beside += more
    answered = []
    for question in questions:
        answer, why = question_tags(question.id)
        said = answer_words(question, given.get(answer, ""), form.language)
        both = [words for words in (said, given.get(why, "")) if words]
        if len(both) == 2:
            both = [word(form.language, "answer.why", answer=both[0], why=both[1])]
        answered += [(question.id, both[0])] if both else []
    stances = {one.value: one for one in Stance}
    return Answers(
        stance=stances.get(given.get(STANCE, "")),
        questions=tuple(answered),
        free=given.get(FREE, ""),
        respondent=given.get(RESPONDENT, ""),
        writer=given.get(WRITER, ""),
        beside=tuple(beside),
    )


def _rooms(
    paragraphs: Sequence[ReceivedParagraph], blanks: Sequence[Blank]
) -> tuple[dict[str, list[str]], list[str]]:
    """The lines after each blank's label up to its end (a frame to write in, as many lines as
    there are boxes), and the lines elsewhere. A label is known by its name, else by its words."""
    by_name = {blank_mark(blank.tag): blank for blank in blanks}
    by_words = {blank.label: blank for blank in blanks}
    rooms: dict[str, list[str]] = {}
    left: list[str] = []
    here: Blank | None = None
    for paragraph in paragraphs:
        text = paragraph.new.strip()
        named = [by_name[name] for name in paragraph.names if name in by_name]
        found = named[0] if named else by_words.get(text)
        if found is not None and found.tag not in rooms:
            here, rooms[found.tag] = found, []
        elif here and (_has_room(here, rooms[here.tag]) if here.choices else paragraph.in_table):
            rooms[here.tag] += [text] if text or not here.choices else []
        elif text:
            here = None
            left.append(text)
    return rooms, left


def _has_room(blank: Blank, lines: Sequence[str]) -> bool:
    return len(lines) < len(blank.choices)


def _not_sent(lines: Sequence[str], sent: ReceivedPaper) -> list[str]:
    """The lines that the form did not have."""
    known = {" ".join(paragraph.new.split()) for paragraph in sent.paragraphs}
    return [line for line in lines if " ".join(line.split()) not in known]


def _given(lines: Sequence[str], blank: Blank) -> tuple[str, list[str]]:
    """The value that is ticked, or the words that are written (empty where nothing is); and the
    lines that say more than that."""
    if blank.choices:
        return _ticked(lines, blank)
    words = "\n".join(lines).strip()
    for hint in hints():
        words = words.removeprefix(hint).removesuffix(hint).strip()
    return words, []


def _ticked(lines: Sequence[str], blank: Blank) -> tuple[str, list[str]]:
    ticked: list[str] = []
    more: list[str] = []
    for line in lines:
        bare = _BOX.sub("", line).strip()
        exact = [value for value, words in blank.choices if bare == words]
        begun = [value for value, words in blank.choices if bare.startswith(words)]
        values = exact or begun[-1:]
        ticked += values if _TICKED.match(line) else []
        more += [] if exact else [line]
    if len(ticked) > 1:  # two boxes say nothing that can be counted, but they were ticked
        return "", [*more, *(words for value, words in blank.choices if value in ticked)]
    return (ticked[0] if ticked else ""), more
