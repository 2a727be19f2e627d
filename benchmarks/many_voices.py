"""How long a round of very many voices takes to list and to print, beside the naive way with git.

    python benchmarks/many_voices.py [--quick]

Makes a rulebook of 200 sections, 10,000 comments of two associations on their branches (a third
of them on words of a text that has changed since) and 2,000 statements on main. Whole processes,
with a cold cache and a warm one; the naive way asks git for each comment and each statement apart
(timed on a few hundred and scaled up), and has then read, but neither sorted nor printed them.
"""

import argparse
import hashlib
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
PROGRAM = (sys.executable, "-m", "rulebook_cli")
COMMANDS = (("comment", "--list"), ("memo",), ("status",))
WHO = b"Koe <koe@example.org> 1767225600 +0200"
BOOK = """title: {fi: Koekirja}
languages: [fi]
associations:
  - {id: misol, name: {fi: Yhdistys}}
  - {id: hol, name: {fi: Toinen yhdistys}}
rounds:
  - {id: "2027", opens: 2026-01-01, comments_close: 2027-01-31}
"""
STANCES = ("supports", "with-changes", "opposes", "neutral")
THEMES = ("palkkiot", "vapaat", "kriteerit", "palvelut")


def section(number: int, changed: bool = False) -> str:
    """A section of six provisions; in every third one words have changed since."""
    words = "Hoitopalkkio maksetaan kuukausittain omaishoitajalle. Siitä sovitaan sopimuksessa."
    if changed and number % 3 == 0:
        words = words.replace("kuukausittain", "joka toinen viikko")
    lines = [f"id: s{number}", f'number: "{number}"', f"heading: {{fi: Luku {number}}}"]
    lines.append("provisions:")
    for at in range(6):
        lines += [f"  - id: p{at}", "    text:", "      fi: |", f"        {words} Kohta {at}."]
    return "\n".join(lines) + "\n"


def comment(at: int, sections: int) -> str:
    """A comment on words of a provision, as the program writes it."""
    home = at % sections + 1
    data = section(home).encode()
    seen = hashlib.sha1(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()
    return (
        f"on: s{home}.p{at % 6}\nquote: maksetaan kuukausittain\n"
        "context: {before: Hoitopalkkio, after: omaishoitajalle. Siitä sovitaan sopimuksessa.}\n"
        f"seen: {seen}\nstance: {STANCES[at % 4]}\ntheme: {THEMES[at % 4]}\n"
        f"text: {{fi: Kommentti {at} palkkion maksamisesta ja sen ajasta.}}\n"
        "at: '2026-12-12T12:00:00+02:00'\n"
    )


def statement(at: int, sections: int) -> str:
    """A statement with two points."""
    places = (at % sections + 1, (at * 7) % sections + 1)
    points = "".join(
        f"  - {{place: s{home}.p1, theme: {THEMES[at % 4]}, text: {{fi: Lausuman {at} kohta.}}}}\n"
        for home in places
    )
    return (
        f"id: lausuja-{at}\nfrom: {{name: {{fi: Lausuja {at}}}, kind: municipality}}\n"
        f"arrived: 2027-01-1{at % 10}T14:05\nchannel: lausuntopalvelu\n"
        f"stance: {STANCES[at % 4]}\npoints:\n{points}"
    )


def stream(sections: int, comments: int, statements: int) -> Iterator[bytes]:
    """The repository as git reads it in one go."""
    yield b"commit refs/heads/main\nmark :1\ncommitter " + WHO + b"\ndata 5\nalku\n"
    files = {"rulebook.yaml": BOOK, "facts.yaml": "facts: {}\n"}
    files |= {f"sections/{n:03}.yaml": section(n) for n in range(1, sections + 1)}
    yield from (_file(path, text) for path, text in files.items())
    for which, who in enumerate(("misol", "hol")):
        yield b"commit refs/heads/comments/" + who.encode() + b"\ncommitter " + WHO
        yield b"\ndata 4\nuusi\nfrom :1\n"
        for at in range(which, comments, 2):
            yield _file(f"comments/{who}/{at // 2 + 1}.yaml", comment(at, sections))
    yield b"commit refs/heads/main\ncommitter " + WHO + b"\ndata 4\nuusi\nfrom :1\n"
    for at in range(1, statements + 1):
        yield _file(f"statements/lausuja-{at}.yaml", statement(at, sections))
    for number in range(3, sections + 1, 3):
        yield _file(f"sections/{number:03}.yaml", section(number, changed=True))


def _file(path: str, text: str) -> bytes:
    data = text.encode()
    return b"M 100644 inline %s\ndata %d\n%s\n" % (path.encode(), len(data), data)


def make_book(folder: Path, sections: int, comments: int, statements: int) -> None:
    """A bare history with a checked-out main."""

    def git(*words: str, data: bytes = b"") -> None:
        subprocess.run(["git", "-C", str(folder), *words], input=data, check=True)

    folder.mkdir()
    git("init", "-q", "-b", "main")
    git("config", "core.logAllRefUpdates", "false")
    git("config", "rulebook.association", "misol")
    git("config", "user.name", "Koe")
    git("config", "user.email", "koe@example.org")
    git("fast-import", "--quiet", data=b"".join(stream(sections, comments, statements)))
    git("reset", "-q", "--hard")


def seconds(words: tuple[str, ...], folder: Path, env: dict[str, str]) -> float:
    """How long one process takes."""
    start = time.perf_counter()
    subprocess.run(words, cwd=folder, env=env, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def naive(folder: Path, sample: int) -> float:
    """Reading each comment and each statement with a git process of its own, scaled up."""
    names = []
    for ref, under in (("comments/misol", "comments"), ("comments/hol", "comments"),
                       ("main", "statements")):  # fmt: skip
        order = ["git", "ls-tree", "-r", "--name-only", ref, under]
        listed = subprocess.run(order, cwd=folder, check=True, capture_output=True, text=True)
        names += [f"{ref}:{path}" for path in listed.stdout.split()]
    start = time.perf_counter()
    for name in names[:sample]:
        order = ["git", "show", name]
        subprocess.run(order, cwd=folder, check=True, stdout=subprocess.DEVNULL)
    return (time.perf_counter() - start) / len(names[:sample]) * len(names)


def main() -> None:
    """Print a row for each command."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true", help="a small book, to see that it works")
    quick = parser.parse_args().quick
    sections, comments, statements = (6, 60, 12) if quick else (200, 10_000, 2_000)
    with tempfile.TemporaryDirectory() as name:
        top = Path(name)
        book = top / "book"
        make_book(book, sections, comments, statements)
        kept = {key: v for key, v in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
        env = {**kept, "PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": str(top / "cache")}
        by_hand = naive(book, 20 if quick else 300)
        print(f"{comments} comments and {statements} statements; by hand {by_hand:.1f} s")
        print(f"{'command':14} {'cold s':>8} {'warm s':>8} {'by hand ÷ cold':>15}")
        for words in COMMANDS:
            env["XDG_CACHE_HOME"] = str(top / words[0])
            cold = seconds((*PROGRAM, *words), book, env)
            warm = min(seconds((*PROGRAM, *words), book, env) for _ in range(3))
            print(f"{' '.join(words):14} {cold:8.2f} {warm:8.2f} {by_hand / cold:15.0f}")


if __name__ == "__main__":
    main()
