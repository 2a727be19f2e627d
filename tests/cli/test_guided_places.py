"""The guided proposal offers every kind of place; who breaks off finds everything kept."""

import shlex
import sys
from collections.abc import Callable

import pytest
from desks import Desk

if sys.platform == "win32":
    pytest.skip("a scripted terminal needs a pseudo-terminal", allow_module_level=True)
from terminals import DOWN, ENTER, ESCAPE, KILL, Terminal

pytestmark = pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
Start = Callable[..., Terminal]
TOLD = ("--title", "T", "--reason", "R", "--lang", "en")


def finish(screen: Terminal, texts: bool = False) -> None:
    """Say that this was all, and save."""
    screen.sees("That is all")
    screen.types(ENTER)
    if texts:
        screen.sees("Should the numbers")
        screen.types(ENTER)
    screen.sees("Save the amendment")
    screen.types(ENTER)
    assert screen.ends() == 0


def test_a_limit_of_a_class(desk: Desk, terminal: Start) -> None:
    screen = terminal("propose", "tiers", *TOLD)
    screen.sees("What do you want")
    screen.types(*[DOWN] * 3, ENTER)  # heading, texts, whom, classes
    screen.sees("What do you want")
    screen.types(DOWN, ENTER)  # class II
    screen.sees("at least 8 hours a day")
    screen.types(DOWN, ENTER)  # name, criteria
    screen.sees("at least")
    screen.types(KILL, *"7,5", ENTER)
    finish(screen)
    tiers = desk.shown("amendment/misol/1:sections/01-tiers.yaml")
    assert 'criteria: {care_hours: ">= 7.5"}' in tiers
    assert 'criteria: {care_hours: "< 8"}' in tiers, "nothing else has changed"


def test_days_of_leave_and_a_heading_in_one_go(desk: Desk, terminal: Start) -> None:
    screen = terminal("propose", "leave", *TOLD[:-2], "--lang", "sv")
    screen.sees("ändra")
    screen.types(DOWN, DOWN, ENTER)  # heading, texts, leave
    screen.sees("ändra")
    screen.types(ENTER)
    screen.sees("nytt värde")
    screen.types(KILL, "3", ENTER)
    screen.sees("Klart")
    screen.types(DOWN, ENTER)  # that is all, heading
    screen.sees("Ny text")
    screen.types(KILL, *"Ledighet", ENTER)
    screen.sees("Klart")
    screen.types(ENTER)
    screen.sees("sparas\\?")
    screen.types(ENTER)
    assert screen.ends() == 0
    leave = desk.shown("amendment/misol/1:sections/03-leave.yaml")
    assert "{tier: I, days: 3, kind: statutory}" in leave
    assert "heading: {fi: Vapaapäivät, sv: Ledighet}" in leave


def test_a_new_provision_between_two(desk: Desk, terminal: Start) -> None:
    screen = terminal("propose", "leave", *TOLD[:-2], "--lang", "fi")
    screen.sees("muuttaa")
    screen.types(*[DOWN] * 3, ENTER)  # heading, texts, leave, new
    screen.sees("Mihin")
    screen.types(DOWN, ENTER)  # after the first
    screen.sees("Uusi teksti")
    screen.types(*"Vapaan voi siirtää.", ESCAPE, ENTER)
    screen.sees("Valmis")
    screen.types(ENTER)
    screen.sees("Tallennetaanko")
    screen.types(ENTER)
    assert screen.ends() == 0
    ids = [
        line.strip()
        for line in desk.shown("amendment/misol/1:sections/03-leave.yaml").splitlines()
        if line.startswith("  - id:")
    ]
    assert ids == ["- id: days", "- id: provision-1", "- id: saving"]
    assert "Vapaan voi siirtää." in desk.shown("amendment/misol/1:sections/03-leave.yaml")


def test_a_provision_is_removed(desk: Desk, terminal: Start) -> None:
    screen = terminal("propose", "leave", *TOLD)
    screen.sees("What do you want")
    screen.types(*[DOWN] * 4, ENTER)
    screen.sees("Which one")
    screen.types(DOWN, ENTER)
    finish(screen)
    leave = desk.shown("amendment/misol/1:sections/03-leave.yaml")
    assert "saving" not in leave and "id: days" in leave


def test_escape_goes_a_step_back(desk: Desk, terminal: Start) -> None:
    screen = terminal("propose", *TOLD)
    screen.sees("Vapaapäivät")
    screen.types(ENTER)
    screen.sees("A new provision")
    screen.types(ESCAPE)
    screen.sees("Vapaapäivät")
    screen.types(DOWN, ENTER)
    screen.sees("A new provision")
    screen.types(DOWN, DOWN, ENTER)
    screen.sees("€760.00")
    screen.types(ESCAPE)
    screen.sees("A new provision")
    screen.types(DOWN, DOWN, ENTER)
    screen.sees("€760.00")
    screen.types(DOWN, ENTER)
    screen.sees("New amount")
    screen.types(KILL, *"820", ENTER)
    finish(screen, texts=True)
    assert "[820,00 euroa](fee:II)" in desk.shown("amendment/misol/1:sections/02-fees.yaml")


@pytest.mark.parametrize("where", ["text", "title", "confirm"])
def test_what_was_answered_is_kept(desk: Desk, terminal: Start, where: str) -> None:
    screen = terminal("propose", "leave", "--lang", "en")
    screen.sees("What do you want")
    screen.types(*[DOWN] * 3, ENTER)
    screen.sees("Where")
    screen.types(ENTER)
    screen.sees("New text")
    screen.types(*"Half a sentence")
    if where != "text":
        screen.types(ESCAPE, ENTER)
        screen.sees("That is all")
        screen.types(ENTER)
        screen.sees("Title")
        screen.types(*"My title")
    if where == "confirm":
        screen.types(ENTER)
        screen.sees("Why")
        screen.types(*"It's needed", ENTER)
        screen.sees("None of these")
        screen.types(DOWN, " ", ENTER)  # no principle
        screen.sees("Save")
    screen.types("\x03")
    assert screen.ends() == 130 and desk.branches() == ["refs/heads/main"]
    line = next(line for line in screen.shown.splitlines() if "--from" in line)
    words = shlex.split(line)[1:]
    assert ("My title" in words) is (where != "text")
    more = {"text": ("--title", "T", "--reason", "R"), "title": ("--reason", "R"), "confirm": ()}
    desk.good(*words, *more[where])
    assert "Half a sentence" in desk.shown("amendment/misol/1:sections/03-leave.yaml")
    kept = desk.folder / ".git/rulebook/kept"
    assert not [path for path in kept.rglob("*") if path.is_file()], "used, so cleaned up"


def test_in_ones_own_amendment(desk: Desk, terminal: Start) -> None:
    desk.propose("fees", "--set", "fees:fee/II@2026-01-01=800")
    screen = terminal("propose", "fees", "--to", "misol-1", "--lang", "en")
    screen.sees("What do you want")
    screen.types(DOWN, DOWN, ENTER)
    screen.sees("€800.00")
    screen.types(DOWN, ENTER)
    screen.sees("New amount")
    screen.types(KILL, *"830", ENTER)
    finish(screen)
    assert "830.00" in desk.shown("amendment/misol/1:sections/02-fees.yaml")
