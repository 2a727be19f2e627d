"""The guided proposal offers a section's number; a number that is taken is asked again."""

import sys
from collections.abc import Callable

import pytest
from desks import Desk

if sys.platform == "win32":
    pytest.skip("a scripted terminal needs a pseudo-terminal", allow_module_level=True)
from terminals import ENTER, KILL, Terminal

pytestmark = pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
UP = "\x1b[A"


def test_a_new_number(desk: Desk, terminal: Callable[..., Terminal]) -> None:
    screen = terminal("propose", "fees", "--title", "T", "--reason", "R", "--lang", "fi")
    screen.sees("Mitä haluat muuttaa")
    screen.types(UP, ENTER)  # the last of the list
    screen.sees("Uusi numero")
    screen.types(*"3", ENTER)
    screen.sees("Numero 3 on jo tällä")
    screen.types(KILL, *"3 A", ENTER)
    screen.sees("Valmis, muuta en muuta")
    screen.types(ENTER)
    screen.sees("Tallennetaanko")
    screen.types(ENTER)
    assert screen.ends() == 0
    assert "Numeron muuttaminen (nyt 2)" in screen.words
    assert "2 § on nyt 3 a §." in screen.words
    fees = desk.shown("amendment/misol/1:sections/02-fees.yaml")
    assert 'number: "3 a"\nformerly: ["2"]\n' in fees
