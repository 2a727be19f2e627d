"""A case mix in a CSV file, read row by row: no library needed, for files of ordinary size."""

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from rulebook_cli.model.case import CaseValue
from rulebook_cli.model.caseload import CaseFile
from rulebook_cli.model.fact import Facts
from rulebook_cli.model.misread import Misread
from rulebook_cli.model.place import Place
from rulebook_cli.store.as_written import nearest
from rulebook_cli.store.case_cells import WEIGHT, BadCell, assumed_facts, read_cell, read_weight

MOST_TOLD = 20
"""How many wrong cells are told one by one."""
_SHOWN = 60


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One case, and for how many people it stands."""

    weight: Decimal
    case: dict[str, CaseValue]


@dataclass(frozen=True, slots=True)
class CaseRows:
    """The rows of a case mix, the facts that it has, and what could not be read."""

    rows: tuple[CaseRow, ...] = ()
    columns: tuple[str, ...] = ()
    misread: tuple[Misread, ...] = ()


def read_case_rows(file: CaseFile, facts: Facts) -> CaseRows:
    """All rows; where one cell is wrong the file gives none, since its sums would be wrong."""
    try:
        text = file.data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = file.data.count(b"\n", 0, error.start) + 1
        place = Place(file.name, line, 1)
        return CaseRows(misread=(Misread("yaml-syntax", place, "not-utf8", {}, file.name),))
    lines = _lines(text)
    head = [name.strip() for name in next(lines, _Line(1, [], ""))[1]]
    misread = list(faulty_columns(head, facts, file.name))
    if misread:
        return CaseRows(misread=tuple(misread))
    columns = tuple(name for name in head if name != WEIGHT)
    assumed: dict[str, CaseValue] = dict.fromkeys(assumed_facts(facts, columns), True)
    rows = []
    for each in lines:
        row = _row(head, each, facts, file.name, misread)
        if len(misread) >= MOST_TOLD:
            break
        if row is not None:
            rows.append(CaseRow(row.weight, assumed | row.case))
    if not misread and not any(row.weight for row in rows):
        misread.append(no_cases(file.name))
    return CaseRows(() if misread else tuple(rows), columns, tuple(misread))


class _Line(NamedTuple):
    """A row's line number, its cells, and the line as it stands where the cells are not quoted."""

    number: int
    cells: list[str]
    plain: str

    def place(self, at: int, file: str) -> Place:
        """Where a cell begins; the row's beginning where quotation marks hide it."""
        before = sum(len(cell) + 1 for cell in self.cells[:at]) if self.plain else 0
        return Place(file, self.number, before + 1)


def _lines(text: str) -> Iterator[_Line]:
    """The rows that are not empty; the head tells whether `;` or `,` parts the cells."""
    head = text.partition("\n")[0]
    written = text.splitlines()
    reader = csv.reader(written, delimiter=";" if ";" in head else ",")
    for cells in reader:
        if cells:
            line = written[reader.line_num - 1]
            yield _Line(reader.line_num, cells, "" if '"' in line else line)


def faulty_columns(head: Iterable[str], facts: Facts, file: str) -> Iterator[Misread]:
    """What is wrong with the names of the columns: each must be a fact of the book or `weight`,
    so that nothing comes along that could tell who somebody is."""
    seen: set[str] = set()
    place = Place(file, 1, 1)
    known = (WEIGHT, *facts)
    names = list(head)
    unknown = tuple(dict.fromkeys(name for name in names if name not in known))
    if unknown:
        meant = nearest(unknown[0].replace("-", "_").replace(" ", "_"), known)
        values: dict[str, object] = {"key": unknown, "known": known}
        values["meant"] = meant if len(unknown) == 1 else ""
        yield Misread("unknown-key", place, "column", values, f"{file} columns")
    for name in names:
        if name in seen and name in known:
            yield Misread("wrong-type", place, "given-twice", {"found": name}, f"{file} {name}")
        seen.add(name)
    if WEIGHT not in seen:
        yield Misread("wrong-type", place, "missing", {"key": WEIGHT}, f"{file} {WEIGHT}")


def bad_cell(cell: BadCell, column: str, text: str, place: Place) -> Misread:
    """What a wrong cell is told as."""
    shown = text if len(text) <= _SHOWN else text[:_SHOWN] + "…"
    values = {**cell.values, "found": shown, "column": column}
    return Misread("wrong-type", place, cell.says, values, f"{place.file} {column}")


def no_cases(file: str) -> Misread:
    """What a case mix that stands for nobody is told as."""
    return Misread("wrong-type", Place(file, 1, 1), "case-none", {}, file)


def _row(
    head: list[str], line: _Line, facts: Facts, file: str, misread: list[Misread]
) -> CaseRow | None:
    if len(line.cells) != len(head):
        values = {"found": len(line.cells), "wanted": len(head)}
        place = Place(file, line.number, 1)
        misread.append(Misread("wrong-type", place, "case-cells", values, file))
        return None
    weight, case = Decimal(0), {}
    for at, (column, text) in enumerate(zip(head, line.cells, strict=True)):
        value = read_weight(text) if column == WEIGHT else read_cell(text, facts[column])
        if isinstance(value, BadCell):
            misread.append(bad_cell(value, column, text, line.place(at, file)))
        elif column == WEIGHT:
            assert isinstance(value, Decimal)
            weight = value
        else:
            case[column] = value
    return CaseRow(weight, case)
