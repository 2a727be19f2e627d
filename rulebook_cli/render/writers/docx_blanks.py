"""Blanks of a form in a Word file: content controls to write in and boxes to tick."""

from typing import TYPE_CHECKING, Any

from rulebook_cli.model.paper import Blank, Mark, Run
from rulebook_cli.model.place_mark import blank_mark
from rulebook_cli.render.writers.docx_runs import (
    Writing,
    add_runs,
    add_text,
    element,
    new_paragraph,
)
from rulebook_cli.render.writers.docx_styles import RULE

if TYPE_CHECKING:
    from docx.document import Document

_BOX, _TICKED = "\u2610", "\u2612"
_WORD_2010 = "http://schemas.microsoft.com/office/word/2010/wordml"
_LINE_CM = 0.55
_FONT = "MS Gothic"
_AFTER, _AFTER_LAST = 3, 9
"""Points between the boxes of one blank, and after them."""


def add_blank(document: "Document", blank: Blank, writing: Writing) -> None:
    """Add `blank`: its label, then boxes to tick, or a frame to write in.

    The label bears the blank's name, which stays when a program drops the controls.
    """
    from docx.shared import Pt

    label = new_paragraph(document, "Body Text", writing)
    label.paragraph_format.keep_with_next = True
    label.paragraph_format.space_after = Pt(_AFTER)
    add_runs(label, (Run(blank.label, Mark.STRONG),), writing)
    number = str(next(writing.numbers))
    name = {"w:id": number, "w:name": blank_mark(blank.tag)}
    label._p.insert(1, element("w:bookmarkStart", name))
    label._p.append(element("w:bookmarkEnd", {"w:id": number}))
    for value, words in blank.choices:
        paragraph = new_paragraph(document, "Body Text", writing)
        last = value == blank.choices[-1][0]
        paragraph.paragraph_format.keep_with_next = not last
        paragraph.paragraph_format.space_after = Pt(_AFTER_LAST if last else _AFTER)
        paragraph._p.append(_tick(f"{blank.tag}={value}", words, writing))
        add_text(paragraph, f" {words}")
    if not blank.choices:
        _add_frame(document, blank, writing)


def _add_frame(document: "Document", blank: Blank, writing: Writing) -> None:
    from docx.enum.table import WD_ROW_HEIGHT_RULE
    from docx.shared import Cm

    table: Any = document.add_table(rows=1, cols=1)
    table.autofit = False
    width = Cm(writing.measures.column)
    table.columns[0].width = table.rows[0].cells[0].width = width
    table.rows[0].height = Cm(_LINE_CM * writing.measures.scale * blank.lines)
    table.rows[0].height_rule = WD_ROW_HEIGHT_RULE.AT_LEAST
    indent = element("w:tblInd", {"w:w": str(Cm(writing.measures.indent).twips), "w:type": "dxa"})
    borders = element("w:tblBorders", {})
    for side in ("top", "left", "bottom", "right"):
        line = {"w:val": "single", "w:sz": "4", "w:space": "0", "w:color": RULE}
        borders.append(element(f"w:{side}", line))
    for one in (indent, borders):
        table._tbl.tblPr.insert_element_before(one, "w:tblLayout", "w:tblCellMar", "w:tblLook")
    cell = table.rows[0].cells[0].paragraphs[0]
    cell._p.style = writing.styles["Table Text"]
    cell._p.append(_room(blank, writing))
    new_paragraph(document, "Table Text", writing)


def _room(blank: Blank, writing: Writing) -> Any:
    control, properties = _control(blank.tag, blank.label, writing)
    properties.append(element("w:showingPlcHdr", {}))
    properties.append(element("w:text", {"w:multiLine": "1"}))
    content = element("w:sdtContent", {})
    run = element("w:r", {})
    grey = element("w:rPr", {})
    grey.append(element("w:color", {"w:val": RULE}))
    text = element("w:t", {"xml:space": "preserve"})
    text.text = blank.hint or " "
    for part in (grey, text):
        run.append(part)
    content.append(run)
    control.append(content)
    return control


def _tick(tag: str, words: str, writing: Writing) -> Any:
    """A box that Word ticks at a click; others show the sign, over which one can write an x."""
    from docx.oxml import parse_xml

    control, properties = _control(tag, words, writing)
    states = (("checkedState", _TICKED), ("uncheckedState", _BOX))
    signs = "".join(
        f'<w14:{name} w14:val="{ord(sign):04X}" w14:font="{_FONT}"/>' for name, sign in states
    )
    box = f'<w14:checkbox xmlns:w14="{_WORD_2010}"><w14:checked w14:val="0"/>{signs}</w14:checkbox>'
    properties.append(parse_xml(box))
    content = element("w:sdtContent", {})
    run = element("w:r", {})
    fonts = element("w:rPr", {})
    fonts.append(element("w:rFonts", {"w:ascii": _FONT, "w:hAnsi": _FONT, "w:eastAsia": _FONT}))
    sign = element("w:t", {})
    sign.text = _BOX
    for part in (fonts, sign):
        run.append(part)
    content.append(run)
    control.append(content)
    return control


def _control(tag: str, label: str, writing: Writing) -> tuple[Any, Any]:
    control, properties = element("w:sdt", {}), element("w:sdtPr", {})
    properties.append(element("w:alias", {"w:val": label[:64]}))
    properties.append(element("w:tag", {"w:val": tag[:64]}))
    properties.append(element("w:id", {"w:val": str(next(writing.numbers))}))
    control.append(properties)
    return control, properties
