"""A paper as a Word file: changes are Word's own tracked changes, headings its own styles."""

from collections.abc import Callable
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from rulebook_cli.model.card import Cards
from rulebook_cli.model.paper import (
    BarChart,
    Blank,
    Comparison,
    Fields,
    Figure,
    Heading,
    Items,
    Mark,
    Paper,
    Paragraph,
    Run,
    Signatures,
    Style,
    Table,
)
from rulebook_cli.model.photo import Photo
from rulebook_cli.render.writers.asides import asides_below
from rulebook_cli.render.writers.docx_blanks import add_blank
from rulebook_cli.render.writers.docx_cards import add_cards
from rulebook_cli.render.writers.docx_comments import add_commented, quotes_of
from rulebook_cli.render.writers.docx_measures import measures
from rulebook_cli.render.writers.docx_photos import add_photo
from rulebook_cli.render.writers.docx_pictures import charts_of
from rulebook_cli.render.writers.docx_places import PlaceNames, add_properties, track_changes
from rulebook_cli.render.writers.docx_runs import (
    Writing,
    add_bookmark,
    add_runs,
    mark_end,
    new_paragraph,
    numbered,
)
from rulebook_cli.render.writers.docx_sheet import begin_sheet, packed
from rulebook_cli.render.writers.docx_styles import UNDER, hanging, left_indent
from rulebook_cli.render.writers.docx_tables import add_chart, add_figure, add_letterhead, add_table
from rulebook_cli.render.writers.layout import placed
from rulebook_cli.render.writers.safe_paper import made_safe
from rulebook_cli.render.writers.setting import ORDINARY, Setting

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph as WordParagraph

STYLES = {
    Style.BODY: "Body Text",
    Style.LEAD: "Lead",
    Style.QUOTE: "Quote",
    Style.NOTE: "Note",
    Style.NOTICE: "Notice",
}
NOBODY = "rulebook"


def write_docx(paper: Paper, setting: Setting = ORDINARY) -> bytes:
    """`paper` as DOCX; the same paper gives the same bytes.

    A change without an author of its own is the paper's author's, or the sender's.
    Raises `RulebookError("template-not-word")` for a Word file of the book's own that is none.
    """
    safe = made_safe(asides_below(paper))
    sender = next(iter(safe.letterhead.sender), "")
    writing = Writing(safe.author or sender or NOBODY, safe.dated)
    writing.comes_back = safe.worked_on
    writing.measures = measures(setting.large_print, paper.shape)
    writing.charts = charts_of(safe, writing.measures)
    document = begin_sheet(safe, setting, writing)
    names = PlaceNames(document, writing) if safe.worked_on else None
    add_letterhead(document, safe.letterhead, writing)
    new_paragraph(document, "Title", writing, safe.title)
    if names:
        names.name_written()
    for place in placed(safe):
        writing.placed = place
        WRITERS[type(place.block)](document, place.block, writing)
        if names:
            names.name_written(place.block)
    if names:
        track_changes(document)
    add_properties(document, safe.properties)
    return packed(document)


def _write_heading(document: "Document", block: Heading, writing: Writing) -> None:
    paragraph = new_paragraph(document, f"Heading {block.level}", writing)
    if block.level == 1 and writing.measures.sheets:
        paragraph.paragraph_format.page_break_before = True
    add_runs(paragraph, block.runs, writing)
    if block.anchor:
        add_bookmark(paragraph, block.anchor, writing)


def _write_paragraph(document: "Document", block: Paragraph, writing: Writing) -> None:
    in_margin = block.number and block.style is Style.BODY
    style = "Numbered Text" if in_margin else _style(STYLES[block.style], writing)
    paragraph = new_paragraph(document, style, writing)
    runs = block.runs
    if block.number:
        runs = numbered(f"{block.number}\t" if in_margin else f"{block.number} ", runs)
    _keep(paragraph, writing)
    add_commented(document, paragraph, runs, block.beside, writing)
    mark_end(paragraph, runs, writing)
    if block.anchor:
        add_bookmark(paragraph, block.anchor, writing)


def _write_items(document: "Document", block: Items, writing: Writing) -> None:
    from docx.shared import Cm

    numbering = _fresh_numbering(document) if block.ordered else None
    for runs, notes in zip_longest(block.items, block.beside, fillvalue=()):
        style = _style("List Number" if block.ordered else "List Bullet", writing)
        paragraph: Any = new_paragraph(document, style, writing)
        if numbering is not None:
            properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
            properties.get_or_add_ilvl().val = 0
            properties.get_or_add_numId().val = numbering
            # The numbering brings its own indent along and would win over the style.
            paragraph.paragraph_format.left_indent = Cm(left_indent(style, writing.measures))
            paragraph.paragraph_format.first_line_indent = Cm(-hanging(style, writing.measures))
        _keep(paragraph, writing)
        add_commented(document, paragraph, runs, notes, writing)
        mark_end(paragraph, runs, writing)


def _style(name: str, writing: Writing) -> str:
    """Under a numbered paragraph as deep as its text."""
    return f"{name}{UNDER}" if writing.placed.under else name


def _keep(paragraph: "WordParagraph", writing: Writing) -> None:
    # A block is not parted from what it leads in.
    if writing.placed.kept:
        paragraph.paragraph_format.keep_with_next = True


def _fresh_numbering(document: "Document") -> int:
    """A numbering of its own, so that every list begins at one."""
    numberings: Any = document.part.numbering_part.element
    style: Any = document.styles["List Number"]
    used = style.element.pPr.numPr.numId.val
    kind = next(num for num in numberings.num_lst if num.numId == used).abstractNumId.val
    fresh = numberings.add_num(kind)
    fresh.add_lvlOverride(ilvl=0).add_startOverride(1)
    return int(fresh.numId)


def _write_fields(document: "Document", block: Fields, writing: Writing) -> None:
    for label, runs in block.rows:
        paragraph = new_paragraph(document, "Field", writing)
        add_runs(paragraph, (Run(label, Mark.STRONG), Run("\t"), *runs), writing)


def _write_comparison(document: "Document", block: Comparison, writing: Writing) -> None:
    waiting = list(block.beside)
    for label, paragraphs in zip(block.labels, (block.old, block.new, block.reason), strict=True):
        if paragraphs:
            new_paragraph(document, "Comparison Label", writing, label)
        for runs in paragraphs:
            paragraph = new_paragraph(document, "Comparison Text", writing)
            notes = quotes_of(runs, waiting) if paragraphs is block.old else []
            waiting = [note for note in waiting if note not in notes]
            add_commented(document, paragraph, runs, notes, writing)
            mark_end(paragraph, runs, writing)
            last = paragraphs is (block.reason or block.new) and runs is paragraphs[-1]
            paragraph.paragraph_format.keep_with_next = writing.placed.whole and not last


def _write_signatures(document: "Document", block: Signatures, writing: Writing) -> None:
    if block.place_and_date:
        paragraph = new_paragraph(document, "Body Text", writing, block.place_and_date)
        paragraph.paragraph_format.keep_with_next = True
    for number, (name, role) in enumerate(block.names, 1):
        new_paragraph(document, "Signature Line", writing, name)
        signed = new_paragraph(document, "Signature Text", writing, role)
        signed.paragraph_format.keep_with_next = number < len(block.names)


WRITERS: dict[type, Callable[..., None]] = {
    Heading: _write_heading,
    Paragraph: _write_paragraph,
    Items: _write_items,
    Fields: _write_fields,
    Table: add_table,
    Comparison: _write_comparison,
    BarChart: add_chart,
    Figure: add_figure,
    Photo: add_photo,
    Signatures: _write_signatures,
    Blank: add_blank,
    Cards: add_cards,
}
