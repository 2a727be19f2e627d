"""A draft whose rulebook.yaml or facts.yaml says nothing: one plain sentence, file and line."""

import pytest
from desks import Desk

COMMANDS = (
    ("read", "fees"),
    ("ask", "--fact", "care_hours=8"),
    ("diff",),
    ("memo",),
    ("merge", "misol-1", "--because", "R"),
    ("reject", "misol-1", "--because", "R"),
    ("check", "--with", "misol-1"),
    ("decide", "--body", "Lautakunta"),
    ("propose", "fees", "--set", "fees:fee/I@2026-01-01=560", "--title", "T", "--reason", "R"),
)
BROKEN = (
    ("rulebook.yaml", "", 1),
    ("rulebook.yaml", "- a\n", 1),
    ("rulebook.yaml", "title: {fi: A\nlanguages: [fi]\n", 2),
    ("facts.yaml", "facts:\n  a: {ask: {fi: x}\n", 3),
    ("facts.yaml", "# tyhjä\n", 1),
)


@pytest.mark.parametrize(("path", "text", "line"), BROKEN)
def test_commands_name_the_file_and_the_line(asked: Desk, path: str, text: str, line: int) -> None:
    (asked.folder / path).write_text(text, "utf-8")
    asked.git("commit", "--quiet", "--all", "-m", "rikki")
    before = asked.at("main"), asked.branches()
    commands = [*COMMANDS, ("status",)] if path == "rulebook.yaml" else COMMANDS
    for words in commands:
        said = asked.refused(*words, lang="fi")
        assert path in said and f"rivi {line})" in said, (words, said)
    assert (asked.at("main"), asked.branches()) == before
    said = asked.say("check", lang="fi")
    assert said.code == 1 and f"{path}:{line}:" in said.out, "and check shows what is wrong"


def test_a_book_without_facts_is_whole(county: Desk) -> None:
    (county.folder / "facts.yaml").write_text("facts: {}\n", "utf-8")
    county.git("commit", "--quiet", "--all", "-m", "tyhjä")
    assert "760" in county.good("read", "fees").everything
