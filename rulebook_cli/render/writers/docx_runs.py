"""Marked text in a Word file: tracked changes, links, bookmarks and page numbers, as XML."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from itertools import count
from typing import TYPE_CHECKING, Any

from rulebook_cli.model.paper import Items, Mark, Run, Runs
from rulebook_cli.render.writers.docx_measures import ORDINARY_MEASURES, Measures
from rulebook_cli.render.writers.layout import Placed
from rulebook_cli.render.writers.unbroken import unbroken

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph as WordParagraph

CHARACTER_STYLES = {Mark.STRONG: "Strong", Mark.EMPHASIS: "Emphasis"}
CHANGES = {Mark.INSERTED: "w:ins", Mark.DELETED: "w:del"}
LANGUAGES = {"fi": "fi-FI", "sv": "sv-FI", "en": "en-GB"}
SIGNS = {"\u00ad": "w:softHyphen", "\t": "w:tab"}
PAGE_WORDS = re.compile(r"(\{pages?\})")
PAGE_FIELDS = {"{page}": "PAGE", "{pages}": "NUMPAGES"}
# A link to a web page is a relationship of this type (ECMA-376, part 1).
HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"


@dataclass
class Writing:
    """What a Word file needs while it is written: numbers for its marks, names for its places,
    the block that is being written with its layout, the ids of its styles by their names, and its
    charts as pictures by their SVG. The words of one that `comes_back` are the book's own to the
    letter."""

    author: str
    dated: date | None
    numbers: "count[int]" = field(default_factory=lambda: count(1))
    bookmarks: dict[str, str] = field(default_factory=dict)
    placed: Placed = field(default_factory=lambda: Placed(Items(())))
    measures: Measures = ORDINARY_MEASURES
    styles: dict[str, str] = field(default_factory=dict)
    charts: Mapping[str, bytes] = field(default_factory=dict)
    comes_back: bool = False

    def bookmark(self, anchor: str) -> str:
        """The Word name of `anchor`: Word allows letters, figures and 40 characters."""
        return self.bookmarks.setdefault(anchor, f"place_{len(self.bookmarks) + 1}")


def new_paragraph(
    document: "Document", style: str, writing: Writing, text: str = ""
) -> "WordParagraph":
    """A paragraph at the end of `document` in the style of a name, with unmarked `text`.

    The style goes in by its id and at its place: python-docx looks through all styles for every
    name (20 times slower), and for all that might stand after it.
    """
    paragraph = document.add_paragraph()
    properties = element("w:pPr", {})
    properties.append(element("w:pStyle", {"w:val": writing.styles[style]}))
    paragraph._p.insert(0, properties)
    if text:
        add_text(paragraph, text)
    return paragraph


def add_runs(paragraph: "WordParagraph", runs: Runs, writing: Writing) -> None:
    """Add `runs` to `paragraph`: changes as `w:ins` and `w:del` with their author and date."""
    for run in runs:
        parent = paragraph._p
        if run.link:
            parent = _link(paragraph, run.link, writing)
            paragraph._p.append(parent)
        if run.mark in CHANGES:
            change = _change(run, writing)
            parent.append(change)
            parent = change
        shown = run if writing.comes_back else replace(run, text=unbroken(run.text))
        parent.append(_word_run(shown, writing.styles))


def mark_end(paragraph: "WordParagraph", runs: Runs, writing: Writing) -> None:
    """Let the end of a paragraph come or go with `runs` where all of them do, so that a reader
    who accepts or refuses the change keeps no empty line."""
    marks = {run.mark for run in runs}
    if len(marks) == 1 and marks <= set(CHANGES):
        properties = element("w:rPr", {})
        properties.append(_change(runs[0], writing))
        paragraph._p.get_or_add_pPr().append(properties)


def numbered(number: str, runs: Runs) -> Runs:
    """`runs` behind their number, which comes or goes with them where all of them do."""
    if runs and len({run.mark for run in runs}) == 1 and runs[0].mark in CHANGES:
        return (replace(runs[0], text=number, link=""), *runs)
    return (Run(number), *runs)


def add_text(paragraph: "WordParagraph", text: str) -> None:
    """Add unmarked `text` to `paragraph`."""
    paragraph._p.append(_word_run(Run(text), {}))


def add_bookmark(paragraph: "WordParagraph", anchor: str, writing: Writing) -> None:
    """Name what `paragraph` holds so far as the place `anchor`."""
    number = str(next(writing.numbers))
    name = writing.bookmark(anchor)
    start = element("w:bookmarkStart", {"w:id": number, "w:name": name})
    properties = paragraph._p.pPr
    paragraph._p.insert(0 if properties is None else 1, start)
    paragraph._p.append(element("w:bookmarkEnd", {"w:id": number}))


def add_page_number(paragraph: "WordParagraph", page_of: str) -> None:
    """Add `page_of` to `paragraph` with Word's own page fields for `{page}` and `{pages}`."""
    for piece in PAGE_WORDS.split(page_of):
        if piece in PAGE_FIELDS:
            simple = element("w:fldSimple", {"w:instr": PAGE_FIELDS[piece]})
            simple.append(_word_run(Run("1"), {}))
            paragraph._p.append(simple)
        elif piece:
            add_text(paragraph, piece)


def element(tag: str, attributes: dict[str, str]) -> Any:
    """An element of a Word file, by its prefixed name."""
    from docx.oxml import OxmlElement

    made = OxmlElement(tag)
    for name, value in attributes.items():
        made.set(_whole_name(name), value)
    return made


@cache
def _whole_name(name: str) -> str:
    """A prefixed name as lxml writes it."""
    from docx.oxml.ns import qn

    return qn(name)


def _change(run: Run, writing: Writing) -> Any:
    attributes = {"w:id": str(next(writing.numbers)), "w:author": run.author or writing.author}
    on = run.on or writing.dated
    if on:
        attributes["w:date"] = f"{on.isoformat()}T00:00:00Z"
    return element(CHANGES[run.mark], attributes)


def _link(paragraph: "WordParagraph", link: str, writing: Writing) -> Any:
    if link.startswith("#"):
        return element("w:hyperlink", {"w:anchor": writing.bookmark(link[1:])})
    relation = paragraph.part.relate_to(link, HYPERLINK, is_external=True)
    return element("w:hyperlink", {"r:id": relation})


def _word_run(run: Run, styles: dict[str, str]) -> Any:
    word_run = element("w:r", {})
    style = "Hyperlink" if run.link else CHARACTER_STYLES.get(run.mark)
    properties = element("w:rPr", {})
    if style:
        properties.append(element("w:rStyle", {"w:val": styles.get(style, style)}))
    if run.language:
        properties.append(element("w:lang", {"w:val": LANGUAGES.get(run.language, run.language)}))
    if len(properties):
        word_run.append(properties)
    for number, line in enumerate(run.text.split("\n")):
        if number:
            word_run.append(element("w:br", {}))
        for part in re.split("([\u00ad\t])", line):
            if part:
                word_run.append(_text(part, run.mark))
    return word_run


def _text(text: str, mark: Mark) -> Any:
    if text in SIGNS:
        return element(SIGNS[text], {})
    made = element("w:delText" if mark is Mark.DELETED else "w:t", {"xml:space": "preserve"})
    made.text = text
    return made
