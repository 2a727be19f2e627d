"""The one door to DuckDB: a case mix of any size, asked in SQL.

DuckDB comes with the extra `impact`. Every value is read by the same rules as row by row
(`case_cells`): the different values of each column are few, so they are looked at one by one, and
the rows then converted all at once.
"""

import shutil
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType

from rulebook_cli.model.case import CaseValue
from rulebook_cli.model.caseload import CaseFile
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.fact import Choice, Day, Facts, YesNo
from rulebook_cli.model.misread import Misread
from rulebook_cli.model.place import Place
from rulebook_cli.store.case_cells import (
    NOT_KNOWN,
    WEIGHT,
    BadCell,
    assumed_facts,
    read_cell,
    read_weight,
)
from rulebook_cli.store.case_rows import (
    MOST_TOLD,
    bad_cell,
    faulty_columns,
    no_cases,
    read_case_rows,
)
from rulebook_cli.store.case_types import as_text, case_value, decimal_type, quoted

MEMORY = "300MB"
ROW_NUMBER = "file_row_number"


def has_duckdb() -> bool:
    """Whether DuckDB is installed."""
    from importlib.util import find_spec

    return find_spec("duckdb") is not None


class CaseWarehouse:
    """A case mix as the table `cases`: `case_no`, `weight`, and a column for each fact.

    To be closed after use (a `with` statement does). What cannot be read is in `misread`, and
    then there is no table.
    """

    def __init__(self, file: CaseFile, facts: Facts) -> None:
        """Raises `RulebookError`: `needs-duckdb` where it is not installed, `case-mix-too-big`."""
        if not has_duckdb():
            raise RulebookError("needs-duckdb", path=file.name)
        import duckdb

        self.facts = facts
        self.misread: tuple[Misread, ...] = ()
        self.columns: tuple[str, ...] = ()
        self._folder = Path(tempfile.mkdtemp(prefix="rulebook-"))
        self._connection = duckdb.connect(
            config={"memory_limit": MEMORY, "temp_directory": str(self._folder)}
        )
        try:
            self._read(file)
        except duckdb.OutOfMemoryException as error:
            self.close()
            raise RulebookError("case-mix-too-big", path=file.name) from error
        except duckdb.Error:
            place = Place(file.name)
            self.misread = (Misread("wrong-type", place, "not-a-table", {}, file.name),)
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> "CaseWarehouse":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the memory and the files."""
        self._connection.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    def ask(self, query: str) -> list[tuple[object, ...]]:
        """All rows of a query's answer."""
        return self._connection.execute(query).fetchall()

    def cases(self, numbers: Iterable[int]) -> dict[int, dict[str, CaseValue]]:
        """Some cases by their numbers."""
        listed = ", ".join(str(number) for number in numbers)
        if not listed:
            return {}
        names = [*self.columns, *assumed_facts(self.facts, self.columns)]
        columns = "".join(f', "{name}"' for name in names)
        rows = self.ask(f"SELECT case_no{columns} FROM cases WHERE case_no IN ({listed})")
        return {
            int(str(row[0])): dict(zip(names, map(case_value, row[1:]), strict=True))
            for row in rows
        }

    def _read(self, file: CaseFile) -> None:
        source = self._source(file)
        described = self.ask(f"DESCRIBE SELECT * FROM {source}")
        types = {str(row[0]): str(row[1]) for row in described if row[0] != ROW_NUMBER}
        self.misread = tuple(faulty_columns(types, self.facts, file.name))
        if self.misread:
            return
        self.columns = tuple(name for name in types if name != WEIGHT)
        known = {name: self._distinct(name, source) for name in self.columns}
        self.misread = tuple(self._faults(known, source, file))
        if not self.misread:
            self._make_view(source, types, known)
            self.misread = tuple(self._weight_faults(file))

    def _source(self, file: CaseFile) -> str:
        """The file as DuckDB reads it. Rows are first written in columns: every later look at a
        column then costs next to nothing, and the memory holds no copy."""
        columns = self._folder / "cases.parquet"
        if file.is_parquet:
            columns.write_bytes(file.data)
        else:
            rows = self._folder / "cases.csv"
            rows.write_bytes(file.data)
            sign = ";" if b";" in file.data.partition(b"\n")[0] else ","
            # One thread holds a fifth of the memory that two do, since rows must keep their order.
            self._connection.execute("SET threads = 1")
            self._connection.execute(
                f"COPY (SELECT * FROM read_csv('{rows.as_posix()}', header = true, "
                f"all_varchar = true, delim = '{sign}', quote = '\"', escape = '\"', "
                "strict_mode = true, null_padding = false)) "
                f"TO '{columns.as_posix()}' (FORMAT parquet, COMPRESSION uncompressed)"
            )
            self._connection.execute("RESET threads")
        return f"read_parquet('{columns.as_posix()}', {ROW_NUMBER} = true)"

    def _distinct(self, name: str, source: str) -> list[str]:
        """The different values of a column, as text; those not known are left out."""
        rows = self.ask(f'SELECT DISTINCT "{name}" FROM {source}')
        return [as_text(row[0]) for row in rows if row[0] is not None]

    def _faults(
        self, known: dict[str, list[str]], source: str, file: CaseFile
    ) -> Iterator[Misread]:
        """The values that cannot be read. A file of rows is then read row by row, for the lines."""
        if file.is_parquet:
            yield from list(self._bad_cells(known, source, file))[:MOST_TOLD]
        elif next(self._bad_values(known), None):
            yield from read_case_rows(file, self.facts).misread

    def _bad_values(self, known: dict[str, list[str]]) -> Iterator[tuple[str, str, BadCell]]:
        """Column, value and what is wrong with it."""
        for name, values in known.items():
            for value in values:
                if isinstance(cell := read_cell(value, self.facts[name]), BadCell):
                    yield name, value, cell

    def _bad_cells(
        self, known: dict[str, list[str]], source: str, file: CaseFile
    ) -> Iterator[Misread]:
        """The values that cannot be read, each with the first row that has it."""
        rows: dict[str, dict[str, int]] = {}
        for name, value, cell in self._bad_values(known):
            if name not in rows:
                found = self.ask(f'SELECT "{name}", min({ROW_NUMBER}) FROM {source} GROUP BY 1')
                rows[name] = {as_text(row[0]): int(str(row[1])) + 1 for row in found}
            yield bad_cell(cell, name, value, Place(file.name, rows[name][value], 1))

    def _make_view(self, source: str, types: dict[str, str], known: dict[str, list[str]]) -> None:
        weight = "TRY_CAST(weight AS DECIMAL(18, 6)) AS weight"
        columns = [
            f'{self._typed(name, types[name], values)} AS "{name}"'
            for name, values in known.items()
        ]
        columns += [f'TRUE AS "{name}"' for name in assumed_facts(self.facts, self.columns)]
        self._connection.execute(
            f"CREATE VIEW cases AS SELECT {ROW_NUMBER} AS case_no, "
            f"{', '.join([weight, *columns])} FROM {source}"
        )

    def _typed(self, name: str, type_: str, values: list[str]) -> str:
        """A column in the smallest type that holds its values exactly."""
        column, kind = f'"{name}"', self.facts[name].kind
        if type_ == "VARCHAR":
            if any(value != value.strip(" ") for value in values):
                column = f"trim({column}, ' ')"
            for word in NOT_KNOWN:
                if any(value.strip(" ") == word for value in values):
                    column = f"NULLIF({column}, {quoted(word)})"
        if isinstance(kind, YesNo):
            return column if type_ == "BOOLEAN" else f"CAST(lower({column}) AS BOOLEAN)"
        if isinstance(kind, Choice):
            options = ", ".join(quoted(option) for option in kind.options)
            return f"CAST({column} AS ENUM({options}))"
        if isinstance(kind, Day):
            return f"CAST({column} AS DATE)"
        return f"CAST({column} AS {decimal_type(values)})"

    def _weight_faults(self, file: CaseFile) -> Iterator[Misread]:
        wrong = "(weight IS NULL OR weight < 0)"
        found = self.ask(
            f"SELECT min(case_no) FILTER {wrong}, count(*) FILTER (weight > 0) FROM cases"
        )
        first, weighty = found[0]
        if first is None:
            yield from () if weighty else (no_cases(file.name),)
        elif file.is_parquet:
            place = Place(file.name, int(str(first)) + 1, 1)
            cell = self.ask(f"SELECT weight FROM cases WHERE case_no = {first}")[0][0]
            text = "" if cell is None else as_text(cell)
            yield bad_cell(_bad_weight(text), WEIGHT, text, place)
        else:
            yield from read_case_rows(file, self.facts).misread


def _bad_weight(text: str) -> BadCell:
    read = read_weight(text)
    return read if isinstance(read, BadCell) else BadCell("case-weight")
