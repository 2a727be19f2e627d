"""`impact`, `clashes` and papers on the decided version, the draft, or sets of amendments.

misol-1 sets 820 euros. hva-1 stands in the draft: 780 euros; the body decided 760."""

import json
from typing import Any

import pytest
from desks import Desk

FEE = "fees:fee/II@2026-01-01"
COUNTS = """year: 2026
source: {fi: Pikkulan rekisteri, sv: Småbygdens register}
verified: true
tiers:
  - {tier: I, count: 100}
  - {tier: II, count: 100}
"""


@pytest.fixture
def moved(asked: Desk) -> Desk:
    """The draft has moved on from what was decided; nvf-1 was made on the draft: 900 euros."""
    folder = asked.folder / "caseload"
    folder.mkdir()
    (folder / "headcounts.yaml").write_text(COUNTS, "utf-8")
    asked.commit("Caseload")
    asked.good("decide", "2027-1", "--body", "Lautakunta")
    more = ("--as", "hva", "--reason", "Hinnat nousivat.")
    asked.propose("fees", "--set", f"{FEE}=780", "--texts", *more)
    asked.good("merge", "hva-1", "--because", "R")
    asked.propose("fees", "--set", f"{FEE}=900", "--texts", "--as", "nvf")
    return asked


def change(desk: Desk, *words: str) -> str:
    """What a change costs a year, at least: a hundred carers of class II."""
    found: dict[str, Any] = json.loads(desk.good("impact", *words, "--json").out)
    return str(found["cost"]["change"]["low"])


def clashing(desk: Desk, *words: str, code: int = 1) -> dict[str, Any]:
    said = desk.say("clashes", *words, "--json")
    assert said.code == code, said
    found: dict[str, Any] = json.loads(said.out)
    return found


@pytest.mark.parametrize(
    ("words", "euros"),
    [
        (("decided", "draft"), 20),
        (("draft", "decided"), -20),
        (("--base", "decided"), 20),
        (("nvf-1",), 120),
        (("--base", "draft", "nvf-1"), 120),
        (("--base", "decided", "misol-1"), 60),
        (("decided+misol-1",), 60),
        (("--base", "decided", "hva-1"), 20),
        (("--base", "decided+hva-1", "nvf-1"), 120),
        (("decided", "draft+nvf-1"), 140),
        (("decided/2027-1", "nvf-1"), 140),
    ],
)
def test_impact(moved: Desk, words: tuple[str, ...], euros: int) -> None:
    assert change(moved, *words) == f"{euros * 100 * 12}.00"


def test_impact_refuses_what_it_cannot_mean(moved: Desk) -> None:
    assert "decided+zzz" in moved.refused("impact", "--base", "decided+zzz", "nvf-1")
    assert "twice" in moved.refused("paper", "parallel", "decided", "draft", "--base", "decided")
    said = moved.refused("impact", "decided", "draft", "--base", "draft")
    assert "without --base draft" in said
    assert "zzz-9" in moved.refused("impact", "zzz-9")


def test_clashes_with_the_draft_give_its_own_reason(moved: Desk) -> None:
    found = clashing(moved)
    (clash,) = [one for one in found["clashes"] if one["address"] == FEE]
    assert clash["amendments"] == ["misol-1", "nvf-1"] and clash["draft"] == ["hva-1"]
    assert clash["reasons"]["hva-1"] == "Hinnat nousivat." and found["base"] is None
    assert "Hinnat nousivat." in moved.say("clashes").everything


def test_clashes_on_the_decided_version(moved: Desk) -> None:
    """There misol-1 stands alone until the draft's own amendment is named beside it."""
    assert clashing(moved, "--base", "decided", "misol-1", code=0)["clashes"] == []
    found = clashing(moved, "--base", "decided", "misol-1", "hva-1")
    (clash,) = [one for one in found["clashes"] if one["address"] == FEE]
    assert sorted(clash["amendments"]) == ["hva-1", "misol-1"]
    assert sorted(one["keep"] for one in clash["choices"]) == [["hva-1"], ["misol-1"]]
    assert "2027-1" in found["base"]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("fi", ("Jätetään pohja ennalleen", "päätetty versio 2027-1, johon on lisätty hva-1")),
        ("sv", ("Låt grunden vara som den är", "den beslutade versionen 2027-1 med hva-1")),
        ("en", ("Leave the base as it is", "decided version 2027-1 with hva-1")),
    ],
)
def test_a_set_lies_in_the_place_of_the_draft(
    moved: Desk, lang: str, words: tuple[str, ...]
) -> None:
    found = clashing(moved, "--base", "decided+hva-1")
    (clash,) = [one for one in found["clashes"] if one["address"] == FEE]
    assert clash["texts"]["draft"] == "€780.00 a month"
    assert clash["draft"] == ["hva-1"]
    said = moved.say("clashes", "--base", "decided+hva-1", lang=lang).everything
    assert all(word in said for word in words), said


def test_what_is_in_the_base_clashes_with_nobody_else(moved: Desk) -> None:
    found = clashing(moved, "--base", "draft+nvf-1")
    (clash,) = [one for one in found["clashes"] if one["address"] == FEE]
    assert clash["amendments"] == ["misol-1"] and "900" in clash["texts"]["draft"]


def test_settling_is_done_in_the_draft(moved: Desk) -> None:
    assert "--base" in moved.refused("clashes", "--settle", "--base", "decided")


def test_a_base_that_does_not_hold_together(moved: Desk) -> None:
    said = moved.say("clashes", "--base", "decided+misol-1+nvf-1")
    assert said.code == 2 and "misol-1" in said.err and "nvf-1" in said.err, said


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("parallel", "decided", "decided+misol-1"), ("760,00", "820,00")),
        (("parallel", "--base", "decided", "--with", "nvf-1"), ("760,00", "900,00")),
        (("instruction", "decided", "hva-1"), ("780,00",)),
        (("instruction", "--base", "draft", "--with", "nvf-1"), ("900,00",)),
        (("counter", "misol-1", "--base", "decided"), ("820,00",)),
        (("fees", "--base", "decided", "--with", "misol-1"), ("820,00",)),
        (("brief", "fees", "--base", "decided+misol-1"), ("820,00",)),
        (("cover", "--base", "decided"), ("hva-1",)),
        (("agenda", "--base", "decided"), ("780,00",)),
        (("assessment", "--base", "decided"), ("2027-1",)),
        (("collective", "--base", "decided+misol-1"), ("nvf-1",)),
    ],
)
def test_papers(moved: Desk, words: tuple[str, ...], expected: tuple[str, ...]) -> None:
    said = moved.good("paper", *words, lang="fi").everything
    assert all(word in said for word in expected), said
    if words[0] == "collective":
        assert "misol-1" not in said


def test_a_paper_without_a_base_says_so(moved: Desk) -> None:
    assert "--base" in moved.refused("paper", "amendment", "misol-1", "--base", "decided")


def test_the_same_words_everywhere(moved: Desk) -> None:
    """`diff` reads a version as the others do."""
    said = moved.good("diff", "decided", "decided+hva-1", lang="fi").everything
    assert "760,00 € → 780,00 €" in said
    assert "same" in moved.good("diff", "decided+hva-1", "draft").everything


def test_clashes_on_what_another_was_made_on(asked: Desk) -> None:
    """nvf-1 was made on misol-1. Where misol-1 is laid under both it clashes with none but those
    that write the same place; where it is not, it is judged with it."""
    asked.propose("fees", "--set", f"{FEE}=850", "--texts", "--base", "misol-1", "--as", "nvf")
    found = clashing(asked, "--base", "misol-1", code=0)
    assert found["clashes"] == []
    asked.propose("fees", "--set", f"{FEE}=900", "--texts", "--base", "misol-1", "--as", "hva")
    (clash,) = [
        one
        for one in clashing(asked, "--base", "draft+misol-1")["clashes"]
        if one["address"] == FEE
    ]
    assert sorted(clash["amendments"]) == ["hva-1", "nvf-1"]
    kept = sorted(choice["keep"] for choice in clash["choices"])
    assert kept == [["hva-1"], ["nvf-1"]]
