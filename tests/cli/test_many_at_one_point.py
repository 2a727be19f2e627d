"""Three and more that put something in at one point, and one that puts in several things."""

import json
from typing import Any

import pytest
from desks import Desk

LEAVE = "sections/03-leave.yaml"
SAVING = "leave.saving~fi"
WORDS = {"misol-2": "Uusi yksi.\nUusi toinen.", "nvf-1": "Uusi kaksi.", "misol-3": "Uusi kolme."}


@pytest.fixture
def desk(asked: Desk) -> Desk:
    """Three put in new subsections behind one other, the first of them two."""
    after = "  - id: saving\n"
    text = asked.shown(f"main:{LEAVE}")
    for who, new in (
        ("misol", {"yksi": "Uusi yksi.", "toinen": "Uusi toinen."}),
        ("nvf", {"kaksi": "Uusi kaksi."}),
        ("misol", {"kolme": "Uusi kolme."}),
    ):
        more = "".join(f"  - id: {id_}\n    text: {{fi: {said}}}\n" for id_, said in new.items())
        asked.propose("leave", "--from", "-", "--as", who, stdin=text.replace(after, more + after))
    return asked


def the_clash(desk: Desk) -> dict[str, Any]:
    (clash,) = json.loads(desk.say("clashes", "--json").out)["clashes"]
    found: dict[str, Any] = clash
    return found


def test_all_that_one_puts_in_is_told(desk: Desk) -> None:
    assert the_clash(desk)["texts"] == WORDS


def test_every_order_of_three_is_a_choice_and_comes_to_what_it_says(desk: Desk) -> None:
    orders = [choice for choice in the_clash(desk)["choices"] if "order" in choice]
    assert len({tuple(choice["order"]) for choice in orders}) == 6
    choice = orders[3]
    assert choice["result"] == "\n".join(WORDS[id_] for id_ in choice["order"])
    desk.good("merge", *choice["order"], "--in-this-order", "--because", "R")
    text = desk.shown(f"main:{LEAVE}")
    places = [text.index(line) for line in choice["result"].split("\n")]
    assert places == sorted(places)


def test_merge_names_the_command_and_the_point_once(desk: Desk) -> None:
    before = desk.at("main")
    said = desk.say("merge", *WORDS, "--because", "R")
    assert said.code == 1 and desk.at("main") == before
    assert said.out.count("(leave.") == 1
    assert "--in-this-order" in said.out and "All can be taken" in said.out


@pytest.mark.parametrize("lang", ["fi", "sv", "en"])
def test_in_words(desk: Desk, lang: str) -> None:
    said = desk.say("clashes", lang=lang).everything
    assert said.count("--in-this-order") == 1
    assert "misol-2, misol-3, nvf-1" in " ".join(said.split())


def test_four_in_one_text(asked: Desk) -> None:
    text = "Käyttämättömät päivät voi säästää vuoden loppuun."
    more = {"misol-2": "Yksi.", "nvf-1": "Kaksi.", "misol-3": "Kolme.", "nvf-2": "Neljä."}
    for id_, said in more.items():
        asked.propose("leave", "--set", f"{SAVING}={text} {said}", "--as", id_.partition("-")[0])
    orders = [choice for choice in the_clash(asked)["choices"] if "order" in choice]
    assert sorted(choice["order"][0] for choice in orders) == sorted(more)
    order = orders[2]["order"]
    assert orders[2]["result"] == " ".join((text, *(more[id_] for id_ in order)))
    asked.good("merge", *order, "--in-this-order", "--because", "R")
    assert orders[2]["result"] in asked.shown(f"main:{LEAVE}")


def test_who_writes_elsewhere_is_no_side(asked: Desk) -> None:
    """What an amendment changes at another row of the section is not told as its value here."""
    asked.propose("fees", "--set", "fees:fee/II@2026-01-01=900", "--as", "nvf")
    asked.propose("fees", "--set", "fees:fee/I@2026-01-01=560", "--as", "nvf")
    asked.good("merge", "nvf-1", "--because", "R")
    said = asked.say("merge", "nvf-2", "misol-1", "--because", "R")
    assert said.code == 1 and "560" not in said.out and "900" in said.out
