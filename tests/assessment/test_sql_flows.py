"""The queries say exactly what the ordinary evaluator says, on random books and case mixes."""

import pytest
from random_counties import book_of, inquiry, random_book, random_cases

from rulebook_cli.assessment.dialects import DIALECTS, in_dialect
from rulebook_cli.assessment.flows import WeighedCase, measure
from rulebook_cli.assessment.sql_flows import SqlFlows, first_cases, flows_from
from rulebook_cli.model.caseload import CaseFile
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.impact import Measured, Sample
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.store.case_rows import read_case_rows
from rulebook_cli.store.case_warehouse import CaseWarehouse


def plainly(before: Rulebook, after: Rulebook, cases: bytes) -> Measured:
    read = read_case_rows(CaseFile("cases.csv", cases), before.facts)
    assert not read.misread
    weighed = [WeighedCase(row.weight, row.case) for row in read.rows]
    return measure(inquiry(before), inquiry(after), weighed)


def by_query(before: Rulebook, after: Rulebook, cases: bytes) -> Measured:
    with CaseWarehouse(CaseFile("cases.csv", cases), before.facts) as warehouse:
        assert not warehouse.misread
        flows = SqlFlows(inquiry(before), inquiry(after), warehouse.columns)
        rows = warehouse.ask(flows.query_with_cases)
        assert flows_from(rows) == flows_from(warehouse.ask(flows.query))
        numbers = first_cases(rows)
        known = warehouse.cases(n for some in numbers.values() for n in some)
        samples = [Sample(*key, known[n]) for key, some in numbers.items() for n in some]
        return Measured(flows_from(rows), tuple(samples))


@pytest.mark.parametrize("seed", range(60))
def test_the_query_agrees_with_the_evaluator(seed: int) -> None:
    before, after, cases = random_book(seed), random_book(seed + 1000), random_cases(seed)
    assert by_query(before, after, cases) == plainly(before, after, cases)


def test_the_random_books_reach_what_they_are_meant_to() -> None:
    """The test above can fail: among its people are all that differ."""
    flows = [
        gets
        for seed in range(60)
        for flow in plainly(random_book(seed), random_book(seed), random_cases(seed)).flows
        for gets in (flow.before,)
    ]
    assert any(gets.stage for gets in flows)
    assert any(gets.fee is None for gets in flows)
    assert any(gets.fee and not gets.fee.is_exact for gets in flows)
    assert any(gets.hours.low for gets in flows) and any(gets.days.low for gets in flows)
    assert len({gets.tier for gets in flows}) == 7


@pytest.mark.parametrize("seed", range(5))
def test_both_write_their_figures_alike(seed: int) -> None:
    """Equal figures are not enough: `24` and `24.0000` are two texts in a file for programs."""
    before, after, cases = random_book(seed), random_book(seed + 1000), random_cases(seed)
    asked, plain = (way(before, after, cases) for way in (by_query, plainly))

    def written(measured: Measured) -> list[str]:
        both = [gets for flow in measured.flows for gets in (flow.before, flow.after)]
        return [f"{end:f}" for gets in both for spread in (gets.days, gets.hours) for end in spread]

    assert written(asked) == written(plain)


@pytest.mark.parametrize("dialect", DIALECTS)
def test_the_query_in_every_dialect(dialect: str) -> None:
    flows = SqlFlows(inquiry(random_book(7)), inquiry(random_book(8)), ["hours", "night"])
    written = in_dialect(flows.query, dialect)
    assert written.startswith("WITH seen AS") and written.endswith(";\n")


def test_a_dialect_nobody_knows() -> None:
    with pytest.raises(RulebookError) as refused:
        in_dialect("SELECT 1", "cobol")
    assert refused.value.message == "no-such-dialect"


def test_too_many_reductions_are_refused_not_endless() -> None:
    rules = [{"id": f"r{n}", "multiply": "0.9", "when": {"age": f">= {n}"}} for n in range(9)]
    book = book_of(
        {"id": "s", "number": "1", "heading": {"fi": "S"}, "fees": {"reductions": rules}}
    )
    with pytest.raises(RulebookError) as refused:
        SqlFlows(inquiry(book), inquiry(book), ["age"])
    assert refused.value.message == "too-many-patterns"
