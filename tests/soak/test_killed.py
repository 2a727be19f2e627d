"""Every command that writes, killed at any moment: nothing is half done, and the next run goes on.

Slow, so run by `.ci/run` alone; `RULEBOOK_SOAK` is how many operations there are (120 without),
of which every fifth is a kill. The whole, two hundred kills, is `RULEBOOK_SOAK=1000`.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "cli"))

from desks import Desk, begin
from ready_process import call
from users_own import OF_FEES, leave_unsaved, lying_there

pytestmark = pytest.mark.soak
KILLS = max(28, int(os.environ.get("RULEBOOK_SOAK", "120")) // 5)
BECAUSE = ("--because", "Koe")
OPEN = ("proposed", "submitted")


@pytest.fixture
def county(tmp_path: Path) -> Desk:
    """A county with a shared rulebook, words of the user's own in a file, and a staged file."""
    begin(tmp_path)
    desk = Desk(tmp_path / "county", tmp_path, "hva")
    desk.git("clone", "--quiet", "--bare", str(desk.folder), str(tmp_path / "shared.git"))
    desk.git("remote", "add", "origin", str(tmp_path / "shared.git"))
    desk.git("fetch", "--quiet", "origin")
    leave_unsaved(desk)
    return desk


def propose(desk: Desk, euros: int) -> str:
    said = desk.good("propose", *_proposing(euros))
    return said.out.strip()


def _proposing(euros: int) -> tuple[str, ...]:
    change = ("fees", "--set", f"fees:fee/II@2026-01-01={euros}", "--as", "hva")
    return (*change, "--title", f"T{euros}", "--reason", "R")


def status_of(desk: Desk, id_: str) -> str:
    """How far an amendment has come; empty where nobody knows of it."""
    rows: list[dict[str, Any]] = json.loads(desk.good("amendments", "--json").out)["amendments"]
    return next((str(row["status"]) for row in rows if row["id"] == id_), "")


Check = Callable[[], None]
"""What is judged after a command was killed or ended; then all is as it was before."""


class Killing:
    """One command a time: what it needs is made, it is killed, and what it left is judged."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.euros = 2000
        self.first = propose(desk, 1999)

    def new(self) -> str:
        self.euros += 1
        return propose(self.desk, self.euros)

    def propose(self) -> tuple[tuple[str, ...], Check]:
        self.euros += 1
        title, before = f"T{self.euros}", self._titles()

        def whole() -> None:
            assert len(set(self._titles()) - set(before)) <= 1
            assert self._titles().count(title) <= 1

        return ("propose", *_proposing(self.euros)), whole

    def _titles(self) -> list[str]:
        rows = json.loads(self.desk.good("amendments", "--json").out)["amendments"]
        return [json.dumps(row["title"]) for row in rows]

    def merge(self) -> tuple[tuple[str, ...], Check]:
        def whole() -> None:
            merged = status_of(self.desk, self.first) == "merged"
            assert merged is ("1999" in self.desk.git("show", f"main:{OF_FEES}")), "half a merge"
            if merged:
                self.desk.good("merge", "--undo", self.first, *BECAUSE)

        return ("merge", self.first, *BECAUSE, "--despite", "amount-in-prose"), whole

    def reject(self) -> tuple[tuple[str, ...], Check]:
        def whole() -> None:
            if status_of(self.desk, self.first) == "rejected":
                self.desk.good("merge", "--undo", self.first, *BECAUSE)
            assert status_of(self.desk, self.first) in OPEN

        return ("reject", self.first, *BECAUSE), whole

    def withdraw(self) -> tuple[tuple[str, ...], Check]:
        id_ = self.new()

        def whole() -> None:
            if status_of(self.desk, id_) in OPEN:
                self.desk.good("withdraw", id_, *BECAUSE, "--as", "hva")
            assert status_of(self.desk, id_) in ("", "withdrawn")

        return ("withdraw", id_, *BECAUSE, "--as", "hva"), whole

    def comment(self) -> tuple[tuple[str, ...], Check]:
        self.euros += 1
        text = f"Sanottavaa {self.euros}"

        def whole() -> None:
            assert self.desk.good("comment", "--list", "--json").out.count(text) <= 1

        return ("comment", "fees", "--text", text, "--as", "hva"), whole

    def submit(self) -> tuple[tuple[str, ...], Check]:
        self.new()

        def whole() -> None:
            shared = self.desk.top / "shared.git"
            self.desk.git("--git-dir", str(shared), "fsck", "--strict", "--no-dangling")
            self.desk.good("submit", "--yes")
            assert self.desk.at("main") == self.desk.at("origin/main")

        return ("submit", "--yes"), whole

    def decide(self) -> tuple[tuple[str, ...], Check]:
        def whole() -> None:
            tags = self.desk.git("tag", "--list", "decided/*").split()
            records = self.desk.git("ls-tree", "--name-only", "main", "decisions/").split()
            assert len(tags) == len(records), (tags, records)
            for tag in tags:
                self.desk.git("merge-base", "--is-ancestor", tag, "main")

        return ("decide", "--body", "Aluehallitus", "--kind", "executive", *BECAUSE), whole


def test_killed_at_any_moment_the_next_run_goes_on(county: Desk) -> None:
    random, before, killed = Random(937), lying_there(county), 0
    killing = Killing(county)
    steps = (
        *(killing.propose, killing.merge, killing.reject, killing.submit),
        *(killing.withdraw, killing.comment, killing.decide),
    )
    took: dict[str, float] = {}
    for kill in range(KILLS):
        words, whole = steps[kill % len(steps)]()
        longest = took.get(words[0], 0.5)
        start = time.monotonic()
        surroundings = county.surroundings()
        done = call(words, county.folder, surroundings, b"", random.uniform(0.0, longest))
        if done.returncode == -9:
            killed += 1
            took[words[0]] = longest * 1.1
        else:
            assert done.returncode == 0, done.stderr.decode()
            took[words[0]] = time.monotonic() - start
        whole()
    assert killed * 5 > KILLS, f"only {killed} of {KILLS} were killed"
    assert propose(county, 999)
    assert lying_there(county) == before
    county.git("fsck", "--strict", "--no-dangling")
