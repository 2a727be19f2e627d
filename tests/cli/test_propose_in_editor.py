"""`rulebook propose SECTION` with neither `--from` nor `--set`, where nobody sits at a terminal:
the chosen editor opens, since a program of one's own is no question."""

import sys

import pytest
from desks import Desk

WORDS = ("propose", "fees", "--title", "T", "--reason", "R")
CHANGE = (
    "data = open(path, 'rb').read()\n"
    "open(path, 'wb').write(data.replace('15 päivänä'.encode(), '10 päivänä'.encode()))\n"
    "print('Saved.')"
)


def editing(desk: Desk, script: str, variable: str = "EDITOR") -> Desk:
    """The desk with an editor that follows a script."""
    path = desk.write("my editor/edit.py", f"import sys\npath = sys.argv[1]\n{script}\n")
    return desk.given(**{variable: f"'{sys.executable}' '{path}'"})


@pytest.mark.parametrize("variable", ["EDITOR", "VISUAL"])
def test_the_chosen_editor_opens(desk: Desk, variable: str) -> None:
    said = editing(desk, CHANGE, variable).good(*WORDS)
    assert said.out == "misol-1\n", "what the editor says is no part of the id"
    assert "Saved." in said.err
    before = desk.shown("main:sections/02-fees.yaml")
    after = desk.shown("amendment/misol/1:sections/02-fees.yaml")
    assert after == before.replace("15 päivänä", "10 päivänä")


def test_one_that_changes_nothing_makes_nothing(desk: Desk) -> None:
    assert "same as before" in editing(desk, "").refused(*WORDS)
    assert desk.branches() == ["refs/heads/main"]


def test_what_cannot_be_read_is_kept(desk: Desk) -> None:
    said = editing(desk, "open(path, 'w').write('\\tx')").say(*WORDS)
    assert said.code == 1 and "kept" in said.err
    assert desk.branches() == ["refs/heads/main"]


@pytest.mark.parametrize(("left_out", "option"), [("T", "--title"), ("R", "--reason")])
def test_nobody_writes_in_vain(desk: Desk, left_out: str, option: str) -> None:
    at = WORDS.index(left_out)
    words = (*WORDS[: at - 1], *WORDS[at + 1 :])
    desk = editing(desk, "open(path + '.opened', 'w')\nraise SystemExit('opened')")
    said = desk.refused(*words)
    assert option in said and "opened" not in said


@pytest.mark.parametrize("words", [WORDS, ("propose", "new", *WORDS[2:]), ("propose", *WORDS[2:])])
def test_without_one_the_options_are_named(desk: Desk, words: tuple[str, ...]) -> None:
    if words != WORDS:  # no section to open, whatever the editor
        desk = editing(desk, CHANGE)
    said = desk.refused(*words)
    assert "--from" in said and "--set" in said
