"""How long the collective paper takes: the whole book with every open amendment at its place.

    python benchmarks/collective_paper.py [--quick]

A rulebook of 200 sections and 500 open amendments, whole processes with a warm cache, beside the
naive way: asking `rulebook diff` for each amendment apart (timed on some and scaled up).
"""

import argparse
import os
import tempfile
from pathlib import Path

from many_amendments import PROGRAM, ROOT, make_book, seconds

FORMS = ("terminal", "md", "html", "pdf", "docx")
LIMIT = 5
"""So many seconds it may take."""


def main() -> None:
    """Print a row for each form."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true", help="a small book, to see that it works")
    quick = parser.parse_args().quick
    sections, amendments = (10, 20) if quick else (200, 500)
    with tempfile.TemporaryDirectory() as name:
        top = Path(name)
        book = top / "book"
        make_book(book, sections, amendments)
        kept = {key: v for key, v in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
        env = {**kept, "PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": str(top / "cache")}
        sample = ["misol-1"] if quick else [f"misol-{number}" for number in range(1, 6)]
        cold = seconds((*PROGRAM, "paper", "collective"), book, env)
        apart = sum(seconds((*PROGRAM, "diff", id_), book, env) for id_ in sample)
        naive = apart / len(sample) * amendments
        print(f"{amendments} amendments of {sections} sections; one by one {naive:.1f} s")
        print(f"{'form':10} {'s':>8} {'one by one ÷ s':>15}   (at most {LIMIT} s)")
        print(f"{'cold cache':10} {cold:8.2f} {naive / cold:15.0f}")
        for form in FORMS:
            words = (*PROGRAM, "paper", "collective", "--format", form)
            took = min(seconds(words, book, env) for _ in range(1 if quick else 3))
            print(f"{form:10} {took:8.2f} {naive / took:15.0f}")


if __name__ == "__main__":
    main()
