"""`clashes`: an amendment made on another open one is judged with what it stands on."""

import json
from typing import Any

import pytest
from desks import Desk

FEE, OTHER = "fees:fee/II@2026-01-01", "fees:fee/I@2026-01-01"


@pytest.fixture
def desk(asked: Desk) -> Desk:
    """misol-1 sets 820 euros; nvf-1, made on it, 850."""
    asked.propose("fees", "--set", f"{FEE}=850", "--texts", "--base", "misol-1", "--as", "nvf")
    return asked


def found(desk: Desk, *ids: str) -> list[dict[str, Any]]:
    clashes: list[dict[str, Any]] = json.loads(desk.say("clashes", *ids, "--json").out)["clashes"]
    return clashes


def test_it_does_not_clash_with_what_it_amends(desk: Desk) -> None:
    assert found(desk) == found(desk, "nvf-1") == []


def test_all_three_at_one_place(desk: Desk) -> None:
    desk.propose("fees", "--set", f"{FEE}=900", "--as", "misol")
    (clash,) = [one for one in found(desk) if one["address"] == FEE]
    assert sorted(clash["amendments"]) == ["misol-1", "misol-2", "nvf-1"]
    kept = sorted(sorted(choice["keep"]) for choice in clash["choices"])
    assert kept == [["misol-1"], ["misol-1", "nvf-1"], ["misol-2"]]
    assert "850" in clash["texts"]["nvf-1"]


def test_only_where_it_says_something_itself(desk: Desk) -> None:
    """A third clashes with misol-1 alone where nvf-2 leaves misol-1's words as they are."""
    desk.propose("fees", "--set", f"{OTHER}=570", "--base", "misol-1", "--as", "nvf")
    desk.propose("fees", "--set", f"{OTHER}=590", "--as", "hva")
    desk.propose("fees", "--set", f"{FEE}=900", "--as", "hva")
    by_place = {one["address"]: set(one["amendments"]) for one in found(desk)}
    assert by_place[OTHER] == {"nvf-2", "hva-1"}
    assert by_place[FEE] == {"misol-1", "nvf-1", "hva-2"}


def test_a_clash_of_meaning_names_what_it_stands_on(desk: Desk) -> None:
    new = 'id: {}\nnumber: "9"\nheading: {{fi: Uusi, sv: Ny}}\nprovisions: []\n'
    one = ("new", "--from", "-", "--base", "nvf-1", "--as", "misol")
    desk.propose(*one, stdin=new.format("vieras"))
    desk.propose("new", "--from", "-", "--as", "hva", stdin=new.format("gast"))
    (clash,) = [each for each in found(desk) if each["kind"] == "meaning"]
    assert sorted(clash["amendments"]) == ["hva-1", "misol-1", "misol-2", "nvf-1"]
    kept = sorted(sorted(choice["keep"]) for choice in clash["choices"])
    assert kept == [["hva-1", "misol-1", "nvf-1"], ["misol-1", "misol-2", "nvf-1"]]
