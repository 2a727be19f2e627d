"""`rulebook impact`: what a change costs, from a county's own counts."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from desks import Desk

COUNTS = """year: 2026
source: {fi: Pikkulan rekisteri, sv: Småbygdens register}
verified: true
tiers:
  - {tier: I, count: 100}
  - {tier: II, count: {from: 40, to: 50}}
without_contract: {from: 200, to: 300}
otherwise: [{percent: {from: 10, to: 20}, instead: home, year: 2026, source: Oletus}]
"""
COSTS = """costs:
  - {id: leave-day, amount: 200.00, per: day, year: 2024, source: VM, verified: true}
  - {id: home, amount: 200.00, per: day, year: 2024, source: VM, verified: true}
"""
CASES = "weight,care_hours\n" + "".join(f"{8 + n},{n}\n" for n in range(25))


@pytest.fixture
def counted(asked: Desk) -> Desk:
    """The county with its caseload on main, and misol-1: class II from 760 to 820 euros."""
    folder = asked.folder / "caseload"
    folder.mkdir()
    (folder / "headcounts.yaml").write_text(COUNTS, "utf-8")
    (folder / "unit_costs.yaml").write_text(COSTS, "utf-8")
    asked.commit("Caseload")
    return asked


def told(desk: Desk, *words: str | Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(desk.good("impact", *words, "--json").out)
    assert found["schema"] == 1
    return found


def test_headcounts_at_once(counted: Desk) -> None:
    found = told(counted, "misol-1")
    assert found["cost"]["change"] == {"low": "28800.00", "high": "36000.00"}
    assert found["on"] == "2026-12-11" and not found["by_cases"]
    assert [tier["tier"] for tier in found["tiers"]] == ["I", "II"]
    (group,) = found["groups"]
    assert (group["kind"], group["fee"]["low"]) == ("gains", "60.00")
    assert found["without_contract"]["before"] == {"low": "200", "high": "300"}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fi", "Kustannukset kasvavat vuodessa 28 800–36 000 €."),
        ("sv", "Kostnaderna ökar med 28 800–36 000 € per år."),
        ("en", "It costs €28,800–36,000 more a year."),
    ],
)
def test_the_paper_in_three_languages(counted: Desk, language: str, sentence: str) -> None:
    said = counted.good("impact", "misol-1", lang=language)
    assert sentence in said.everything and "█" in said.out
    assert max(len(line) for line in said.out.splitlines()) <= 80


def test_the_arithmetic_is_on_the_page(counted: Desk) -> None:
    said = counted.good("impact", "misol-1", "--show-work", lang="fi").everything
    assert "Palkkio, II: 40–50 × 12 × 760,00 € = 364 800,00–456 000,00 €" in said
    assert "caseload/headcounts.yaml:6" in said


def test_several_together_and_each_alone(counted: Desk) -> None:
    counted.propose("--set", "leave:leave/I.days=3", "--as", "nvf")
    found = told(counted, "misol-1", "nvf-1")
    alone = {each["id"]: each["cost"]["change"]["low"] for each in found["alone"]}
    assert alone == {"misol-1": "28800.00", "nvf-1": "240000.00"}
    assert found["cost"]["change"]["low"] == "268800.00"
    assert told(counted, "--all")["amendments"] == ["misol-1", "nvf-1"]
    assert "Together" in counted.good("impact", "--all").out


def test_several_named_as_one_set_stand_on_the_draft(counted: Desk) -> None:
    counted.propose("--set", "leave:leave/I.days=3", "--as", "nvf")
    apart = told(counted, "misol-1", "nvf-1")
    assert told(counted, "misol-1+nvf-1") == apart == told(counted, "draft+misol-1+nvf-1")
    assert apart["before"] == "the draft"
    assert "Laid on" not in counted.good("impact", "misol-1+nvf-1", lang="en").out


def test_on_a_day_without_fees_the_cost_is_not_known(counted: Desk) -> None:
    said = counted.good("impact", "misol-1", "--on", "2020-01-01", lang="en").everything
    assert "cannot be reckoned" in said and "The cost does not change" not in said
    assert "no class has a fee" in said.lower()


def test_with_cases_people_move(counted: Desk) -> None:
    path = counted.write("mix/cases.csv", CASES)
    text = counted.section("01-tiers", ('"< 8"', '"< 6"'), ('">= 8"', '">= 6"'))
    counted.propose("tiers", "--from", text, "--as", "nvf")
    found = told(counted, "nvf-1", "--cases", path)
    assert found["by_cases"]
    (group,) = found["groups"]
    assert (group["kind"], group["before"], group["after"]) == ("moves", "I", "II")
    assert group["typical"] is None, "two rows are too few to describe anybody"
    plain = told(counted, "nvf-1")
    assert any(notice["notice"] == "nobody-moves" for notice in plain["notices"])


@pytest.mark.parametrize(
    ("ending", "start"),
    [
        ("pdf", b"%PDF-"),
        ("docx", b"PK"),
        ("html", b"<!doctype html>"),
        ("md", b"**DRAFT**"),
        ("svg", b"<svg "),
        ("csv", b"figure,tier,unit,"),
    ],
)
def test_every_form(counted: Desk, ending: str, start: bytes) -> None:
    path = counted.top / f"impact.{ending}"
    counted.good("impact", "misol-1", "--output", path)
    data = path.read_bytes()
    assert data.startswith(start)
    if ending == "html":
        assert b"<svg " in data and b"<desc " in data


def test_the_table_holds_every_figure(counted: Desk) -> None:
    rows = list(csv.DictReader(io.StringIO(counted.good("impact", "misol-1", "--csv").out)))
    cost = {row["tier"]: row for row in rows if row["figure"] == "cost"}
    assert cost["II"]["change_high"] == "36000.00" and cost["I"]["change_high"] == "0.00"
    assert cost[""]["unit"] == "EUR/year"


def test_bad_counts_are_findings_and_nothing_is_reckoned(counted: Desk) -> None:
    counted.commit("Bad", ("caseload/headcounts.yaml", "count: 100", "count: -100"))
    counted.commit("Bad", ("caseload/headcounts.yaml", "tier: II", "tier: IV"))
    counted.commit(
        "Bad",
        ("caseload/unit_costs.yaml", "id: home, amount: 200.00", 'id: home, amount: "200,00 €"'),
    )
    said = counted.say("impact", "misol-1")
    assert said.code == 1 and "more a year" not in said.out
    for words in ("“-100”", "no class “IV”", "Write 200.00."):
        assert words in said.everything
    assert counted.say("check").code == 1


def test_bad_cases_are_findings(counted: Desk) -> None:
    path = counted.write("cases.csv", "weight,care_hours\n1,25\n1,8\n")
    said = counted.say("impact", "misol-1", "--cases", path)
    assert said.code == 1 and "cases.csv:2:3" in said.out and "between 0 and 24" in said.everything


def test_without_a_caseload_it_says_what_to_do(asked: Desk) -> None:
    assert "caseload/headcounts.yaml" in asked.refused("impact", "misol-1")


def test_what_cannot_be_reckoned(counted: Desk) -> None:
    assert "misol-9" in counted.refused("impact", "misol-9")
    assert ".parquet" in counted.refused("impact", "misol-1", "--cases", "x.xlsx")
    assert "svg" in counted.refused("impact", "misol-1", "--format", "odt")


def test_with_no_id_the_draft_as_it_is(counted: Desk) -> None:
    found = told(counted)
    assert found["amendments"] == [] and found["cost"]["change"] == {"low": "0.00", "high": "0.00"}
    assert found["carers"]["before"] == {"low": "140.00", "high": "150.00"}


def test_the_query_for_a_warehouse_of_ones_own(counted: Desk) -> None:
    spark = counted.good("impact", "misol-1", "--print-sql", "--dialect", "spark").out
    assert "`care_hours`" in spark and "820.00" in spark
    assert spark.startswith("-- ") and "weight, care_hours" in spark.splitlines()[0]
    assert '"care_hours"' in counted.good("impact", "misol-1", "--print-sql").out
    assert "postgres" in counted.refused("impact", "misol-1", "--print-sql", "--dialect", "oracle")


@pytest.fixture
def clashing(counted: Desk) -> Desk:
    """misol-1 and nvf-1 write class II's fee differently; nvf-2 changes the leave."""
    counted.propose("fees", "--set", "fees:fee/II@2026-01-01=850", "--texts", "--as", "nvf")
    counted.propose("--set", "leave:leave/I.days=3", "--as", "nvf")
    return counted


def test_amendments_that_clash_are_reckoned_each_alone(clashing: Desk) -> None:
    found = told(clashing, "--all")
    alone = {each["id"]: each["cost"]["change"]["low"] for each in found["alone"]}
    assert alone == {"misol-1": "28800.00", "nvf-1": "43200.00", "nvf-2": "240000.00"}
    assert found["clash"]["amendments"] == ["misol-1", "nvf-1"] and "cost" not in found
    rows = list(csv.DictReader(io.StringIO(clashing.good("impact", "--all", "--csv").out)))
    assert [row["amendment"] for row in rows if row["figure"] == "fees"] == list(alone)
    assert "misol-1" in clashing.refused("impact", "--all", "--format", "svg")
    assert "misol-1" in clashing.refused("impact", "--all", "--print-sql")


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_why_there_is_no_sum_together_is_said(clashing: Desk, language: str) -> None:
    said = clashing.good("impact", "--all", lang=language).everything
    assert "misol-1" in said and "rulebook clashes" in said
    assert ("28,800" if language == "en" else "28 800") in said


def test_one_that_does_not_fit_the_draft_is_left_out(clashing: Desk) -> None:
    clashing.commit(
        "The draft moves on", ("sections/02-fees.yaml", "amount: 760.00", "amount: 790.00")
    )
    found = told(clashing, "--all")
    assert found["amendments"] == ["nvf-2"] and found["left_out"] == ["misol-1", "nvf-1"]
    assert "rulebook diff misol-1" in clashing.good("impact", "--all", lang="en").everything


def test_a_cut_for_new_contracts_does_not_touch_those_counted(counted: Desk) -> None:
    counted.propose(
        *("fees", "--set", "fees:fee/II@2026-01-01=700", "--texts", "--as", "nvf"),
        *("--set", "fees:in-force={from: 2027-03-01, applies_to: new-contracts}"),
    )
    assert told(counted, "nvf-1")["cost"]["change"] == {"low": "0.00", "high": "0.00"}
    made = told(counted, "nvf-1", "--contract-from", "2027-03-01")
    assert made["cost"]["change"] == {"low": "-36000.00", "high": "-28800.00"}
    assert made["contract_from"] == "2027-03-01"
    assert "--contract-from" in counted.good("impact", "nvf-1", lang="fi").everything
    counted.refused("impact", "nvf-1", "--on", "2027-03-01", "--contract-from", "2027-04-01")


@pytest.mark.parametrize("year", ["2031", "1999"])
def test_counts_of_a_year_that_nobody_can_reckon_with(counted: Desk, year: str) -> None:
    counted.commit("Bad", ("caseload/headcounts.yaml", "year: 2026", f"year: {year}"))
    for command in (("check",), ("impact", "misol-1")):
        said = counted.say(*command)
        assert said.code == 1 and f"“{year}”" in said.everything


def test_the_answer_is_the_same_whatever_reads_the_cases(counted: Desk) -> None:
    """Rows are read one by one here, columns by DuckDB: the same text comes of both."""
    import duckdb

    counted.propose("--set", "tiers:tier/I.criteria.care_hours=< 5", "--as", "nvf")
    rows = counted.write("cases.csv", CASES)
    columns = rows.with_suffix(".parquet")
    duckdb.sql(
        f"COPY (SELECT weight, CAST(care_hours AS DOUBLE) AS care_hours FROM read_csv('{rows}')) "
        f"TO '{columns}' (FORMAT parquet)"
    )
    said = [counted.good("impact", "nvf-1", "--cases", path, "--json") for path in (rows, columns)]
    assert said[0].out == said[1].out.replace("cases.parquet", "cases.csv")
    assert '"care_hours": "' in said[0].out, "somebody typical is shown"


@pytest.mark.parametrize(
    ("language", "words"),
    [("fi", "Maksun maksaa hoidettava"), ("sv", "den som vårdas"), ("en", "cared-for person")],
)
def test_who_pays_less_for_leave_is_said(counted: Desk, language: str, words: str) -> None:
    fees = (
        "client_fees:\n  - {service: leave-day, from: 2026-01-01, amount: AMOUNT, per: leave-day}\n"
    )
    section = next((counted.folder / "sections").glob("*fees.yaml"))
    name = f"sections/{section.name}"
    text = section.read_text("utf-8").rstrip() + "\n" + fees.replace("AMOUNT", "13.70")
    section.write_text(text, "utf-8")
    counted.commit("Client fee")
    path = counted.write("new.yaml", text.replace("13.70", "10.00"))
    id_ = counted.propose("fees", "--from", path, "--as", "nvf")
    said = counted.good("impact", id_, lang=language).everything
    assert words in said and "13" in said, name


def test_what_the_amendments_are_laid_on_is_said(clashing: Desk) -> None:
    """One that clashes with the base is named as left out, and no clash of one is told."""
    clashing.propose("--set", "leave:leave/I.days=3", "--as", "nvf")
    found = told(clashing, "misol-1", "nvf-2", "--base", "nvf-1")
    assert found["clash"]["amendments"] == [] and found["left_out"] == ["misol-1"]
    said = clashing.good("impact", "misol-1", "nvf-2", "--base", "nvf-1", lang="en").everything
    assert "Laid on: the draft with nvf-1" in said
    assert "do not fit the draft with nvf-1, so they are not reckoned" in said
    assert "do not fit together" not in said
    fits = clashing.good("impact", "nvf-2", "--base", "nvf-1", lang="en").everything
    assert "Laid on: the draft with nvf-1" in fits and "read as counts by the classes" in fits
    assert "Laid on" not in clashing.good("impact", "nvf-2", lang="en").everything
