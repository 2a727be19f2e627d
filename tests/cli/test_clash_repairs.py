"""`clashes`: what brings an error alone and none together with others."""

import json

import pytest
from desks import Desk
from terminals import DOWN, ENTER, Terminal

NEEDS = {
    "fi": "misol-1 tarvitsee rinnalleen: hva-1",
    "sv": "misol-1 behöver hva-1: tillsammans",
    "en": "misol-1 needs hva-1: together they are without error",
}


@pytest.fixture
def desk(county: Desk) -> Desk:
    """misol-1 narrows class I, hva-1 widens class II: each alone leaves or doubles somebody."""
    for who, old, new in (("misol", '"< 8"', '"< 6"'), ("hva", '">= 8"', '">= 6"')):
        text = county.section("01-tiers", (old, new))
        county.propose("tiers", "--from", str(text), "--as", who)
    return county


def test_each_needs_the_other(desk: Desk) -> None:
    told = json.loads(desk.good("clashes", "--json").out)
    assert told["clashes"] == []
    assert {each["amendment"]: each["needs"] for each in told["repairs"]} == {
        "misol-1": [["hva-1"]],
        "hva-1": [["misol-1"]],
    }
    assert {each["finding"]["check"] for each in told["repairs"]} == {"tier-gap", "tier-overlap"}
    desk.good("merge", "misol-1", "hva-1", "--because", "Hyvä")


@pytest.mark.parametrize("lang", ["fi", "sv", "en"])
def test_it_is_said(desk: Desk, lang: str) -> None:
    said = desk.good("clashes", lang=lang)
    assert NEEDS[lang] in said.everything, said.out
    assert max(map(len, said.out.splitlines())) <= 80


def test_a_link_to_what_another_brings(county: Desk) -> None:
    new = 'id: uusi\nnumber: "9"\nheading: {fi: Uusi, sv: Ny}\nprovisions: []\n'
    county.propose("new", "--from", "-", "--as", "nvf", stdin=new)
    words = "Katso [uusi luku](#uusi)."
    county.propose("leave", "--set", f"leave.saving~fi={words}", "--as", "misol")
    told = json.loads(county.good("clashes", "--json").out)
    [repair] = told["repairs"]
    assert (repair["amendment"], repair["needs"]) == ("misol-1", [["nvf-1"]])
    assert repair["finding"]["check"] == "dangling-reference"


def test_what_nobody_mends_is_not_told(county: Desk) -> None:
    county.propose("leave", "--set", "leave.saving~fi=Katso [x](#ei-ole).", "--as", "misol")
    county.propose("leave", "--set", "leave.days~fi=Päiviä on [kolme](#fees).", "--as", "nvf")
    assert json.loads(county.good("clashes", "--json").out)["repairs"] == []


def test_who_needs_whom_is_asked_once(desk: Desk) -> None:
    terminal = Terminal(desk, "clashes", "--settle", "--lang", "en")
    terminal.sees("Which is kept")
    terminal.types(ENTER)
    terminal.sees("rulebook merge")
    assert terminal.ends() == 0
    rows = json.loads(desk.good("amendments", "--json").out)["amendments"]
    assert {row["status"] for row in rows} == {"proposed"}


def test_one_that_fails_alone_may_be_left_out(desk: Desk) -> None:
    terminal = Terminal(desk, "clashes", "--settle", "--lang", "en")
    terminal.sees("Which is kept")
    terminal.types(DOWN, ENTER)
    terminal.sees("Why")
    terminal.types("Ei näin.", ENTER)
    terminal.sees("Leave these out")
    terminal.types("y", ENTER)
    terminal.sees("Which is kept")  # the other still fails alone
    terminal.types(DOWN, ENTER)
    assert terminal.ends() == 1
    rows = json.loads(desk.good("amendments", "--json").out)["amendments"]
    assert [row["status"] for row in rows].count("rejected") == 1
