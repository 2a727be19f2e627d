"""Findings on the screen: what they say, and the cases that prove them."""

from datetime import date

import pytest

from rulebook_cli.cli.book.judging import judge
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.papers.findings import finding_lines, finding_words, findings_json
from rulebook_cli.store.read_rulebook import read_rulebook

FACTS = """\
facts:
  hours:
    ask: {fi: Kuinka monta tuntia vuorokaudessa?, sv: Hur många timmar per dygn?, en: Hours?}
    number: {min: 0, max: 24, step: 0.5, unit: h/d}
    heavier: more
  night: {ask: {fi: Tarvitaanko yöllä apua?}, yes_no: true}
"""
SECTION = """\
id: tiers
number: "1"
heading: {fi: Luokat}
provisions: [{id: p, kind: discretion, text: {fi: Harkinta.}}]
"""
GAP = """\
tiers:
  list:
    - {id: I, criteria: {hours: "< 6.5", night: false}}
    - {id: II, criteria: {any: [{hours: ">= 7"}, {night: true}]}}
"""
LESS = """\
tiers:
  list:
    - {id: I, criteria: {hours: "< 8"}}
    - {id: II, criteria: {hours: ">= 8"}}
fees:
  schedule:
    - {tier: I, from: 2026-01-01, amount: 700.00}
    - {tier: II, from: 2026-01-01, amount: 600.00}
"""
SHADOWED = """\
tiers:
  list:
    - id: I
      criteria:
        any: [{hours: ">= 4", night: false}, {night: true}]
    - {id: II, criteria: {night: true}}
"""


def read(tiers: str) -> Rulebook:
    return read_rulebook(
        {
            "rulebook.yaml": b"title: {fi: Kirja}\nlanguages: [fi, sv, en]\n",
            "facts.yaml": FACTS.encode(),
            "sections/t.yaml": (SECTION + tiers).encode(),
        }
    )


def shown(tiers: str, check: str, language: str = "fi") -> list[str]:
    book = read(tiers)
    findings = [each for each in judge(book, date(2026, 6, 1)) if each.check == check]
    return list(finding_lines(findings, book, language, 1000))


def test_a_gap_names_a_person_all_alike_their_share_and_the_case() -> None:
    lines = shown(GAP, "tier-gap")
    assert (
        "jää ilman luokkaa: Kuinka monta tuntia vuorokaudessa: 6,5 tuntia vuorokaudessa; "
        "Tarvitaanko yöllä apua: ei. Sama koskee kaikkia, joiden kohdalla: "
        "Kuinka monta tuntia vuorokaudessa: "
        "6,5 tuntia vuorokaudessa; Tarvitaanko yöllä apua: ei. "
        "Tämä on 1 % mahdollisista tilanteista."
    ) in lines[1]
    assert lines[3] == "  Tapaus kopioitavaksi: {hours: 6.5, night: false}"


@pytest.mark.parametrize(
    ("language", "label"),
    [("fi", "Tapaus kopioitavaksi"), ("sv", "Fallet att kopiera"), ("en", "The case, to copy")],
)
def test_the_case_stays_in_one_piece_on_a_narrow_screen(language: str, label: str) -> None:
    book = read(GAP)
    findings = [each for each in judge(book, date(2026, 6, 1)) if each.check == "tier-gap"]
    lines = list(finding_lines(findings, book, language, 20))
    assert f"  {label}: {{hours: 6.5, night: false}}" in lines


def test_two_persons_are_two_cases() -> None:
    lines = shown(LESS, "heavier-gets-less")
    assert "eroavat vain tässä: Kuinka monta tuntia vuorokaudessa." in lines[1]
    assert "Luokkaan I (700,00\xa0€) kuuluu: Kuinka monta tuntia vuorokaudessa: 7,5" in lines[1]
    assert lines[3:5] == [
        "  Tapaus kopioitavaksi: {hours: 7.5}",
        "  Toinen tapaus kopioitavaksi: {hours: 8}",
    ]


def test_criteria_and_facts_are_words_on_the_screen_and_as_written_in_json() -> None:
    (first, *_) = shown(SHADOWED, "tier-shadowed")
    assert "tier-shadowed" in first
    assert "Tarvitaanko yöllä apua: kyllä. Jokainen, joka" in shown(SHADOWED, "tier-shadowed")[1]
    book = read(SHADOWED)
    found = findings_json(judge(book, date(2026, 6, 1)), book, "en")["findings"]
    (shadowed,) = [each for each in found if each["check"] == "tier-shadowed"]
    assert shadowed["values"]["part"] == {"night": "true"}
    less = read(LESS)
    found = findings_json(judge(less, date(2026, 6, 1)), less, "en")["findings"]
    (two,) = [each for each in found if each["check"] == "heavier-gets-less"]
    assert (two["witness"], two["other"]) == ({"hours": 7.5}, {"hours": 8})
    assert (two["values"]["fact"], two["values"]["lighter_tier"]) == ("hours", "I")


@pytest.mark.parametrize("language", ("fi", "sv", "en"))
@pytest.mark.parametrize("tiers", (GAP, LESS, SHADOWED))
def test_every_finding_can_be_said_in_every_language(tiers: str, language: str) -> None:
    book = read(tiers)
    for finding in judge(book, date(2026, 6, 1)):
        for words in finding_words(finding, book, language):
            assert words and words == words.strip() and "  " not in words
