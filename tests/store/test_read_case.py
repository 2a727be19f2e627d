"""A person's facts as people write them."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from rulebook_cli.model.case import CaseValue
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.text import Text
from rulebook_cli.store.read_case import (
    not_known_in_file,
    read_case,
    said_as_option,
    said_in_file,
)
from rulebook_cli.store.read_rulebook import read_rulebook

FACTS = read_rulebook(
    {
        "rulebook.yaml": b"title: {fi: A}\nlanguages: [fi]\n",
        "facts.yaml": """facts:
  hours: {number: {min: 0, max: 24, step: 0.5, unit: h/d}}
  debt: {number: {min: -5, max: 5}}
  night:
    choice: [none, every_night]
    labels: {none: {fi: ei lainkaan, sv: inte alls}, every_night: {fi: Joka yö, sv: varje natt}}
  bare: {choice: ["yes", "no", unknown]}
  bound: {yes_no: true}
  since: {date: {min: 2020-01-01, max: 2026-12-31}}
  score: {points: {night: {none: 0, every_night: 2}}}
""".encode(),
    }
).facts


def value(name: str, written: str) -> CaseValue:
    return read_case([(name, written, "here")], FACTS)[name]


def error(name: str, written: str) -> RulebookError:
    with pytest.raises(RulebookError) as caught:
        read_case([(name, written, "here")], FACTS)
    return caught.value


@pytest.mark.parametrize(
    ("name", "written", "expected"),
    [
        ("hours", "0,5", Decimal("0.5")),
        ("hours", " 8 ", Decimal(8)),
        ("hours", "8 h", Decimal(8)),
        ("hours", "8,5 h/vrk", Decimal("8.5")),
        ("hours", "24.0", Decimal(24)),
        ("debt", "-2", Decimal(-2)),
        ("night", "none", "none"),
        ("night", "joka  yö", "every_night"),
        ("night", "Varje natt", "every_night"),
        ("bare", "unknown", "unknown"),
        ("bare", "yes", "yes"),
        ("bound", "kyllä", True),
        ("bound", "Ja", True),
        ("bound", "YES", True),
        ("bound", "ei", False),
        ("bound", "nej", False),
        ("bound", "false", False),
        ("since", "31.12.2025", date(2025, 12, 31)),
        ("since", "2025-12-31", date(2025, 12, 31)),
        ("score", "2", Decimal(2)),
        ("score", "0", Decimal(0)),
    ],
)
def test_values_are_read_as_people_write_them(name: str, written: str, expected: object) -> None:
    assert value(name, written) == expected


@pytest.mark.parametrize("name", ["hours", "night", "bound", "since", "score"])
@pytest.mark.parametrize(
    "written", ["ei tiedossa", "En tiedä", "vet inte", "not known", "not-known", "?", "", "okänt"]
)
def test_not_known_is_an_answer_to_everything(name: str, written: str) -> None:
    assert value(name, written) is None


@pytest.mark.parametrize(
    ("name", "written", "message"),
    [
        ("hours", "many", "fact-not-a-number"),
        ("hours", "8 8", "fact-not-a-number"),
        ("hours", "1e3", "fact-not-a-number"),
        ("hours", "25", "fact-outside"),
        ("hours", "-1", "fact-outside"),
        ("hours", "0,3", "fact-off-step"),
        ("night", "every-nite", "fact-not-a-choice-near"),
        ("night", "7", "fact-not-a-choice"),
        ("bound", "maybe", "fact-not-yes-no"),
        ("since", "31.2.2025", "fact-not-a-date"),
        ("since", "1.1.2019", "fact-date-outside"),
        ("hour", "1", "no-such-fact-near"),
        ("xyz", "1", "no-such-fact"),
        ("score", "99", "fact-outside"),
        ("score", "-1", "fact-outside"),
        ("score", "1", "fact-no-such-points"),
    ],
)
def test_what_cannot_be_read_is_said_with_its_place(name: str, written: str, message: str) -> None:
    found = error(name, written)
    assert found.message == message and found.values["where"] == "here"


def test_a_bad_value_comes_with_what_may_have_been_meant() -> None:
    assert error("hours", "0,3").values["near"] == Decimal("0.5")
    assert error("hour", "1").values["meant"] == "hours"
    assert error("night", "every_nigth").values["meant"] == "every_night"
    meant = error("night", "varje nat").values["meant"]
    assert isinstance(meant, Text) and meant.words["fi"] == "Joka yö"


def test_an_option_is_a_fact_and_a_value() -> None:
    assert said_as_option("hours = 2=3") == ("hours", "2=3", "--fact hours = 2=3")
    for written in ("hours", "=2", " = 2"):
        with pytest.raises(RulebookError, match="not-a-fact-value"):
            said_as_option(written)


def test_a_file_gives_every_fact_with_its_line(tmp_path: Path) -> None:
    file = tmp_path / "case.yaml"
    file.write_text("hours: 2,5\nbound:\n'night': joka yö # always\n", "utf-8")
    said = said_in_file(file)
    assert [(name, written) for name, written, _ in said] == [
        ("hours", "2,5"),
        ("bound", ""),
        ("night", "joka yö"),
    ]
    assert said[2][2] == f"{file}:3:1"
    assert read_case(said, FACTS) == {
        "hours": Decimal("2.5"),
        "bound": None,
        "night": "every_night",
    }


@pytest.mark.parametrize(
    ("text", "line"),
    [("hours: [1, 2]\n", 1), ("- a\n", 1), ("a: {b: 1}\nc: 1\n", 1), ("a: b: c\n", 1)],
)
def test_a_file_that_is_no_case_is_refused_with_its_line(
    tmp_path: Path, text: str, line: int
) -> None:
    file = tmp_path / "case.yaml"
    file.write_text(text, "utf-8")
    with pytest.raises(RulebookError, match="not-a-case") as caught:
        said_in_file(file)
    assert f":{line}:" in str(caught.value.values["where"])


def test_an_empty_file_says_nothing_and_a_missing_one_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "case.yaml"
    file.write_text("", "utf-8")
    assert said_in_file(file) == []
    with pytest.raises(RulebookError, match="no-file"):
        said_in_file(tmp_path / "none.yaml")


@pytest.mark.parametrize(
    "line", ["Case: {A}", "The case, to copy: {A}", "  Det andra fallet att kopiera: {A}\n", "{A}"]
)
def test_the_line_that_a_finding_prints_is_a_case_file(line: str, tmp_path: Path) -> None:
    file = tmp_path / "case.yaml"
    file.write_text(line.replace("A", "hours: 2, night: null"), "utf-8")
    assert [(name, value) for name, value, _ in said_in_file(file)] == [
        ("hours", "2"),
        ("night", ""),
    ]


def test_a_fact_given_twice_in_a_file_is_told_as_such(tmp_path: Path) -> None:
    file = tmp_path / "case.yaml"
    file.write_text("hours: 2\nhours: 3\n", "utf-8")
    with pytest.raises(RulebookError) as caught:
        said_in_file(file)
    assert (caught.value.message, caught.value.values["name"]) == ("fact-twice", "hours")


def test_only_what_a_file_records_as_not_known_is_so(tmp_path: Path) -> None:
    file = tmp_path / "case.yaml"
    file.write_text('a: null\nb: not-known\nc:\nd: "en tiedä"\ne: "?"\nf: 3\n', "utf-8")
    assert not_known_in_file(said_in_file(file)) == {"a", "b", "c"}
