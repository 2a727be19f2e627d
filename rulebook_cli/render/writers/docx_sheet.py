"""The sheet a Word file is written on: ours, or the book's own Word file without its text."""

import io
import zipfile
from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Any

from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.paper import Mark, Paper, Run
from rulebook_cli.render.writers.docx_measures import ORDINARY_MEASURES
from rulebook_cli.render.writers.docx_runs import (
    LANGUAGES,
    Writing,
    add_page_number,
    add_runs,
    new_paragraph,
)
from rulebook_cli.render.writers.docx_styles import STYLES, set_styles
from rulebook_cli.render.writers.setting import Setting
from rulebook_cli.render.writers.template_faults import path_of
from rulebook_cli.render.writers.templates_folder import WORD_FILE

if TYPE_CHECKING:
    from docx.document import Document

# The earliest moment a zip file can name: the same paper must give the same bytes.
FIRST_MOMENT = (1980, 1, 1, 0, 0, 0)


def begin_sheet(paper: Paper, setting: Setting, writing: Writing) -> "Document":
    """An empty file with its styles, its properties, and what stands at the head of every page.

    The book's own Word file gives its page, its header and footer, and every style it has.
    Raises `RulebookError("template-not-word")`.
    """
    import docx

    own = setting.own.get(WORD_FILE)
    document = docx.Document() if own is None else _emptied(own)
    writing.styles = set_styles(document, paper.language, writing.measures, own is not None)
    _set_properties(document, paper, writing)
    _set_header(document, paper, writing, own is not None)
    return document


def word_template(language: str) -> bytes:
    """Our sheet as a Word file to edit: a line in every style, which a paper leaves out again."""
    import docx

    document = docx.Document()
    writing = Writing("", None)
    writing.styles = set_styles(document, language, ORDINARY_MEASURES, own=False)
    for row in STYLES:
        new_paragraph(document, row[0], writing, row[0])
    return packed(document)


def packed(document: "Document") -> bytes:
    """The file's bytes with every part dated alike."""
    saved = io.BytesIO()
    document.save(saved)
    made = io.BytesIO()
    with zipfile.ZipFile(saved) as parts, zipfile.ZipFile(made, "w") as file:
        for name in parts.namelist():
            entry = zipfile.ZipInfo(name, FIRST_MOMENT)
            entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, 3
            file.writestr(entry, parts.read(name))
    return made.getvalue()


def _emptied(own: bytes) -> "Document":
    import docx

    try:
        document = docx.Document(io.BytesIO(own))
        body: Any = document.element.body
        for part in list(body)[:-1]:
            body.remove(part)
        assert len(document.sections) == 1
    except Exception as error:  # whatever python-docx, lxml or zipfile meet in a broken file
        raise RulebookError("template-not-word", path=path_of(WORD_FILE)) from error
    return document


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


def _set_header(document: "Document", paper: Paper, writing: Writing, own: bool) -> None:
    """The diary number, the draft word and the page number at the head of every page.

    In the book's own file they stand below its header; its own page numbers are enough.
    """
    from docx.enum.text import WD_TAB_ALIGNMENT
    from docx.shared import Cm

    if not own:
        stops = document.styles["Header"].paragraph_format.tab_stops
        stops.clear_all()
        stops.add_tab_stop(Cm(8.5), WD_TAB_ALIGNMENT.CENTER)
        stops.add_tab_stop(Cm(17), WD_TAB_ALIGNMENT.RIGHT)
    numbered = own and any(_has_page_numbers(part) for part in _heads_and_feet(document))
    for header in _headers(document):
        paragraph = header.add_paragraph() if own else header.paragraphs[0]
        paragraph._p.style = writing.styles["Header"]
        diary, draft = Run(f"{paper.letterhead.diary}\t"), Run(paper.draft, Mark.STRONG)
        add_runs(paragraph, (diary, draft, Run("\t")), writing)
        if not numbered:
            add_page_number(paragraph, paper.page_of)


def _headers(document: "Document") -> Iterator[Any]:
    section = document.sections[0]
    yield section.header
    if section.different_first_page_header_footer:
        yield section.first_page_header
    if document.settings.odd_and_even_pages_header_footer:
        yield section.even_page_header


def _heads_and_feet(document: "Document") -> Iterator[Any]:
    yield from _headers(document)
    yield document.sections[0].footer


def _has_page_numbers(part: Any) -> bool:
    from docx.oxml.ns import qn

    simple = (one.get(qn("w:instr")) for one in part._element.iter(qn("w:fldSimple")))
    complex_ = (one.text for one in part._element.iter(qn("w:instrText")))
    return any("PAGE" in (order or "") for order in (*simple, *complex_))
