"""`--plain`: whatever the command, nothing is drawn, and questions are answered by a number."""

import re

import pytest
from desks import Desk
from terminals import Terminal

DRAWN = re.compile("[\u2190-\u21ff\u2500-\u25ff\u2600-\u27bf\u2b00-\u2bff\x1b]")
RULED = re.compile(r"(?m)^[ \t]*[-=_]{3,}[ \t]*$")
CALLS = (
    ("--help",),
    ("status",),
    ("read",),
    ("read", "fees"),
    ("read", "tiers"),
    ("ask", "--fact", "cared_for_age=80"),
    ("check",),
    ("check", "--with", "misol-1"),
    ("explain",),
    ("explain", "tier-gap"),
    ("statute",),
    ("amendments",),
    ("diff", "misol-1"),
    ("clashes",),
    ("impact", "misol-1"),
    ("memo",),
    ("statement", "misol"),
    ("paper",),
    ("paper", "services"),
    ("paper", "fees"),
    ("paper", "cover"),
    ("paper", "parallel", "--with", "misol-1"),
    ("paper", "amendment", "misol-1"),
    ("paper", "agenda"),
    ("paper", "principles"),
    ("round",),
    ("round", "2027", "--extend", "misol", "--until", "5.2.2027", "--dry-run"),
    ("propose", "fees", "--set", "fees:fee/II@2026-01-01=840", "--title", "T", "--reason", "R"),
    ("comment", "leave", "--text", "Hyvä", "--dry-run"),
    ("support", "misol-1", "--dry-run"),
    ("withdraw", "misol-1", "--dry-run", "--as", "misol"),
    ("submit", "--dry-run"),
    ("update",),
    ("receive", "--list"),
    ("salon", "--tasks"),
    ("salon", "--on", "2026-12-20", "--at", "17", "--where", "K", "--output", "ilta"),
    ("decide", "--body", "Lautakunta", "--dry-run"),
    ("reject", "misol-1", "--because", "Ei", "--dry-run"),
    ("request", "--output", "pyynto"),
    ("calendar",),
    ("schema", "section"),
    ("init", "toinen"),
    ("join", "ei-ole", "tanne"),
    ("clashes", "--matrix"),
    ("impact", "--all"),
    ("comment", "--list"),
    ("evidence", "--list"),
    ("templates",),
    ("merge", "misol-1", "--because", "Hyvä", "--dry-run"),
    ("no-such-command",),
)


@pytest.mark.parametrize("words", CALLS, ids=" ".join)
def test_nothing_is_drawn(asked: Desk, words: tuple[str, ...]) -> None:
    done = asked.say(*words, "--plain")
    for text in (done.out, done.err):
        assert not DRAWN.search(text), DRAWN.search(text)
        assert not RULED.search(text), RULED.search(text)
    assert done.out or done.err


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_every_commands_help_names_it(nowhere: Desk, language: str) -> None:
    from rulebook_cli.cli.commands_group import COMMANDS

    for name in COMMANDS:
        said = nowhere.good(name, "--help", lang=language).out
        assert "--plain" in said and "RULEBOOK_PLAIN=1" in said, name


def test_the_variable_does_the_same_and_data_stays_as_it_is(asked: Desk) -> None:
    plain = asked.given(RULEBOOK_PLAIN="1").say("diff", "misol-1")
    assert plain.out == asked.say("--plain", "diff", "misol-1").out
    assert "{+" in asked.given(RULEBOOK_PLAIN="0").say("diff", "misol-1").out
    assert asked.say("check", "--json", "--plain").out == asked.say("check", "--json").out


def test_a_question_is_answered_by_its_number_or_its_letter(misol: Desk) -> None:
    for answer, kept in (("2", True), ("k", False)):
        there = misol.folder / "palkkiot.txt"
        there.write_text("omaa tekstiä", "utf-8")
        words = ("paper", "fees", "--output", there.name, "--lang", "fi", "--plain")
        terminal = Terminal(misol, *words)
        terminal.sees("1. Kyllä")
        terminal.sees("Kirjoita numero 1–2 ja paina Enter:")
        terminal.types("9", "\r")
        terminal.sees("Kirjoita numero väliltä 1–2.")
        terminal.types(answer, "\r")
        assert terminal.ends() == 0
        assert not DRAWN.search(terminal.shown)
        assert (there.read_text("utf-8") == "omaa tekstiä") is kept


def test_who_breaks_off_at_a_question_is_told_so(misol: Desk) -> None:
    terminal = Terminal(misol, "ask", "--lang", "fi", "--plain")
    terminal.sees("paina Enter:")
    terminal.process.sendintr()
    assert terminal.ends() == 130
