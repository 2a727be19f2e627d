"""`rulebook statute`: the act's numbers, in and outside a book, and the earliest lawful day."""

import json
from dataclasses import replace

import pytest
from desks import Desk

LANGUAGES = ("fi", "sv", "en")


def as_json(desk: Desk, *words: str) -> dict[str, object]:
    found: dict[str, object] = json.loads(desk.good("statute", *words, "--json").out)
    assert found["schema"] == 1 and found["statute"] == "fi-937-2005"
    return found


def years_of(found: dict[str, object]) -> dict[int, dict[str, dict[str, object]]]:
    years = found["years"]
    assert isinstance(years, list)
    return {year["year"]: year for year in years}


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_years_outside_any_book(nowhere: Desk, language: str) -> None:
    said = nowhere.good("statute", lang=language)
    lines = said.out.splitlines()
    assert max(map(len, lines)) <= 80 and said.err == ""
    rows = {line.split()[0]: line for line in lines if line[:4].isdigit() and line[4] == " "}
    assert list(rows) == [str(year) for year in range(2006, 2027)]
    assert rows["2024"].count("*") == 0
    assert rows["2026"].count("*") == 1, "nobody saw the heavy minimum of 2026"
    assert rows["2008"].count("*") == 3 and rows["2008"].rstrip().endswith("–")
    for section in ("937/2005 5 §", "937/2005 6 §", "734/1992 6 b §", "4 §", "1 mom.", "9 §"):
        assert section in said.everything


@pytest.mark.parametrize(
    ("language", "fee", "not_verified"),
    [
        ("fi", "530,00 €", "ei vahvistettu"),
        ("sv", "530,00 €", "inte bekräftat"),
        ("en", "€530.00", "not verified"),
    ],
)
def test_one_year(nowhere: Desk, language: str, fee: str, not_verified: str) -> None:
    said = nowhere.good("statute", "2026", lang=language)
    assert max(map(len, said.out.splitlines())) <= 80
    assert fee in said.everything and said.everything.count(not_verified) == 1
    assert "vakehyva.fi" in said.everything and "opuslex.fi" in said.everything
    assert "472" not in said.everything


def test_the_json_of_all_years(nowhere: Desk) -> None:
    found = as_json(nowhere)
    years = years_of(found)
    assert sorted(years) == list(range(2006, 2027))
    assert years[2024]["minimum"] == {
        "value": "461.99",
        "section": "937/2005 5 §",
        "source": "lapha.fi 22.12.2023; Soite 18.12.2023 § 299",
        "verified": True,
    }
    assert years[2008]["leave_day_cap"]["value"] is None
    assert years[2026]["heavy_minimum"]["verified"] is False
    assert years[2023]["coefficient"]["value"] == "1.558"
    standing = found["standing"]
    assert isinstance(standing, dict)
    assert {name: number["value"] for name, number in standing.items()} == {
        "leave_days": 2,
        "leave_days_bound": 3,
        "county_notice_months": 2,
        "carer_notice_months": 1,
        "paid_interruption_months": 1,
    }
    assert list(years_of(as_json(nowhere, "2011"))) == [2011]


def test_the_years_that_a_book_adds(desk: Desk) -> None:
    assert 2027 not in years_of(as_json(desk))
    given = "statute_years:\n  - {year: 2027, min: 545.00, source: stm.fi, verified: true}\nrounds:"
    desk.commit("Uusi vuosi", ("rulebook.yaml", "rounds:", given))
    year = years_of(as_json(desk, "2027"))[2027]
    assert year["minimum"]["value"] == "545.00" and year["minimum"]["source"] == "stm.fi"
    assert year["heavy_minimum"]["value"] is None
    assert "545,00 €" in desk.good("statute", lang="fi").everything
    assert "2006–2027" in desk.refused("statute", "2030")


def test_a_book_that_is_named(desk: Desk) -> None:
    above = replace(desk, folder=desk.top)
    assert 2026 in years_of(as_json(above, "--book", str(desk.folder)))
    assert "no-such" in above.refused("statute", "--book", "no-such")


def test_a_repository_that_holds_no_book(nowhere: Desk) -> None:
    nowhere.git("init", "--quiet", "--initial-branch=main")
    assert "530" in nowhere.good("statute", "2026").everything
    nowhere.git("commit", "--quiet", "--allow-empty", "-m", "Tyhjä")
    assert "530" in nowhere.good("statute", "2026").everything


@pytest.mark.parametrize("day", ["2026-01-23", "23.1.2026"])
def test_the_earliest_day(nowhere: Desk, day: str) -> None:
    found = as_json(nowhere, "--earliest", day)
    assert [found[key] for key in ("posted", "received", "notice_from", "ends", "changes")] == [
        "2026-01-23",
        "2026-01-30",
        "2026-02-01",
        "2026-03-31",
        "2026-04-01",
    ]
    assert found["source"] == "KHO:2016:143" and found["notice_months"] == 2


@pytest.mark.parametrize(
    ("language", "days"),
    [
        ("fi", ("23.1.2026", "30.1.2026", "31.3.2026", "1.4.2026")),
        ("sv", ("23.1.2026", "30.1.2026", "31.3.2026", "1.4.2026")),
        ("en", ("23 January 2026", "30 January 2026", "31 March 2026", "1 April 2026")),
    ],
)
def test_the_steps_to_the_earliest_day(nowhere: Desk, language: str, days: tuple[str, ...]) -> None:
    said = nowhere.good("statute", "--earliest", "2026-01-23", lang=language)
    assert max(map(len, said.out.splitlines())) <= 80
    places = [said.everything.index(day) for day in days]
    assert places == sorted(places)
    assert "KHO:2016:143" in said.everything and "937/2005 9 §" in said.everything


@pytest.mark.parametrize(
    "words",
    [
        ("2005",),
        ("2099",),
        ("abc",),
        ("26",),
        ("20260",),
        ("2026.0",),
        ("--earliest", "foo"),
        ("--earliest", "2026-02-30"),
        ("--earliest", "2005-12-31"),
        ("--earliest", "9999-12-31"),
        ("2026", "--earliest", "2026-01-23"),
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_cannot_be_answered_is_one_plain_sentence(
    nowhere: Desk, words: tuple[str, ...], language: str
) -> None:
    said = nowhere.refused("statute", *words, lang=language)
    assert said.endswith(".") and len(said) < 160


@pytest.mark.parametrize(
    ("ending", "begins"), [("pdf", b"%PDF-"), ("docx", b"PK"), ("html", b"<!")]
)
def test_to_a_file(nowhere: Desk, ending: str, begins: bytes) -> None:
    nowhere.good("statute", "--output", f"luvut.{ending}")
    assert (nowhere.folder / f"luvut.{ending}").read_bytes().startswith(begins)


def test_in_markdown(nowhere: Desk) -> None:
    said = nowhere.good("statute", "--earliest", "2026-01-23", "--format", "md", lang="fi")
    assert said.out.startswith("# ") and "31.3.2026" in said.out
