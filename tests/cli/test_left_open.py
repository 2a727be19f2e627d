"""What merge, reject, withdraw and decide lack is asked at a terminal; an option says it too."""

import sys
from collections.abc import Callable, Iterator

import pytest
from desks import Desk

if sys.platform == "win32":
    pytest.skip("a scripted terminal needs a pseudo-terminal", allow_module_level=True)
from terminals import DOWN, ENTER, KILL, Terminal

pytestmark = pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")


@pytest.fixture
def screen(asked: Desk) -> Iterator[Callable[..., Terminal]]:
    """Start a command at the coordinator's terminal."""
    started: list[Terminal] = []

    def start(*words: str) -> Terminal:
        started.append(Terminal(asked, *words))
        return started[-1]

    yield start
    for one in started:
        one.process.close(force=True)


@pytest.mark.parametrize(
    ("command", "lang", "question", "outcome"),
    [
        ("merge", "fi", "Miksi otat ehdotuksen esitykseen", "outcome: merged"),
        ("merge", "sv", "Varför tas ändringsförslaget med", "outcome: merged"),
        ("merge", "en", "Why is the amendment taken", "outcome: merged"),
        ("reject", "fi", "Miksi jätät ehdotuksen pois", "outcome: rejected"),
        ("reject", "sv", "Varför lämnas ändringsförslaget utanför", "outcome: rejected"),
        ("reject", "en", "Why is the amendment left out", "outcome: rejected"),
    ],
)
def test_the_reason_of_an_answer_is_asked(
    asked: Desk,
    screen: Callable[..., Terminal],
    command: str,
    lang: str,
    question: str,
    outcome: str,
) -> None:
    terminal = screen(command, "misol-1", "--lang", lang)
    terminal.sees("misol-1: Otsikko")  # which one it is, before anybody writes
    terminal.sees(question)
    terminal.types(ENTER, *"Syy on tämä", ENTER)  # an empty reason is asked anew
    assert terminal.ends() == 0, terminal.words
    text = asked.shown("main:amendments/misol-1.yaml")
    assert outcome in text and f"{lang}: Syy on tämä" in text


def test_the_reason_of_undoing_is_asked(asked: Desk, screen: Callable[..., Terminal]) -> None:
    asked.good("reject", "misol-1", "--because", "Ei")
    terminal = screen("merge", "--undo", "misol-1", "--lang", "en")
    terminal.sees("Why is the answer undone")
    terminal.types(*"Too early", ENTER)
    assert terminal.ends() == 0, terminal.words
    assert "en: Too early" in asked.shown("main:amendments/misol-1.yaml")


@pytest.mark.parametrize("command", ["merge", "reject", "withdraw"])
def test_nobody_writes_a_reason_for_what_is_not_there(
    asked: Desk, screen: Callable[..., Terminal], command: str
) -> None:
    terminal = screen(command, "misol-9", "--lang", "en")
    assert terminal.ends() == 2 and "misol-9" in terminal.words
    assert "Why" not in terminal.words


def test_breaking_off_at_the_reason_answers_nothing(
    asked: Desk, screen: Callable[..., Terminal]
) -> None:
    before = asked.at("main")
    for command in ("merge", "reject", "withdraw"):
        asked.git("config", "rulebook.association", "misol")
        terminal = screen(command, "misol-1", "--lang", "en")
        terminal.sees("Why")
        terminal.types("\x03")
        assert terminal.ends() == 130 and "nothing was saved" in terminal.words
    assert asked.at("main") == before


def test_a_withdrawal_shows_what_is_taken_back(
    asked: Desk, screen: Callable[..., Terminal]
) -> None:
    asked.git("config", "rulebook.association", "misol")
    terminal = screen("withdraw", "misol-1", "--lang", "fi")
    terminal.sees("misol-1: Otsikko")
    terminal.sees("Miksi perut")
    terminal.types(*"Ei sittenkään", ENTER)
    assert terminal.ends() == 0
    assert "Ei sittenkään" in asked.shown("amendment/misol/1:amendments/misol-1.yaml")


def test_a_decision_is_asked_step_by_step(asked: Desk, screen: Callable[..., Terminal]) -> None:
    terminal = screen("decide", "--lang", "fi")
    terminal.sees("Mikä toimielin päätti")
    terminal.types(ENTER, *"Omaishoidon ryhmä", ENTER)
    terminal.sees("Millainen toimielin")
    terminal.types(DOWN, DOWN, ENTER)  # council, executive, board
    terminal.sees("Kokouspäivä")
    terminal.types(KILL, *"perjantai", ENTER)
    terminal.types(KILL, *"31.10.2026", ENTER)  # what is no day is asked anew
    terminal.sees("Pöytäkirjan pykälä")
    terminal.types(*"29", ENTER)
    terminal.sees("Diaarinumero")
    terminal.types(ENTER)
    terminal.sees("Mitä toimielin päätti")
    terminal.types(DOWN, DOWN, ENTER)  # approved, approved with changes, returned
    assert terminal.ends() == 0, terminal.words
    text = asked.shown("main:decisions/2026-1.yaml")
    assert "kind: board" in text and "Omaishoidon ryhmä" in text and "outcome: returned" in text
    assert "meeting: 2026-10-31" in text and "29" in text and "diary" not in text


def test_of_a_body_said_only_the_day_is_asked(asked: Desk, screen: Callable[..., Terminal]) -> None:
    terminal = screen("decide", "--body", "Lautakunta", "--outcome", "returned", "--lang", "sv")
    terminal.sees("Sammanträdesdag:")
    terminal.types(KILL, *"31.10.2026", ENTER)
    assert terminal.ends() == 0, terminal.words
    assert "meeting: 2026-10-31" in asked.shown("main:decisions/2026-1.yaml")


def test_yes_and_options_ask_nothing_of_a_decision(
    asked: Desk, screen: Callable[..., Terminal]
) -> None:
    assert screen("decide", "--yes", "--lang", "en").ends() == 2
    terminal = screen("decide", "--body", "Lautakunta", "--meeting", "2026-10-31", "--lang", "en")
    assert terminal.ends() == 0, terminal.words
    assert "outcome: approved" in asked.shown("main:decisions/2026-1.yaml")


def test_without_a_terminal_the_option_is_named(asked: Desk) -> None:
    assert "--because" in asked.refused("merge", "misol-1")
    assert "--because" in asked.refused("reject", "misol-1")
    assert "--because" in asked.refused("merge", "--undo", "misol-1")
    assert "--body" in asked.refused("decide")


def test_a_reason_written_in_vain_is_shown_again(
    asked: Desk, screen: Callable[..., Terminal]
) -> None:
    asked.propose("fees", "--set", "fees:fee/II@2026-01-01=100", "--as", "nvf")
    terminal = screen("merge", "nvf-1", "--lang", "en")
    terminal.sees("Why")
    terminal.types(*"Cheaper", ENTER)
    assert terminal.ends() == 1
    assert "The reason you wrote: Cheaper" in terminal.words
