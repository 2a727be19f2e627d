"""How fast and how well words are compared and merged, beside what Python and git bring along.

Run it from the project's root: `python benchmarks/words.py`. Times are the best of five; a ratio
over 1 says how many times longer the other takes. Merges are scored on the cases of our own tests
and, where `../shared/peers/merge.json` exists, on those of other programs' tests.
"""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from difflib import SequenceMatcher
from pathlib import Path
from random import Random
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "changes")]

from rulebook_cli.changes.align import align
from rulebook_cli.changes.merge_words import merge_words
from rulebook_cli.changes.tokens import split_words
from rulebook_cli.changes.word_diff import coalesce, diff_words
from rulebook_cli.model.text_change import Merged

Case = tuple[tuple[str, str, str], str | None]
"""Base and two changes, and what holds both; None where a person must choose."""
WORDS = [f"{stem}{end}" for stem in ("hoito", "palkkio", "vapaa") for end in range(500)]


def main() -> None:
    random = Random(937)
    compare_times("50 words, 5 % edited", *edited(random, 50, 0.05))
    if "--quick" in sys.argv:
        return
    compare_times("500 words, 5 % edited", *edited(random, 500, 0.05))
    compare_times("500 words rewritten", *rewritten(random, 500, 1500))
    compare_times("500 words rewritten, few words", *rewritten(random, 500, 200))
    compare_times("5,000 words, 5 % edited", *edited(random, 5000, 0.05), runs=1)
    compare_merges()


def prose(random: Random, words: int, vocabulary: int = 1500) -> list[str]:
    return [random.choice(WORDS[:vocabulary]) for _ in range(words)]


def edited(random: Random, words: int, share: float) -> tuple[str, str]:
    old = prose(random, words)
    new = old[:]
    for at in random.sample(range(words), int(words * share)):
        new[at] = random.choice(WORDS)
    return " ".join(old), " ".join(new)


def rewritten(random: Random, words: int, vocabulary: int) -> tuple[str, str]:
    return " ".join(prose(random, words, vocabulary)), " ".join(prose(random, words, vocabulary))


def best(job: Callable[[], object], runs: int = 5) -> float:
    """The shortest of some runs, in milliseconds."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        job()
        times.append(time.perf_counter() - start)
    return min(times) * 1000


def compare_times(title: str, old: str, new: str, runs: int = 5) -> None:
    a, b = split_words(old), split_words(new)
    ours = best(lambda: align(a, b))
    theirs = best(lambda: SequenceMatcher(None, a, b, autojunk=False).get_opcodes(), runs)
    whole = best(lambda: coalesce(diff_words(old, new)))
    print(
        f"{title:32} align {ours:7.2f} ms  difflib {theirs:9.2f} ms  ratio {theirs / ours:7.1f}"
        f"   (text to shown spans {whole:7.2f} ms)"
    )


def compare_merges() -> None:
    """Score both on our own cases, and on those of other programs' tests where they are."""
    from merge_cases import CLASHES, TOGETHER

    ours: list[Case] = [(three[:3], three[3]) for three in TOGETHER.values()]
    ours += [(three[:3], None) for three in CLASHES.values()]
    score("our own cases", ours)
    peers = ROOT.parent / "shared" / "peers" / "merge.json"
    if peers.exists():
        score("peers' cases", [peers_case(c) for c in json.loads(peers.read_text())["cases"]])


def score(title: str, cases: list[Case]) -> None:
    """How many cases come out as they should, and how long all take."""
    right = [sum(merge(*three) == wanted for three, wanted in cases) for merge in MERGES]
    here = best(lambda: [merge_here(*three) for three, _ in cases])
    git = best(lambda: [merge_with_git(*three) for three, _ in cases], runs=2)
    print(
        f"merge, {title:25} {right[0]:3} of {len(cases)} right  "
        f"git merge-file on tokens {right[1]:3}   ({here:.1f} ms, git {git:.1f} ms)"
    )


def merge_here(base: str, ours: str, theirs: str) -> str | None:
    found = merge_words(base, ours, theirs)
    return found.text if isinstance(found, Merged) else None


def merge_with_git(base: str, ours: str, theirs: str) -> str | None:
    """The same by `git merge-file`, one token a line."""
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder, name) for name in ("ours", "base", "theirs")]
        for file, text in zip(files, (ours, base, theirs), strict=True):
            file.write_text("".join(json.dumps(word) + "\n" for word in split_words(text)), "utf-8")
        done = subprocess.run(["git", "merge-file", "-p", *files], capture_output=True)
    if done.returncode:
        return None
    return "".join(json.loads(line) for line in done.stdout.decode("utf-8").splitlines())


MERGES = (merge_here, merge_with_git)


def peers_case(case: dict[str, Any]) -> Case:
    """A peer's case in our shape."""
    merged = case["expect"]["merged"]
    expected = None if merged is None else as_prose(merged, case["unit"])
    return (read(case, "base"), read(case, "a"), read(case, "b")), expected


def read(case: dict[str, Any], side: str) -> str:
    return as_prose(case[side], case["unit"])


def as_prose(tokens: str | list[str], unit: str) -> str:
    """Tokens as a text: each of a peer's tokens a word, a line a line."""
    if unit == "line":
        return "\n".join(tokens)
    letters = str.maketrans("0123456789abcdef", "abcdefghijklmnop")
    return " ".join("w" + token.encode().hex().translate(letters) for token in tokens)


if __name__ == "__main__":
    main()
