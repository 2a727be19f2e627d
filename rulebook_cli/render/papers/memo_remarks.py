"""What was said in a round: comments and the points of received statements, as one thing."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby

from rulebook_cli.logic.alike_statements import alike_groups, voices
from rulebook_cli.logic.in_round import open_for
from rulebook_cli.logic.private_persons import PERSON, in_order, person_numbers
from rulebook_cli.model.comment import Comment, Stance
from rulebook_cli.model.paper import Block, Items, Mark, Paragraph, Run, Runs
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.statement import PointAnswer, Received
from rulebook_cli.model.text import Text
from rulebook_cli.render.papers.amendment_words import name_of, said, word
from rulebook_cli.render.papers.anchor_words import anchor_words
from rulebook_cli.render.papers.comment_words import place_of, stance_words
from rulebook_cli.render.speech import has, say
from rulebook_cli.render.words.plain_text import capital


@dataclass(frozen=True, slots=True)
class Remark:
    """Something said of a place by somebody. `who` never names a private person.

    `on` is an address, an amendment's id or one of its parts; `question` a question's id of the
    round; `answer` what the coordinator answered; `note` what must be known of it besides: that
    it came late, or that the words it is on have changed since; `at` the day of a comment.
    """

    who: str
    on: str
    text: Text
    theme: str = ""
    stance: Stance | None = None
    quote: str = ""
    question: str = ""
    answer: PointAnswer | None = None
    note: str = ""
    at: date | None = None


def remarks_of(
    comments: Iterable[Comment], received: Sequence[Received], book: Rulebook, language: str
) -> list[Remark]:
    """Every public remark, comments first, each in the order in which it came."""
    settings = book.settings
    ordered = sorted(comments, key=lambda c: (_moment(c.at), c.association, c.number))
    remarks = [
        Remark(
            who=name_of(comment.association, settings, language),
            on=comment.on,
            text=comment.text,
            theme=comment.theme,
            stance=comment.stance,
            quote=comment.quote,
            question=comment.answers,
            answer=_answer(comment),
            note=_note(comment, book, language),
            at=comment.at.date() if comment.at else None,
        )
        for comment in ordered
        if not comment.support or comment.text
    ]
    names = sender_names(received, language)
    for group in alike_groups(received):
        for statement, point, count in voices(group):
            remarks.append(
                Remark(
                    who=alike_name(names[statement.id], count, language),
                    on=point.on,
                    text=point.text,
                    theme=point.theme,
                    stance=point.stance,
                    quote=point.quote,
                    question=point.answers,
                    answer=point.answer,
                )
            )
    return remarks


def _answer(comment: Comment) -> PointAnswer | None:
    answer = comment.answer
    return PointAnswer(answer.taken, answer.because) if answer else None


def _note(comment: Comment, book: Rulebook, language: str) -> str:
    """That a comment came when no round was open, and what became of the words it is on."""
    at = comment.at
    late = at is not None and not open_for(book.settings, comment.association, at)
    moved = anchor_words(comment.now, book, language) if comment.now else ""
    notes = [capital(say(language, "comments", "late")) + "." if late else "", moved]
    return " ".join(note for note in notes if note)


def sender_names(received: Iterable[Received], language: str) -> dict[str, str]:
    """Each statement's sender by the statement's id; private persons are numbered, not named."""
    names: dict[str, str] = {}
    statements = in_order(received)
    numbers = person_numbers(statements)
    for statement in statements:
        if statement.sender_kind == PERSON:
            number = numbers[statement.id]
            names[statement.id] = word(language, "private-person", number=number)
        else:
            name = statement.sender.best(language, *statement.sender.words)
            many = statement.signatories > 1
            names[statement.id] = (
                word(language, "signatories", name=name, count=statement.signatories)
                if many
                else name
            )
    return names


def alike_name(name: str, count: int, language: str) -> str:
    """A sender, with how many have sent nearly the same."""
    return word(language, "alike", name=name, count=count) if count > 1 else name


def by_theme(remarks: Sequence[Remark], book: Rulebook, language: str) -> list[Block]:
    """Remarks under the name of their theme; those without a theme come first."""
    blocks: list[Block] = []
    ordered = sorted(remarks, key=lambda remark: theme_name(remark.theme, language).casefold())
    for theme, group in groupby(ordered, key=lambda remark: theme_name(remark.theme, language)):
        if theme:
            blocks.append(Paragraph((Run(theme, Mark.STRONG),)))
        blocks.append(Items(tuple(remark_runs(remark, book, language) for remark in group)))
    return blocks


def theme_name(theme: str, language: str) -> str:
    """A theme as readers know it: a known one in their language, else as it was written."""
    key = f"theme.{theme}"
    if has(language, "papers", key):
        return word(language, key)
    return capital(theme.replace("-", " ").replace("_", " "))


def remark_runs(remark: Remark, book: Rulebook, language: str, with_place: bool = True) -> Runs:
    """Who said what of which place, where they stand, and what was answered."""
    runs: list[Run] = [Run(remark.who, Mark.STRONG)]
    place = place_of(remark.on, book, language) if with_place else _part(remark.on)
    beside = [part for part in (place, stance_words(remark.stance, language)) if part]
    if beside:
        runs.append(Run(f" ({', '.join(beside)})"))
    runs.append(Run(": "))
    if remark.quote:
        runs.append(Run(word(language, "quoted", words=" ".join(remark.quote.split())) + " – "))
    runs.extend(said(remark.text, language))
    if remark.note:
        runs.append(Run(f" {remark.note}", Mark.EMPHASIS))
    if remark.answer:
        taken = word(language, f"taken.{remark.answer.taken}")
        runs.append(Run(f" {word(language, 'answer')}: {taken}. ", Mark.STRONG))
        runs.extend(said(remark.answer.because, language))
    return tuple(runs)


def _part(on: str) -> str:
    """The id of the part that was spoken of; empty for a whole amendment."""
    return on if re.fullmatch(r".+-\d+\.\d+", on) else ""


def _moment(when: datetime | None) -> str:
    return when.isoformat() if when else ""
