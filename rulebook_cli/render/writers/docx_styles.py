"""How a Word file looks: every kind of text is a style, so an office can restyle it at once."""

from typing import TYPE_CHECKING, Any

from rulebook_cli.render.writers.docx_measures import Measures
from rulebook_cli.render.writers.docx_runs import LANGUAGES

if TYPE_CHECKING:
    from docx.document import Document

FONT = "Arial"
RULE = "595959"
UNDER = " Under"
"""What ends the name of a style that is set in under a numbered paragraph's text."""
# Name, size in points, bold, space before and after in points, and what it is set in beside the
# text's own indent, in centimetres (None: nothing, it begins at the margin).
STYLES = (
    ("Normal", 11, False, 0, 0, None),
    ("Title", 15, True, 14, 10, None),
    ("Heading 1", 13, True, 16, 6, None),
    ("Heading 2", 12, True, 14, 5, None),
    ("Heading 3", 11, True, 12, 4, None),
    ("Heading 4", 11, True, 10, 4, None),
    ("Heading 5", 11, True, 10, 4, None),
    ("Body Text", 11, False, 0, 8, 0.0),
    ("Numbered Text", 11, False, 0, 8, 0.0),
    ("Lead", 12, False, 6, 8, 0.0),
    ("Note", 10, False, 0, 8, 0.0),
    ("Notice", 11, False, 6, 12, 0.2),
    ("Quote", 11, False, 0, 8, 0.4),
    ("List Bullet", 11, False, 0, 3, 0.0),
    ("List Number", 11, False, 0, 3, 0.0),
    ("Body Text Under", 11, False, 0, 8, 0.0),
    ("Note Under", 10, False, 0, 8, 0.0),
    ("List Bullet Under", 11, False, 0, 3, 0.0),
    ("List Number Under", 11, False, 0, 3, 0.0),
    ("Field", 11, False, 0, 3, 0.0),
    ("Caption", 11, True, 10, 4, 0.0),
    ("Table Text", 10, False, 2, 2, None),
    ("Table Figure", 10, False, 2, 2, None),
    ("Comparison Label", 11, True, 6, 2, 0.4),
    ("Comparison Text", 11, False, 0, 4, 0.4),
    ("Signature Line", 11, False, 44, 0, 0.0),
    ("Signature Text", 11, False, 0, 14, 0.0),
    ("Header", 9, False, 0, 0, None),
)
BARRED_LEFT = ("Quote", "Comparison Label", "Comparison Text")
KEPT_WITH_NEXT = ("Caption", "Comparison Label", "Signature Line")
UNBROKEN = ("Title", "Heading", "Header", "Signature")
RIGHT_CM = {"Signature Line": 6.7, "Notice": 0.2}
CHARACTERS = ("Strong", "Emphasis", "Hyperlink")
BASES = {"List Bullet Under": "List Bullet", "List Number Under": "List Number"}
"""Styles that take their bullet or number from another."""


def set_styles(
    document: "Document", language: str, measures: Measures, own: bool
) -> dict[str, str]:
    """Give `document` its A4 page, its styles and the language of its spelling checks. Returns
    the ids of its styles by their names.

    Where the file is the book's `own`, its page and every style it has stay as they are.
    """
    if not own:
        _leave_out_table_styles(document)
    styles = {str(style.name): style for style in document.styles}
    for row in STYLES:
        name = row[0]
        if own and name in styles:
            continue
        if name not in styles:
            styles[name] = _added(document, name)
        if name in BASES:
            styles[name].base_style = styles[BASES[name]]
        _set_style(styles[name], measures, *row)
    for name in CHARACTERS:
        if name not in styles:
            styles[name] = _added_for_characters(document, name)
    _set_language(document, LANGUAGES.get(language, language))
    _let_words_break(document, not measures.large)
    if not own:
        _set_page(document)
    return {name: style.style_id for name, style in styles.items()}


def hanging(name: str, measures: Measures) -> float:
    """How far the later lines of a style stand behind its first, in centimetres."""
    if name.startswith("List"):
        return measures.list_hanging
    return {"Numbered Text": measures.number, "Field": measures.field}.get(name, 0.0)


def left_indent(name: str, measures: Measures) -> float:
    """How far a style is set in, in centimetres."""
    beside = next(row[-1] for row in STYLES if row[0] == name)
    if beside is None:
        return 0.0
    under = measures.number if name.endswith(UNDER) else 0.0
    return measures.indent + beside + hanging(name, measures) + under


def _added(document: "Document", name: str) -> Any:
    from docx.enum.style import WD_STYLE_TYPE

    return document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)


def _set_page(document: "Document") -> None:
    from docx.shared import Cm

    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = section.bottom_margin = Cm(2)
    section.top_margin, section.header_distance = Cm(2.6), Cm(1.2)


def _set_style(
    style: Any,
    measures: Measures,
    name: str,
    size: int,
    bold: bool,
    before: int,
    after: int,
    beside: float | None,
) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml.ns import qn
    from docx.shared import Cm, Pt, RGBColor

    style.font.name, style.font.size, style.font.bold = FONT, Pt(measures.points(size)), bold
    style.font.italic = False
    style.font.color.rgb = RGBColor(0, 0, 0)
    fonts = style.element.rPr.rFonts
    for attribute in [key for key in fonts.attrib if "heme" in key]:
        del fonts.attrib[attribute]
    for script in ("w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(script), FONT)
    form = style.paragraph_format
    form.space_before, form.space_after = Pt(before), Pt(after)
    form.line_spacing = measures.line_spacing
    form.left_indent = Cm(left_indent(name, measures))
    form.first_line_indent = Cm(-hanging(name, measures))
    form.right_indent = Cm(RIGHT_CM.get(name, 0) if measures.indent or name == "Notice" else 0)
    form.widow_control = True
    form.keep_with_next = name in KEPT_WITH_NEXT or name.startswith(("Heading", "Title"))
    if name == "Table Figure":
        form.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    for parent, tag in ((style.element.pPr, "w:pBdr"), (style.element.rPr, "w:spacing")):
        for old in parent.findall(qn(tag)):
            parent.remove(old)
    if name.startswith(UNBROKEN):
        _never_hyphenate(style)
    _set_borders(style, name)


def _never_hyphenate(style: Any) -> None:
    from docx.oxml import OxmlElement

    style.element.pPr.insert_element_before(
        OxmlElement("w:suppressAutoHyphens"),
        *("w:kinsoku", "w:wordWrap", "w:overflowPunct", "w:topLinePunct", "w:autoSpaceDE"),
        *("w:autoSpaceDN", "w:bidi", "w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind"),
        *("w:contextualSpacing", "w:mirrorIndents", "w:jc", "w:outlineLvl"),
    )


def _set_borders(style: Any, name: str) -> None:
    """Lines beside a style's paragraphs, each side's thickness in eighths of a point."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    sides = {"Notice": ("top", "left", "bottom", "right"), "Signature Line": ("top",)}
    drawn = ("left",) if name in BARRED_LEFT else sides.get(name, ())
    if not drawn:
        return
    borders = OxmlElement("w:pBdr")
    for side in drawn:
        line = OxmlElement(f"w:{side}")
        thickness = 12 if name in BARRED_LEFT else 6
        for key, value in (("val", "single"), ("sz", thickness), ("space", 6), ("color", RULE)):
            line.set(qn(f"w:{key}"), str(value))
        borders.append(line)
    style.element.pPr.insert_element_before(
        borders, "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:jc"
    )


def _added_for_characters(document: "Document", name: str) -> Any:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import RGBColor

    style: Any = document.styles.add_style(name, WD_STYLE_TYPE.CHARACTER, builtin=True)
    style.font.bold, style.font.italic = name == "Strong" or None, name == "Emphasis" or None
    if name == "Hyperlink":
        style.font.underline = True
        style.font.color.rgb = RGBColor(0x0B, 0x4F, 0x8A)
    return style


def _leave_out_table_styles(document: "Document") -> None:
    """A hundred coloured table styles that no paper uses stand between an official and ours."""
    from docx.oxml.ns import qn

    styles: Any = document.styles.element
    for style in list(styles.iterchildren(qn("w:style"))):
        if style.get(qn("w:type")) == "table" and not style.get(qn("w:default")):
            styles.remove(style)


def _set_language(document: "Document", language: str) -> None:
    from docx.oxml.ns import qn

    for element in document.styles.element.iter(qn("w:lang")):
        element.set(qn("w:val"), language)
        element.set(qn("w:eastAsia"), language)


def _let_words_break(document: "Document", wanted: bool) -> None:
    """Long Finnish words may be broken at the end of a line, though not in large print."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    settings: Any = document.settings.element
    for old in settings.findall(qn("w:autoHyphenation")):
        settings.remove(old)
    if wanted:
        settings.insert_element_before(
            OxmlElement("w:autoHyphenation"),
            *("w:consecutiveHyphenLimit", "w:hyphenationZone", "w:doNotHyphenateCaps"),
            *("w:characterSpacingControl", "w:compat", "w:rsids", "w:themeFontLang"),
        )
