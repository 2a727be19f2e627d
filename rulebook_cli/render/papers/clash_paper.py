"""The clashes among amendments as a paper: each a question, with the reasons of all sides."""

from collections.abc import Iterator
from datetime import date

from rulebook_cli.model.clash import ClashQuestion, ClashReport
from rulebook_cli.model.paper import (
    Block,
    Heading,
    Items,
    Paper,
    Paragraph,
    Run,
    Runs,
    Style,
)
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.papers.clash_groups import group_blocks, repair_blocks
from rulebook_cli.render.papers.clash_matrix import matrix_blocks
from rulebook_cli.render.speech import say

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
"""The choices of a question are called by these."""


def draw_clashes(
    report: ClashReport, book: Rulebook, language: str, on: date, matrix: bool = False
) -> Paper:
    """Who proposes the same or nearly so, the questions in the order of the book, then who needs
    whom; with `matrix` who meets whom instead. `book` is the draft."""
    questions = _question_blocks(report, book, language)
    blocks = matrix_blocks(report, language) if matrix else questions
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
    if questions:
        yield _paragraph(say(language, "clashes", "summary", count=len(questions)))
    elif not report.questions:
        yield _paragraph(say(language, "clashes", "none"))
    if not report.complete:
        yield Paragraph((Run(say(language, "clashes", "incomplete")),), Style.NOTICE)
    yield from group_blocks(report, book, language)
    for number, question in enumerate(questions, 1):
        yield from _one_question(number, question, report, language)
    yield from repair_blocks(report.repairs, language)


def _one_question(
    number: int, question: ClashQuestion, report: ClashReport, language: str
) -> Iterator[Block]:
    heading = say(language, "clashes", "question", number=number, place=question.place)
    yield Heading(1, (Run(heading),))
    yield from (_paragraph(words) for words in question.why if words)
    yield from _choice_blocks(question, language)
    if question.mended_by:
        yield _paragraph(say(language, "clashes", "mended", ids=list(question.mended_by)))
    yield Heading(2, (Run(say(language, "clashes", "reasons")),))
    yield Items(tuple(_reasons(question, report, language)))


def _choice_blocks(question: ClashQuestion, language: str) -> Iterator[Block]:
    """The choices: those of one line as a list, the text of the others line by line below."""
    waiting: list[Runs] = []
    for lead, lines in _choices(question, language):
        waiting.append((Run(" ".join((lead, *lines)) if len(lines) == 1 else lead),))
        if len(lines) > 1:
            yield Items(tuple(waiting))
            yield from (Paragraph((Run(line),), Style.QUOTE) for line in lines)
            waiting = []
    if waiting:
        yield Items(tuple(waiting))


def _choices(question: ClashQuestion, language: str) -> Iterator[tuple[str, list[str]]]:
    """The choices by letter: what is kept, and the lines of what then stands there."""
    for letter, choice in zip(LETTERS, question.choices, strict=False):
        key = "keep" if choice.keep else "keep-draft"
        lead = f"{letter}) " + say(language, "clashes", key, ids=list(choice.keep)) + "."
        result = (choice.result or say(language, "clashes", "removed")).split("\n")
        if question.kind == "meaning":
            yield lead, result
        elif len(result) == 1:
            yield lead, [say(language, "clashes", "result", result=result[0])]
        else:
            yield f"{lead} {say(language, 'clashes', 'result', result='').rstrip()}", result


def _reasons(question: ClashQuestion, report: ClashReport, language: str) -> Iterator[Runs]:
    for id_ in question.amendments:
        who = report.proposers[id_]
        name, reason = who.name.best(language), who.reason.best(language)
        yield (Run(say(language, "clashes", "reason", id=id_, name=name, reason=reason)),)


def question_lines(
    number: int, question: ClashQuestion, report: ClashReport, language: str
) -> Iterator[str]:
    """One question as lines for a dialogue: what it is about, and both sides' reasons."""
    yield say(language, "clashes", "question", number=number, place=question.place)
    yield from (words for words in question.why if words)
    for lead, lines in _choices(question, language):
        yield "  " + (f"{lead} {lines[0]}" if len(lines) == 1 else lead)
        yield from (f"      {line}" for line in (lines if len(lines) > 1 else ()))
    for runs in _reasons(question, report, language):
        yield "  " + "".join(run.text for run in runs)


def _paragraph(words: str) -> Paragraph:
    return Paragraph((Run(words),))
