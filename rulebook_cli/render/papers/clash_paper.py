"""The clashes among amendments as a paper: each a question, with the reasons of all sides."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import combinations

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
    Table,
)
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.speech import say

_WIDEST = 9
"""A matrix of more amendments than this is told as a list."""
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def draw_clashes(
    report: ClashReport, book: Rulebook, language: str, on: date, matrix: bool = False
) -> Paper:
    """The questions in the order of the book, then who proposes the same; with `matrix` who
    meets whom instead of the questions."""
    blocks = _matrix_blocks(report, language) if matrix else _question_blocks(report, language)
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


def _question_blocks(report: ClashReport, language: str) -> Iterator[Block]:
    if report.questions:
        yield _paragraph(say(language, "clashes", "summary", count=len(report.questions)))
    else:
        yield _paragraph(say(language, "clashes", "none"))
    if not report.complete:
        yield Paragraph((Run(say(language, "clashes", "incomplete")),), Style.NOTICE)
    for number, question in enumerate(report.questions, 1):
        yield from _one_question(number, question, report, language)
    if report.alike:
        yield Heading(1, (Run(say(language, "clashes", "alike-heading")),))
        same = (say(language, "clashes", "alike", ids=list(group)) for group in report.alike)
        yield Items(tuple((Run(words),) for words in same))


def _one_question(
    number: int, question: ClashQuestion, report: ClashReport, language: str
) -> Iterator[Block]:
    heading = say(language, "clashes", "question", number=number, place=question.place)
    yield Heading(1, (Run(heading),))
    yield from (_paragraph(words) for words in question.why if words)
    yield Items(tuple(_choices(question, language)))
    if question.mended_by:
        yield _paragraph(say(language, "clashes", "mended", ids=list(question.mended_by)))
    yield Heading(2, (Run(say(language, "clashes", "reasons")),))
    yield Items(tuple(_reasons(question, report, language)))


def _choices(question: ClashQuestion, language: str) -> Iterator[Runs]:
    """The choices by letter: what is kept, and how the place then reads."""
    for letter, choice in zip(_LETTERS, question.choices, strict=False):
        key = "keep" if choice.keep else "keep-draft"
        lead = f"{letter}) " + say(language, "clashes", key, ids=list(choice.keep))
        if question.kind == "meaning":
            yield (Run(lead + ", " + choice.result),)
        else:
            result = choice.result or say(language, "clashes", "removed")
            yield Run(lead + ". "), Run(say(language, "clashes", "result", result=result))


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
    for runs in (*_choices(question, language), *_reasons(question, report, language)):
        yield "  " + "".join(run.text for run in runs)


def _matrix_blocks(report: ClashReport, language: str) -> Iterator[Block]:
    """Who meets whom, as a square where it fits on a page, else as a list."""
    met: dict[tuple[str, str], set[str]] = {}
    for question in report.questions:
        for pair in combinations(question.amendments, 2):
            met.setdefault((min(pair), max(pair)), set()).add(question.kind)
    names = sorted({id_ for pair in met for id_ in pair})
    if not names:
        yield _paragraph(say(language, "clashes", "none"))
        return
    yield _paragraph(say(language, "clashes", "matrix-about"))
    letters = {
        pair: " ".join(say(language, "clashes", kind) for kind in sorted(kinds))
        for pair, kinds in met.items()
    }
    both = letters | {(other, one): words for (one, other), words in letters.items()}
    caption, first = say(language, "clashes", "matrix"), say(language, "clashes", "amendment")
    if len(names) <= _WIDEST:
        rows = [[name, *(both.get((name, other), "") for other in names)] for name in names]
        yield _table(caption, (first, *names), rows)
        return
    listed = [
        [name, ", ".join(f"{o} ({both[name, o]})" for o in names if (name, o) in both)]
        for name in names
    ]
    yield _table(caption, (first, say(language, "clashes", "meets")), listed)


def _table(caption: str, head: tuple[str, ...], rows: Sequence[Sequence[str]]) -> Table:
    cells = tuple(tuple((Run(cell),) if cell else () for cell in row) for row in rows)
    return Table(caption, head, cells)


def _paragraph(words: str) -> Paragraph:
    return Paragraph((Run(words),))
