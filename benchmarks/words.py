"""How fast and how well words are compared and merged, beside what Python and git bring along.

Run it from the project's root: `python benchmarks/words.py`. Times are the best of five; a ratio
over 1 says how many times longer the other takes. The merge cases of other programs' tests are
read from `../shared/peers/merge.json` where that file exists.
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
sys.path.insert(0, str(ROOT))

from rulebook_cli.changes.align import align
from rulebook_cli.changes.merge_words import merge_words
from rulebook_cli.changes.tokens import split_words
from rulebook_cli.changes.word_diff import coalesce, diff_words
from rulebook_cli.model.text_change import Merged

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
    peers = ROOT.parent / "shared" / "peers" / "merge.json"
    if not peers.exists():
        print("merge: no cases beside the project")
        return
    cases = json.loads(peers.read_text("utf-8"))["cases"]
    ours = sum(agrees(case, merge_here) for case in cases)
    gits = sum(agrees(case, merge_with_git) for case in cases)
    print(f"merge: {ours} of {len(cases)} as expected; git merge-file on tokens {gits}")
    texts = [read(case, side) for case in cases for side in ("base", "a", "b")]
    triples = list(zip(texts[::3], texts[1::3], texts[2::3], strict=True))
    here = best(lambda: [merge_here(*three) for three in triples])
    git = best(lambda: [merge_with_git(*three) for three in triples], runs=2)
    print(f"merge: all cases {here:.1f} ms, git {git:.1f} ms, ratio {git / here:.1f}")


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


def agrees(case: dict[str, Any], merge: Callable[[str, str, str], str | None]) -> bool:
    merged = case["expect"]["merged"]
    expected = None if merged is None else as_prose(merged, case["unit"])
    return merge(*(read(case, side) for side in ("base", "a", "b"))) == expected


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
