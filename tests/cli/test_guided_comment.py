"""`rulebook comment` at a terminal: pick, take a stance, write, see, confirm."""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from desks import Desk

if TYPE_CHECKING:
    from terminals import Terminal

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no terminal to script")
DOWN, ENTER, ESCAPE = "\x1b[B", "\r", "\x1b"
DONE = ESCAPE + ENTER


def test_a_section_is_picked_by_its_heading_and_commented(
    terminal: "Callable[..., Terminal]", desk: Desk
) -> None:
    person = terminal("comment", "--lang", "fi")
    person.sees("Mistä haluat sanoa jotakin")
    person.types(DOWN, DOWN, DOWN, ENTER)
    person.sees("Mistä niistä")
    person.types(DOWN, ENTER)
    person.sees("Mikä on kantasi")
    person.types(DOWN, ENTER)
    person.sees("Kirjoita kommenttisi")
    person.types("Kolme riittää.", DONE)
    person.sees("Tallennetaanko kommentti")
    person.types("k", ENTER)
    person.sees("misol/1")
    assert person.ends() == 0
    assert "rulebook comment --list" in person.words
    record = desk.shown("comments/misol:comments/misol/1.yaml")
    assert "on: leave.days\n" in record and "stance: with-changes\n" in record
    assert "fi: Kolme riittää.\n" in record


def test_what_is_not_saved_is_kept(terminal: "Callable[..., Terminal]", desk: Desk) -> None:
    person = terminal("comment", "leave", "--stance", "puoltaa", "--lang", "fi")
    person.sees("Kirjoita kommenttisi")
    person.types("Pitkä puhe.", DONE)
    person.sees("Tallennetaanko")
    person.types("e", ENTER)
    person.sees("--from")
    assert person.ends() == 0
    (kept,) = (desk.folder / ".git/rulebook/kept").glob("comment-*.txt")
    assert kept.read_text("utf-8") == "Pitkä puhe."
    assert desk.branches() == ["refs/heads/main"]
    assert desk.good("comment", "leave", "--from", kept).out == "misol/1\n"


def test_a_place_that_is_not_there_is_told_before_anybody_writes(
    terminal: "Callable[..., Terminal]", desk: Desk
) -> None:
    person = terminal("comment", "levae", "--lang", "en")
    assert person.ends() == 2
    assert "Write your comment" not in person.words and "leave" in person.words


def test_breaking_off_in_the_middle_keeps_the_words(
    terminal: "Callable[..., Terminal]", desk: Desk
) -> None:
    person = terminal("comment", "leave", "--stance", "neutral", "--lang", "en")
    person.sees("Write your comment")
    person.types("Kesken", "\x03")
    assert person.ends() == 130
    (kept,) = (desk.folder / ".git/rulebook/kept").glob("comment-*.txt")
    assert kept.read_text("utf-8") == "Kesken"


def test_the_editor_that_was_chosen_opens_where_the_place_is_named(
    terminal: "Callable[..., Terminal]", desk: Desk
) -> None:
    editor = desk.write("editor.sh", '#!/bin/sh\nprintf "Editorista" > "$1"\n')
    editor.chmod(0o755)
    person = terminal("comment", "leave", "--lang", "en", EDITOR=str(editor))
    person.sees("Save the comment")
    person.types("y", ENTER)
    person.sees("misol/1")
    assert person.ends() == 0
    assert "en: Editorista\n" in desk.shown("comments/misol:comments/misol/1.yaml")


def test_the_next_command_is_named_once_and_not_after_a_private_note(
    terminal: "Callable[..., Terminal]",
) -> None:
    said = terminal("comment", "leave", "--text", "Hyvä", "--yes", "--lang", "en")
    assert said.ends() == 0 and said.words.count("rulebook submit") == 1
    said = terminal("comment", "leave", "--private", "--text", "Oma", "--yes", "--lang", "en")
    assert said.ends() == 0 and "rulebook submit" not in said.words


def test_the_next_command_is_named_once_after_a_support(
    terminal: "Callable[..., Terminal]", desk: Desk
) -> None:
    raised = ("fees", "--set", "fees:fee/II@2026-01-01=820")
    id_ = desk.propose(*raised, "--as", "nvf")
    said = terminal("support", id_, "--lang", "en")
    assert said.ends() == 0 and said.words.count("rulebook submit") == 1
