"""Amendments that cannot all stand: who says what, at which place, in words; nothing written."""

import json
from typing import Any

import pytest
from desks import Desk

FEE = "fees:fee/II@2026-01-01"
SAVING = "leave.saving~fi"


def clashing(desk: Desk) -> None:
    """nvf-1 sets the same fee as misol-1, otherwise."""
    desk.propose("fees", "--set", f"{FEE}=900", "--as", "nvf")


def told(desk: Desk, *ids: str, code: int = 1) -> list[dict[str, Any]]:
    words = [word for id_ in ids for word in ("--with", id_)]
    said = desk.say("check", *words, "--json")
    assert said.code == code, said
    found = json.loads(said.out)
    assert set(found) >= {"schema", "findings", "waived", "summary", "clashes"}
    clashes: list[dict[str, Any]] = found["clashes"]
    return clashes


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        ("fi", ("misol-1 ja nvf-1", "luokan II palkkio 1.1.2026 alkaen", "820,00 €", "900,00 €")),
        ("sv", ("misol-1 och nvf-1", "arvodet i klass II från 1.1.2026", "820,00 €", "900,00 €")),
        ("en", ("misol-1 and nvf-1", "fee of class II", "€820.00", "€900.00")),
    ],
)
def test_a_clash_names_both_amendments_and_says_amounts_in_words(
    asked: Desk, lang: str, expected: tuple[str, ...]
) -> None:
    clashing(asked)
    before = asked.at("main"), asked.branches()
    said = asked.say("merge", "misol-1", "nvf-1", "--because", "R", lang=lang)
    assert said.code == 1 and (asked.at("main"), asked.branches()) == before
    for words in expected:
        assert words in said.everything, said
    lines = [line.strip() for line in said.out.splitlines()]
    assert any(line.startswith("misol-1: ") and "820" in line for line in lines)
    assert any(line.startswith("nvf-1: ") and "900" in line for line in lines)
    assert "amount" not in said.everything and "{" not in said.everything
    assert not any(line.startswith(("draft:", "luonnos:", "utkastet:")) for line in lines)


def test_a_clash_with_the_draft_is_told_as_one(asked: Desk) -> None:
    clashing(asked)
    asked.good("merge", "misol-1", "--because", "R")
    said = asked.say("merge", "nvf-1", "--because", "R")
    assert said.code == 1 and "the draft and nvf-1" in said.out
    assert "the draft: €820.00" in said.out and "misol-1" not in said.out
    (clash,) = told(asked, "nvf-1")
    assert clash["amendments"] == ["nvf-1"] and set(clash["texts"]) == {"draft", "nvf-1"}
    assert [choice["keep"] for choice in clash["choices"]] == [[], ["nvf-1"]]


def test_check_tells_the_clash_and_the_findings_as_json(asked: Desk) -> None:
    clashing(asked)
    (clash,) = told(asked, "misol-1", "nvf-1")
    assert clash["kind"] == "value" and clash["address"] == FEE
    assert clash["amendments"] == ["misol-1", "nvf-1"]
    assert clash["values"]["nvf-1"]["amount"] == "900.00"
    assert "€820.00" in clash["texts"]["misol-1"]
    assert clash["check"] is clash["witness"] is None
    assert [choice["keep"] for choice in clash["choices"]] == [["misol-1"], ["nvf-1"]]
    said = asked.say("check", "--with", "misol-1", "--with", "nvf-1")
    assert said.code == 1 and "misol-1 and nvf-1" in said.out and "€900.00" in said.out


def test_without_a_clash_the_list_is_empty(asked: Desk) -> None:
    assert told(asked, "misol-1", code=0) == []
    assert json.loads(asked.good("check", "--json").out)["clashes"] == []


def test_everybody_who_writes_the_place_is_named_once(asked: Desk) -> None:
    clashing(asked)
    asked.propose("fees", "--set", f"{FEE}=900", "--as", "hva")
    (clash,) = told(asked, "misol-1", "nvf-1", "hva-1", "nvf-1")
    assert clash["amendments"] == ["misol-1", "nvf-1", "hva-1"]
    assert [choice["keep"] for choice in clash["choices"]] == [["misol-1"], ["nvf-1", "hva-1"]]


def test_a_clash_of_texts_shows_both_texts_in_full(asked: Desk) -> None:
    for who, end in (("misol", "kesäkuun loppuun"), ("nvf", "seuraavan vuoden loppuun")):
        text = f"Käyttämättömät päivät voi säästää {end}."
        asked.propose("leave", "--set", f"{SAVING}={text}", "--as", who)
    said = asked.say("merge", "misol-2", "nvf-1", "--because", "R", lang="fi")
    assert said.code == 1 and "3 § 2 mom." in said.out
    for end in ("kesäkuun loppuun", "seuraavan vuoden loppuun"):
        assert f"voi säästää {end}." in said.everything
    (clash,) = told(asked, "misol-2", "nvf-1")
    assert clash["kind"] == "text" and clash["address"] == SAVING


def test_one_who_removes_what_another_changes(asked: Desk) -> None:
    asked.propose("leave", "--set", "leave:leave/I.days=3", "--as", "nvf")
    asked.propose("leave", "--delete", "--as", "hva")
    for order in (("nvf-1", "hva-1"), ("hva-1", "nvf-1")):
        said = asked.say("merge", *order, "--because", "R")
        assert said.code == 1 and "hva-1: (removed)" in said.out and "nvf-1: " in said.out, said


def two_new_provisions(desk: Desk) -> None:
    """Both put a subsection of their own after the first one."""
    for who, id_ in (("misol", "yksi"), ("nvf", "kaksi")):
        new = f"leave.{id_}~fi=Uusi {id_}."
        desk.propose("leave", "--set", new, "--after", "leave.days", "--as", who)


def test_two_new_provisions_at_one_point_are_refused_with_both_texts(asked: Desk) -> None:
    two_new_provisions(asked)
    before = asked.at("main")
    said = asked.say("merge", "misol-2", "nvf-1", "--because", "R")
    assert said.code == 1 and asked.at("main") == before, said
    assert "misol-2: Uusi yksi." in said.out and "nvf-1: Uusi kaksi." in said.out
    (clash,) = told(asked, "misol-2", "nvf-1")
    assert clash["kind"] == "value" and len(clash["choices"]) == 4
    assert "rulebook merge misol-2 nvf-1 --in-this-order" in said.everything
    asked.good("merge", "nvf-1", "--because", "R")
    said = asked.say("merge", "misol-2", "--because", "R")
    assert said.code == 1 and "the draft: Uusi kaksi." in said.out, said


def test_reading_commands_name_both_too(asked: Desk) -> None:
    clashing(asked)
    told = asked.say("diff", "misol-1+nvf-1")
    assert told.code == 1
    said = told.everything
    assert "misol-1 and nvf-1" in said and "fee of class II" in said and "--with nvf-1" in said


def test_a_provision_that_one_strikes_goes_by_its_number(county: Desk) -> None:
    county.propose("leave", "--set", "leave.saving=", "--as", "misol")
    county.propose("leave", "--set", f"{SAVING}=Päivät voi säästää.", "--as", "nvf")
    for ids in (("misol-1", "nvf-1"), ("nvf-1", "misol-1")):
        said = county.say("merge", *ids, "--because", "R", lang="fi")
        assert said.code == 1 and "3 § 2 mom." in said.out and "uusi momentti" not in said.out
    county.good("merge", "misol-1", "--because", "R")
    said = county.say("merge", "nvf-1", "--because", "R", lang="fi")
    assert said.code == 1 and "3 § 2 mom." in said.out and "uusi momentti" not in said.out


def test_the_commands_it_names_have_their_reason(asked: Desk) -> None:
    clashing(asked)
    said = asked.say("merge", "misol-1", "nvf-1", "--because", "R").everything
    assert said.count("--because REASON") == 3, said
