"""A paper as a Word file: changes are Word's own tracked changes, headings its own styles."""

import io
import zipfile
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from rulebook_cli.model.paper import (
    BarChart,
    Blank,
    Comparison,
    Fields,
    Figure,
    Heading,
    Items,
    Paper,
    Paragraph,
    Signatures,
    Style,
    Table,
)
from rulebook_cli.render.writers.asides import asides_below
from rulebook_cli.render.writers.docx_blanks import add_blank
from rulebook_cli.render.writers.docx_places import PlaceNames, add_properties, track_changes
from rulebook_cli.render.writers.docx_runs import (
    Writing,
    add_bookmark,
    add_page_number,
    add_runs,
    add_text,
    mark_end,
    numbered,
)
from rulebook_cli.render.writers.docx_styles import (
    INDENTS_CM,
    LANGUAGES,
    LIST_HANGING_CM,
    LIST_INDENT_CM,
    NUMBER_CM,
    set_styles,
)
from rulebook_cli.render.writers.docx_tables import add_chart, add_figure, add_letterhead, add_table
from rulebook_cli.render.writers.layout import placed
from rulebook_cli.render.writers.safe_paper import made_safe

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
# The earliest moment a zip file can name: the same paper must give the same bytes.
FIRST_MOMENT = (1980, 1, 1, 0, 0, 0)


def write_docx(paper: Paper) -> bytes:
    """`paper` as DOCX; the same paper gives the same bytes.

    A change without an author of its own is the paper's author's, or the sender's.
    """
    import docx

    safe = made_safe(asides_below(paper))
    sender = next(iter(safe.letterhead.sender), "")
    writing = Writing(safe.author or sender or NOBODY, safe.dated)
    document = docx.Document()
    names = PlaceNames(document, writing) if safe.worked_on else None
    set_styles(document, safe.language)
    _set_properties(document, safe, writing)
    _set_header(document, safe)
    add_letterhead(document, safe.letterhead)
    document.add_paragraph(style="Title").add_run(safe.title)
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
    return _packed(document)


def _set_properties(document: "Document", paper: Paper, writing: Writing) -> None:
    properties = document.core_properties
    properties.title = paper.title
    properties.language = LANGUAGES.get(paper.language, paper.language)
    properties.author = properties.last_modified_by = writing.author
    properties.comments = ""
    properties.revision = 1
    moment = datetime.combine(paper.dated, datetime.min.time()) if paper.dated else None
    properties.created = properties.modified = moment or datetime(*FIRST_MOMENT)
    relations = document.part.package.rels
    for name in [name for name, of in relations.items() if of.reltype.endswith("/thumbnail")]:
        del relations[name]


def _set_header(document: "Document", paper: Paper) -> None:
    from docx.enum.text import WD_TAB_ALIGNMENT
    from docx.shared import Cm

    paragraph = document.sections[0].header.paragraphs[0]
    stops = document.styles["Header"].paragraph_format.tab_stops
    stops.clear_all()
    stops.add_tab_stop(Cm(8.5), WD_TAB_ALIGNMENT.CENTER)
    stops.add_tab_stop(Cm(17), WD_TAB_ALIGNMENT.RIGHT)
    paragraph.add_run(f"{paper.letterhead.diary}\t")
    paragraph.add_run(paper.draft, "Strong")
    paragraph.add_run("\t")
    add_page_number(paragraph, paper.page_of)


def _write_heading(document: "Document", block: Heading, writing: Writing) -> None:
    paragraph = document.add_paragraph(style=f"Heading {block.level}")
    add_runs(paragraph, block.runs, writing)
    if block.anchor:
        add_bookmark(paragraph, block.anchor, writing)


def _write_paragraph(document: "Document", block: Paragraph, writing: Writing) -> None:
    in_margin = block.number and block.style is Style.BODY
    style = "Numbered Text" if in_margin else STYLES[block.style]
    paragraph = document.add_paragraph(style=style)
    runs = block.runs
    if block.number:
        runs = numbered(f"{block.number}\t" if in_margin else f"{block.number} ", runs)
    _set_in(paragraph, style, writing)
    add_runs(paragraph, runs, writing)
    mark_end(paragraph, runs, writing)
    if block.anchor:
        add_bookmark(paragraph, block.anchor, writing)


def _write_items(document: "Document", block: Items, writing: Writing) -> None:
    from docx.shared import Cm

    numbering = _fresh_numbering(document) if block.ordered else None
    for runs in block.items:
        style = "List Number" if block.ordered else "List Bullet"
        paragraph: Any = document.add_paragraph(style=style)
        if numbering is not None:
            properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
            properties.get_or_add_ilvl().val = 0
            properties.get_or_add_numId().val = numbering
            # The numbering brings its own indent along and would win over the style.
            paragraph.paragraph_format.left_indent = Cm(LIST_INDENT_CM)
            paragraph.paragraph_format.first_line_indent = Cm(-LIST_HANGING_CM)
        _set_in(paragraph, style, writing)
        add_runs(paragraph, runs, writing)
        mark_end(paragraph, runs, writing)


def _set_in(paragraph: "WordParagraph", style: str, writing: Writing) -> None:
    # Under a numbered paragraph as deep as its text, and not parted from what it leads in.
    from docx.shared import Cm

    if writing.placed.under:
        paragraph.paragraph_format.left_indent = Cm(INDENTS_CM[style] + NUMBER_CM)
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
        paragraph = document.add_paragraph(style="Field")
        paragraph.add_run(label, "Strong")
        paragraph.add_run("\t")
        add_runs(paragraph, runs, writing)


def _write_comparison(document: "Document", block: Comparison, writing: Writing) -> None:
    for label, paragraphs in zip(block.labels, (block.old, block.new, block.reason), strict=True):
        if paragraphs:
            add_text(document.add_paragraph(style="Comparison Label"), label)
        for runs in paragraphs:
            paragraph = document.add_paragraph(style="Comparison Text")
            add_runs(paragraph, runs, writing)
            mark_end(paragraph, runs, writing)
            last = paragraphs is (block.reason or block.new) and runs is paragraphs[-1]
            paragraph.paragraph_format.keep_with_next = writing.placed.whole and not last


def _write_signatures(document: "Document", block: Signatures, writing: Writing) -> None:
    from docx.shared import Pt

    if block.place_and_date:
        paragraph = document.add_paragraph(block.place_and_date, style="Body Text")
        paragraph.paragraph_format.keep_with_next = True
    for name, role in block.names:
        document.add_paragraph(name, style="Signature Line")
        last = document.add_paragraph(role, style="Signature Text")
        last.paragraph_format.space_after = Pt(14)


def _packed(document: "Document") -> bytes:
    """The file's bytes with every part dated alike."""
    saved = io.BytesIO()
    document.save(saved)
    packed = io.BytesIO()
    with zipfile.ZipFile(saved) as parts, zipfile.ZipFile(packed, "w") as file:
        for name in parts.namelist():
            entry = zipfile.ZipInfo(name, FIRST_MOMENT)
            entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, 3
            file.writestr(entry, parts.read(name))
    return packed.getvalue()


WRITERS: dict[type, Callable[..., None]] = {
    Heading: _write_heading,
    Paragraph: _write_paragraph,
    Items: _write_items,
    Fields: _write_fields,
    Table: add_table,
    Comparison: _write_comparison,
    BarChart: add_chart,
    Figure: add_figure,
    Signatures: _write_signatures,
    Blank: add_blank,
}
