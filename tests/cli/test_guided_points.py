"""The guided way through a statement: passage, place, theme; stop and go on later."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from desks import Desk

if sys.platform == "win32":
    pytest.skip("a scripted terminal needs a pseudo-terminal", allow_module_level=True)
from terminals import DOWN, ENTER, ESCAPE, Terminal

sys.path.insert(0, str(Path(__file__).parent.parent / "store"))
from made_files import pdf, png

pytestmark = pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")


def test_a_passage_is_tied_by_hand_and_one_goes_on_later(
    desk: Desk, terminal: Callable[..., Terminal]
) -> None:
    file = desk.write("a.pdf", pdf("Lausunto", "Vapaapäiviä tulee olla kolme.", "Kiitos!"))
    desk.good("receive", file, "--from", "Vanhusneuvosto", "--kind", "neuvosto")
    screen = terminal("receive", "--point", "vanhusneuvosto-1", "--lang", "fi")
    screen.sees("Mikä lausunnon kohta")
    screen.types(DOWN, ENTER)
    screen.sees("Mitä kirjan kohtaa")
    screen.types(DOWN, DOWN, ENTER)  # tiers, fees, leave
    screen.sees("tarkemmin")
    screen.types(DOWN, ENTER)
    screen.sees("Teema")
    screen.types(*"vapaa", ENTER)
    screen.sees("omin sanoin")
    screen.types(ESCAPE, ENTER)
    screen.sees("Merkitty")
    screen.sees("Mikä lausunnon kohta")
    screen.types(DOWN, DOWN, DOWN, DOWN, ENTER)
    assert screen.ends() == 0
    rows = json.loads(desk.good("receive", "--list", "--json").out)["statements"]
    (point,) = rows[0]["points"]
    assert point["theme"] == "vapaa" and point["place"].startswith("leave")
    assert point["text"] == {"fi": "Vapaapäiviä tulee olla kolme."}
    again = terminal("receive", "--point", "vanhusneuvosto-1", "--lang", "fi")
    again.sees("Mikä lausunnon kohta")
    again.sees("3 §")
    again.types("\x03")
    assert again.ends() == 130


def test_without_a_terminal_nothing_is_asked(desk: Desk) -> None:
    file = desk.write("a.pdf", pdf("Lausunto"))
    desk.good("receive", file, "--from", "Vanhusneuvosto", "--kind", "neuvosto")
    assert "--quote" in desk.refused("receive", "--point", "vanhusneuvosto-1")


def test_a_scans_points_are_written_by_hand_and_questions_are_of_its_round(
    desk: Desk, terminal: Callable[..., Terminal]
) -> None:
    ask = ("round", "2028", "--open", "--opens", "1.12.2027", "--comments-close", "31.1.2028")
    desk.good(*ask, "--question", "Toisen kierroksen kysymys?", lang="fi")
    file = desk.write("kirje.png", png())
    received = desk.good("receive", file, "--from", "Vanhusneuvosto", "--kind", "neuvosto")
    assert "receive --point vanhusneuvosto-1" in received.err
    screen = terminal("receive", "--point", "vanhusneuvosto-1", "--lang", "fi")
    screen.sees("omin sanoin")
    screen.types(ENTER)
    screen.sees("koko luonnos")
    assert "Toisen" not in screen.words
    screen.types(ENTER)
    screen.sees("tarkemmin")
    assert "](" not in screen.words
    screen.types(ENTER)
    screen.sees("Teema")
    screen.types(ENTER)
    screen.sees("Mitä siinä sanotaan")
    screen.types(*"Lomitus", ESCAPE, ENTER)
    screen.sees("Merkitty")
    screen.sees("omin sanoin")
    screen.types(DOWN, ENTER)
    assert screen.ends() == 0
    rows = json.loads(desk.good("receive", "--list", "--json").out)["statements"]
    assert [point["text"] for point in rows[0]["points"]] == [{"fi": "Lomitus"}]
