"""What other programs meet: pipes that close, streams in other codes, exit codes, git's load."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from desks import Desk

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a shell of Unix is needed")

READERS = ("read --format md", "explain", "memo", "--help", "check --json")


def shell(desk: Desk, line: str) -> "subprocess.CompletedProcess[bytes]":
    """A line of the shell in which `rulebook` is the command."""
    script = f'rulebook() {{ "{sys.executable}" -m rulebook_cli "$@"; }}; {line}'
    return subprocess.run(
        ["bash", "-c", script], cwd=desk.folder, env=desk.surroundings(), capture_output=True
    )


@pytest.mark.parametrize("command", READERS)
def test_a_reader_that_leaves_early_is_no_fault(desk: Desk, command: str) -> None:
    done = shell(desk, f"rulebook {command} --lang en | head -1; exit ${{PIPESTATUS[0]}}")
    assert done.stderr == b"", done.stderr.decode()
    assert done.returncode == 0 and done.stdout.count(b"\n") <= 1


@pytest.mark.parametrize("command", READERS)
def test_a_reader_that_never_reads_is_no_fault(desk: Desk, command: str) -> None:
    done = shell(desk, f"rulebook {command} --lang fi | true; exit ${{PIPESTATUS[0]}}")
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_pipe_carries_no_colours_and_eighty_columns(desk: Desk) -> None:
    desk.propose("fees", "--set", "fees:fee/II@2026-01-01=820")
    for words in (("diff", "misol-1"), ("read", "fees"), ("memo",), ("status",), ("check",)):
        out = desk.say(*words, lang="fi").out
        assert "\x1b" not in out
        assert max(map(len, out.splitlines())) <= 80, words


@pytest.mark.parametrize("coding", ["latin-1", "ascii", "cp1252", "utf-8"])
def test_letters_survive_whatever_the_stream_is_said_to_be(desk: Desk, coding: str) -> None:
    other = desk.given(PYTHONIOENCODING=coding, LANG="C", LC_ALL="C")
    done = other.raw("read", "leave", "--lang", "fi")
    assert done.returncode == 0 and "Vapaapäivät" in done.stdout.decode("utf-8")
    said = other.raw("read", "äö€", "--lang", "fi")
    assert said.returncode == 2 and "äö€" in said.stderr.decode("utf-8")


def test_a_title_in_a_plain_locale_is_kept_whole(desk: Desk) -> None:
    plain = desk.given(LANG="C", LC_ALL="C", PYTHONIOENCODING="latin-1")
    why = ("--title", "Hyvää – ”päivää”", "--reason", "Åäö €")
    plain.good("propose", "fees", "--set", "fees:fee/II@2026-01-01=820", *why)
    record = desk.shown("amendment/misol/1:amendments/misol-1.yaml")
    assert "Hyvää – ”päivää”" in record and "Åäö €" in record


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--version",), 0),
        (("--help",), 0),
        (("-h",), 0),
        (("status",), 0),
        (("statuss",), 2),
        (("status", "--nonsense"), 2),
        (("diff", "a", "b", "c"), 2),
        (("check", "--on"), 2),
        (("merge",), 2),
        (("read", "--lang", "de"), 2),
        (("merge", "misol-1", "--part", "x", "--because", "R"), 2),
    ],
)
def test_exit_codes(desk: Desk, words: tuple[str, ...], code: int) -> None:
    said = desk.say(*words, lang="")
    assert said.code == code, said
    if code:
        assert said.out == "" and said.err.strip()


def test_without_words_the_commands_are_shown(desk: Desk) -> None:
    said = desk.say(lang="")
    assert "propose" in said.everything and said.code in (0, 2)


def test_it_is_interrupted_politely(desk: Desk) -> None:
    """Ctrl-C while the command waits for a text on standard input."""
    import signal
    import time

    words = ["propose", "fees", "--from", "-", "--title", "T", "--reason", "R"]
    process = subprocess.Popen(
        [sys.executable, "-m", "rulebook_cli", *words],
        cwd=desk.folder,
        env=desk.surroundings(),
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    time.sleep(1.5)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=30)
    assert process.returncode == 130 and err.decode().count("\n") == 1, "one line, no traceback"
    assert desk.branches() == ["refs/heads/main"]


@pytest.fixture
def counted(misol: Desk, tmp_path: Path) -> tuple[Desk, Path]:
    """A clone where every start of git is written down."""
    real = next(
        Path(folder) / "git"
        for folder in os.environ["PATH"].split(os.pathsep)
        if (Path(folder) / "git").is_file()
    )
    log, folder = tmp_path / "git.log", tmp_path / "bin"
    folder.mkdir()
    wrapper = folder / "git"
    wrapper.write_text(f'#!/bin/sh\necho "$@" >> "{log}"\nexec "{real}" "$@"\n')
    wrapper.chmod(0o755)
    return misol.given(PATH=f"{folder}{os.pathsep}{os.environ['PATH']}"), log


def test_reading_starts_few_git_processes(counted: tuple[Desk, Path]) -> None:
    desk, log = counted
    for words in (("read",), ("read", "fees")):
        desk.good(*words)
        log.unlink()
        desk.good(*words)
        assert len(log.read_text().splitlines()) <= 3


def test_help_and_explanations_start_no_git(counted: tuple[Desk, Path]) -> None:
    desk, log = counted
    for words in (("--help",), ("status", "--help"), ("explain",), ("explain", "tier-gap")):
        desk.good(*words)
    assert not log.exists()


def test_without_git_one_sentence(desk: Desk, tmp_path: Path) -> None:
    without = desk.given(PATH=str(tmp_path))
    for words in (("status",), ("init", "../new"), ("propose", "--set", "a=b")):
        assert "git-scm.com" in without.refused(*words)


def test_check_of_plain_files_needs_no_git(desk: Desk, tmp_path: Path) -> None:
    assert desk.given(PATH=str(tmp_path)).say("check").code == 0


def test_variables_of_git_do_not_lead_astray(desk: Desk, nvf: Desk) -> None:
    """Inside a hook git sets these; the book that was meant is read all the same."""
    astray = desk.given(GIT_DIR=str(nvf.folder / ".git"), GIT_INDEX_FILE="/no/such/index")
    assert astray.propose("fees", "--set", "fees:fee/II@2026-01-01=820") == "misol-1"
    assert desk.at("amendment/misol/1") and not nvf.at("amendment/misol/1")


def test_settings_of_the_users_git_do_not_change_the_answers(desk: Desk) -> None:
    config = (
        "[core]\n\tquotePath = true\n\tautocrlf = true\n\tpager = false\n"
        "[log]\n\tshowSignature = true\n\tdate = relative\n[diff]\n\tnoprefix = true\n"
        "[color]\n\tui = always\n[commit]\n\tgpgSign = true\n[tag]\n\tgpgSign = true\n"
        "[i18n]\n\tlogOutputEncoding = latin1\n[push]\n\tdefault = nothing\n"
    )
    desk.write("home/.gitconfig", config)
    desk.propose("fees", "--set", "fees:fee/II@2026-01-01=820", "--title", "Närståendevård")
    rows = json.loads(desk.good("amendments", "--json").out)["amendments"]
    assert rows[0]["title"] == "Närståendevård"
    desk.good("submit", "--yes")
    desk.good("update")
    county = replace(desk, folder=desk.top / "county", who="hva")
    county.good("merge", "misol-1", "--because", "Hyvä")
    county.good("decide", "--body", "Lautakunta")
    assert county.at("decided/2026-1")
