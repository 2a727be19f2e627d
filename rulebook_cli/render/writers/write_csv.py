"""A paper's tables as CSV that opens in Finnish Excel as columns of figures.

UTF-8 with its mark, semicolons, decimal commas and CRLF, whatever the paper's language: it is the
computer of the reader that decides how a file is read, and that computer is in Finland.
"""

import csv
import io
import re
from collections.abc import Iterator

from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.paper import (
    Align,
    BarChart,
    Block,
    Figure,
    Heading,
    Mark,
    Paper,
    Runs,
    Table,
)
from rulebook_cli.render.writers.asides import asides_shown
from rulebook_cli.render.writers.safe_paper import made_safe

Rows = list[list[str]]

MARKS = {Mark.INSERTED: ("{+", "+}"), Mark.DELETED: ("[-", "-]")}
"""As a terminal shows them."""
_SIGN = r"(?P<sign>[+\-\u2212±]?)"
_FINNISH = re.compile(
    _SIGN + r"(?P<before>)(?P<whole>\d{1,3}(?:[ \xa0\u202f]\d{3})+|\d+)(?:,(?P<part>\d+))?"
    r"[ \xa0\u202f]?(?P<after>[€%]?)"
)
_ENGLISH = re.compile(
    _SIGN + r"(?P<before>€?)(?P<whole>\d{1,3}(?:,\d{3})+|\d+)(?:\.(?P<part>\d+))?(?P<after>%?)"
)
_BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_csv(paper: Paper) -> bytes:
    """The tables, charts and figures of `paper`, one under the other.

    First the paper's title, its date and, for a draft, the draft word. Then each table: its name
    in a row of its own, its head, its rows, and an empty row. Where all figures of a column have
    one unit, the unit stands in the head and the cells are bare figures. A cell that a spreadsheet
    would take for a formula begins with an apostrophe.
    Raises `RulebookError("no-tables")`.
    """
    safe = made_safe(asides_shown(paper, signs=True))
    tables = list(_tables(safe.blocks))
    if not tables:
        raise RulebookError("no-tables", title=paper.title)
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    top = (safe.title, safe.letterhead.dated, safe.letterhead.diary, safe.draft)
    writer.writerow([_harmless(cell) for cell in top if cell])
    for name, rows, right in tables:
        writer.writerow([])
        if name:
            writer.writerow([_harmless(name)])
        writer.writerows(_in_units(rows, right, _ENGLISH if paper.language == "en" else _FINNISH))
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def _tables(blocks: tuple[Block, ...]) -> Iterator[tuple[str, Rows, tuple[Align, ...]]]:
    """Each table with its name (its caption, else the heading it stands under), its rows from the
    head on, and how its columns stand."""
    heading = ""
    chart = (Align.LEFT, Align.RIGHT)
    for block in blocks:
        if isinstance(block, Heading):
            heading = _text(block.runs)
        elif isinstance(block, Table) and block.head:
            rows = [[_text(cell) for cell in row] for row in block.rows]
            yield block.caption or heading, [list(block.head), *rows], block.align
        elif isinstance(block, BarChart):
            bars = [[name, str(count)] for name, count in block.bars]
            yield block.title, [["", ""], *bars], chart
        elif isinstance(block, Figure) and block.bars:
            yield block.title, [["", ""], *([bar.label, bar.value] for bar in block.bars)], chart


def _text(runs: Runs) -> str:
    """Runs as a cell: changes in the signs of the terminal, no line ends."""
    parts = []
    for run in runs:
        before, after = MARKS.get(run.mark, ("", ""))
        parts.append(f"{before}{run.text}{after}")
    return " ".join("".join(parts).split("\n"))


def _in_units(rows: Rows, align: tuple[Align, ...], figure: re.Pattern[str]) -> Rows:
    """Rows with bare figures in the columns whose figures have one unit, which goes to the head.

    A column to the left whose numbers have no unit is left alone: they count or name something.
    """
    columns = []
    sides = (*align, *[Align.LEFT] * len(rows[0]))
    for side, (head, *cells) in zip(sides, zip(*rows, strict=True), strict=False):
        read = [figure.fullmatch(cell.strip()) for cell in cells]
        units = {found["before"] or found["after"] for found in read if found}
        if len(units) == 1 and (side is Align.RIGHT or units != {""}):
            (unit,) = units
            head = f"{head} ({unit})".strip() if unit and unit not in head else head
            cells = [
                _figure(found) if found else _harmless(cell)
                for found, cell in zip(read, cells, strict=True)
            ]
        else:
            cells = [_harmless(cell) for cell in cells]
        columns.append([_harmless(head), *cells])
    made = [list(row) for row in zip(*columns, strict=True)]
    return made if any(made[0]) else made[1:]


def _figure(found: "re.Match[str]") -> str:
    """`+1 721,15 €` and `+€1,721.15` as `1721,15`: a plus says nothing to a spreadsheet."""
    sign = "-" if found["sign"] in ("-", "\u2212") else ""
    whole = re.sub(r"\D", "", found["whole"])
    return f"{sign}{whole},{found['part']}" if found["part"] else f"{sign}{whole}"


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_BEGINS_A_FORMULA) else cell
