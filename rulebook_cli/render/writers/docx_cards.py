"""Cards in a Word file: a table of two columns whose broken lines are to be cut along."""

from io import BytesIO
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from rulebook_cli.model.card import Card, Cards
from rulebook_cli.model.paper import Mark, Run
from rulebook_cli.render.writers.docx_measures import TEXT_WIDTH_CM
from rulebook_cli.render.writers.docx_runs import Writing, add_runs, element, new_paragraph

if TYPE_CHECKING:
    from docx.document import Document

_HEIGHT_CM, _PHOTO_CM, _MARGIN_CM = 11.6, 5.0, 0.5
_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")


def add_cards(document: "Document", cards: Cards, writing: Writing) -> None:
    """Add `cards`, two beside each other, on pages of their own."""
    if not cards.cards:
        return
    from docx.enum.table import WD_ROW_HEIGHT_RULE
    from docx.shared import Cm

    pairs = list(zip_longest(cards.cards[::2], cards.cards[1::2]))
    begin = new_paragraph(document, "Table Text", writing)
    begin.paragraph_format.page_break_before = True
    table: Any = document.add_table(rows=len(pairs), cols=2)
    table.autofit = False
    _set_lines(table)
    for row, pair in zip(table.rows, pairs, strict=True):
        row.height, row.height_rule = Cm(_HEIGHT_CM), WD_ROW_HEIGHT_RULE.EXACTLY
        for at, cell in enumerate(row.cells):
            cell.width = Cm(TEXT_WIDTH_CM / 2)
            _fill(cell, pair[at], writing)
    new_paragraph(document, "Table Text", writing)


def _fill(cell: Any, card: Card | None, writing: Writing) -> None:
    first = cell.paragraphs[0]
    first._p.style = writing.styles["Table Text"]
    if card is None:
        return
    add_runs(first, (Run(card.head, Mark.STRONG),), writing)
    words = [card.words, card.source]
    if card.photo and card.photo.data:
        from docx.shared import Cm

        room = TEXT_WIDTH_CM / 2 - 2 * _MARGIN_CM
        width = min(room, _PHOTO_CM * card.photo.width / max(card.photo.height, 1))
        shown = _paragraph(cell, "Body Text", writing)
        made = shown.add_run().add_picture(BytesIO(card.photo.data), width=Cm(width))
        made._inline.docPr.set("descr", card.photo.alternative)
    elif card.photo:
        words.insert(0, card.photo.shows)
    for each in words:
        if each:
            style = "Table Text" if each is card.source else "Lead"
            add_runs(_paragraph(cell, style, writing), (Run(each),), writing)


def _paragraph(cell: Any, style: str, writing: Writing) -> Any:
    from docx.shared import Cm

    paragraph = cell.add_paragraph()
    paragraph._p.style = writing.styles[style]
    paragraph.paragraph_format.left_indent = Cm(0)
    return paragraph


def _set_lines(table: Any) -> None:
    """The lines to cut along, and room between them and the words."""
    from docx.shared import Cm

    borders, margins = element("w:tblBorders", {}), element("w:tblCellMar", {})
    for side in _SIDES:
        line = {"w:val": "dashed", "w:sz": "6", "w:space": "0", "w:color": "6B6B6B"}
        borders.append(element(f"w:{side}", line))
    for side in ("top", "left", "bottom", "right"):
        size = {"w:w": str(Cm(_MARGIN_CM).twips), "w:type": "dxa"}
        margins.append(element(f"w:{side}", size))
    table._tbl.tblPr.insert_element_before(borders, "w:tblLayout", "w:tblCellMar", "w:tblLook")
    table._tbl.tblPr.insert_element_before(margins, "w:tblLook")
