"""Finnish, Swedish and English: help and errors speak the language that was chosen."""

import re
import subprocess
import sys

import pytest
from desks import Desk

from rulebook_cli.cli.commands_group import COMMANDS

LANGUAGES = ("fi", "sv", "en")
GIVE_AWAY = {
    "fi": "käyttö tämä ja tai ovat kohdan sääntökirja sääntökirjan muutosehdotus ehdotus kieli "
    "näytä tiedosto tunnus komento valitsimet perustelu jolla",
    "sv": "användning och eller är som för inte regelbok regelboken ändringsförslag förslag språk "
    "visa filen beteckning kommando motivering avsnitt den ett",
    "en": "usage and the of is are with show file folder amendment section language options "
    "command reason arguments this exit required default error missing",
}
"""Words that stand in nearly every sentence of one language and in none of another."""

HELP = """\
import sys
from rulebook_cli.cli.app import run
for name in ("", *sys.argv[2:]):
    words = [name] if name else []
    print("===", name, flush=True)
    assert run([*words, "--help", "--lang", sys.argv[1]]) == 0
"""


def words_of(text: str) -> set[str]:
    """The words of a text without options, addresses, names of files and values in capitals."""
    text = re.sub(r"-\n\s+", "-", text)
    text = re.sub(r"--[a-z-]+|with-changes|\S*\w[./:@_~=+*|]\w\S*|rulebook [a-z]+", " ", text)
    return set(re.findall(r"[a-zåäö]+", text))


def strangers(text: str, language: str) -> set[str]:
    """Words of another language."""
    others = {word for name in LANGUAGES if name != language for word in GIVE_AWAY[name].split()}
    return words_of(text) & (others - set(GIVE_AWAY[language].split()))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_help_is_there_in_its_language_and_no_other(nowhere: Desk, language: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", HELP, language, *COMMANDS],
        cwd=nowhere.folder,
        env=nowhere.surroundings(),
        capture_output=True,
    )
    assert done.returncode == 0, done.stderr.decode()
    pages = done.stdout.decode().split("=== ")[1:]
    assert len(pages) == len(COMMANDS) + 1
    for page in pages:
        name, _, text = page.partition("\n")
        assert len(text) > 100, name
        assert strangers(text, language) == set(), name
        assert words_of(text) & set(GIVE_AWAY[language].split()), name
        assert max(map(len, text.splitlines())) <= 80, name


ERRORS = {
    ("read", "fess"): None,
    ("read", "--on", "soon"): None,
    ("read", "--nonsense"): None,
    ("read", "--format", "odt"): None,
    ("statuss",): None,
    ("merge", "misol-9", "--because", "R"): None,
    ("merge", "misol-9"): None,
    ("merge",): None,
    ("propose", "fees"): None,
    ("propose", "fees", "--set", "fees:fee/II@2026-01-01=x", "--title", "T", "--reason", "R"): None,
    ("diff", "decided"): None,
    ("join", "ext::x", "mine"): None,
    ("decide",): None,
}


@pytest.mark.parametrize("words", ERRORS, ids=" ".join)
def test_an_error_is_said_in_each_language(desk: Desk, words: tuple[str, ...]) -> None:
    said = {}
    for language in LANGUAGES:
        text = said[language] = desk.refused(*words, lang=language)
        assert strangers(text, language) == set(), text
    assert len(set(said.values())) == 3


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"LANG": "fi_FI.UTF-8"}, "Sääntökirja"),
        ({"LANG": "sv_FI.UTF-8"}, "Regelboken"),
        ({"LANG": "en_GB.UTF-8"}, "The rulebook"),
        ({"LANG": "de_DE.UTF-8"}, "The rulebook"),
        ({"LANG": "C"}, "Sääntökirja"),
        ({"LANG": None}, "Sääntökirja"),
        ({"LANG": "en_GB.UTF-8", "LC_ALL": "sv_SE.UTF-8"}, "Regelboken"),
        ({"LANG": "en_GB.UTF-8", "RULEBOOK_LANG": "sv"}, "Regelboken"),
        ({"LANG": "en_GB.UTF-8", "RULEBOOK_LANG": "xx"}, "The rulebook"),
    ],
)
def test_the_language_comes_from_the_surroundings(
    desk: Desk, environment: dict[str, str | None], expected: str
) -> None:
    assert expected in desk.given(**environment).say("read", "xyzzy", lang="").err


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_ready_process_says_what_one_started_anew_says(desk: Desk, language: str) -> None:
    """The tests call processes that have read the sources already, before any language."""
    anew = desk.given(PYTHONHASHSEED="0")
    for words in (("propose", "--help"), ("propose", "--nonsense"), ("status", "fees"), ("read",)):
        assert desk.say(*words, lang=language) == anew.say(*words, lang=language), words


def test_the_language_may_be_said_before_or_after_the_command(desk: Desk) -> None:
    for words in (
        ("--lang", "sv", "read", "xyzzy"),
        ("read", "--lang", "sv", "xyzzy"),
        ("read", "xyzzy", "--lang=sv"),
    ):
        said = desk.given(LANG="en_GB.UTF-8").say(*words, lang="")
        assert said.code == 2 and "Regelboken" in said.err, words


def test_a_language_that_is_none(desk: Desk) -> None:
    said = desk.say("read", lang="de")
    assert said.code == 2 and "de" in said.err and "sv" in said.err


@pytest.mark.parametrize(("language", "words"), [("en", "Usage"), ("sv", "Användning")])
def test_the_language_alone_asks_for_the_help(nowhere: Desk, language: str, words: str) -> None:
    said = nowhere.good("--lang", language, lang="")
    assert words in said.out and "propose" in said.out and said.err == ""
