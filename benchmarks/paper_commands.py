"""How long the papers take as a person gets them: one command, the whole process.

    python benchmarks/paper_commands.py [--quick]

A statement of four pages as PDF, one with 60 tracked changes as DOCX, the collective paper of 200
sections and 500 amendments, and the memo of 10,000 comments and 2,000 statements, each from a book
that was read before. Beside each what a process of Python costs that does nothing, and another
way to the same file where there is one: LibreOffice making the PDF, python-docx by its manual
(`papers.py` has the text); `-` where there is none. CPU is that of the process and of the git that
it starts; the least of some runs is told, for CPU and for the clock.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

import many_amendments
import many_voices
import papers

PYTHON = (sys.executable, "-c", "pass")
RULEBOOK = (sys.executable, "-m", "rulebook_cli")
STATEMENT = (*RULEBOOK, "statement", "misol", "--format")
COLLECTIVE = (*RULEBOOK, "paper", "collective", "--format")
PAGES, CHANGES = 24, 120
"""So many amendments, half of them of the association: four pages, 60 changes."""


class Took(NamedTuple):
    """Seconds of the processor and of the clock."""

    cpu: float
    wall: float


def took(words: tuple[str, ...], folder: Path, env: dict[str, str], runs: int) -> Took:
    """The least that a process takes."""
    found = []
    for _ in range(runs):
        before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
        subprocess.run(
            words, cwd=folder, env=env, check=True,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
        cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        found.append(Took(cpu, wall))
    return Took(min(one.cpu for one in found), min(one.wall for one in found))


def print_row(name: str, one: Took, nothing: Took, peer: float | None, goal: str) -> None:
    """A row: ours, how many empty processes that is, the other way, and the goal."""
    other = "-" if peer is None else f"{peer:.2f}"
    times = one.cpu / max(nothing.cpu, 0.001)
    print(f"{name:32} {one.cpu:7.3f} {one.wall:7.3f} {times:7.1f} {other:>9} {goal:>5}")


def main() -> None:
    """Print a row for each paper."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true", help="small books, to see that it works")
    quick = parser.parse_args().quick
    runs = 1 if quick else 7
    env = {key: v for key, v in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    with tempfile.TemporaryDirectory() as name:
        top = Path(name)
        env |= {"PYTHONPATH": str(many_amendments.ROOT), "XDG_CACHE_HOME": str(top / "cache")}
        letter, changes, book, voices = (top / each for each in ("a", "b", "c", "d"))
        many_amendments.make_book(letter, 10 if quick else 40, PAGES)
        many_amendments.make_book(changes, 10 if quick else 40, 12 if quick else CHANGES)
        many_amendments.make_book(book, *((10, 20) if quick else (200, 500)))
        many_voices.make_book(voices, *((6, 60, 12) if quick else (200, 10_000, 2_000)))
        nothing = took(PYTHON, top, env, runs)
        print(f"{'paper':32} {'CPU s':>7} {'clock s':>7} {'empty':>7} {'other s':>9} {'goal':>5}")
        print_row("python -c pass", nothing, nothing, None, "-")
        rows = (
            ("statement of 4 pages, PDF", letter, (*STATEMENT, "pdf"), runs, "0.15"),
            ("statement of 60 changes, DOCX", changes, (*STATEMENT, "docx"), runs, "0.3"),
            ("collective paper, PDF", book, (*COLLECTIVE, "pdf"), min(runs, 3), "5"),
            ("collective paper, DOCX", book, (*COLLECTIVE, "docx"), min(runs, 3), "5"),
            ("memo", voices, (*RULEBOOK, "memo"), min(runs, 3), "10"),
        )
        peers = other_ways(top, quick)
        for row, folder, words, times, goal in rows:
            cold = took(words, folder, env, 1)
            warm = took(words, folder, env, times)
            print_row(row, warm, nothing, peers.get(row), goal)
            print_row(f"{row}, first", cold, nothing, None, goal)


def other_ways(folder: Path, quick: bool) -> dict[str, float]:
    """What other ways to a like file take, by our row."""
    papers.ours("docx", folder, papers.STATEMENT)
    office = None if quick else papers.by_office(folder)
    by_hand = min(papers.by_hand(folder) for _ in range(1 if quick else 5))
    found = {"statement of 60 changes, DOCX": by_hand}
    return found | ({"statement of 4 pages, PDF": office} if office else {})


if __name__ == "__main__":
    main()
