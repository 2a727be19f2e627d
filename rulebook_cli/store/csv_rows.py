"""A CSV file as rows: whatever the letters, the separator and the line breaks inside quotes."""

import csv
import io
from collections.abc import Iterator
from typing import NamedTuple

from rulebook_cli.model.errors import RulebookError
from rulebook_cli.store.words_in_bytes import words_in

_SEPARATORS = (";", ",", "\t")
_LONGEST_CELL = 1_000_000


class CsvRow(NamedTuple):
    """A row: the line of the file that it begins on (from 1), and its cells."""

    line: int
    cells: tuple[str, ...]


class CsvTable(NamedTuple):
    """A file's headings and rows. `broken` is the line from which on it cannot be read; 0 where
    all of it can."""

    headings: tuple[str, ...]
    rows: tuple[CsvRow, ...]
    broken: int = 0


def read_csv(data: bytes, path: str) -> CsvTable:
    """The table in `data`. The separator is the one that parts the headings: `;`, `,` or a tab.
    Empty rows are left out. Raises `RulebookError`: `csv-not-text`, `csv-empty`."""
    text = words_in(data)
    if text is None:
        raise RulebookError("csv-not-text", path=path)
    rows: list[CsvRow] = []
    broken = 0
    for row in _rows(text.removeprefix("\ufeff")):
        if row.line < 0:
            broken = -row.line
        elif any(cell.strip() for cell in row.cells):
            rows.append(row)
    if not rows:
        raise RulebookError("csv-empty", path=path)
    headings = tuple(" ".join(cell.split()) for cell in rows[0].cells)
    return CsvTable(headings, tuple(rows[1:]), broken)


def _rows(text: str) -> Iterator[CsvRow]:
    """The rows; last one with the line before nought where the rest cannot be read."""
    csv.field_size_limit(_LONGEST_CELL)
    lines = io.StringIO(text, newline="")
    reader = csv.reader(lines, delimiter=_separator(text), strict=True)
    line = 1
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield CsvRow(-line, ())
            return
        yield CsvRow(line, tuple(cells))
        line = reader.line_num + 1


def _separator(text: str) -> str:
    """The separator that stands most often between the headings, outside quotes."""
    counts = dict.fromkeys(_SEPARATORS, 0)
    quoted = False
    for sign in text:
        if sign == '"':
            quoted = not quoted
        elif sign in counts and not quoted:
            counts[sign] += 1
        elif sign in "\r\n" and not quoted and any(counts.values()):
            break
    return max(counts, key=lambda sign: counts[sign])
