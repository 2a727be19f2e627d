"""A counter-proposal at a meeting (muutosesitys, ändringsförslag): a sentence to read aloud, the
exact text, the reasons."""

from collections.abc import Iterable, Sequence
from datetime import date

from rulebook_cli.model.change import Change
from rulebook_cli.model.exhibit import Exhibit
from rulebook_cli.model.paper import (
    Block,
    Fields,
    Heading,
    Mark,
    Paper,
    Paragraph,
    Run,
    Signatures,
    Style,
)
from rulebook_cli.render import figures
from rulebook_cli.render.changes.changed_places import changed_places
from rulebook_cli.render.changes.showing import Showing
from rulebook_cli.render.papers.amendment_words import name_of, said
from rulebook_cli.render.papers.enacted_text import enacted_blocks
from rulebook_cli.render.papers.enacting_clauses import enacting_runs
from rulebook_cli.render.papers.kind_words import book_title, county_paper, note, plain, word
from rulebook_cli.render.papers.parallel_paper import Side
from rulebook_cli.render.speech import say

ROOM = "_" * 30
"""Room to write in by hand."""


def draw_counter(
    before: Side,
    after: Side,
    changes: Iterable[Change],
    exhibits: Sequence[Exhibit],
    language: str,
    on: date,
    diary: str = "",
    draft: bool = True,
) -> Paper:
    """The counter-proposal that the draft (`before`) be decided with some amendments in it
    (`after`); their titles and reasons are those of `exhibits`."""
    showing = Showing(before.book, after.book, language)
    places = changed_places(changes, showing)
    title = book_title(before.book, language)
    lead = say(language, "enacting", "counter.lead")
    text = enacted_blocks(places, showing, 2)
    end = say(language, "enacting", "counter.end") if text else "."
    blocks: list[Block] = [
        Fields(tuple(_rows(title, diary, language))),
        Heading(1, plain(word(language, "counter.aloud"))),
        Paragraph(enacting_runs(places, showing, lead, end), Style.LEAD),
        note(word(language, "counter.aloud.note")),
        *([Heading(1, plain(word(language, "counter.text")))] if text else []),
        *text,
        Heading(1, plain(word(language, "counter.reasons"))),
        *(_reason(exhibit, language) for exhibit in exhibits),
        _signatures(language, on),
    ]
    return county_paper(
        word(language, "counter.title", title=title),
        word(language, "counter.kind"),
        blocks,
        before.book,
        language,
        on,
        draft,
        diary,
    )


def uncounted(language: str) -> list[Block]:
    """That the paper has no sums, and why: a member would look for them."""
    heading = Heading(1, plain(word(language, "counter.impact")))
    return [heading, Paragraph(plain(word(language, "counter.uncounted")))]


def _rows(title: str, diary: str, language: str) -> list[tuple[str, tuple[Run, ...]]]:
    rows = [("matter", title), ("counter.diary", diary), ("counter.meeting", ROOM)]
    return [(word(language, key), plain(words)) for key, words in rows if words]


def _reason(exhibit: Exhibit, language: str) -> Paragraph:
    """Why, and from whose amendment the text is."""
    amendment = exhibit.amendment
    who = name_of(amendment.association, exhibit.before.settings, language)
    title = said(amendment.title, language)
    start = (Run(f"{amendment.id} ", Mark.STRONG), *title, Run(f" ({who}). "))
    return Paragraph((*start, *said(amendment.reason, language)))


def _signatures(language: str, on: date) -> Signatures:
    """The member who moves it and the one who seconds."""
    names = tuple((word(language, f"counter.{key}"), "") for key in ("mover", "seconder"))
    return Signatures(figures.day(on, language), names)
