"""The form by which those who were asked answer a round (vastauslomake, svarsblankett)."""

from datetime import date

from rulebook_cli.model.comment import Stance
from rulebook_cli.model.paper import (
    Blank,
    Block,
    Fields,
    Heading,
    Paper,
    Paragraph,
    Signatures,
    Style,
)
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.settings import Question, Round
from rulebook_cli.render.papers.post_words import matter_rows, plain, post_paper, text_in, word

STANCE, FREE, RESPONDENT, WRITER = "stance", "free", "respondent", "writer"
"""The tags of the blanks that every form has."""
SCALES = {"yes-mainly-no": ("yes", "mainly", "no"), "yes-no": ("yes", "no")}
_FREE_LINES, _WHY_LINES = 10, 4


def draw_answer_form(
    book: Rulebook,
    round_: Round,
    language: str,
    on: date,
    mark: str,
    properties: tuple[tuple[str, str], ...],
) -> Paper:
    """The form of a round: who answers, the stance, the round's questions, free words, signature.

    `mark` is the document's own mark, printed at its foot; `properties` go into the file.
    """
    title = text_in(book.settings.title, language, book)
    blocks: list[Block] = [
        Fields(tuple(matter_rows(book, round_, language))),
        Paragraph(plain(word(language, "form.lead"))),
        _blank(RESPONDENT, "form.respondent", language, 1),
        _blank(WRITER, "form.writer", language, 1),
        Blank(word(language, "form.stance"), STANCE, _stances(language)),
    ]
    if round_.questions:
        blocks.append(Heading(1, plain(word(language, "letter.questions"))))
    for number, question in enumerate(round_.questions, 1):
        blocks += _question(number, question, book, language)
    blocks.append(Heading(1, plain(word(language, "form.free.title"))))
    blocks.append(_blank(FREE, "form.free", language, _FREE_LINES))
    blocks.append(Paragraph(plain(word(language, "form.public")), Style.NOTE))
    name, role = word(language, "form.name"), word(language, "form.role")
    blocks.append(Signatures(word(language, "form.place-and-date"), ((name, role),)))
    blocks.append(Paragraph(plain(word(language, "mark", mark=mark)), Style.NOTE))
    heading, kind = word(language, "form.title", title=title), word(language, "form.kind")
    return post_paper(heading, kind, blocks, book, round_, language, on, properties=properties)


def question_tags(question: str) -> tuple[str, str]:
    """The tags of a question's blanks: the answer, and its reasons."""
    return f"question/{question}", f"question/{question}/why"


def answer_words(question: Question, value: str, language: str) -> str:
    """A ticked answer in words."""
    known = SCALES.get(question.scale, ())
    return word(language, f"scale.{value}") if value in known else value


def hints() -> frozenset[str]:
    """What stands in a blank until somebody writes there, in every language."""
    return frozenset(word(language, "form.hint") for language in ("fi", "sv", "en"))


def _stances(language: str) -> tuple[tuple[str, str], ...]:
    return tuple((one.value, word(language, f"form.stance.{one.value}")) for one in Stance)


def _question(number: int, question: Question, book: Rulebook, language: str) -> list[Block]:
    text = f"{number}. {text_in(question.text, language, book)}"
    answer, why = question_tags(question.id)
    scale = SCALES.get(question.scale, ())
    if not scale:
        return [Blank(text, answer, lines=_WHY_LINES, hint=word(language, "form.hint"))]
    choices = tuple((value, word(language, f"scale.{value}")) for value in scale)
    return [
        Blank(text, answer, choices),
        _blank(why, "form.why", language, _WHY_LINES),
    ]


def _blank(tag: str, key: str, language: str, lines: int) -> Blank:
    return Blank(word(language, key), tag, lines=lines, hint=word(language, "form.hint"))
