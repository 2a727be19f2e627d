"""Persons, groups of persons and their share, in the words of the book."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from rulebook_cli.model.fact import Choice, Day, Fact, FactKind, Number, YesNo
from rulebook_cli.model.place import Place
from rulebook_cli.model.region import Region, Span
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.text import Text
from rulebook_cli.render.words.region_words import (
    alike_words,
    person_words,
    region_words,
    share_words,
    story_words,
)
from rulebook_cli.store.read_rulebook import read_rulebook

SETTINGS = read_rulebook(
    {
        "rulebook.yaml": b"title: {fi: Kirja}\nlanguages: [fi, sv, en]\n",
        "facts.yaml": b"facts: {}\n",
    }
).settings
HERE = Place("facts.yaml", 1, 1)


def fact(id_: str, kind: FactKind, ask: str, unknown: bool = True) -> Fact:
    return Fact(id_, kind, HERE, ask=Text({"fi": ask}), may_be_unknown=unknown)


NIGHTS = Choice(("none", "some"), {"some": Text({"fi": "joinakin öinä", "en": "some nights"})})
HOURS = Number(Decimal(0), Decimal(24), Decimal("0.5"), "h/d")
BOOK = Rulebook(
    SETTINGS,
    {
        "hours": fact("hours", HOURS, "Kuinka monta tuntia? Vain se aika, joka lasketaan."),
        "night": fact("night", NIGHTS, "Tarvitaanko apua yöllä - usein vai ei?"),
        "alone": fact("alone", YesNo(), "Voiko jättää yksin?"),
        "since": fact("since", Day(), "Mistä lähtien?"),
    },
)


def said(language: str = "fi", **spans: Span) -> str:
    return region_words(Region({}, spans), BOOK, language)


EIGHT, TEN = Decimal(8), Decimal("10.0")


@pytest.mark.parametrize(
    ("span", "words"),
    [
        (Span(EIGHT, TEN), "8–10 tuntia vuorokaudessa"),
        (Span(EIGHT, TEN, low_included=False), "yli 8 ja enintään 10 tuntia vuorokaudessa"),
        (Span(EIGHT, TEN, high_included=False), "vähintään 8 ja alle 10 tuntia vuorokaudessa"),
        (Span(EIGHT, TEN, False, False), "yli 8 ja alle 10 tuntia vuorokaudessa"),
        (Span(EIGHT, EIGHT), "8 tuntia vuorokaudessa"),
        (Span(low=EIGHT), "vähintään 8 tuntia vuorokaudessa"),
        (Span(low=EIGHT, low_included=False), "yli 8 tuntia vuorokaudessa"),
        (Span(high=Decimal("6.50")), "enintään 6,5 tuntia vuorokaudessa"),
        (Span(high=EIGHT, unknown=True), "enintään 8 tuntia vuorokaudessa tai ei tiedossa"),
        (Span(unknown=True), "ei tiedossa"),
        (Span(), "tiedossa"),
    ],
)
def test_a_span_is_said_as_a_cell_of_the_book(span: Span, words: str) -> None:
    assert said(hours=span) == f"Kuinka monta tuntia: {words}"


def test_values_and_dates_have_their_own_words() -> None:
    assert said(night=Span(values=("some",))) == "Tarvitaanko apua yöllä: joinakin öinä"
    both = Span(values=("none", "some"))
    assert said(night=both) == "Tarvitaanko apua yöllä: tiedossa"
    assert said(alone=Span(values=(False, True))) == "Voiko jättää yksin: tiedossa"
    assert said(alone=Span(values=(False,), unknown=True)) == (
        "Voiko jättää yksin: ei tai ei tiedossa"
    )
    assert said(since=Span(low=date(2026, 1, 2))) == "Mistä lähtien: aikaisintaan 2.1.2026"


def test_a_person_is_a_list_of_answers() -> None:
    case = {"hours": Decimal("6.5"), "night": "some", "alone": True, "since": None}
    assert person_words(case, BOOK, "en") == (
        "Kuinka monta tuntia: 6.5 hours a day; Tarvitaanko apua yöllä: some nights; "
        "Voiko jättää yksin: yes; Mistä lähtien: not known"
    )
    assert person_words({}, BOOK, "fi") == "kuka tahansa"


def test_points_of_a_region_are_told_in_place_of_what_they_rest_on() -> None:
    facts = """facts:
  washing: {ask: {fi: Pesu}, choice: [none, full]}
  meals: {ask: {fi: Ruokailu}, choice: [none, full]}
  score: {ask: {fi: Pisteet}, points: {washing: {none: 1, full: 3}, meals: {none: 0, full: 2}}}
"""
    settings = b"title: {fi: Kirja}\nlanguages: [fi]\n"
    book = read_rulebook({"rulebook.yaml": settings, "facts.yaml": facts.encode()})
    case = {"washing": "full", "meals": "full"}
    region = Region(case, {"score": Span(low=Decimal(5))}, None, case)
    assert story_words(case, region, book, "fi") == "Pisteet: 5"
    both = replace(region, spans={"meals": Span(values=("full",)), **region.spans})
    assert story_words(case, both, book, "fi") == "Ruokailu: full; Pisteet: 5"


@pytest.mark.parametrize(
    ("share", "percent"),
    [
        (Fraction(1, 240), "0,4"),
        (Fraction(1, 12), "8,3"),
        (Fraction(1, 3), "33"),
        (Fraction(9999, 10000), "99,9"),
        (Fraction(1), "100"),
    ],
)
def test_a_share_is_said_in_percent_and_a_part_is_never_the_whole(
    share: Fraction, percent: str
) -> None:
    assert share_words(share, "fi") == f"Tämä on {percent} % mahdollisista tilanteista."


def test_a_very_small_share_and_an_unknown_one() -> None:
    assert share_words(Fraction(1, 10**9), "fi").startswith("Tämä on alle 0,1 %")
    assert share_words(Fraction(0), "en").startswith("That is less than 0.1%")
    assert share_words(None, "fi") == ""


def test_what_is_alike_names_what_they_have_in_common_or_everybody() -> None:
    region = Region({}, {"hours": Span(low=EIGHT)}, Fraction(1, 3))
    assert alike_words(region, BOOK, "fi") == (
        "Sama koskee kaikkia, joiden kohdalla: Kuinka monta tuntia: vähintään 8 "
        "tuntia vuorokaudessa. Tämä on 33 % mahdollisista tilanteista."
    )
    assert alike_words(replace(region, spans={}), BOOK, "sv") == "Detsamma gäller alla."
