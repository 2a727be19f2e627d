"""`rulebook round` and `rulebook salon` at a terminal, with only the keyboard."""

import json
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from desks import Desk

if sys.platform == "win32":
    pytest.skip("a scripted terminal needs a pseudo-terminal", allow_module_level=True)
from terminals import DOWN, END, ENTER, KILL, Terminal

pytestmark = pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
RAISE = ("fees", "--set", "fees:fee/II@2026-01-01=820")
AFTER = {"SOURCE_DATE_EPOCH": "1801900000"}  # 6 February 2027, when the round has closed


@pytest.fixture
def office(county: Desk) -> "Iterator[Callable[..., Terminal]]":
    """Start a command at the coordinator's terminal."""
    started: list[Terminal] = []

    def start(*words: str, **environment: str) -> Terminal:
        started.append(Terminal(county, *words, **environment))
        return started[-1]

    yield start
    for one in started:
        one.process.close(force=True)


def told(desk: Desk, id_: str = "2027") -> dict[str, Any]:
    said: dict[str, Any] = json.loads(desk.good("round", id_, "--json").out)
    return said


def test_more_time_is_given_step_by_step(county: Desk, office: "Callable[..., Terminal]") -> None:
    person = office("round", "--lang", "fi")
    person.sees("Lausuntokierros 2027")
    person.sees("Mitä kierrokselle tehdään")
    person.types(ENTER)
    person.sees("Kenelle annetaan")
    person.types(" ", ENTER)
    person.sees("Mihin asti")
    person.types("30.1.2027", ENTER)  # not later than the round ends
    person.sees("Lisäajan pitää päättyä")
    person.types(END, KILL, "5.2.2027 klo 12", ENTER)
    person.sees("5.2.2027 klo 12.00 asti\\?")
    person.types("k", ENTER)
    person.sees("Lisäaikaa kierroksella 2027")
    assert person.ends() == 0
    assert told(county)["late"] == [{"who": "misol", "until": "2027-02-05", "at": "12:00:00"}]


@pytest.mark.parametrize(
    ("language", "asks", "day", "ends", "agrees", "yes"),
    [
        (
            "fi",
            "Mihin mennessä muutoksia",
            "Mihin mennessä lausunnot",
            "tunnus",
            "Kirjataanko",
            "k",
        ),
        ("sv", "När senast kan man", "När senast ges", "id", "Ska remissrunda", "j"),
        ("en", "By when can amendments", "By when are statements", "id", "Shall round", "y"),
    ],
)
def test_a_round_is_opened_with_nothing_but_its_name_of_the_way(
    county: Desk,
    office: "Callable[..., Terminal]",
    language: str,
    asks: str,
    day: str,
    ends: str,
    agrees: str,
    yes: str,
) -> None:
    person = office("round", "2028", "--open", "--lang", language)
    person.sees("1.12.2027")
    person.types(END, KILL, "1.12.2027", ENTER)
    person.sees(asks)
    person.types("tammikuussa", ENTER)
    person.sees("31.1.2027")  # how a time is written
    person.types(END, KILL, "15.1.2028", ENTER)
    person.sees(day)
    person.types("31.1.2028 16.00", ENTER)
    person.sees("[Dd]iaa?r")
    person.types("D-1", ENTER)
    person.sees("Tyhjä|Tomt|Empty")
    person.types("Riittääkö?", ENTER)
    person.sees("Tyhjä|Tomt|Empty")
    person.types(ENTER)
    person.sees(agrees)
    person.types(yes, ENTER)
    assert person.ends() == 0
    said = told(county, "2028")
    assert (said["opens"], said["amendments_close"], said["comments_close"]) == (
        "2027-12-01T00:00",
        "2028-01-15T23:59",
        "2028-01-31T16:00",
    )
    assert said["diary"] == "D-1" and said["questions"] == [{"id": "q1", "text": "Riittääkö?"}]


def test_days_that_cannot_be_are_told_and_asked_again(
    county: Desk, office: "Callable[..., Terminal]"
) -> None:
    person = office("round", "--lang", "fi")
    person.sees("Mitä kierrokselle tehdään")
    person.types(DOWN, ENTER)
    for closes in ("15.3.2027", "16.1.2027"):
        person.sees("Mihin mennessä muutoksia")
        person.types(END, KILL, closes, ENTER)
        person.sees("Mihin mennessä lausunnot")
        person.types(END, KILL, "10.2.2027", ENTER)
    person.sees("Kirjataanko lausuntokierros 2027")
    person.types("k", ENTER)
    assert person.ends() == 0
    assert "pitää avautua ennen" in person.words
    assert told(county)["comments_close"] == "2027-02-10T23:59"


def test_a_round_is_ended_its_amendments_lapse_and_the_next_begins(
    county: Desk, office: "Callable[..., Terminal]"
) -> None:
    county.propose(*RAISE, "--as", "misol")
    person = office("round", "--lang", "en", **AFTER)
    person.sees("What shall be done")
    person.types(ENTER)
    person.sees("Shall round 2027 be ended")
    person.types("y", ENTER)
    person.sees("rulebook memo")
    assert person.ends() == 0
    person = office("round", "--lang", "en", **AFTER)
    person.sees("What shall be done")
    person.types(ENTER)
    person.sees("Which amendments lapse")
    person.types(ENTER)
    person.sees("Why")
    person.types("Nobody came to it.", ENTER)
    person.sees("Shall these lapse: misol-1")
    person.types("y", ENTER)
    assert person.ends() == 0
    assert told(county)["amendments"] == {"open": [], "answered": 1}
    person = office("round", "--lang", "en", **AFTER)
    person.sees("What shall be done")
    person.types(ENTER)
    person.sees("The id by which")
    person.types(END, KILL, "2027", ENTER)
    person.sees("is there already")
    person.types(END, KILL, "2028", ENTER)
    person.sees("When does the round open")
    person.types(ENTER)
    person.sees("By when can")
    person.types(ENTER)
    person.sees("By when are")
    person.types("31.3.2027", ENTER)
    person.sees("diary")
    person.types(ENTER)
    person.sees("Empty")
    person.types(ENTER)
    person.sees("Shall round 2028")
    person.types("y", ENTER)
    assert person.ends() == 0
    assert told(county, "2028")["comments_close"] == "2027-03-31T23:59"


def test_saying_no_and_breaking_off_change_nothing(
    county: Desk, office: "Callable[..., Terminal]"
) -> None:
    before = county.git("for-each-ref")
    person = office("round", "--lang", "en")
    person.sees("What shall be done")
    person.types(DOWN, DOWN, ENTER)
    person.sees("Shall round 2027 be ended")
    person.types("n", ENTER)
    assert person.ends() == 0 and "Nothing was changed" in person.words
    person = office("round", "--lang", "en")
    person.sees("What shall be done")
    person.types("\x03")
    assert person.ends() == 130
    person = office("round", "--lang", "en")
    person.sees("What shall be done")
    person.types(DOWN, DOWN, DOWN, ENTER)
    assert person.ends() == 0
    assert county.git("for-each-ref") == before


def test_a_member_is_told_of_the_round_and_asked_nothing(
    terminal: "Callable[..., Terminal]",
) -> None:
    person = terminal("round", "--lang", "en")
    person.sees("Round 2027")
    assert person.ends() == 0 and "What shall be done" not in person.words


def test_plainly_everything_is_answered_by_numbers_and_lines(
    county: Desk, office: "Callable[..., Terminal]"
) -> None:
    person = office("round", "--plain", "--lang", "en")
    person.sees("What shall be done")
    person.types("1", ENTER)
    person.sees("Who gets more time")
    person.types("1 2", ENTER)
    person.sees("Until when")
    person.types("5.2.2027", ENTER)
    person.sees("misol|Pikkula")
    person.sees("1")
    person.types("1", ENTER)
    assert person.ends() == 0
    assert [one["who"] for one in told(county)["late"]] == ["misol", "nvf"]
    assert "›" not in person.words and "─" not in person.words


def test_the_packet_of_a_salonki_is_made_and_its_minutes_entered_at_a_terminal(
    county: Desk, office: "Callable[..., Terminal]"
) -> None:
    person = office(
        "salon",
        "--on",
        "10.12.2026",
        "--at",
        "17",
        "--where",
        "Keskus",
        "--output",
        "ilta",
        "--lang",
        "en",
    )
    person.sees("minutes.md")
    assert person.ends() == 0 and "rulebook salon --minutes" in person.words
    minutes = county.folder / "ilta" / "minutes.md"
    text = minutes.read_text("utf-8")
    minutes.write_text(text + "\n## Remarks\n\n### Other\n- nvf: Thanks.\n", "utf-8")
    person = office("salon", "--minutes", str(minutes), "--lang", "en")
    person.sees("Entered|comments")
    assert person.ends() in (0, 1)
