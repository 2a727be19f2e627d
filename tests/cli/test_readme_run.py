"""The README's run, played: every line it quotes is one that the program prints."""

import re
import shlex
from dataclasses import replace
from pathlib import Path

import pytest
from desks import SOURCES, Desk

README = (SOURCES / "README.md").read_text("utf-8")
BLOCK = re.compile(r"^```(console|yaml)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
CUT = "…"
"""A line that stands for what the README leaves out."""


def commands(block: str) -> list[tuple[list[str], list[str]]]:
    """Each command of a block, and the runs of lines that the README shows of its answer."""
    found: list[tuple[list[str], list[str]]] = []
    for said in re.split(r"^\$ ", block.replace("\\\n", " "), flags=re.MULTILINE)[1:]:
        command, _, answer = said.partition("\n")
        pieces = re.split(rf"^{CUT}$", answer, flags=re.MULTILINE)
        found.append((shlex.split(command), [piece.strip("\n") for piece in pieces]))
    return found


@pytest.fixture
def county_of_the_readme(nowhere: Desk) -> Desk:
    """The model county, an association at its desk."""
    county = replace(nowhere, folder=nowhere.top / "county")
    nowhere.good("init", county.folder)
    county.git("config", "rulebook.association", "misol")
    return county


def test_the_readme_shows_what_the_program_prints(county_of_the_readme: Desk) -> None:
    desk, played, written = county_of_the_readme, 0, ""
    for kind, block in BLOCK.findall(README):
        if kind == "yaml":
            path, _, text = block.removeprefix("# ").partition("\n")
            written = str(Path(desk.write(f"book/{path}", text)))
            desk.write("book/rulebook.yaml", "title: {en: Rulebook}\nlanguages: [en]\n")
            continue
        at = replace(desk, folder=desk.top / "book") if written else desk
        written = ""
        for words, pieces in commands(block):
            assert words[0] == "rulebook"
            said = at.say(*words[1:], lang="")
            printed = re.sub(" +$", "", f"\n{said.out}\n{said.err}\n", flags=re.MULTILINE)
            for piece in pieces:
                assert f"\n{piece}\n" in printed.replace("\xa0", " "), (words, said)
            played += bool(pieces)
    assert played >= 6
