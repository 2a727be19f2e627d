"""The advance assessment of consequences (vaikutusten ennakkoarviointi, förhandsbedömning).

Under each heading stand the county's own words, the figures that were reckoned and what was said of
it in statements. A heading nobody has assessed stays and says so.
"""

from rulebook_cli.model.advance_assessment import HEADINGS
from rulebook_cli.model.paper import (
    Block,
    Fields,
    Heading,
    Items,
    Paper,
    Paragraph,
    Runs,
    Style,
)
from rulebook_cli.render.papers.assessment_figures import figure_blocks
from rulebook_cli.render.papers.assessment_voices import voices_under
from rulebook_cli.render.papers.kind_words import book_title, county_paper, note, plain
from rulebook_cli.render.papers.matter import Matter
from rulebook_cli.render.papers.memo_remarks import remark_runs, remarks_of


def draw_assessment(matter: Matter) -> Paper:
    """The assessment of the change, under all its headings."""
    word, language = matter.word, matter.language
    title = book_title(matter.after.book, language)
    blocks: list[Block] = [
        Fields(tuple(_rows(matter, title))),
        Paragraph(plain(word("assessment.lead"))),
    ]
    for heading in HEADINGS:
        blocks += _heading(heading, matter)
    kind = word("assessment.kind")
    return county_paper(
        word("assessment.title", title=title),
        kind,
        blocks,
        matter.after.book,
        language,
        matter.heard.on,
        matter.draft,
        matter.diary,
    )


def _rows(matter: Matter, title: str) -> list[tuple[str, Runs]]:
    rows = [
        ("assessment.matter", title),
        ("assessment.before", matter.before.name),
        ("assessment.after", matter.after.name),
    ]
    return [(matter.word(key), plain(words)) for key, words in rows if words]


def _heading(heading: str, matter: Matter) -> list[Block]:
    own, found = _own_words(heading, matter), figure_blocks(heading, matter)
    voices = _voices(heading, matter)
    blocks: list[Block] = [Heading(1, plain(matter.word(f"assessment.{heading}")), heading)]
    if not (own or found or voices):
        return [*blocks, Paragraph(plain(matter.word("assessment.none")), Style.NOTICE)]
    blocks += own
    if found:
        blocks += [_label("assessment.figures", matter), *found] if own or voices else found
    blocks += voices
    if not own:
        blocks.append(note(matter.word("assessment.no-own")))
    return blocks


def _label(key: str, matter: Matter) -> Block:
    return Heading(2, plain(matter.word(key)))


def _own_words(heading: str, matter: Matter) -> list[Block]:
    """The county's own, paragraph by paragraph."""
    text = matter.assessed.get(heading)
    words = text.best(matter.language, *matter.settings.languages) if text else ""
    parts = (" ".join(part.split()) for part in words.split("\n\n"))
    return [Paragraph(plain(part)) for part in parts if part]


def _voices(heading: str, matter: Matter) -> list[Block]:
    heard = matter.heard
    remarks = remarks_of(heard.comments, heard.received, heard.book, matter.language)
    lines = [
        remark_runs(remark, heard.book, matter.language)
        for remark in voices_under(heading, remarks, matter)
    ]
    return [_label("assessment.voices", matter), Items(tuple(lines))] if lines else []
