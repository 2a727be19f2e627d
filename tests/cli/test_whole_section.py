"""`propose SECTION --from FILE --whole`: a section's text replaced as a whole, read as new text."""

import json

import pytest
from desks import Desk

LEAVE = "sections/03-leave.yaml"
DAYS = "leave:leave/I.days"
WHY = ("--because", "Hyvä")


@pytest.fixture
def desk(county: Desk) -> Desk:
    """misol-1 replaces the whole section on leave."""
    path = county.section(
        "03-leave",
        ("Omaishoitajalla on oikeus kahteen vapaapäivään kuukaudessa.", "Vapaata on kaksi päivää."),
        ("vuoden loppuun", "kesään"),
    )
    county.propose("leave", "--from", path, "--whole", "--as", "misol")
    return county


def state(desk: Desk, id_: str = "misol-1") -> tuple[str, str | None]:
    rows = json.loads(desk.good("amendments", "--json").out)["amendments"]
    return next((row["status"], row["base"]) for row in rows if row["id"] == id_)


def test_it_is_one_part_and_shown_as_new_text(desk: Desk) -> None:
    record = desk.shown("amendment/misol/1:amendments/misol-1.yaml")
    assert "whole: true" in record and record.count("number:") == 1
    for lang, words in (
        ("fi", "koko teksti korvataan"),
        ("sv", "hela texten ersätts"),
        ("en", "whole text is replaced"),
    ):
        shown = desk.good("diff", "misol-1", lang=lang).everything
        assert words in shown and "[-" not in shown.replace("[-deleted-]", "").replace(
            "[-poistettu-]", ""
        ).replace("[-struket-]", ""), shown
        assert words in desk.good("memo", lang=lang).everything
    text = desk.good("diff", "misol-1", lang="fi").everything
    assert "Vapaata on kaksi päivää." in text and "vapaapäivään" not in text
    assert "useassa osassa" in text, "what stays is part of the new text"


def test_it_is_taken_as_it_stands(desk: Desk) -> None:
    theirs = desk.shown(f"amendment/misol/1:{LEAVE}")
    desk.propose("fees", "--set", "fees:fee/II@2026-01-01=820", "--as", "nvf")
    desk.good("merge", "nvf-1", "misol-1", *WHY)
    assert desk.shown(f"main:{LEAVE}") == theirs
    desk.good("merge", "--undo", "misol-1", "--because", "Ei")
    assert "vuoden loppuun" in desk.shown(f"main:{LEAVE}") and state(desk)[1] == "current"


def test_it_clashes_with_every_other_change_of_the_section_as_one_question(desk: Desk) -> None:
    desk.propose("leave", "--set", f"{DAYS}=3", "--as", "nvf")
    desk.propose("leave", "--set", "leave.days~sv=Två dagar.", "--as", "nvf")
    said = desk.say("clashes", "--json")
    assert said.code == 1
    (clash,) = json.loads(said.out)["clashes"]
    assert clash["address"] == "leave"
    assert sorted(clash["amendments"]) == ["misol-1", "nvf-1", "nvf-2"]
    before = desk.branches(), desk.at("main")
    for order in (("misol-1", "nvf-1"), ("nvf-1", "misol-1")):
        said = desk.say("merge", *order, *WHY)
        assert said.code == 1 and "misol-1" in said.out and "nvf-1" in said.out
    assert (desk.branches(), desk.at("main")) == before


def test_it_clashes_with_a_draft_that_has_moved_in_the_section(desk: Desk) -> None:
    desk.propose("leave", "--set", f"{DAYS}=3", "--as", "nvf")
    desk.good("merge", "nvf-1", *WHY)
    assert state(desk) == ("proposed", "clash")
    assert desk.say("merge", "misol-1", *WHY).code == 1
    path = desk.section("03-leave", ("vuoden loppuun", "kesään"))
    desk.good("propose", "--rebase", "misol-1", "--from", path, "--as", "misol")
    assert state(desk) == ("proposed", "current")
    desk.good("merge", "misol-1", *WHY)
    leave = desk.shown(f"main:{LEAVE}")
    assert "kesään" in leave and "I, days: 3" in leave


def test_two_that_say_the_same(desk: Desk) -> None:
    path = desk.write("same.yaml", desk.shown(f"amendment/misol/1:{LEAVE}"))
    desk.propose("leave", "--from", path, "--whole", "--as", "nvf")
    assert desk.good("clashes", "--json")
    desk.good("merge", "misol-1", "nvf-1", *WHY)
    assert state(desk)[0] == state(desk, "nvf-1")[0] == "merged"


@pytest.mark.parametrize(
    "words",
    [
        ("leave", "--whole", "--set", f"{DAYS}=3"),
        ("leave", "--whole", "--delete"),
        ("new", "--whole", "--from", "-"),
        ("leave", "--whole"),
    ],
)
def test_refused(county: Desk, words: tuple[str, ...]) -> None:
    before = county.branches()
    for lang in ("fi", "sv", "en"):
        said = county.refused("propose", *words, "--title", "T", "--reason", "R", lang=lang)
        assert "--whole" in said or "one" in said
    assert county.branches() == before
