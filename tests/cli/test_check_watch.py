"""`rulebook check --watch`: a real process, a saved file, a person who has seen enough."""

import os
import queue
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from desks import SMALL_COUNTY, Desk

PATIENCE = 60
"""Seconds: more than a loaded machine needs, and the end of a test that would hang."""
FEES = "sections/02-fees.yaml"


@pytest.fixture
def files(nowhere: Desk) -> Desk:
    """The small book as plain files, no repository."""
    shutil.copytree(SMALL_COUNTY, nowhere.folder, dirs_exist_ok=True)
    return nowhere


class Watcher:
    """A process that watches, and the lines it has said."""

    def __init__(self, desk: Desk, *words: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "rulebook_cli", "check", "--watch", "--lang", "en", *words],
            cwd=desk.folder,
            env=desk.surroundings(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        self.said: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            self.said.put(line.rstrip("\n"))

    def report(self) -> list[str]:
        """The lines of one report, to the last, which counts the findings."""
        lines = [self.said.get(timeout=PATIENCE)]
        while not lines[-1].startswith(("In all", "Nothing to remark")):
            lines.append(self.said.get(timeout=PATIENCE))
        return lines

    def stop(self) -> tuple[int, str]:
        """Press Ctrl-C: the exit code, and what was said of it."""
        self.process.send_signal(signal.SIGINT)
        code = self.process.wait(PATIENCE)
        assert self.process.stderr
        return code, self.process.stderr.read()


@pytest.fixture
def watcher(files: Desk) -> Iterator[Watcher]:
    made = Watcher(files)
    yield made
    made.process.kill()
    made.process.wait()
    for stream in (made.process.stdout, made.process.stderr):
        assert stream
        stream.close()


def save(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_bytes(text.replace(old, new).encode())


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is no signal there")
def test_a_save_brings_a_new_report_and_ctrl_c_ends_it(files: Desk, watcher: Watcher) -> None:
    first = watcher.report()
    assert first[0] == "Checked at 14:40:00"
    assert not any("yaml-syntax" in line for line in first)
    save(files.folder / FEES, "fees:", "fees: [")
    second = watcher.report()
    assert second[0] == "Checked at 14:40:00"
    assert any(FEES in line and "yaml-syntax" in line for line in second)
    assert watcher.said.empty(), "one save, one report"
    assert watcher.stop() == (130, "")


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is no signal there")
def test_a_book_that_is_gone_for_a_while_is_waited_for(files: Desk, watcher: Watcher) -> None:
    first = watcher.report()
    settings = files.folder / "rulebook.yaml"
    kept = settings.read_bytes()
    settings.unlink()
    assert watcher.process.stderr and watcher.process.stderr.readline()
    settings.write_bytes(kept)
    assert watcher.report() == first
    assert watcher.stop()[0] == 130


@pytest.mark.parametrize(
    ("words", "named"),
    [(("--json",), "--json"), (("--with", "misol-1"), "--with"), ((FEES,), FEES)],
)
def test_what_cannot_be_watched(files: Desk, words: tuple[str, ...], named: str) -> None:
    said = files.refused("check", "--watch", *words)
    assert "--watch" in said and named in said


def test_where_there_is_no_book_nothing_is_watched(nowhere: Desk) -> None:
    assert "rulebook.yaml" in nowhere.refused("check", "--watch")
    assert "nothere" in nowhere.refused("check", "--watch", "nothere")


def test_a_file_put_in_the_place_of_another_is_seen_though_as_old_and_as_long(
    files: Desk, watcher: Watcher
) -> None:
    assert not any("unknown-key" in line for line in watcher.report())
    path, other = files.folder / FEES, files.folder / "saved.tmp"
    other.write_bytes(path.read_bytes().replace(b"\nfees:", b"\nfeez:"))
    seen = path.stat()
    os.utime(other, ns=(seen.st_atime_ns, seen.st_mtime_ns))
    other.replace(path)
    assert path.stat().st_size == seen.st_size
    assert any("unknown-key" in line for line in watcher.report())
