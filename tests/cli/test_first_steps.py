"""`rulebook` alone at a terminal, and no dead ends."""

from pathlib import Path

import pytest
from desks import Desk
from terminals import Terminal

from rulebook_cli.cli.commands_group import COMMANDS
from rulebook_cli.render.speech import LANGUAGES, say


def shown(desk: Desk, *words: str) -> Terminal:
    terminal = Terminal(desk, *words)
    assert terminal.ends() == 0
    return terminal


def test_a_member_sees_who_they_are_the_round_and_three_things_to_do(misol: Desk) -> None:
    words = shown(misol, "--lang", "fi").words
    assert "(misol)" in words and "Lausuntokierros 2027" in words
    assert [number in words for number in ("1. ", "2. ", "3. ", " 4. ")] == [True] * 3 + [False]
    assert "rulebook propose" in words


def test_a_coordinator_sees_their_own_steps_in_their_language(county: Desk) -> None:
    words = shown(county, "--lang", "sv").words
    assert "(hva)" in words and "Nu kan du:" in words and "rulebook receive --list" in words
    county.propose("fees", "--set", "fees:fee/II@2026-01-01=820", "--as", "misol")
    assert "rulebook amendments" in shown(county, "--lang", "sv").words


def test_nothing_is_wider_than_the_screen(misol: Desk) -> None:
    lines = shown(misol, "--lang", "fi").shown.replace("\r", "").split("\n")
    assert max(map(len, lines)) <= 80


@pytest.mark.parametrize("language", LANGUAGES)
def test_outside_a_book_it_says_how_to_begin(county: Desk, tmp_path: Path, language: str) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    words = shown(Desk(empty, county.top, "hva"), "--lang", language).words
    for command in ("rulebook tour", "rulebook join", "rulebook init", "rulebook --help"):
        assert command in words


def test_a_pipe_gets_the_help(misol: Desk) -> None:
    assert "Yhdistyksille:" in misol.say(lang="fi").everything


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_knows_what_comes_next(language: str) -> None:
    for name in COMMANDS:
        if name != "status":  # ends with the next steps itself
            assert "rulebook " in say(language, "first_steps", f"after.{name}"), name


def test_a_command_at_a_terminal_ends_by_naming_the_next(misol: Desk) -> None:
    assert shown(misol, "explain", "tier-gap", "--lang", "fi").words.endswith("rulebook check")


def test_a_command_that_names_its_own_next_is_not_followed_by_another(misol: Desk) -> None:
    words = shown(misol, "paper", "fees", "--lang", "fi").words
    assert "--output" in words.rpartition("LUONNOS")[2]
    assert not words.endswith("rulebook paper")


@pytest.mark.parametrize(
    ("words", "after"),
    [
        (("amendments",), "rulebook propose"),  # there is none to look at
        (("clashes",), "rulebook amendments"),  # there is none to settle
        (("salon", "--tasks"), "--output FOLDER"),  # not itself once more
        (("memo",), "rulebook round"),
    ],
)
def test_where_nothing_waits_nobody_is_sent_to_answer_it(
    county: Desk, words: tuple[str, ...], after: str
) -> None:
    assert shown(county, *words, "--lang", "en").words.endswith(after)


def test_who_has_nobody_to_send_to_is_not_told_to_send(county: Desk) -> None:
    raise_ = ("propose", "fees", "--set", "fees:fee/II@2026-01-01=820")
    said = shown(county, *raise_, "--title", "a", "--reason", "b", "--yes", "--lang", "en").words
    assert "rulebook merge hva-1" in said and "rulebook submit" not in said
    words = ("--stance", "neutral", "--text", "Good.", "--yes", "--lang", "en")
    assert "rulebook submit" not in shown(county, "comment", "leave", *words).words


def test_help_and_data_have_no_next(misol: Desk) -> None:
    assert "rulebook check" not in shown(misol, "explain", "--help", "--lang", "fi").words[-40:]
    assert shown(misol, "amendments", "--json").words.endswith("}")


def test_only_what_is_still_open_is_offered_for_changing(county: Desk, misol: Desk) -> None:
    misol.propose("fees", "--set", "fees:fee/II@2026-01-01=820")
    assert "propose --to misol-1" in shown(misol, "diff", "misol-1", "--lang", "en").words
    misol.good("withdraw", "misol-1", "--because", "Ei")
    words = shown(misol, "diff", "misol-1", "--lang", "en").words
    assert "--to" not in words and words.endswith("rulebook amendments")


def test_after_init_one_command_is_named_and_it_works_from_there(nowhere: Desk) -> None:
    words = shown(nowhere, "init", "book", "--lang", "en").words
    assert words.count("rulebook join") == 1 and "join --book book" in words
