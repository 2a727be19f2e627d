"""The clashes among amendments as a paper: each a question, with the reasons of all sides."""

from collections.abc import Iterator
from datetime import date

from rulebook_cli.model.clash import ClashQuestion, ClashReport
from rulebook_cli.model.paper import Block, Heading, Paper, Paragraph, Run
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.papers.clash_choices import (
    choice_blocks,
    choice_lines,
    reason_blocks,
    reason_lines,
)
from rulebook_cli.render.papers.clash_groups import group_blocks, repair_blocks
from rulebook_cli.render.papers.clash_limits import limit_blocks
from rulebook_cli.render.papers.clash_matrix import anchor_of, index_blocks, matrix_blocks
from rulebook_cli.render.speech import say


def draw_clashes(
    report: ClashReport,
    book: Rulebook,
    language: str,
    on: date,
    matrix: bool = False,
    whole: bool = True,
) -> Paper:
    """Who proposes the same or nearly so, the questions in the order of the book, then who needs
    whom; with `matrix` who meets whom before them, and of the questions no more than their places
    unless `whole`. `book` is the draft."""
    blocks = [*_question_blocks(report, book, language)]
    if matrix and report.questions:
        below = blocks if whole else index_blocks(report, language)
        blocks = [*matrix_blocks(report, language), *below]
    return Paper(
        title=say(language, "clashes", "title"),
        language=language,
        blocks=tuple(blocks),
        draft=say(language, "papers", "draft"),
        page_of=say(language, "papers", "page-of", page="{page}", pages="{pages}"),
        dated=on,
        inserted=say(language, "papers", "inserted"),
        deleted=say(language, "papers", "deleted"),
    )


def _question_blocks(report: ClashReport, book: Rulebook, language: str) -> Iterator[Block]:
    questions = report.apart_from_groups
    if report.base:
        yield _paragraph(say(language, "versions", "clashes.on", name=report.base))
    if report.made:
        yield _paragraph(say(language, "versions", "clashes.for", made=report.made))
    if questions:
        yield _paragraph(say(language, "clashes", "summary", count=len(questions)))
    elif not report.questions:
        yield _paragraph(say(language, "clashes", "none"))
    yield from limit_blocks(report.not_looked_at, language)
    yield from group_blocks(report, book, language)
    for number, question in enumerate(questions, 1):
        yield from _one_question(number, question, report, language)
    yield from repair_blocks(report.repairs, language)


def _one_question(
    number: int, question: ClashQuestion, report: ClashReport, language: str
) -> Iterator[Block]:
    heading = say(language, "clashes", "question", number=number, place=question.place)
    yield Heading(1, (Run(heading),), anchor_of(number))
    yield from (_paragraph(words) for words in question.why if words)
    yield from choice_blocks(question, report.base, language)
    if question.mended_by:
        yield _paragraph(say(language, "clashes", "mended", ids=list(question.mended_by)))
    yield from reason_blocks(question, report, language)


def question_lines(
    number: int, question: ClashQuestion, report: ClashReport, language: str
) -> Iterator[str]:
    """One question as lines for a dialogue: what it is about, and both sides' reasons."""
    yield say(language, "clashes", "question", number=number, place=question.place)
    yield from (words for words in question.why if words)
    yield from choice_lines(question, report.base, language)
    yield say(language, "clashes", "reasons") + ":"
    yield from reason_lines(question, report, language)


def _paragraph(words: str) -> Paragraph:
    return Paragraph((Run(words),))
