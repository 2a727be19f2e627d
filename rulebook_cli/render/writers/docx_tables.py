"""Tables in a Word file: with a repeated head row, and the two columns of a letterhead."""

from typing import TYPE_CHECKING, Any

from rulebook_cli.model.paper import Align, BarChart, Figure, Letterhead, Mark, Run, Runs, Table
from rulebook_cli.render.writers.docx_measures import TEXT_WIDTH_CM
from rulebook_cli.render.writers.docx_pictures import add_picture
from rulebook_cli.render.writers.docx_runs import Writing, add_runs, add_text, new_paragraph
from rulebook_cli.render.writers.docx_styles import RULE
from rulebook_cli.render.writers.runs import every_run

if TYPE_CHECKING:
    from docx.document import Document

SENDER_WIDTH_CM = 10.6
MOST_INDENTED_COLUMNS = 4
# A bold letter of the table's text is about this wide, a cell's two margins together this.
LETTER_CM, MARGINS_CM = 0.215, 0.5
MOST_LETTERS = 60
BAR_LETTERS = 24
BAR_LABEL_CM = 6.2
# A table of so many rows stands on one page; of a longer one no row stands alone on any.
MOST_ROWS_TOGETHER, MOST_LETTERS_TOGETHER = 14, 1000


def add_table(document: "Document", table: Table, writing: Writing) -> None:
    """Add `table` below its caption; its head row is repeated on every page."""
    if not table.head:
        return
    if table.caption:
        new_paragraph(document, "Caption", writing, table.caption)
    head: tuple[Runs, ...] = tuple((Run(label, Mark.STRONG),) for label in table.head)
    rows = (head, *table.rows)
    measures = writing.measures
    indent = measures.indent if len(table.head) <= MOST_INDENTED_COLUMNS else 0
    space = TEXT_WIDTH_CM - indent
    even = writing.placed.even
    widths = [space / 2] * 2 if even else column_widths(rows, space, measures.scale)
    made = _empty_table(document, len(rows), widths, indent)
    _describe(made, table.caption)
    align = tuple(table.align) + (Align.LEFT,) * (len(head) - len(table.align))
    _fill(made, rows, align, writing)
    _mark(made.rows[0]._tr, "w:tblHeader")
    _end_table(document, writing)


def add_chart(document: "Document", chart: BarChart, writing: Writing) -> None:
    """Add `chart` as a table of labels, bars and counts, with its text alternative."""
    new_paragraph(document, "Caption", writing, chart.title)
    largest = max((count for _, count in chart.bars), default=0)
    rows: list[tuple[Runs, ...]] = []
    for label, count in chart.bars:
        length = max(1, round(BAR_LETTERS * count / largest)) if count > 0 else 0
        rows.append(((Run(label),), (Run(f"{'█' * length} {count}".strip()),)))
    if rows:
        widths = [BAR_LABEL_CM, writing.measures.column - BAR_LABEL_CM]
        made = _empty_table(document, len(rows), widths, writing.measures.indent)
        _describe(made, chart.alternative)
        _fill(made, tuple(rows), (Align.LEFT, Align.LEFT), writing)
        _end_table(document, writing)


def add_figure(document: "Document", figure: Figure, writing: Writing) -> None:
    """Add `figure` as a picture; in large print, where its letters would be too small, as a
    table of labels, bars and values."""
    if not writing.measures.large:
        add_picture(document, figure, writing)
        return
    if not figure.bars:  # what it shows stands beside it as a table
        return
    new_paragraph(document, "Caption", writing, figure.title)
    rows: list[tuple[Runs, ...]] = []
    for bar in figure.bars:
        length = max(1, round(BAR_LETTERS * bar.length / 100)) if bar.length > 0 else 0
        rows.append(((Run(bar.label),), (Run(f"{'█' * length} {bar.value}".strip()),)))
    if rows:
        widths = [BAR_LABEL_CM, writing.measures.column - BAR_LABEL_CM]
        made = _empty_table(document, len(rows), widths, writing.measures.indent)
        _describe(made, figure.alternative)
        _fill(made, tuple(rows), (Align.LEFT, Align.LEFT), writing)
        _end_table(document, writing)


def add_letterhead(document: "Document", head: Letterhead, writing: Writing) -> None:
    """The sender at the top left; kind, date and diary number at the right. The draft word stands
    in the header of every page."""
    right = [part for part in (head.kind, head.dated, head.diary) if part]
    if head.sender or right:
        table: Any = document.add_table(rows=1, cols=2)
        _set_widths(table, [SENDER_WIDTH_CM, TEXT_WIDTH_CM - SENDER_WIDTH_CM])
        bold = [part for part in (head.kind,) if part]
        for cell, lines in zip(table.rows[0].cells, (list(head.sender), right), strict=True):
            for number, line in enumerate(lines):
                paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
                mark = Mark.STRONG if line in bold and lines is right else Mark.PLAIN
                add_runs(paragraph, (Run(line, mark),), writing)
        document.add_paragraph()
    for line in head.addressee:
        add_text(document.add_paragraph(), line)


def column_widths(
    rows: tuple[tuple[Runs, ...], ...], space_cm: float, scale: float = 1.0
) -> list[float]:
    """Widths in centimetres that fill `space_cm`: room for the longest word, then by length.
    `scale` is how much larger than ordinary the letters are."""
    columns = [
        ["".join(run.text for run in cell) for cell in column] for column in zip(*rows, strict=True)
    ]
    words = [
        max((len(word) for text in texts for word in text.split(" ")), default=1)
        for texts in columns
    ]
    needed = [MARGINS_CM + LETTER_CM * scale * length for length in words]
    if sum(needed) >= space_cm:
        return [space_cm * width / sum(needed) for width in needed]
    lengths = [min(max(len(text) for text in texts), MOST_LETTERS) + 1 for texts in columns]
    rest = space_cm - sum(needed)
    return [
        width + rest * length / sum(lengths) for width, length in zip(needed, lengths, strict=True)
    ]


def _empty_table(document: "Document", rows: int, widths_cm: list[float], indent_cm: float) -> Any:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.shared import Cm

    table: Any = document.add_table(rows=rows, cols=len(widths_cm))
    _set_widths(table, widths_cm)
    indent = OxmlElement("w:tblInd")
    indent.set(qn("w:w"), str(Cm(indent_cm).twips))
    indent.set(qn("w:type"), "dxa")
    for element in (indent, _borders()):
        table._tbl.tblPr.insert_element_before(element, "w:tblLayout", "w:tblCellMar", "w:tblLook")
    return table


def _end_table(document: "Document", writing: Writing) -> None:
    """An empty line: Word joins tables that touch, and no file may end in one."""
    new_paragraph(document, "Table Text", writing)


def _describe(table: Any, description: str) -> None:
    """The table's text alternative, which Word reads aloud."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    if description:
        element = OxmlElement("w:tblDescription")
        element.set(qn("w:val"), description)
        table._tbl.tblPr.append(element)


def _set_widths(table: Any, widths_cm: list[float]) -> None:
    from docx.shared import Cm

    table.autofit = False
    widths = [Cm(width) for width in widths_cm]
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    # python-docx would count all cells of the table anew for every column.
    for word_row in table._tbl.tr_lst:
        for cell, width in zip(word_row.tc_lst, widths, strict=True):
            cell.width = width


def _borders() -> Any:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    borders = OxmlElement("w:tblBorders")
    for side in ("top", "bottom", "insideH"):
        line = OxmlElement(f"w:{side}")
        for name, value in (("val", "single"), ("sz", "4"), ("space", "0"), ("color", RULE)):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    return borders


def _fill(
    table: Any, rows: tuple[tuple[Runs, ...], ...], align: tuple[Align, ...], writing: Writing
) -> None:
    style, figure = writing.styles["Table Text"], writing.styles["Table Figure"]
    for word_row, row in zip(table.rows, rows, strict=True):
        _mark(word_row._tr, "w:cantSplit")
        for cell, runs, side in zip(word_row.cells, row, align, strict=True):
            paragraph = cell.paragraphs[0]
            paragraph._p.style = figure if side is Align.RIGHT else style
            add_runs(paragraph, runs, writing)
    _keep_together(table.rows, sum(len(run.text) for run in every_run(rows)))


def _keep_together(word_rows: Any, letters: int) -> None:
    """Word breaks a page between two rows unless each paragraph of the upper one forbids it."""
    last = len(word_rows) - 1
    short = len(word_rows) <= MOST_ROWS_TOGETHER and letters <= MOST_LETTERS_TOGETHER
    for number, word_row in enumerate(word_rows):
        if number < last and (short or number < 2 or number == last - 1):
            for cell in word_row.cells:
                cell.paragraphs[0].paragraph_format.keep_with_next = True


def _mark(word_row: Any, tag: str) -> None:
    from docx.oxml import OxmlElement

    word_row.get_or_add_trPr().append(OxmlElement(tag))
