"""`propose --rebase`: the proposer settles an amendment whose base has moved."""

import json

import pytest
from desks import Desk
from terminals import DOWN, ENTER, KILL, Terminal

FEES, LEAVE = "sections/02-fees.yaml", "sections/03-leave.yaml"
FEE = "fees:fee/II@2026-01-01"
SAVING = "leave.saving~fi"
WHY = ("--because", "Varaa on")


def row(desk: Desk, id_: str = "misol-1") -> tuple[str, str | None]:
    rows = json.loads(desk.good("amendments", "--json").out)["amendments"]
    return next((one["status"], one["base"]) for one in rows if one["id"] == id_)


@pytest.fixture
def desk(asked: Desk) -> Desk:
    """misol-1 asks for a fee of 820 euros."""
    asked.git("config", "rulebook.association", "misol")
    return asked


@pytest.fixture
def moved(desk: Desk) -> Desk:
    """The draft has a fee of 790 euros since, by nvf-1."""
    words = ("--as", "nvf", "--title", "Maltillinen", "--reason", "Rahaa on vähän.")
    desk.propose("fees", "--set", f"{FEE}=790", "--texts", *words)
    desk.good("merge", "nvf-1", *WHY)
    assert row(desk) == ("proposed", "clash")
    return desk


def test_a_clean_one_stands_on_the_draft_as_it_is(desk: Desk) -> None:
    desk.propose("leave", "--set", "leave:leave/I.days=3", "--as", "nvf")
    desk.propose("fees", "--set", "fees:fee/I@2026-01-01=560", "--as", "nvf")
    desk.good("merge", "nvf-1", "nvf-2", *WHY)
    old, main = desk.at("amendment/misol/1"), desk.at("main")
    assert row(desk)[1] in ("clean", "near")
    said = desk.good("propose", "--rebase", "misol-1")
    tip = desk.at("amendment/misol/1")
    assert desk.git("log", "-1", "--format=%P", tip) == f"{main} {old}", "nothing is rewritten"
    assert f"base: {main}" in desk.shown(f"{tip}:amendments/misol-1.yaml")
    assert row(desk) == ("proposed", "current")
    assert f"rulebook diff {main[:5]}" not in said.err and f" {old[:10]}" in said.err
    shown = desk.good("diff", "misol-1").everything
    assert "820" in shown and "560" not in shown
    desk.good("check", "--with", "misol-1")
    desk.good("clashes")
    desk.good("propose", "--to", "misol-1", "--set", "leave:leave/II.days=4")
    assert row(desk) == ("proposed", "current")
    desk.git("config", "rulebook.association", "hva")
    desk.good("merge", "misol-1", *WHY)
    fees, leave = desk.shown(f"main:{FEES}"), desk.shown(f"main:{LEAVE}")
    assert "amount: 820" in fees and "amount: 560" in fees and "II, days: 4" in leave


def test_a_current_one_is_left_alone(desk: Desk) -> None:
    before = desk.branches(), desk.at("amendment/misol/1")
    assert "nothing to do" in desk.good("propose", "--rebase", "misol-1").out
    assert (desk.branches(), desk.at("amendment/misol/1")) == before


def test_one_that_has_become_empty(desk: Desk) -> None:
    desk.propose("fees", "--set", f"{FEE}=820", "--texts", "--as", "nvf")
    desk.propose("fees", "--set", "fees:fee/I@2026-01-01=560", "--as", "nvf")
    desk.good("merge", "nvf-1", "nvf-2", *WHY)
    tip = desk.at("amendment/misol/1")
    assert "withdraw misol-1" in desk.good("propose", "--rebase", "misol-1").out
    assert desk.at("amendment/misol/1") == tip


def test_a_clash_is_told_and_nothing_is_written(moved: Desk) -> None:
    tip = moved.at("amendment/misol/1")
    for lang in ("fi", "sv", "en"):
        said = moved.say("propose", "--rebase", "misol-1", lang=lang)
        assert said.code == 1 and "820" in said.out and "790" in said.out
        assert "--set" in said.out and "--from" in said.out
    assert moved.at("amendment/misol/1") == tip


def test_values_that_are_set(moved: Desk) -> None:
    texts = [
        f"fees.amount~{language}=Uusi [830,00 {word}](fee:II)."
        for language, word in (("fi", "euroa"), ("sv", "euro"))
    ]
    words = [word for text in (f"{FEE}=830", *texts) for word in ("--set", text)]
    assert moved.say("propose", "--rebase", "misol-1", *words[:2]).code == 1, "the texts clash too"
    moved.good("propose", "--rebase", "misol-1", *words)
    assert row(moved) == ("proposed", "current")
    shown = moved.good("diff", "misol-1").everything
    assert "830" in shown and "820" not in shown
    old = moved.git("rev-parse", "amendment/misol/1^2")
    assert "820" in moved.good("diff", f"{old}~1", old).everything, "the earlier text is kept"


def test_a_whole_section_from_a_file(moved: Desk) -> None:
    path = moved.section("02-fees", ("amount: 790", "amount: 835"), ("790,00", "835,00"))
    assert moved.say("propose", "--rebase", "misol-1", "--from", path, "--dry-run").code == 0
    assert row(moved)[1] == "clash"
    moved.good("propose", "--rebase", "misol-1", "--from", path)
    assert row(moved) == ("proposed", "current")
    moved.good("merge", "misol-1", *WHY)
    assert "amount: 835" in moved.shown(f"main:{FEES}")


def test_a_place_that_is_gone_comes_back_from_a_file(desk: Desk) -> None:
    desk.propose("leave", "--set", f"{SAVING}=Päivät voi säästää kesään.", "--as", "misol")
    desk.propose("leave", "--set", "leave.saving=", "--as", "nvf")
    path = desk.section("03-leave", ("vuoden loppuun", "kesään"))
    desk.good("merge", "nvf-1", *WHY)
    assert row(desk, "misol-2")[1] == "gone"
    assert desk.say("propose", "--rebase", "misol-2").code == 1
    desk.good("propose", "--rebase", "misol-2", "--from", path)
    assert row(desk, "misol-2") == ("proposed", "current")


def test_an_amendment_of_an_amendment_follows_it(desk: Desk) -> None:
    desk.propose("fees", "--set", "fees:fee/I@2026-01-01=570", "--base", "misol-1", "--as", "nvf")
    desk.good("propose", "--to", "misol-1", "--set", f"{FEE}=825")
    assert row(desk, "nvf-1")[1] in ("clean", "near")
    desk.good("propose", "--rebase", "nvf-1", "--as", "nvf", "--set", "fees:fee/I@2026-01-01=575")
    record = desk.shown("amendment/nvf/1:amendments/nvf-1.yaml")
    assert f"base: {desk.at('amendment/misol/1')}" in record and "amends: misol-1" in record
    assert row(desk, "nvf-1")[1] == "current"
    desk.good("merge", "nvf-1", "misol-1", *WHY)
    assert "amount: 575" in desk.shown(f"main:{FEES}")


def test_what_was_taken_in_part_keeps_its_number(desk: Desk) -> None:
    desk.good("propose", "--to", "misol-1", "--set", "leave:leave/I.days=3")
    desk.good("merge", "misol-1", "--part", "3", *WHY)
    desk.propose("fees", "--set", "fees:fee/I@2026-01-01=560", "--as", "nvf")
    desk.good("merge", "nvf-1", *WHY)
    desk.good("propose", "--rebase", "misol-1", "--set", f"{FEE}=840")
    assert row(desk) == ("partly-merged", "current")
    desk.good("merge", "misol-1", *WHY)
    assert row(desk) == ("merged", None)
    assert "I, days: 3" in desk.shown(f"main:{LEAVE}") and "840" in desk.shown(f"main:{FEES}")


def test_it_reaches_the_county_by_an_ordinary_submit(county: Desk, misol: Desk) -> None:
    misol.propose("fees", "--set", f"{FEE}=820")
    misol.good("submit", "--yes")
    county.propose("fees", "--set", f"{FEE}=790")
    county.good("merge", "hva-1", *WHY)
    misol.good("update")
    assert (
        "rulebook submit" in misol.good("propose", "--rebase", "misol-1", "--set", f"{FEE}=810").err
    )
    misol.good("submit", "--yes")
    assert row(county) == ("submitted", "current")
    assert "810" in county.good("diff", "misol-1").everything


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("--rebase", "misol-9"), "misol-9"),
        (("--rebase", "misol-1", "--to", "misol-1"), "--rebase"),
        (("fees", "--rebase", "misol-1"), "--rebase"),
        (("--rebase", "misol-1", "--as", "nvf"), "misol"),
        (("--rebase", "misol-1", "--from", "/no/such"), "/no/such"),
        (("--rebase", "misol-1", "--set", "fees"), "fees"),
    ],
)
def test_refused(moved: Desk, words: tuple[str, ...], expected: str) -> None:
    before = moved.branches(), moved.at("amendment/misol/1")
    for lang in ("fi", "sv", "en"):
        said = moved.say("propose", *words, lang=lang)
        assert said.code == 2 and expected in said.everything, said
    assert (moved.branches(), moved.at("amendment/misol/1")) == before


def asked_about(moved: Desk, lang: str = "en") -> Terminal:
    terminal = Terminal(moved, "propose", "--rebase", "misol-1", "--lang", lang)
    terminal.sees({"en": "Place 1 of 3", "fi": "Kohta 1/3", "sv": "Ställe 1/3"}[lang])
    return terminal


def test_asked_place_by_place(moved: Desk) -> None:
    terminal = asked_about(moved)
    terminal.sees("What do you propose here")
    terminal.types(ENTER)
    terminal.sees("Place 2 of 3")
    terminal.sees("What do you propose here")
    terminal.types(DOWN, ENTER)
    terminal.sees("Place 3 of 3")
    terminal.sees("What do you propose here")
    terminal.types(ENTER)
    terminal.sees("Save")
    terminal.types("y", ENTER)
    assert terminal.ends() == 0
    for words in ("Your proposal:", "In the draft now:", "Rahaa on vähän.", "Varaa on", "Syy on"):
        assert words in terminal.words
    assert row(moved) == ("proposed", "current")


def test_with_the_drafts_words_everywhere_nothing_is_left(moved: Desk) -> None:
    terminal = asked_about(moved, "sv")
    for _ in range(3):
        terminal.sees("Vad föreslår du på det här stället")
        terminal.types(DOWN, ENTER)
    assert terminal.ends() == 0
    assert "withdraw misol-1" in terminal.words
    assert row(moved) == ("proposed", "clash")


def test_new_words_are_written(moved: Desk) -> None:
    terminal = asked_about(moved, "fi")
    for _ in range(2):
        terminal.sees("Mitä ehdotat tähän kohtaan")
        terminal.types(DOWN, ENTER)
    terminal.sees("Mitä ehdotat tähän kohtaan")
    terminal.types(DOWN, DOWN, ENTER)
    terminal.sees("Kirjoita, miten kohdan")
    terminal.types(KILL, "paljon", ENTER)
    terminal.sees("paljon")
    terminal.types(KILL, "805,00 €", ENTER)
    terminal.sees("Tallennetaanko")
    terminal.types("k", ENTER)
    assert terminal.ends() == 0
    assert "805" in moved.good("diff", "misol-1").everything
    assert row(moved) == ("proposed", "current")
