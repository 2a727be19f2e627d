"""`clashes`: what open amendments cannot have together, put as questions; settled at a terminal."""

import json
from typing import Any

import pytest
from desks import Desk
from terminals import DOWN, ENTER, Terminal

FEE = "fees:fee/II@2026-01-01"


def found(desk: Desk, *ids: str, code: int = 1) -> list[dict[str, Any]]:
    said = desk.say("clashes", *ids, "--json")
    assert said.code == code, said
    told = json.loads(said.out)
    assert set(told) >= {"schema", "clashes", "alike", "complete"} and told["complete"]
    clashes: list[dict[str, Any]] = told["clashes"]
    return clashes


def new_section(desk: Desk, who: str, id_: str) -> str:
    text = f'id: {id_}\nnumber: "9"\nheading: {{fi: Uusi, sv: Ny}}\nprovisions: []\n'
    return desk.good(
        *("propose", "new", "--from", "-", "--as", who, "--title", "T", "--reason", "R"),
        stdin=text,
    ).out.strip()


def test_no_clash(asked: Desk) -> None:
    assert found(asked, code=0) == []
    assert "do not clash" in asked.good("clashes").out


def test_a_value_that_three_write_two_ways(asked: Desk) -> None:
    asked.propose("fees", "--set", f"{FEE}=900", "--as", "nvf")
    asked.propose("fees", "--set", f"{FEE}=900", "--as", "misol")
    (clash,) = found(asked)
    assert clash["kind"] == "value" and clash["address"] == FEE
    assert sorted(clash["amendments"]) == ["misol-1", "misol-2", "nvf-1"]
    kept = [sorted(choice["keep"]) for choice in clash["choices"]]
    assert sorted(kept) == [["misol-1"], ["misol-2", "nvf-1"]]
    assert found(asked, "misol-2", "nvf-1", code=0) == []


def test_two_that_are_fine_apart_and_wrong_together(asked: Desk) -> None:
    """Two new sections take one number: no word of theirs meets."""
    ids = [new_section(asked, "misol", "vieras"), new_section(asked, "nvf", "gast")]
    (clash,) = found(asked)
    assert clash["kind"] == "meaning" and sorted(clash["amendments"]) == sorted(ids)
    assert clash["check"] == "number-order"
    assert [len(choice["keep"]) for choice in clash["choices"]] == [1, 1]
    for id_ in ids:
        assert asked.good("check", "--with", id_)


def test_a_person_stands_for_a_clash_of_tiers(asked: Desk) -> None:
    """One opens class II at 12 hours only, the other ends class III at 11."""
    book = (asked.folder / "sections" / "01-tiers.yaml").read_text("utf-8")
    third = book + (
        "    - {id: III, kind: high, name: {fi: L III, sv: K III}, "
        'criteria: {care_hours: "8..12"}}\n'
    )
    third = third.replace("choose: unique", "choose: highest")
    id_ = asked.good(
        *("propose", "tiers", "--from", "-", "--as", "hva", "--title", "T", "--reason", "R"),
        stdin=third,
    ).out.strip()
    asked.good("merge", id_, "--because", "R", "--despite", "leave-below-statute")
    for who, old, new in (
        ("misol", 'criteria: {care_hours: ">= 8"}', 'criteria: {care_hours: ">= 12"}'),
        ("nvf", '"8..12"', '"12"'),
    ):
        changed = (asked.folder / "sections" / "01-tiers.yaml").read_text("utf-8")
        asked.good(
            *("propose", "tiers", "--from", "-", "--as", who, "--title", "T", "--reason", "R"),
            stdin=changed.replace(old, new),
        )
    (clash,) = found(asked)
    assert clash["kind"] == "meaning" and clash["check"] == "tier-gap"
    assert clash["amendments"] == ["misol-2", "nvf-1"]
    assert 8 <= clash["witness"]["care_hours"] < 12


def test_the_same_twice_is_told_as_such(asked: Desk) -> None:
    asked.propose("fees", "--set", f"{FEE}=820", "--texts", "--as", "nvf")
    told = json.loads(asked.good("clashes", "--json").out)
    assert told["clashes"] == [] and told["alike"] == [["misol-1", "nvf-1"]]
    assert "exactly the same way" in asked.good("clashes").everything


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("fi", ("Kysymys 1", "820,00 €", "900,00 €", "Perustelut", "Syy on hyvä.")),
        ("sv", ("Fråga 1", "820,00 €", "900,00 €", "Motiveringarna")),
        ("en", ("Question 1", "€820.00", "€900.00", "The reasons")),
    ],
)
def test_a_clash_is_a_question_in_three_languages(
    asked: Desk, lang: str, words: tuple[str, ...]
) -> None:
    asked.propose("fees", "--set", f"{FEE}=900", "--as", "nvf")
    said = asked.say("clashes", lang=lang)
    assert said.code == 1
    assert all(word in said.everything for word in words), said.out
    assert max(map(len, said.out.splitlines())) <= 80
    matrix = asked.say("clashes", "--matrix", lang=lang)
    assert matrix.code == 1 and "misol-1" in matrix.out and "nvf-1" in matrix.out


def test_a_paper_of_the_clashes(asked: Desk) -> None:
    asked.propose("fees", "--set", f"{FEE}=900", "--as", "nvf")
    target = asked.top / "clashes.html"
    assert asked.say("clashes", "--output", target).code == 1
    assert "<h2" in target.read_text("utf-8")


def test_bad_input(asked: Desk) -> None:
    assert "misol-9" in asked.refused("clashes", "misol-9")
    asked.propose("fees", "--set", f"{FEE}=900", "--as", "nvf")
    assert "terminal" in asked.say("clashes", "--settle").err


def test_settling_answers_what_is_not_kept(asked: Desk) -> None:
    asked.propose("fees", "--set", f"{FEE}=900", "--as", "nvf")
    terminal = Terminal(asked, "clashes", "--settle", "--lang", "en")
    terminal.sees("Which is kept")
    terminal.types(ENTER)
    terminal.sees("Why")
    terminal.types("Budjetti riittää tähän.", ENTER)
    terminal.sees("Leave these out")
    terminal.types("y", ENTER)
    assert terminal.ends() == 0
    rows = json.loads(asked.good("amendments", "--json").out)["amendments"]
    assert {row["id"]: row["status"] for row in rows} == {
        "misol-1": "proposed",
        "nvf-1": "rejected",
    }
    assert found(asked, code=0) == []


def test_settling_leaves_out_only_the_parts_that_clash(asked: Desk) -> None:
    """What the same amendment says elsewhere was not asked about, and stays open."""
    asked.propose("fees", "--set", f"{FEE}=900", "--as", "nvf")
    saving = "leave.saving~fi=Käyttämättömät päivät voi säästää kesään asti."
    asked.propose("leave", "--set", saving, "--as", "nvf", "--to", "nvf-1")
    asked.propose(
        "leave", "--set", "leave.days~fi=Päiviä on kaksi.", "--as", "nvf", "--to", "nvf-1"
    )
    terminal = Terminal(asked, "clashes", "--settle", "--lang", "en")
    terminal.sees("Which is kept")
    terminal.types(ENTER)
    terminal.sees("Why")
    terminal.types("Budjetti riittää tähän.", ENTER)
    terminal.sees("Leave these out")
    terminal.sees("nvf-1.1")
    terminal.types("y", ENTER)
    terminal.sees("rulebook merge misol-1 nvf-1")
    assert terminal.ends() == 0
    assert found(asked, code=0) == []
    asked.good("merge", "misol-1", "nvf-1", "--because", "R")
    assert "kesään asti" in asked.shown("main:sections/03-leave.yaml")
    assert "900" not in asked.shown("main:sections/02-fees.yaml")


def test_an_answered_part_is_in_no_question(asked: Desk) -> None:
    """One that was left out clashes with nobody, nor does one that was taken in other words."""
    asked.propose("fees", "--set", f"{FEE}=900", "--as", "nvf")
    days = "leave.days~fi=Omaishoitajalla on oikeus viiteen vapaapäivään kuukaudessa."
    asked.propose("leave", "--set", days, "--as", "nvf", "--to", "nvf-1")
    saving = "leave.saving~fi=Käyttämättömät päivät voi säästää kesään asti."
    asked.propose("leave", "--set", saving, "--as", "nvf", "--to", "nvf-1")
    assert len(found(asked)) == 1
    asked.good("reject", "nvf-1", "--part", "1", "--because", "R")
    assert found(asked, code=0) == []
    other = asked.section("03-leave", ("kahteen vapaapäivään", "neljään vapaapäivään"))
    asked.good("merge", "nvf-1.2", "--as-modified", str(other), "--because", "R")
    assert found(asked, code=0) == []
    saving = "leave.saving~fi=Käyttämättömiä päiviä ei voi säästää."
    asked.propose("leave", "--set", saving, "--as", "misol")
    (clash,) = found(asked)
    assert sorted(clash["amendments"]) == ["misol-2", "nvf-1"]
    asked.good("merge", "--undo", "nvf-1", "--because", "R")
    asked.good("merge", "--undo", "nvf-1", "--because", "R")
    assert len(found(asked)) == 2


def test_settling_later_changes_nothing(asked: Desk) -> None:
    asked.propose("fees", "--set", f"{FEE}=900", "--as", "nvf")
    before = asked.at("main")
    terminal = Terminal(asked, "clashes", "--settle", "--lang", "en")
    terminal.sees("Which is kept")
    terminal.types(DOWN, DOWN, ENTER)
    assert terminal.ends() == 1
    assert asked.at("main") == before


@pytest.fixture
def moved(asked: Desk) -> Desk:
    """The draft has come to say 850 euros; misol-1 says 820, nvf-1 900, both made before that."""
    asked.propose("fees", "--set", f"{FEE}=900", "--as", "nvf")
    asked.propose("fees", "--set", f"{FEE}=850", "--as", "hva")
    asked.good("merge", "hva-1", "--because", "R")
    return asked


def test_what_clashes_with_the_draft_is_one_question_with_all_who_write_it(moved: Desk) -> None:
    (clash,) = found(moved)
    assert set(clash["texts"]) == {"draft", "misol-1", "nvf-1"}
    assert [choice["keep"] for choice in clash["choices"]] == [[], ["misol-1"], ["nvf-1"]]
    later = moved.propose("fees", "--set", f"{FEE}=870", "--as", "misol", "--base", "draft")
    (clash,) = found(moved)
    assert clash["amendments"] == ["misol-1", "nvf-1", later]
    matrix = moved.say("clashes", "--matrix")
    assert matrix.code == 1 and "draft" in matrix.out and "nvf-1" in matrix.out
    assert "do not clash" not in matrix.out


def test_what_clashes_with_the_draft_clashes_with_others_elsewhere_too(moved: Desk) -> None:
    other = "fees:fee/I@2026-01-01"
    third = moved.propose(
        *("--set", f"{FEE}=910", "--set", f"{other}=700", "--as", "misol", "--base", "draft")
    )
    assert {one["address"] for one in found(moved)} == {FEE}
    moved.good("merge", "--undo", "hva-1", "--because", "R")
    fourth = moved.propose("fees", "--set", f"{other}=710", "--as", "nvf", "--base", "draft")
    moved.propose("fees", "--set", f"{FEE}=860", "--as", "hva", "--base", "draft")
    moved.good("merge", "hva-2", "--because", "R")
    clashes = {one["address"]: one["amendments"] for one in found(moved)}
    assert clashes[other] == [third, fourth]


def test_settling_asks_about_the_draft_too(moved: Desk) -> None:
    terminal = Terminal(moved, "clashes", "--settle", "--lang", "en")
    terminal.sees("Which is kept")
    terminal.types(DOWN, ENTER)
    terminal.sees("Why")
    terminal.types("Budjetti riittää tähän.", ENTER)
    terminal.sees("Leave these out")
    terminal.types("y", ENTER)
    assert terminal.ends() == 1
    assert "misol-1 does not fit the draft" in terminal.words
    rows = json.loads(moved.good("amendments", "--json").out)["amendments"]
    states = {row["id"]: row["status"] for row in rows}
    assert (states["misol-1"], states["nvf-1"]) == ("proposed", "rejected")
