"""Guided values that are picked in words, and long texts that break between words."""

import re
import sys
from collections.abc import Callable
from dataclasses import replace

import pytest
from desks import Desk

if sys.platform == "win32":
    pytest.skip("a scripted terminal needs a pseudo-terminal", allow_module_level=True)
from terminals import DOWN, ENTER, ESCAPE, KILL, Terminal

pytestmark = pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
TOLD = ("--title", "T", "--reason", "R", "--lang")


@pytest.fixture
def model(nowhere: Desk) -> Desk:
    """A member's desk at the model county's rulebook."""
    nowhere.good("init", "book")
    desk = replace(nowhere, folder=nowhere.folder / "book")
    desk.git("config", "rulebook.association", "misol")
    return desk


def saved(screen: Terminal, ready: str, asks: str) -> None:
    screen.sees(ready)
    screen.types(ENTER)
    screen.sees(asks)
    screen.types(ENTER)
    assert screen.ends() == 0, screen.words


def test_a_services_level_and_whom_it_is_for(model: Desk) -> None:
    screen = Terminal(model, "propose", "carer-support", *TOLD, "sv")
    for steps in (1, 2):  # the level, then whom it is for
        screen.sees("Vad vill du ändra\\?")
        screen.types(*[DOWN] * (steps + 2), ENTER)  # heading, texts, situations, services
        screen.sees("Servicehandledning")
        screen.types(ENTER)
        screen.sees("Nivå|Namn:")
        screen.types(*[DOWN] * steps, ENTER)
        if steps == 1:
            screen.sees("regional service")
            screen.types(DOWN, ENTER)
        else:
            screen.sees("märk alla")
            screen.types(" ", ENTER)  # no more those with a contract
    saved(screen, "Klart", "sparas\\?")
    text = model.shown("amendment/misol/1:sections/13-carer-support.yaml")
    row = text[text.index("- id: service-guidance") : text.index("- id: peer-group")]
    assert "level: sub-regional" in row and "for: [other-carers]" in row
    assert "contract-carers" not in screen.words and "sub-regional" not in screen.words


def test_situations_of_a_service_by_their_names(model: Desk) -> None:
    screen = Terminal(model, "propose", "carer-support", *TOLD, "fi")
    screen.sees("haluat muuttaa\\?")
    screen.types(DOWN, DOWN, DOWN, ENTER)
    screen.sees("Palveluohjaus")
    screen.types(ENTER)
    screen.sees("Nimi:")
    screen.types(DOWN, DOWN, DOWN, ENTER)
    screen.sees("Muistisairaus")
    screen.types(DOWN, " ", ENTER)
    saved(screen, "Valmis", "Tallennetaanko")
    text = model.shown("amendment/misol/1:sections/13-carer-support.yaml")
    assert "situations: [new-carer, long-term-illness, child," in text


@pytest.mark.parametrize(
    ("lang", "words"), [("fi", "Kirjoitan euromäärän"), ("sv", "Jag skriver"), ("en", "I write")]
)
def test_a_fee_that_is_tied_can_be_written_in_euros(model: Desk, lang: str, words: str) -> None:
    screen = Terminal(model, "propose", "fees", *TOLD, lang)
    screen.sees("2026.*\\(12\\)")
    screen.types(DOWN, DOWN, DOWN, ENTER)  # heading, texts, fees of 2027, fees of 2026
    screen.sees("L1")
    screen.types(DOWN, ENTER)  # light, L1: the statutory minimum
    screen.sees(words)
    screen.types(ENTER)
    screen.sees("euro")
    screen.types(KILL, *"700", ENTER)
    ready, texts, saves = {
        "fi": ("Valmis", "Muutetaanko samalla", "Tallennetaanko"),
        "sv": ("Klart", "Ska talen i de texter", "sparas\\?"),
        "en": ("That is all", "Should the numbers in", "Save the"),
    }[lang]
    screen.sees(ready)
    screen.types(ENTER)
    saved(screen, texts, saves)
    text = model.shown("amendment/misol/1:sections/06-fees.yaml")
    assert "{tier: L1, from: 2026-01-01, amount: 700.00}" in text


def test_a_fee_that_is_tied_can_be_tied_otherwise(model: Desk) -> None:
    screen = Terminal(model, "propose", "fees", *TOLD, "fi")
    screen.sees("2027.*\\(12\\)")
    screen.types(DOWN, DOWN, ENTER)
    screen.sees("L1")
    screen.types(DOWN, ENTER)  # L1 from 2027
    screen.sees("indeksillä")
    screen.types(DOWN, DOWN, ENTER)
    saved(screen, "Valmis", "Tallennetaanko")
    text = model.shown("amendment/misol/1:sections/06-fees.yaml")
    assert "{tier: L1, from: 2027-01-01, amount: indexed}" in text


def test_a_long_text_breaks_between_words_and_comes_back_whole(model: Desk) -> None:
    screen = Terminal(model, "propose", "leave", *TOLD, "fi")
    screen.sees("haluat muuttaa\\?")
    screen.types(DOWN, ENTER)
    screen.sees("haluat muuttaa\\?")
    screen.types(DOWN, ENTER)
    screen.sees("jätä \\( \\)-osa")  # what a link is, in one line
    screen.sees("viivytyksettä\\.")
    more = " Vapaan voi pitää myös puolikkaina päivinä, jos omaishoitaja niin haluaa ja suostuu."
    screen.types(*more, ESCAPE, ENTER)
    saved(screen, "Valmis", "Tallennetaanko")
    plain = re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", screen.shown)
    written = "keskeytyksin vapaapäivää](leave:II) hoidettava ulkopuolella, todetaan. alkaa"
    assert all(word in plain for word in written.split()), "no word is broken at the edge"
    before = model.shown("main:sections/08-leave.yaml")
    after = model.shown("amendment/misol/1:sections/08-leave.yaml")
    last = "luokka tarkistetaan viivytyksettä."
    assert after == before.replace(last, f"{last}{more}")


def test_a_reason_of_many_words_is_one_line(desk: Desk, terminal: Callable[..., Terminal]) -> None:
    reason = "Palveluohjaajia on liian vähän saaristossa ja Harjuseudulla, ja moni jää ilman apua."
    screen = terminal("propose", "--set", "leave:leave/I.days=3", "--title", "T", "--lang", "fi")
    screen.sees("Miksi")
    screen.types(*reason, ENTER)
    screen.sees("periaatteita")
    screen.types(DOWN, " ", ENTER)  # none of them
    screen.sees("Tallennetaanko")
    screen.types(ENTER)
    assert screen.ends() == 0
    assert f"fi: {reason}" in desk.shown("amendment/misol/1:amendments/misol-1.yaml")


def test_a_new_section_is_refused_before_anything_is_asked(
    terminal: Callable[..., Terminal],
) -> None:
    screen = terminal("propose", "new", "--lang", "fi")
    assert screen.ends() == 2 and "--from" in screen.words and "otsikko" not in screen.words


def test_a_cut_without_a_name_is_told_by_its_condition(model: Desk) -> None:
    screen = Terminal(model, "propose", "fees", *TOLD, "fi")
    screen.sees("2026.*\\(12\\)")
    screen.types(DOWN, DOWN, DOWN, DOWN, ENTER)  # heading, texts, fees of two years, cuts
    screen.sees("kohta 2\\): omaishoitaja pyytää")
    screen.types("\x03")
    assert screen.ends() == 130
