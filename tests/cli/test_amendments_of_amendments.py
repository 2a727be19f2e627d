"""`propose --base`: on the draft, on the decided version, on another amendment."""

import json

import pytest
from desks import Desk

FEES, LEAVE = "sections/02-fees.yaml", "sections/03-leave.yaml"
FEE = "fees:fee/II@2026-01-01"
WHY = ("--because", "Hyvä")
TEXT = "Päivät voi säästää kesäkuun loppuun."


@pytest.fixture
def desk(asked: Desk) -> Desk:
    """misol-1 raises the fee to 820 euros; nvf-1 amends it to 850."""
    asked.propose("fees", "--set", f"{FEE}=850", "--texts", "--base", "misol-1", "--as", "nvf")
    return asked


def row(desk: Desk, id_: str = "nvf-1") -> tuple[str, str | None]:
    rows = json.loads(desk.good("amendments", "--json").out)["amendments"]
    return next((one["status"], one["base"]) for one in rows if one["id"] == id_)


def test_it_is_shown_against_what_it_amends(desk: Desk) -> None:
    tip = desk.at("amendment/misol/1")
    assert desk.git("log", "-1", "--format=%P", "amendment/nvf/1") == tip
    record = desk.shown("amendment/nvf/1:amendments/nvf-1.yaml")
    assert "amends: misol-1" in record and f"base: {tip}" in record
    said = desk.good("diff", "nvf-1").everything
    assert "€820.00 → €850.00" in said and "760" not in said
    assert "made to amendment misol-1" in said
    for lang, words in (
        ("fi", "Tehty ehdotukseen"),
        ("sv", "Gjort på förslaget"),
        ("en", "Made to amendment"),
    ):
        memo = desk.good("memo", lang=lang).everything
        assert "820" in memo and "850" in memo and words in memo
        assert words in desk.good("statement", "nvf", lang=lang).everything
        assert words in desk.good("amendments", lang=lang).everything
    assert row(desk) == ("proposed", "current")


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("fi", "sopii ehdotukseen misol-1"),
        ("sv", "passar in i förslaget misol-1"),
        ("en", "fits amendment misol-1"),
    ],
)
def test_the_list_says_what_it_fits(desk: Desk, lang: str, words: str) -> None:
    """Not that it fits the draft, which has nothing of what it amends."""
    said = " ".join(desk.good("amendments", lang=lang).out.split())
    assert words in said.partition("nvf-1")[2]


def test_it_waits_for_what_it_amends(desk: Desk) -> None:
    before = desk.branches(), desk.at("main")
    for lang in ("fi", "sv", "en"):
        said = desk.say("merge", "nvf-1", *WHY, lang=lang)
        assert said.code == 1 and "misol-1" in said.out
        assert "rulebook merge misol-1 nvf-1" in said.everything
    assert (desk.branches(), desk.at("main")) == before


@pytest.mark.parametrize("order", [("misol-1", "nvf-1"), ("nvf-1", "misol-1")])
def test_both_together_in_any_order(desk: Desk, order: tuple[str, ...]) -> None:
    desk.good("merge", *order, *WHY)
    fees = desk.shown(f"main:{FEES}")
    assert "amount: 850" in fees and "850,00" in fees
    assert row(desk) == row(desk, "misol-1") == ("merged", None)


def test_one_after_the_other(desk: Desk) -> None:
    desk.good("merge", "misol-1", *WHY)
    assert row(desk) == ("proposed", "current")
    assert "taken into the draft" in desk.good("diff", "nvf-1").everything
    desk.good("merge", "nvf-1", *WHY)
    assert "amount: 850" in desk.shown(f"main:{FEES}")


def test_when_what_it_amends_is_rejected(desk: Desk) -> None:
    desk.propose("leave", "--set", f"leave.saving~fi={TEXT}", "--base", "misol-1", "--as", "nvf")
    desk.good("reject", "misol-1", "--because", "Ei")
    assert row(desk) == ("proposed", "clash"), "the amount it changes is not there"
    assert row(desk, "nvf-2")[1] in ("current", "clean"), "this hung on nothing of it"
    said = desk.good("diff", "nvf-1").everything
    assert "is not in the draft" in said and "not taken into the draft" in said
    assert desk.say("merge", "nvf-1", *WHY).code == 1
    desk.good("merge", "nvf-2", *WHY)
    assert "kesäkuun" in desk.shown(f"main:{LEAVE}") and "760.00" in desk.shown(f"main:{FEES}")


def test_when_what_it_amends_is_withdrawn(desk: Desk) -> None:
    desk.good("withdraw", "misol-1", "--because", "Ei", "--as", "misol")
    assert row(desk) == ("proposed", "clash")
    assert "withdrawn" in desk.good("diff", "nvf-1").everything


def test_when_what_it_amends_changes(desk: Desk) -> None:
    words = ("--to", "misol-1", "--as", "misol")
    desk.good("propose", *words, "--set", "fees:fee/I@2026-01-01=560")
    assert row(desk)[1] in ("clean", "near")
    desk.good("propose", *words, "--set", f"{FEE}=830")
    assert row(desk)[1] == "clash"
    assert "misol-1 has changed" in desk.good("diff", "nvf-1").everything


def test_in_other_words_it_is_judged_by_what_was_taken(desk: Desk) -> None:
    path = desk.section("02-fees", ("amount: 760.00", "amount: 800.00"), ("760,00", "800,00"))
    desk.good("merge", "misol-1", "--as-modified", str(path), *WHY)
    assert row(desk) == ("proposed", "clash")


def test_reading_commands_take_what_it_stands_on_along(desk: Desk) -> None:
    assert "850" in desk.good("diff", "draft", "nvf-1").everything
    desk.good("check", "--with", "nvf-1")
    desk.good("clashes")


def test_a_third_on_the_second(desk: Desk) -> None:
    desk.propose("fees", "--set", f"{FEE}=870", "--base", "nvf-1", "--as", "misol")
    assert "€850.00 →" in desk.good("diff", "misol-2").everything
    assert desk.say("merge", "nvf-1", "misol-2", *WHY).code == 1
    desk.good("merge", "misol-2", "nvf-1", "misol-1", *WHY)
    assert "amount: 870" in desk.shown(f"main:{FEES}")


def test_the_proposer_in_another_clone(county: Desk, misol: Desk, nvf: Desk) -> None:
    misol.propose("fees", "--set", f"{FEE}=820")
    misol.good("submit", "--yes")
    nvf.good("update")
    nvf.propose("fees", "--set", f"{FEE}=850", "--base", "misol-1")
    nvf.good("submit", "--yes")
    assert row(county) == ("submitted", "current")
    county.good("merge", "misol-1", "nvf-1", *WHY)
    nvf.good("update")
    assert row(nvf) == ("merged", None) == row(nvf, "misol-1")


def test_on_the_decided_version(county: Desk) -> None:
    county.good("decide", "2027-1", "--body", "Lautakunta")
    county.propose("leave", "--set", "leave:leave/I.days=3", "--as", "misol")
    county.propose("fees", "--set", f"{FEE}=790", "--as", "nvf")
    county.good("merge", "misol-1", "nvf-1", *WHY)
    county.propose("leave", "--set", f"leave.saving~fi={TEXT}", "--base", "decided", "--as", "nvf")
    county.propose("fees", "--set", f"{FEE}=820", "--base", "decided", "--as", "nvf")
    tag = county.at("decided/2027-1")
    assert county.git("log", "-1", "--format=%P", "amendment/nvf/2") == tag
    assert row(county, "nvf-2")[1] == "clean" and row(county, "nvf-3")[1] == "clash"
    assert "€760.00 →" in county.good("diff", "nvf-3").everything
    county.good("merge", "nvf-2", *WHY)
    leave = county.shown(f"main:{LEAVE}")
    assert "kesäkuun" in leave and "I, days: 3" in leave


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("--base", "decided"), "rulebook read --draft"),
        (("--base", "misol-9"), "misol-9"),
        (("--base", "misol-1", "--to", "misol-1"), "--base"),
        (("--base", "misol-1.1"), "--base misol-1"),
        (("--to", "misol-1.1"), "--to misol-1"),
    ],
)
def test_a_base_that_is_none(asked: Desk, words: tuple[str, ...], expected: str) -> None:
    before = asked.branches()
    own = ("--as", "misol", "--title", "T", "--reason", "R", "--set", f"{FEE}=850")
    for lang in ("fi", "sv", "en"):
        assert expected in asked.refused("propose", "fees", *own, *words, lang=lang)
    assert asked.branches() == before


def test_the_draft_is_a_base_too(asked: Desk) -> None:
    asked.propose("fees", "--set", f"{FEE}=850", "--base", "draft", "--as", "nvf")
    assert "amends" not in asked.shown("amendment/nvf/1:amendments/nvf-1.yaml")
