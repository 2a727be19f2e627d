"""What the case mix says of a change: by DuckDB where there is much of it, else case by case."""

from dataclasses import replace
from types import TracebackType
from typing import Protocol

from rulebook_cli.assessment.flows import WeighedCase, lacking_facts, measure
from rulebook_cli.assessment.known_years import reckoned_with
from rulebook_cli.model.caseload import CaseFile
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.fact import Facts
from rulebook_cli.model.impact import Measured, Sample
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.misread import Misread
from rulebook_cli.store.case_cells import assumed_facts
from rulebook_cli.store.case_rows import read_case_rows
from rulebook_cli.store.case_warehouse import CaseWarehouse, has_duckdb

SMALL = 60_000
"""A file of at most so many bytes (about eight hundred cases) is read case by case: sooner done
than DuckDB is loaded."""
MOST = 5_000_000
"""The biggest file that is read without DuckDB: some minutes' work."""


class CaseMix(Protocol):
    """A case mix that is read once and asked about many changes."""

    misread: tuple[Misread, ...]

    def measure(self, before: Inquiry, after: Inquiry) -> Measured:
        """What a change from one book to another does to the cases."""

    def close(self) -> None:
        """Let go of what it holds."""


class Rows:
    """A case mix in memory, measured by the ordinary evaluator."""

    def __init__(self, file: CaseFile, facts: Facts) -> None:
        read = read_case_rows(file, facts)
        self.misread = read.misread
        self.columns = read.columns
        self.cases = [WeighedCase(row.weight, row.case) for row in read.rows]

    def measure(self, before: Inquiry, after: Inquiry) -> Measured:
        """As the protocol says."""
        books = reckoned_with(before), reckoned_with(after)
        lacking, assumed = lacking_facts(books, self.columns)
        return replace(measure(*books, self.cases), lacking=lacking, assumed=assumed)

    def close(self) -> None:
        """Nothing is held."""


class Table:
    """A case mix in DuckDB."""

    def __init__(self, file: CaseFile, facts: Facts) -> None:
        self.warehouse = CaseWarehouse(file, facts)
        self.misread = self.warehouse.misread
        self.facts = facts

    def measure(self, before: Inquiry, after: Inquiry) -> Measured:
        """As the protocol says."""
        from rulebook_cli.assessment.sql_flows import SqlFlows, first_cases, flows_from

        books = reckoned_with(before), reckoned_with(after)
        columns = self.warehouse.columns
        lacking, assumed = lacking_facts(books, columns)
        flows = SqlFlows(*books, (*columns, *assumed_facts(self.facts, columns)))
        rows = self.warehouse.ask(flows.query_with_cases)
        numbers = first_cases(rows)
        cases = self.warehouse.cases(n for some in numbers.values() for n in some)
        samples = (Sample(*key, cases[n]) for key, some in numbers.items() for n in some)
        return Measured(flows_from(rows), tuple(samples), lacking, assumed)

    def close(self) -> None:
        """As the protocol says."""
        self.warehouse.close()


class Opened:
    """A case mix, open for as long as a `with` statement lasts; None where there is none."""

    def __init__(self, file: CaseFile | None, facts: Facts) -> None:
        """Raises `RulebookError`: `needs-duckdb`, `too-many-cases` without DuckDB."""
        self.mix = None if file is None else open_case_mix(file, facts)

    def __enter__(self) -> CaseMix | None:
        return self.mix

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.mix is not None:
            self.mix.close()


def open_case_mix(file: CaseFile, facts: Facts) -> CaseMix:
    """The case mix in a file, read in the way that suits its size."""
    if file.is_parquet or (len(file.data) > SMALL and has_duckdb()):
        return Table(file, facts)
    if len(file.data) > MOST:
        raise RulebookError("too-many-cases", path=file.name)
    return Rows(file, facts)
