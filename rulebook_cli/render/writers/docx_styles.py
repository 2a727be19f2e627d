"""How a Word file looks: every kind of text is a style, so an office can restyle it at once."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from docx.document import Document

FONT = "Arial"
LANGUAGES = {"fi": "fi-FI", "sv": "sv-FI", "en": "en-GB"}
TEXT_WIDTH_CM = 17.0
INDENT_CM = 2.3
LIST_INDENT_CM = INDENT_CM + 0.6
LIST_HANGING_CM = 0.6
NUMBER_CM = 1.1
RULE = "595959"
# Name, size in points, bold, space before and after in points, left indent in centimetres.
STYLES = (
    ("Normal", 11, False, 0, 0, 0),
    ("Title", 15, True, 14, 10, 0),
    ("Heading 1", 13, True, 16, 6, 0),
    ("Heading 2", 12, True, 14, 5, 0),
    ("Heading 3", 11, True, 12, 4, 0),
    ("Heading 4", 11, True, 10, 4, 0),
    ("Heading 5", 11, True, 10, 4, 0),
    ("Body Text", 11, False, 0, 8, INDENT_CM),
    ("Numbered Text", 11, False, 0, 8, INDENT_CM + NUMBER_CM),
    ("Lead", 12, False, 6, 8, INDENT_CM),
    ("Note", 10, False, 0, 8, INDENT_CM),
    ("Notice", 11, False, 6, 12, INDENT_CM + 0.2),
    ("Quote", 11, False, 0, 8, INDENT_CM + 0.4),
    ("List Bullet", 11, False, 0, 3, LIST_INDENT_CM),
    ("List Number", 11, False, 0, 3, LIST_INDENT_CM),
    ("Field", 11, False, 0, 3, INDENT_CM + 4.4),
    ("Caption", 11, True, 10, 4, INDENT_CM),
    ("Table Text", 10, False, 2, 2, 0),
    ("Comparison Label", 11, True, 6, 2, INDENT_CM + 0.4),
    ("Comparison Text", 11, False, 0, 4, INDENT_CM + 0.4),
    ("Signature Line", 11, False, 44, 0, INDENT_CM),
    ("Signature Text", 11, False, 0, 0, INDENT_CM),
    ("Header", 9, False, 0, 0, 0),
)
INDENTS_CM = {row[0]: row[-1] for row in STYLES}
BARRED_LEFT = ("Quote", "Comparison Label", "Comparison Text")
HANGING_CM = {
    "Numbered Text": NUMBER_CM,
    "Field": 4.4,
    "List Bullet": LIST_HANGING_CM,
    "List Number": LIST_HANGING_CM,
}
KEPT_WITH_NEXT = ("Caption", "Comparison Label", "Signature Line")
RIGHT_CM = {"Signature Line": 6.7, "Notice": 0.2}


def set_styles(document: "Document", language: str) -> None:
    """Give `document` its A4 page, its styles and the language of its spelling checks."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Cm

    names = {style.name for style in document.styles}
    for row in STYLES:
        if row[0] not in names:
            document.styles.add_style(row[0], WD_STYLE_TYPE.PARAGRAPH)
        _set_style(document.styles[row[0]], *row)
    for name in BARRED_LEFT:
        _set_borders(document.styles[name], left=12)
    _set_borders(document.styles["Notice"], top=6, left=6, bottom=6, right=6)
    _set_borders(document.styles["Signature Line"], top=6)
    _add_link_style(document)
    _set_language(document, LANGUAGES.get(language, language))
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = section.bottom_margin = Cm(2)
    section.top_margin, section.header_distance = Cm(2.6), Cm(1.2)


def _set_style(
    style: Any, name: str, size: int, bold: bool, before: int, after: int, indent: float
) -> None:
    from docx.oxml.ns import qn
    from docx.shared import Cm, Pt, RGBColor

    style.font.name, style.font.size, style.font.bold = FONT, Pt(size), bold
    style.font.italic = False
    style.font.color.rgb = RGBColor(0, 0, 0)
    fonts = style.element.rPr.rFonts
    for attribute in [key for key in fonts.attrib if "heme" in key]:
        del fonts.attrib[attribute]
    for script in ("w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(script), FONT)
    form = style.paragraph_format
    form.space_before, form.space_after, form.line_spacing = Pt(before), Pt(after), 1.15
    form.left_indent = Cm(indent)
    form.first_line_indent = Cm(-HANGING_CM.get(name, 0))
    form.right_indent = Cm(RIGHT_CM.get(name, 0))
    form.widow_control = True
    form.keep_with_next = name in KEPT_WITH_NEXT or name.startswith(("Heading", "Title"))
    for parent, tag in ((style.element.pPr, "w:pBdr"), (style.element.rPr, "w:spacing")):
        for old in parent.findall(qn(tag)):
            parent.remove(old)


def _set_borders(style: Any, **eighths: int) -> None:
    """Lines beside a style's paragraphs, each side's thickness in eighths of a point."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    borders = OxmlElement("w:pBdr")
    for side, thickness in eighths.items():
        line = OxmlElement(f"w:{side}")
        for name, value in (("val", "single"), ("sz", thickness), ("space", 6), ("color", RULE)):
            line.set(qn(f"w:{name}"), str(value))
        borders.append(line)
    properties = style.element.pPr
    properties.insert_element_before(
        borders, "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:jc"
    )


def _add_link_style(document: "Document") -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import RGBColor

    style: Any = document.styles.add_style("Hyperlink", WD_STYLE_TYPE.CHARACTER, builtin=True)
    style.font.underline = True
    style.font.color.rgb = RGBColor(0x0B, 0x4F, 0x8A)


def _set_language(document: "Document", language: str) -> None:
    from docx.oxml.ns import qn

    for element in document.styles.element.iter(qn("w:lang")):
        element.set(qn("w:val"), language)
        element.set(qn("w:eastAsia"), language)
