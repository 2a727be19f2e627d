"""How long git works in one `rulebook propose`, beside doing it by hand.

    python benchmarks/propose_git.py [--quick]

A rulebook of 200 sections. The git part of `propose` is every program that it starts, and every
question to the one that reads: counted and timed inside one process, the median of several. By
hand: a branch switched to, the file written, `git add`, `git commit`, and back again, in the
user's own work tree; and the same in a work tree of its own, made and removed again.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

from many_amendments import make_book, section

WHO = {
    **{f"GIT_{who}_NAME": "Koe" for who in ("AUTHOR", "COMMITTER")},
    **{f"GIT_{who}_EMAIL": "koe@example.org" for who in ("AUTHOR", "COMMITTER")},
}
COUNTED = """
import subprocess, sys, time
from rulebook_cli.cli.app import run as program
from rulebook_cli.store.repository import Repository
spent = []
def timed(call, name):
    def one(*words, **more):
        start = time.perf_counter()
        done = call(*words, **more)
        spent.append((time.perf_counter() - start, name or words[1][0]))
        return done
    return one
seen = []
def counted(start):
    def one(*words, **more):
        seen.append(words[0])
        start(*words, **more)
    return one
subprocess.Popen.__init__ = counted(subprocess.Popen.__init__)
Repository._run = timed(Repository._run, "")
Repository.get_ready = timed(Repository.get_ready, "starts")
Repository._objects_named = timed(Repository._objects_named, "reads")
program(sys.argv[1:])
writes = [took for took, name in spent if name in ("fast-import", "update-ref")]
print(len(seen), 1000 * sum(each for each, _ in spent), file=sys.stderr)
print(len(writes), 1000 * sum(writes), file=sys.stderr)
"""


def proposed(folder: Path, top: Path, at: int) -> tuple[int, float, int, float]:
    """How many programs one proposal starts, and the milliseconds they take; and of those the
    ones that write."""
    text = top / "text.yaml"
    text.write_text(section(3, 1, at), encoding="utf-8")
    words = ("propose", "s3", "--from", str(text), "--as", "misol", "--title", "T", "--reason", "R")
    env = {**os.environ, **WHO, "PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": str(top / "cache")}
    done = subprocess.run(
        [sys.executable, "-c", COUNTED, *words],
        cwd=folder, env=env, capture_output=True, text=True, check=True,
    )  # fmt: skip
    count, took, writing, wrote = done.stderr.split()[-4:]
    return int(count), float(took), int(writing), float(wrote)


def by_hand(folder: Path, at: int, *, own_tree: bool) -> float:
    """Milliseconds of a proposal with git's everyday commands."""
    branch, home = f"by-hand-{own_tree}-{at}", folder
    start = time.perf_counter()
    if own_tree:
        home = folder.parent / branch
        _git(folder, "worktree", "add", "-q", "-b", branch, str(home), "main")
    else:
        _git(folder, "switch", "-q", "-c", branch)
    (home / "sections" / "003.yaml").write_text(section(3, 1, at), encoding="utf-8")
    _git(home, "add", "sections/003.yaml")
    _git(home, "commit", "-q", "-m", "T")
    if own_tree:
        _git(folder, "worktree", "remove", str(home))
    else:
        _git(folder, "switch", "-q", "main")
    return 1000 * (time.perf_counter() - start)


def _git(folder: Path, *words: str) -> None:
    subprocess.run(["git", *words], cwd=folder, env={**os.environ, **WHO}, check=True)


def main() -> None:
    """Print a row for each way."""
    times = 3 if "--quick" in sys.argv else 15
    with tempfile.TemporaryDirectory() as name:
        top = Path(name)
        book = top / "book"
        make_book(book, 200, 0)
        proposed(book, top, 99)
        ours = [proposed(book, top, 100 + at) for at in range(times)]
        count, took = ours[0][0], statistics.median(each[1] for each in ours)
        writing, wrote = ours[0][2], statistics.median(each[3] for each in ours)
        print(f"{'way':24} {'programs':>9} {'ms':>8} {'ratio':>7}")
        print(f"{'propose, its git part':24} {count:9} {took:8.1f} {1:7.1f}")
        print(f"{'of it what writes':24} {writing:9} {wrote:8.1f} {wrote / took:7.1f}")
        for way, programs, own_tree in (("switch and commit", 4, False), ("worktree", 4, True)):
            hand = statistics.median(by_hand(book, at, own_tree=own_tree) for at in range(times))
            print(f"{way:24} {programs:9} {hand:8.1f} {hand / took:7.1f}")


if __name__ == "__main__":
    main()
