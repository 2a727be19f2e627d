"""How long the clashes of very many open amendments take, beside asking git about every pair.

    python benchmarks/clashes_at_scale.py [--quick]

Makes a rulebook of 200 sections and 10,000 open amendments, each on its own branch: nine of ten
reword prose, the tenth changes a fee, a tier, a link, or adds a section. Whole processes: with a
cold cache, with a warm one, after one more amendment of prose, and after one more of a fee; of
each the time on the clock and the processor's own (`cpu`), which a busy machine leaves alone, and
whether everything was looked for. Two naive ways, timed on a sample and scaled up: `git
merge-tree` for every pair of branches (which knows lines only, and no meaning), and for the pairs
alone that change one file.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import combinations, islice
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
PROGRAM = (sys.executable, "-m", "rulebook_cli", "clashes", "--json")
WHO = b"Koe <koe@example.org> 1767225600 +0200"
BOOK = """title: {fi: Koekirja}
languages: [fi]
associations:
  - {id: misol, name: {fi: Yhdistys}}
  - {id: hol, name: {fi: Toinen yhdistys}}
"""
FACTS = "facts:\n  hours: {ask: {fi: Tunnit}, number: {min: 0, max: 24, step: 1}}\n"
WORDS = "Hoitopalkkio maksetaan kuukausittain omaishoitajalle. Siitä sovitaan sopimuksessa."
RULES = 10
"""Every so many sections has tiers and fees; every so many amendments changes more than prose."""


def section(number: int, prose: dict[int, str] | None = None, **rules: str) -> str:
    """A section of six provisions; every tenth has two tiers and their fees."""
    lines = [f"id: s{number}", f'number: "{number}"', f"heading: {{fi: Luku {number}}}"]
    lines.append("provisions:")
    for at in range(6):
        text = (prose or {}).get(at, WORDS)
        lines += [f"  - id: p{at}", "    text:", "      fi: |", f"        {text} Kohta {at}."]
    if number % RULES == 0:
        tier, other = f"I{number}", f"II{number}"
        lines += ["tiers:", f"  eligible: {{hours: '>= {number % 3}'}}", "  choose: highest"]
        lines += ["  list:", *(_tier(t, rules.get(t, ">= 0")) for t in (tier, other))]
        lines += ["fees:", "  per: month", "  schedule:"]
        for at, name in enumerate((tier, other)):
            amount = rules.get(f"fee{at}", str(900 + 100 * at))
            lines.append(f"    - {{tier: {name}, from: 2026-01-01, amount: {amount}}}")
    return "\n".join(lines) + "\n"


def _tier(id_: str, cell: str) -> str:
    name = f"name: {{fi: Luokka {id_}}}"
    return f"    - {{id: {id_}, kind: base, {name}, criteria: {{hours: '{cell}'}}}}"


def change(at: int, sections: int) -> tuple[str, str]:
    """The file that an amendment changes, and its text."""
    if at % RULES:
        home = at % sections + 1
        return _path(home), section(home, {at // sections % 6: prose(at)})
    turn = at // RULES
    home = turn % (sections // RULES) * RULES + RULES
    kind = turn // (sections // RULES) % 5
    if kind == 0:
        return _path(home), section(home, fee0=str(900 + turn % 50))
    if kind == 1:
        return _path(home), section(home, fee1=str(1000 + turn % 50))
    if kind == 2:
        tier = f"{'I' * (1 + turn % 2)}{home}"
        return _path(home), section(home, **{tier: ("<= 12", ">= 12")[turn // 2 % 2]})
    if kind == 3:
        linked = f"Katso [kohta](#s{turn % sections + 1}.p0)."
        return _path(home), section(home, {1: linked})
    new = f'id: n{turn}\nnumber: "{sections + 1 + turn % 400}"\nheading: {{fi: Uusi}}\n'
    return f"sections/n{turn}.yaml", new + "provisions: []\n"


def prose(at: int) -> str:
    """One of the words of a provision put otherwise; now and then just as another has it."""
    return WORDS.replace("kuukausittain", f"joka {at // 7 * 7}. viikko")


def _path(number: int) -> str:
    return f"sections/{number:03}.yaml"


def stream(sections: int, amendments: int) -> Iterator[bytes]:
    """The repository as git reads it in one go."""
    yield b"commit refs/heads/main\nmark :1\ncommitter " + WHO + b"\ndata 5\nalku\n"
    files = {"rulebook.yaml": BOOK, "facts.yaml": FACTS}
    files |= {_path(n): section(n) for n in range(1, sections + 1)}
    yield from (_file(path, text) for path, text in files.items())
    for at in range(amendments):
        yield from amendment(at, *change(at, sections))


def amendment(at: int, path: str, text: str, start: bytes = b":1") -> Iterator[bytes]:
    """One amendment on its branch."""
    association, number = ("misol", "hol")[at % 2], at // 2 + 1
    id_ = f"{association}-{number}"
    record = (
        f"id: {id_}\nassociation: {association}\ntitle: {{fi: Ehdotus {at}}}\n"
        f"reason: {{fi: Syy {at}}}\n"
    )
    ref = f"refs/heads/amendment/{association}/{number}".encode()
    yield b"commit " + ref + b"\ncommitter " + WHO + b"\ndata 4\nuusi\nfrom " + start + b"\n"
    yield _file(path, text)
    yield _file(f"amendments/{id_}.yaml", record)


def _file(path: str, text: str) -> bytes:
    data = text.encode()
    return b"M 100644 inline %s\ndata %d\n%s\n" % (path.encode(), len(data), data)


def git(folder: Path, *words: str, data: bytes = b"") -> bytes:
    done = subprocess.run(
        ["git", "-C", str(folder), *words], input=data, check=True, capture_output=True
    )
    return done.stdout


def make_book(folder: Path, sections: int, amendments: int) -> None:
    """A bare history with a checked-out main."""
    folder.mkdir()
    git(folder, "init", "-q", "-b", "main")
    git(folder, "config", "core.logAllRefUpdates", "false")
    git(folder, "fast-import", "--quiet", data=b"".join(stream(sections, amendments)))
    git(folder, "pack-refs", "--all")
    git(folder, "reset", "-q", "--hard")


def one_more(folder: Path, at: int, path: str, text: str) -> None:
    """One more amendment of main."""
    data = b"".join(amendment(at, path, text, b"refs/heads/main^0"))
    git(folder, "fast-import", "--quiet", data=data)


class Took(NamedTuple):
    """How long one process took: on the clock, and of the processor; and what it left out."""

    clock: float
    cpu: float
    left_out: tuple[str, ...] = ()

    def scaled(self, times: float) -> "Took":
        """The same so many times."""
        return Took(self.clock * times, self.cpu * times)


def seconds(folder: Path, env: dict[str, str]) -> Took:
    """How long one process takes; it ends with 1, since there are clashes."""
    before, start = _cpu(), time.perf_counter()
    done = subprocess.run(PROGRAM, cwd=folder, env=env, capture_output=True)
    took = time.perf_counter() - start
    if done.returncode != 1:
        raise SystemExit(done.stderr.decode())
    told = json.loads(done.stdout)["not_looked_at"]
    return Took(took, _cpu() - before, tuple(each["message"] for each in told))


def _cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def naive(folder: Path, pairs: list[tuple[str, str]]) -> Took:
    """What git takes a pair to try to merge two branches."""
    lines = "".join(f"{one} {other}\n" for one, other in pairs)
    before, start = _cpu(), time.perf_counter()
    git(folder, "merge-tree", "--write-tree", "--stdin", data=lines.encode())
    return Took((time.perf_counter() - start) / len(pairs), (_cpu() - before) / len(pairs))


def main() -> None:
    """Print a row for each state of the cache, then the naive ways."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true", help="a small book, to see that it works")
    quick = parser.parse_args().quick
    sections, amendments = (20, 120) if quick else (200, 10_000)
    with tempfile.TemporaryDirectory() as name:
        top = Path(name)
        book = top / "book"
        make_book(book, sections, amendments)
        kept = {key: v for key, v in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
        env = {**kept, "PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": str(top / "cache")}
        pairs, sharing = many_pairs(book, 100 if quick else 2000)
        a_pair = naive(book, pairs)
        of_all = a_pair.scaled(amendments * (amendments - 1) / 2)
        by_file = a_pair.scaled(sharing)
        print(
            f"{amendments} amendments of {sections} sections; {1000 * a_pair.clock:.2f} ms a pair"
        )
        print(f"{'way':42} {'s':>10} {'cpu s':>9} {'÷ warm':>9}  all looked for")
        cold = seconds(book, env)
        warm = min(seconds(book, env) for _ in range(3))
        one_more(book, amendments, _path(3), section(3, {2: prose(1)}))
        after_prose = seconds(book, env)
        one_more(book, amendments + 1, _path(RULES), section(RULES, fee0="990"))
        after_fee = seconds(book, env)
        rows = (
            ("warm", warm),
            ("after one more amendment of prose", after_prose),
            ("after one more amendment of a fee", after_fee),
            ("cold", cold),
            ("naive, pairs that share a file (scaled up)", by_file),
            ("naive, all pairs (scaled up)", of_all),
        )
        for way, took in rows:
            figures = f"{took.clock:10.2f} {took.cpu:9.2f} {took.clock / warm.clock:9.0f}"
            looked = "" if way.startswith("naive") else "no" if took.left_out else "yes"
            print(f"{way:42} {figures}  {looked}".rstrip())
        for words in cold.left_out:
            print(words)


def many_pairs(folder: Path, sample: int) -> tuple[list[tuple[str, str]], int]:
    """A sample of the pairs of branches that change one file, and how many there are."""
    names = git(folder, "for-each-ref", "--format=%(objectname)", "refs/heads/amendment")
    shown = git(
        folder, "diff-tree", "--stdin", "-r", "--name-only", "--root", "--", "sections",
        data=names,
    ).decode()  # fmt: skip
    by_file: dict[str, list[str]] = {}
    commit = ""
    for line in shown.splitlines():
        if line.startswith("sections/"):
            by_file.setdefault(line, []).append(commit)
        else:
            commit = line
    count = sum(len(each) * (len(each) - 1) // 2 for each in by_file.values())
    every = (pair for each in by_file.values() for pair in islice(combinations(each, 2), 20))
    return list(islice(every, sample)), count


if __name__ == "__main__":
    main()
