"""`merge --in-this-order`: what two put in at one point, both taken, in the order that is named."""

import json
from typing import Any

import pytest
from desks import Desk
from terminals import DOWN, ENTER, Terminal

SAVING = "leave.saving~fi"
LEAVE = "sections/03-leave.yaml"


@pytest.fixture
def desk(asked: Desk) -> Desk:
    """misol-2 and nvf-1 put a new subsection at one point."""
    for who, id_ in (("misol", "yksi"), ("nvf", "kaksi")):
        new = f"leave.{id_}~fi=Uusi {id_}."
        asked.propose("leave", "--set", new, "--after", "leave.days", "--as", who)
    return asked


def choices(desk: Desk) -> list[dict[str, Any]]:
    (clash,) = json.loads(desk.say("clashes", "--json").out)["clashes"]
    found: list[dict[str, Any]] = clash["choices"]
    return found


def stands(desk: Desk, *words: str) -> None:
    """The words stand on main in this order."""
    text = desk.shown(f"main:{LEAVE}")
    places = [text.index(word) for word in words]
    assert places == sorted(places), text


@pytest.mark.parametrize("names", [("misol-2", "nvf-1"), ("nvf-1", "misol-2")])
def test_new_subsections(desk: Desk, names: tuple[str, str]) -> None:
    words = {"misol-2": "Uusi yksi.", "nvf-1": "Uusi kaksi."}
    wanted = next(one for one in choices(desk) if one.get("order") == list(names))
    assert wanted["result"] == "\n".join(words[name] for name in names)
    said = desk.good("merge", *names, "--in-this-order", "--because", "R")
    assert "misol-2" in said.out and "nvf-1" in said.out
    stands(desk, *(words[name] for name in names), "Käyttämättömät")


@pytest.mark.parametrize(
    ("names", "words"),
    [
        (("draft", "nvf-1"), ("Uusi yksi.", "Uusi kaksi.")),
        (("nvf-1", "draft"), ("Uusi kaksi.", "Uusi yksi.")),
    ],
)
def test_beside_what_the_draft_has_put_there(
    desk: Desk, names: tuple[str, str], words: tuple[str, str]
) -> None:
    desk.good("merge", "misol-2", "--because", "R")
    orders = [one["order"] for one in choices(desk) if "order" in one]
    assert sorted(orders) == [["draft", "nvf-1"], ["nvf-1", "draft"]]
    desk.good("merge", *names, "--in-this-order", "--because", "R")
    stands(desk, *words)


def test_the_draft_unnamed_is_still_a_question(desk: Desk) -> None:
    desk.propose("leave", "--set", f"{SAVING}=Säästä.", "--as", "misol")
    desk.good("merge", "misol-2", "--because", "R")
    before = desk.at("main")
    said = desk.say("merge", "misol-3", "nvf-1", "--in-this-order", "--because", "R")
    assert said.code == 1 and desk.at("main") == before


def test_words_and_list_items(asked: Desk) -> None:
    text = "Käyttämättömät päivät voi säästää vuoden loppuun."
    for who, more in (("misol", "Säästä ensin."), ("nvf", "Älä odota.")):
        asked.propose("leave", "--set", f"{SAVING}={text} {more}", "--as", who)
    results = [one["result"] for one in choices(asked) if "order" in one]
    assert results == [f"{text} Säästä ensin. Älä odota.", f"{text} Älä odota. Säästä ensin."]
    asked.good("merge", "nvf-1", "misol-2", "--in-this-order", "--because", "R")
    assert f"{text} Älä odota. Säästä ensin." in asked.shown(f"main:{LEAVE}")


def test_what_is_no_insertion_is_not_taken_both(asked: Desk) -> None:
    asked.propose("fees", "--set", "fees:fee/II@2026-01-01=900", "--as", "nvf")
    said = asked.say("merge", "misol-1", "nvf-1", "--in-this-order", "--because", "R")
    assert said.code == 1 and "--in-this-order" not in said.out


def test_bad_input(desk: Desk) -> None:
    order = ("--in-this-order", "--because", "R")
    assert "at least two" in desk.refused("merge", "misol-2", *order)
    assert "--part" in desk.refused("merge", "misol-2", "--part", "1", *order)


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("fi", "Otetaan molemmat, ensin misol-2, sitten nvf-1"),
        ("sv", "Ta med båda, först misol-2, sedan nvf-1"),
        ("en", "Take both, misol-2 first, then nvf-1"),
    ],
)
def test_in_three_languages(desk: Desk, lang: str, words: str) -> None:
    assert words in desk.say("clashes", lang=lang).everything


def test_settling_with_both_takes_them_in_the_order_that_was_chosen(desk: Desk) -> None:
    orders = [one.get("order") for one in choices(desk)]
    terminal = Terminal(desk, "clashes", "--settle", "--lang", "en")
    terminal.sees("Which is kept")
    terminal.types(DOWN, DOWN, ENTER)
    terminal.sees("Why are they taken")
    terminal.types("Kumpikin on hyvä.", ENTER)
    terminal.sees("Take them into the draft")
    terminal.types("y", ENTER)
    terminal.sees("when all questions")
    assert terminal.ends() == 0
    words = {"misol-2": "Uusi yksi.", "nvf-1": "Uusi kaksi."}
    stands(desk, *(words[id_] for id_ in orders[2]), "Käyttämättömät")
    assert "Kumpikin on hyvä." in desk.shown("main:amendments/nvf-1.yaml")


def test_settling_takes_nothing_without_a_yes(desk: Desk) -> None:
    before = desk.at("main")
    terminal = Terminal(desk, "clashes", "--settle", "--lang", "en")
    terminal.sees("Which is kept")
    terminal.types(DOWN, DOWN, ENTER)
    terminal.sees("Why are they taken")
    terminal.types("Kumpikin on hyvä.", ENTER)
    terminal.sees("Take them into the draft")
    terminal.types("n", ENTER)
    assert terminal.ends() == 1
    assert desk.at("main") == before
