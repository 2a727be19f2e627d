"""What lets a Word file come back: names for its places, tracked changes, the file's own marks."""

from html import escape
from typing import TYPE_CHECKING, Any

from rulebook_cli.model.paper import Block, Heading, Paragraph, Table
from rulebook_cli.model.place_mark import WHOLE_BOOK, place_mark
from rulebook_cli.render.writers.docx_runs import Writing, element

if TYPE_CHECKING:
    from docx.document import Document

# ECMA-376, part 1, 15.2.12.2: custom file properties, and the id all of them bear.
_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"
_SPACE = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_VALUES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_FIRST = 2


class PlaceNames:
    """Gives each paragraph a bookmark that names the place it belongs to and its number there; a
    table's cell that speaks of one thing is named by it. What stands before the first place
    belongs to the whole book."""

    def __init__(self, document: "Document", writing: Writing) -> None:
        self._body: Any = document.element.body
        self._writing = writing
        self._seen = len(self._body)
        self._place = WHOLE_BOOK
        self._numbers: dict[str, int] = {}

    def name_written(self, block: Block | None = None) -> None:
        """Name the paragraphs that have just been written, as `block` or before all blocks."""
        from docx.oxml.ns import qn

        if isinstance(block, Heading | Paragraph) and block.anchor:
            self._place = block.anchor
        # The body ends in the properties of its section, before which blocks are added.
        new = list(self._body)[self._seen - 1 : -1]
        self._seen = len(self._body)
        cells = _places_of(block)
        for part in new:
            for number, paragraph in enumerate(part.iter(qn("w:p"))):
                own = cells[number] if number < len(cells) and part.tag == qn("w:tbl") else ""
                self._name(paragraph, own or self._place)

    def _name(self, paragraph: Any, place: str) -> None:
        from docx.oxml.ns import qn

        if not any(text.text for text in paragraph.iter(qn("w:t"))):
            return
        self._numbers[place] = self._numbers.get(place, 0) + 1
        name = place_mark(place, self._numbers[place])
        number = str(next(self._writing.numbers))
        start = element("w:bookmarkStart", {"w:id": number, "w:name": name})
        paragraph.insert(0 if paragraph.pPr is None else 1, start)
        paragraph.append(element("w:bookmarkEnd", {"w:id": number}))


def _places_of(block: Block | None) -> list[str]:
    """What the cells of a table speak of, row by row with its head; nothing for other blocks."""
    if not isinstance(block, Table) or not block.places:
        return []
    return [""] * len(block.head) + [place for row in block.places for place in row]


def track_changes(document: "Document") -> None:
    """Let Word track what is changed from here on."""
    settings: Any = document.settings.element
    settings.insert_element_before(
        element("w:trackRevisions", {}),
        *("w:doNotTrackMoves", "w:doNotTrackFormatting", "w:documentProtection"),
        *("w:autoFormatOverride", "w:styleLockTheme", "w:styleLockQFSet", "w:defaultTabStop"),
        *("w:autoHyphenation", "w:consecutiveHyphenLimit", "w:hyphenationZone"),
        *("w:characterSpacingControl", "w:compat", "w:rsids", "w:themeFontLang"),
    )


def add_properties(document: "Document", properties: tuple[tuple[str, str], ...]) -> None:
    """Keep `properties` in the file's own, where Word and others leave them."""
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    if not properties:
        return
    rows = "".join(
        f'<property fmtid="{_FORMAT}" pid="{number}" name="{escape(name)}">'
        f"<vt:lpwstr>{escape(value, quote=False)}</vt:lpwstr></property>"
        for number, (name, value) in enumerate(properties, _FIRST)
    )
    text = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<Properties xmlns="{_SPACE}" xmlns:vt="{_VALUES}">{rows}</Properties>'
    )
    package = document.part.package
    part = Part(PackURI("/docProps/custom.xml"), _TYPE, text.encode(), package)
    package.relate_to(part, _RELATION)
