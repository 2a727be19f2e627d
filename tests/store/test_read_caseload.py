"""The caseload: counts, costs and cases, read strictly; both ways of reading cases say the same."""

from decimal import Decimal
from pathlib import Path

import pytest
from whole_book import small_book

from rulebook_cli.model.caseload import CaseFile, Caseload, Spread, exactly
from rulebook_cli.model.misread import Misread
from rulebook_cli.store.case_rows import MOST_TOLD, read_case_rows
from rulebook_cli.store.case_warehouse import CaseWarehouse
from rulebook_cli.store.read_caseload import read_caseload
from rulebook_cli.store.ready_drafts import read_draft

FACTS = """facts:
  hours: {number: {min: 0, max: 24, step: 0.5}}
  age: {number: {min: 0, max: 120, step: 1}}
  night: {choice: [none, every_night]}
  bound: {yes_no: true}
  since: {date: {min: 2020-01-01}}
  home_suits_care: {yes_no: true, judged_by: worker}
"""
BOOK = small_book("tiers: {list: [{id: I}, {id: II}]}\n", {"facts.yaml": FACTS})
COUNTS = "year: 2026\nsource: Rekisteri\ntiers:\n  - {tier: I, count: 5}\n"
COSTS = """costs:
  - id: leave-day
    amount: 117.00
    per: day
    year: 2024
    source: THL
"""


def read(counts: str = COUNTS, costs: str = COSTS) -> Caseload:
    files = {"caseload/headcounts.yaml": counts, "caseload/unit_costs.yaml": costs}
    return read_caseload({path: text.encode() for path, text in files.items()}, BOOK)


def said(misread: Misread) -> str:
    meant = misread.values.get("meant")
    what = f"{misread.check}.{misread.says}".rstrip(".")
    return f"{what} {misread.place.line}:{misread.place.column}" + (f" -> {meant}" if meant else "")


def test_counts_and_costs_with_their_origin() -> None:
    found = read(
        COUNTS + "  - {tier: II, count: {from: 10, to: 12}}\nwithout_contract: {from: 1, to: 9}\n"
    )
    assert not found.misread and found.headcounts is not None
    assert found.headcounts.of("I") == exactly(5)
    assert found.headcounts.of("II") == Spread(Decimal(10), Decimal(12))
    assert found.headcounts.origin.year == 2026 and not found.headcounts.origin.verified
    cost = found.unit_cost("leave-day")
    assert cost is not None and cost.amount == exactly(117) and cost.origin.year == 2024


@pytest.mark.parametrize(
    ("counts", "costs", "expected"),
    [
        (COUNTS.replace("count: 5", "count: -5"), COSTS, ["wrong-type.least 4:22 -> 5"]),
        (
            COUNTS.replace("count: 5", "count: 10-20"),
            COSTS,
            ["wrong-type.number 4:22 -> {from: 10, to: 20}"],
        ),
        (
            COUNTS,
            COSTS.replace("117.00", "117,00–200,00 €"),
            ["wrong-type.number 3:13 -> {from: 117.00, to: 200.00}"],
        ),
        (COUNTS.replace(", count: 5", ""), COSTS, ["wrong-type.missing-count 4:5"]),
        (COUNTS.replace("count: 5", "count: 5.5"), COSTS, ["wrong-type.whole-beside 4:22"]),
        (COUNTS.replace("count: 5", "count: 10,5"), COSTS, ["wrong-type.whole-beside 4:22"]),
        (COUNTS.replace("count: 5", 'count: "10,5"'), COSTS, ["wrong-type.whole-beside 4:22"]),
        (COUNTS.replace("count: 5", "count: 1.420"), COSTS, ["wrong-type.whole 4:22 -> 1420"]),
        (COUNTS.replace("count: 5", "count: many"), COSTS, ["wrong-type.digits 4:22"]),
        (COUNTS.replace("count: 5", "count: " + "9" * 20), COSTS, ["wrong-type.long 4:22"]),
        (COUNTS.replace("count: 5", "count: −5"), COSTS, ["wrong-type.least 4:22 -> 5"]),
        (COUNTS, COSTS.replace("117.00", "−1.117,5"), ["wrong-type.least 3:13 -> 1117.50"]),
        (COUNTS.replace("tier: I,", "tier: IV,"), COSTS, ["wrong-type.no-such-tier 4:5 -> I"]),
        (COUNTS + "  - {tier: I, count: 6}\n", COSTS, ["wrong-type.given-twice 5:5"]),
        (
            COUNTS.replace("count: 5", "count: {from: 6, to: 5}"),
            COSTS,
            ["wrong-type.spread-reversed 4:22"],
        ),
        (
            COUNTS + "leave: {used: {percent: 120}}\n",
            COSTS,
            ["wrong-type.most 5:25"],
        ),
        (
            COUNTS + "leave: {with_vouchers: 60, with_substitutes: 60}\n",
            COSTS,
            ["wrong-type.leave-shares 5:8"],
        ),
        (
            COUNTS + "otherwise: [{percent: 5, instead: leave-dya}]\n",
            COSTS,
            ["wrong-type.no-such-cost 5:13 -> leave-day"],
        ),
        (
            COUNTS + "otherwise: [{percent: 5, instead: voucher-hour}]\n",
            COSTS.replace("per: day", "per: month"),
            ["wrong-type.no-such-cost 5:13", "wrong-type.cost-per 2:5"],
        ),
        (COUNTS, COSTS.replace("per: day", "per: leave-day"), []),
        (COUNTS, COSTS.replace("117.00", "117,00"), ["wrong-type.number 3:13 -> 117.00"]),
        (COUNTS, COSTS.replace("117.00", "117 €"), ["wrong-type.number 3:13 -> 117.00"]),
        (COUNTS, COSTS.replace("    year: 2024\n", ""), ["wrong-type.missing 2:5"]),
        (
            COUNTS,
            COSTS.replace("per: day", "pre: day"),
            ["unknown-key 4:5 -> per", "wrong-type.missing 2:5"],
        ),
        ("", COSTS, ["wrong-type.empty 1:1"]),
    ],
)
def test_what_cannot_be_read_is_told_with_its_place(
    counts: str, costs: str, expected: list[str]
) -> None:
    assert [said(misread) for misread in read(counts, costs).misread] == expected


GOOD = "weight,hours,age,night,bound,since\n1.5,8,80,none,true,2024-01-01\n2,,70,,,not-known\n"


def both(text: str) -> tuple[list[str], list[str]]:
    """What is said row by row, and by DuckDB."""
    file = CaseFile("cases.csv", text.encode())
    with CaseWarehouse(file, BOOK.facts) as warehouse:
        table = [said(misread) for misread in warehouse.misread]
    return [said(misread) for misread in read_case_rows(file, BOOK.facts).misread], table


def test_good_cases_and_what_is_taken_as_fulfilled() -> None:
    file = CaseFile("cases.csv", GOOD.encode())
    first, second = read_case_rows(file, BOOK.facts).rows
    assert first.weight == Decimal("1.5") and first.case["hours"] == 8
    assert second.case["night"] is None and second.case["since"] is None
    assert first.case["home_suits_care"] is True
    with CaseWarehouse(file, BOOK.facts) as warehouse:
        assert warehouse.cases([0, 1]) == {0: first.case, 1: second.case}
        assert warehouse.ask("SELECT sum(weight) FROM cases") == [(Decimal("3.500000"),)]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("1.5,8,", "1.5,8.3,", "wrong-type.case-step 2:5 -> 8.5"),
        ("1.5,8,", "1.5,25,", "wrong-type.case-outside 2:5"),
        ("1.5,8,", '1.5,"8,5",', "wrong-type.case-number 2:1 -> 8.5"),
        ("1.5,8,", "1.5,8 h,", "wrong-type.case-number 2:5 -> 8"),
        ("1.5,8,", "-1.5,8,", "wrong-type.case-least 2:1"),
        ("1.5,8,", ",8,", "wrong-type.case-weight 2:1"),
        ("none,true", "non,true", "wrong-type.case-option 2:10 -> none"),
        ("none,true", "none,ehkä", "wrong-type.case-yes-no 2:15"),
        ("2024-01-01", "1.1.2024", "wrong-type.case-date 2:20 -> 2024-01-01"),
        ("2024-01-01", "2019-01-01", "wrong-type.case-outside 2:20"),
        ("weight,hours", "weight,nimi", "unknown-key.column 1:1"),
        ("weight,hours,age", "weight,hours,ages", "unknown-key.column 1:1 -> age"),
        ("weight,hours", "hours,weight_", "unknown-key.column 1:1 -> weight"),
    ],
)
def test_a_bad_cell_is_told_the_same_both_ways(old: str, new: str, expected: str) -> None:
    rows, table = both(GOOD.replace(old, new))
    assert rows[0] == expected
    assert table == rows


def test_a_row_of_another_length_is_told() -> None:
    rows, table = both(GOOD.replace("2024-01-01", "2024-01-01,9"))
    assert rows == ["wrong-type.case-cells 2:1"]
    assert table


@pytest.mark.parametrize("text", ["weight,hours\n", "weight,hours\n0,8\n0.0,9\n"])
def test_a_case_mix_that_stands_for_nobody_is_told(text: str) -> None:
    rows, table = both(text)
    assert rows == table == ["wrong-type.case-none 1:1"]


@pytest.mark.parametrize(
    ("weight", "hours", "expected"),
    [
        ("1.5", "99", "wrong-type.case-outside 3:1"),
        ("-2", "8", "wrong-type.case-least 3:1"),
        ("NULL", "8", "wrong-type.case-weight 3:1"),
    ],
)
def test_in_columns_a_wrong_value_is_told_with_its_row(
    weight: str, hours: str, expected: str, tmp_path: Path
) -> None:
    import duckdb

    path = f"{tmp_path}/cases.parquet"
    rows = "(1, 8), (2, 9), " + f"({weight}, {hours})"
    duckdb.sql(f"COPY (FROM (VALUES {rows}) AS t(weight, hours)) TO '{path}' (FORMAT parquet)")
    with CaseWarehouse(CaseFile("c.parquet", Path(path).read_bytes()), BOOK.facts) as warehouse:
        assert [said(misread) for misread in warehouse.misread] == [expected]


def test_a_flood_of_bad_cells_ends() -> None:
    text = "weight,hours\n" + "1,99\n" * 500
    rows, table = both(text)
    assert len(rows) == MOST_TOLD == len(table)


def test_semicolons_and_a_byte_order_mark() -> None:
    file = CaseFile("cases.csv", ("\ufeffweight;hours\n1;8.5\n").encode())
    (row,) = read_case_rows(file, BOOK.facts).rows
    assert row.case["hours"] == Decimal("8.5")
    with CaseWarehouse(file, BOOK.facts) as warehouse:
        assert not warehouse.misread
        assert warehouse.cases([0])[0]["hours"] == Decimal("8.5")


def test_a_file_that_is_no_table() -> None:
    with CaseWarehouse(CaseFile("cases.parquet", b"PAR0"), BOOK.facts) as warehouse:
        assert [said(misread) for misread in warehouse.misread] == ["wrong-type.not-a-table 0:0"]


def test_columns_are_read_as_rows_are(tmp_path: object) -> None:
    """A Parquet file with types of its own gives the same cases as the rows do."""
    import duckdb

    path = f"{tmp_path}/cases.parquet"
    duckdb.sql(
        "COPY (SELECT 1.5 AS weight, CAST(8 AS DOUBLE) AS hours, CAST(80 AS SMALLINT) AS age, "
        "'none' AS night, TRUE AS bound, DATE '2024-01-01' AS since) "
        f"TO '{path}' (FORMAT parquet)"
    )
    data = Path(path).read_bytes()
    (row,) = read_case_rows(CaseFile("c.csv", GOOD[: GOOD.index("2,,")].encode()), BOOK.facts).rows
    with CaseWarehouse(CaseFile("cases.parquet", data), BOOK.facts) as warehouse:
        assert not warehouse.misread
        assert warehouse.cases([0]) == {0: row.case}


def test_the_model_countys_caseload_is_whole_and_says_that_it_is_invented() -> None:
    files = read_draft("model-county")
    from rulebook_cli.store.read_rulebook import read_rulebook

    book = read_rulebook(files)
    found = read_caseload(files, book)
    assert not found.misread and found.headcounts is not None and found.cases is not None
    assert {row.tier for row in found.headcounts.counts} == {tier.id for _, tier in book.tiers()}
    assert "Keksitty" in found.headcounts.origin.source.words["fi"]
    read = read_case_rows(found.cases, book.facts)
    assert not read.misread and len(read.rows) > 100
    for cost in found.unit_costs:
        assert cost.origin.year and cost.origin.source
