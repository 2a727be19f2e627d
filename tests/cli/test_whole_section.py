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


def test_it_clashes_with_every_other_change_of_the_section_in_a_question_each(desk: Desk) -> None:
    desk.propose("leave", "--set", f"{DAYS}=3", "--as", "nvf")
    desk.propose("leave", "--set", "leave.days~sv=Två dagar.", "--as", "nvf")
    said = desk.say("clashes", "--json")
    assert said.code == 1
    found = {each["address"]: each for each in json.loads(said.out)["clashes"]}
    assert {at: sorted(each["amendments"]) for at, each in found.items()} == {
        "leave:leave/I": ["misol-1", "nvf-1"],
        "leave.days": ["misol-1", "nvf-2"],
    }
    kept = [choice["keep"] for choice in found["leave.days"]["choices"]]
    assert kept == [["nvf-2"], ["misol-1"]], "nvf-1 and nvf-2 may both be kept"
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


def test_striking_a_section_meets_each_that_changes_it_by_itself(county: Desk) -> None:
    """Two that change one place are one question with it, a third is another."""
    county.propose("leave", "--delete", "--as", "misol")
    for who, words in (("nvf", "Päiviä on kaksi."), ("hva", "Päiviä on neljä.")):
        county.propose("leave", "--set", f"leave.days~fi={words}", "--as", who)
    county.propose("leave", "--set", "leave.saving~fi=Päivät säästyvät.", "--as", "nvf")
    told = json.loads(county.say("clashes", "--json", lang="en").out)["clashes"]
    met = {each["address"].partition("~")[0]: each for each in told if each["kind"] != "meaning"}
    assert {at: sorted(each["amendments"]) for at, each in met.items()} == {
        "leave.days": ["hva-1", "misol-1", "nvf-1"],
        "leave.saving": ["misol-1", "nvf-2"],
    }
    results = {tuple(c["keep"]): c["result"] for c in met["leave.saving"]["choices"]}
    assert "Päivät säästyvät." in results["nvf-2",]
    assert "struck as a whole" in results["misol-1",]
    words = county.say("clashes", lang="en").out
    assert words.count("strikes or replaces the whole") == 2


def test_striking_a_section_that_has_moved_meets_the_others_too(county: Desk) -> None:
    county.propose("leave", "--delete", "--as", "misol")
    county.propose("leave", "--set", "leave.days~fi=Päiviä on kaksi.", "--as", "nvf")
    county.propose("leave", "--set", "leave.saving~fi=Päivät säästyvät.", "--as", "nvf")
    county.good("merge", "nvf-1", *WHY)
    told = json.loads(county.say("clashes", "--json", lang="en").out)["clashes"]
    assert [(each["address"], sorted(each["amendments"])) for each in told] == [
        ("leave", ["misol-1"]),
        ("leave.saving", ["misol-1", "nvf-2"]),
    ]
    assert told[0]["draft"] == ["nvf-1"], "whose words the draft has"
    for each in told:
        assert "struck as a whole" in each["choices"][-1]["result"]
