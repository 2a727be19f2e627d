"""Cells and criteria in words."""

import pytest
from every_rule import every_rule

from rulebook_cli.logic.unary import read_test
from rulebook_cli.model.criteria import All, Any, AtLeast, Condition, Criteria, Not
from rulebook_cli.model.place import Place
from rulebook_cli.render.words.cell_words import cell_words, fact_name
from rulebook_cli.render.words.criteria_sentences import (
    criteria_blocks,
    criteria_facts,
    criteria_lines,
    criteria_runs,
)

BOOK = every_rule()
HERE = Place("book.yaml", 1, 1)


def cell(fact, text, language="fi"):
    return cell_words(read_test(text), BOOK.facts.get(fact), BOOK, language)


def holds(fact: str, text: str) -> Condition:
    return Condition(fact, read_test(text), text, HERE)


def spoken(criteria: Criteria, language="fi"):
    return "".join(run.text for run in criteria_runs(criteria, BOOK, language))


@pytest.mark.parametrize(
    ("fact", "text", "words"),
    [
        ("hours", ">= 8", "vähintään 8 tuntia vuorokaudessa"),
        ("hours", "> 7.5", "yli 7,5 tuntia vuorokaudessa"),
        ("score", "< 20", "alle 20"),
        ("score", "<= 20", "enintään 20"),
        ("score", "12..20", "12–20"),
        ("age", "18..64", "18–64 vuotta"),
        ("hours", "[2..4)", "vähintään 2 ja alle 4 tuntia vuorokaudessa"),
        ("hours", "(2..4]", "yli 2 ja enintään 4 tuntia vuorokaudessa"),
        ("age", "1", "1 vuosi"),
        ("score", "1, 2, 3", "1, 2 tai 3"),
        ("score", "not(5)", "ei 5"),
        ("score", "not(1, 2)", "muu kuin 1 tai 2"),
        ("score", "not-known", "ei tiedossa"),
        ("score", "not(not-known)", "tiedossa"),
        ("score", "-", "mikä tahansa"),
        ("bound", "true", "kyllä"),
        ("bound", "no", "ei"),
        ("bound", "not(true)", "ei tai ei tiedossa"),
        ("bound", "not(false)", "kyllä tai ei tiedossa"),
        ("night", "none", "ei lainkaan"),
        ("night", "every_night", "every night"),
        ("night", "none, sometimes", "”ei lainkaan” tai ”joskus tai harvoin”"),
        ("night", "not(none)", "muu kuin ”ei lainkaan”"),
        ("begun", "2026-01-31", "31.1.2026"),
        ("begun", ">= 2026-01-31", "aikaisintaan 31.1.2026"),
        ("begun", "< 2026-01-31", "ennen 31.1.2026"),
        ("begun", "2026-01-01..2026-01-31", "1.1.2026–31.1.2026"),
        ("need", ">= 2.5", "vähintään 2,5"),
        ("score", ">< 3", ">< 3"),
        ("score", ">= 1e999999", "vähintään 1e999999"),
        ("unheard", "yes", "yes"),
    ],
)
def test_a_cell_in_finnish(fact, text, words):
    assert cell(fact, text).replace("\xa0", " ") == words


@pytest.mark.parametrize(
    ("fact", "text", "swedish", "english"),
    [
        ("hours", ">= 8", "minst 8 timmar per dygn", "at least 8 hours a day"),
        ("score", "< 20", "under 20", "less than 20"),
        ("score", "1, 2", "1 eller 2", "1 or 2"),
        ("bound", "true", "ja", "yes"),
        ("begun", "<= 2026-01-31", "senast 31.1.2026", "on or before 31 January 2026"),
        ("score", "not-known", "inte känt", "not known"),
    ],
)
def test_a_cell_in_swedish_and_english(fact, text, swedish, english):
    assert (cell(fact, text, "sv"), cell(fact, text, "en")) == (swedish, english)


@pytest.mark.parametrize(
    ("fact", "name"),
    [
        ("age", "Kuinka vanha hoidettava on"),
        ("hours", "Kuinka monta tuntia"),
        ("score", "Mikä on tulos"),
        ("never_heard-of", "never heard of"),
    ],
)
def test_a_fact_is_named_by_its_question(fact, name):
    assert fact_name(fact, BOOK, "fi") == name


def test_a_single_condition_is_a_sentence():
    criteria = All((holds("bound", "true"),), HERE)
    assert spoken(criteria) == "Sitooko hoito: kyllä"
    assert criteria_lines(criteria, BOOK, "fi").lead == ""


def test_groups_become_lists_with_signs():
    inner = AtLeast(2, (holds("age", "> 3"), holds("score", "5"), holds("bound", "no")), HERE)
    criteria = Any((holds("bound", "yes"), All((holds("age", "1"), inner), HERE)), HERE)
    assert spoken(criteria).splitlines() == [
        "vähintään yksi seuraavista:",
        "a) Sitooko hoito: kyllä",
        "b) kaikki seuraavat:",
        "b1) Kuinka vanha hoidettava on: 1 vuosi",
        "b2) vähintään 2 seuraavista:",
        "b2a) Kuinka vanha hoidettava on: yli 3 vuotta",
        "b2b) Mikä on tulos: 5",
        "b2c) Sitooko hoito: ei",
    ]
    lead, items = criteria_lines(criteria, BOOK, "fi")
    assert (lead, len(items)) == ("vähintään yksi seuraavista", 2)


def test_a_group_in_a_group_of_its_own_kind_is_one_group():
    nested = All((All((holds("age", "1"), holds("score", "2")), HERE), holds("age", "3")), HERE)
    assert len(criteria_lines(nested, BOOK, "fi").items) == 3


@pytest.mark.parametrize(
    ("part", "lead"),
    [
        (Any((holds("age", "1"), holds("score", "2")), HERE), "ei mikään seuraavista:"),
        (All((holds("age", "1"), holds("score", "2")), HERE), "eivät kaikki seuraavista:"),
        (
            AtLeast(2, (holds("age", "1"), holds("score", "2")), HERE),
            "vähemmän kuin 2 seuraavista:",
        ),
        (holds("score", "not(1)"), "ei pidä paikkaansa:"),
    ],
)
def test_what_does_not_hold(part, lead):
    assert spoken(Not(part, HERE)).splitlines()[0] == lead


def test_not_of_a_cell_reads_as_the_cell_does():
    assert spoken(Not(holds("bound", "true"), HERE)) == spoken(holds("bound", "not(true)"))


@pytest.mark.parametrize(
    ("criteria", "words"),
    [
        (All((), HERE), "aina"),
        (Any((), HERE), "ei koskaan"),
        (AtLeast(1, (), HERE), "ei koskaan"),
        (AtLeast(0, (holds("age", "1"),), HERE), "aina"),
    ],
)
def test_empty_groups_say_what_they_mean(criteria, words):
    assert spoken(criteria) == words
    [block] = criteria_blocks("Kriteerit", criteria, BOOK, "fi")
    assert "".join(run.text for run in block.runs) == f"Kriteerit: {words}"


def test_no_criteria_are_no_blocks():
    assert criteria_blocks("Kriteerit", None, BOOK, "fi") == []


def test_many_parts_get_a_sign_each():
    criteria = Any(tuple(holds("score", str(n)) for n in range(30)), HERE)
    signs = [line.split(")")[0] for line in spoken(criteria).splitlines()[1:]]
    assert len(set(signs)) == 30


def test_deep_criteria_are_read_to_the_end():
    criteria: Criteria = holds("score", "7")
    for _ in range(50):
        criteria = Any((All((criteria, holds("age", "1")), HERE), holds("bound", "no")), HERE)
    assert "Mikä on tulos: 7" in spoken(criteria)


def test_the_facts_of_criteria():
    criteria = Not(Any((holds("age", "1"), holds("score", "2"), holds("age", "3")), HERE), HERE)
    assert criteria_facts(criteria) == ["age", "score"]
    assert criteria_facts(None) == []
