"""How long the lists take with very many open amendments, beside the naive way with git.

    python benchmarks/many_amendments.py [--quick]

Makes a rulebook of 200 sections and 10,000 open amendments, each of which changes one provision
or one fee, on its own branch. Whole processes, with a cold cache and a warm one; the naive way
asks git for each branch apart (timed on a few hundred branches and scaled up).
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
PROGRAM = (sys.executable, "-m", "rulebook_cli")
COMMANDS = (("amendments",), ("status",))
BOOK = """title: {fi: Koekirja}
languages: [fi]
associations:
  - {id: misol, name: {fi: Yhdistys}}
  - {id: hol, name: {fi: Toinen yhdistys}}
"""

WHO = b"Koe <koe@example.org> 1767225600 +0200"


def section(number: int, changed: int | None = None, by: int = 0) -> str:
    """A section of six provisions, one of them changed."""
    words = "Hoitopalkkio maksetaan kuukausittain omaishoitajalle. Siitä sovitaan sopimuksessa."
    lines = [f"id: s{number}", f'number: "{number}"', f"heading: {{fi: Luku {number}}}"]
    lines.append("provisions:")
    for at in range(6):
        text = words if at != changed else words.replace("kuukausittain", f"joka {by}. viikko")
        lines += [f"  - id: p{at}", "    text:", "      fi: |", f"        {text} Kohta {at}."]
    return "\n".join(lines) + "\n"


def draft(sections: int) -> Iterator[bytes]:
    """The draft as git reads it in one go."""
    yield b"commit refs/heads/main\ncommitter " + WHO + b"\ndata 5\nalku\n"
    files = {"rulebook.yaml": BOOK, "facts.yaml": "facts: {}\n"}
    files |= {f"sections/{n:03}.yaml": section(n) for n in range(1, sections + 1)}
    yield from (_file(path, text) for path, text in files.items())


def branches(sections: int, amendments: int, base: str) -> Iterator[bytes]:
    """The amendments as git reads them in one go; their records name the commit of the draft that
    they were made on, as `propose` writes it."""
    for at in range(amendments):
        association, number = ("misol", "hol")[at % 2], at // 2 + 1
        id_, home, changed = f"{association}-{number}", at % sections + 1, at // sections % 6
        record = (
            f"id: {id_}\nassociation: {association}\ntitle: {{fi: Ehdotus {at}}}\n"
            f"reason: {{fi: Syy {at}}}\nbase: {base}\nparts:\n"
            f"  - {{number: 1, at: [s{home}.p{changed}]}}\n"
        )
        ref = f"refs/heads/amendment/{association}/{number}".encode()
        yield b"commit " + ref + b"\ncommitter " + WHO + b"\ndata 4\nuusi\nfrom "
        yield base.encode() + b"\n"
        yield _file(f"sections/{home:03}.yaml", section(home, changed, at))
        yield _file(f"amendments/{id_}.yaml", record)


def _file(path: str, text: str) -> bytes:
    data = text.encode()
    return b"M 100644 inline %s\ndata %d\n%s\n" % (path.encode(), len(data), data)


def make_book(folder: Path, sections: int, amendments: int) -> None:
    """A bare history with a checked-out main."""

    def git(*words: str, data: bytes = b"") -> str:
        line = ["git", "-C", str(folder), *words]
        done = subprocess.run(line, input=data, check=True, stdout=subprocess.PIPE)
        return done.stdout.decode().strip()

    folder.mkdir()
    git("init", "-q", "-b", "main")
    git("config", "core.logAllRefUpdates", "false")
    git("fast-import", "--quiet", data=b"".join(draft(sections)))
    made = branches(sections, amendments, git("rev-parse", "main"))
    git("fast-import", "--quiet", data=b"".join(made))
    git("pack-refs", "--all")
    git("reset", "-q", "--hard")


def seconds(words: tuple[str, ...], folder: Path, env: dict[str, str]) -> float:
    """How long one process takes."""
    start = time.perf_counter()
    subprocess.run(words, cwd=folder, env=env, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def naive(folder: Path, sample: int, whole: int) -> float:
    """Asking git for each branch apart what it changes, scaled up to all of them."""
    names = subprocess.run(
        ["git", "for-each-ref", "--format=%(refname)", "refs/heads/amendment"],
        cwd=folder, check=True, capture_output=True, text=True,
    ).stdout.split()[:sample]  # fmt: skip
    start = time.perf_counter()
    for name in names:
        for words in (("log", "-1", "--format=%an %ad", name), ("diff", "--raw", "main", name)):
            subprocess.run(["git", *words], cwd=folder, check=True, stdout=subprocess.DEVNULL)
    return (time.perf_counter() - start) / len(names) * whole


def main() -> None:
    """Print a row for each command."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true", help="a small book, to see that it works")
    quick = parser.parse_args().quick
    sections, amendments = (10, 60) if quick else (200, 10_000)
    with tempfile.TemporaryDirectory() as name:
        top = Path(name)
        book = top / "book"
        make_book(book, sections, amendments)
        kept = {key: v for key, v in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
        env = {**kept, "PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": str(top / "cache")}
        by_hand = naive(book, 20 if quick else 300, amendments)
        print(f"{amendments} amendments of {sections} sections; by hand {by_hand:.1f} s")
        print(f"{'command':14} {'cold s':>8} {'warm s':>8} {'by hand ÷ warm':>15}")
        for words in COMMANDS:
            cold = seconds((*PROGRAM, *words), book, env)
            warm = min(seconds((*PROGRAM, *words), book, env) for _ in range(3))
            print(f"{' '.join(words):14} {cold:8.2f} {warm:8.2f} {by_hand / warm:15.0f}")


if __name__ == "__main__":
    main()
