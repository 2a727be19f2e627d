"""Small random books with amendments, without git: for judging many sets of amendments."""

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import combinations
from typing import Any, cast

from hypothesis import strategies as st

from rulebook_cli.changes.between import clashes_between
from rulebook_cli.cli.clashes.named_things import Names, named_things
from rulebook_cli.cli.clashes.proposals import Proposal
from rulebook_cli.cli.clashes.readings import Readings
from rulebook_cli.cli.clashes.worlds import Ids, Worlds
from rulebook_cli.cli.desk.desk import Desk

DAY = date(2026, 11, 22)
Section = dict[str, Any]
Book = dict[str, Section]
SETTINGS = b"title: {fi: K}\nlanguages: [fi]\n"
FACTS = b"facts:\n  hours: {ask: {fi: H}, number: {min: 0, max: 9, step: 1}}\n"


class _NoCache:
    def recall(self, keys: object) -> dict[str, object]:
        return {}

    def keep(self, values: object) -> None:
        pass


class _NoGit:
    def read(self, objects: object) -> dict[str, bytes | None]:
        return {}


class Bare:
    """As much of a desk as judging asks of one."""

    cache = _NoCache()
    repository = _NoGit()


def bare_desk() -> Desk:
    return cast(Desk, Bare())


def a_book() -> Book:
    """Tiers that stand in for each other in one section, their fees and what lowers them in
    another; and two tiers of which only one may fit, with their fees and a reduction."""
    return {
        "a": {
            "number": "1",
            "provisions": {"p": "Katso [kohta](#b.p).", "q": "Muuta."},
            "tiers": {"I": "<= 9", "II": "0..9", "III": ">= 0"},
            "fees": {},
        },
        "b": {
            "number": "2",
            "provisions": {"p": "Palkkio [I](fee:I).", "q": "Muuta."},
            "tiers": {},
            "fees": {"I": 700, "II": 800, "III": 900},
            "cut": None,
        },
        "c": {"number": "3", "provisions": {"p": "Sanoja."}, "tiers": {}, "fees": {}},
        "f": {
            "number": "6",
            "provisions": {},
            "tiers": {"X": "<= 3", "Y": ">= 7"},
            "kinds": {"Y": "light"},
            "choose": "unique",
            "fees": {"X": 1100, "Y": 800},
            "cut": None,
        },
    }


def file_of(id_: str, section: Section) -> bytes:
    lines = [f"id: {id_}", f'number: "{section["number"]}"', f"heading: {{fi: Luku {id_}}}"]
    lines.append("provisions:" if section["provisions"] else "provisions: []")
    for name, text in section["provisions"].items():
        lines += [f"  - id: {name}", f'    text: {{fi: "{text}"}}']
    if section["tiers"]:
        choose = section.get("choose", "highest")
        lines += ["tiers:", f"  choose: {choose}", f"  complete: {str(choose != 'unique').lower()}"]
        lines.append("  list:")
        for tier, cell in section["tiers"].items():
            kind = section.get("kinds", {}).get(tier, "base")
            ground = ", ground: [carer-special-reason]" if kind == "light" else ""
            what = f"id: {tier}, kind: {kind}{ground}"
            lines.append(f"    - {{{what}, name: {{fi: L}}, criteria: {{hours: '{cell}'}}}}")
    if section["fees"]:
        lines += ["fees:", "  per: month", "  schedule:"]
        for tier, amount in section["fees"].items():
            lines.append(f"    - {{tier: {tier}, from: 2026-01-01, amount: {amount}}}")
    if section.get("cut"):
        cut = f"{{id: cut, when: {{hours: '>= 8'}}, multiply: {section['cut']}}}"
        lines += ["  reductions:", f"    - {cut}"]
    return ("\n".join(lines) + "\n").encode()


LINKS = ("#a.p", "#b.p", "#c.p", "#d.p", "#d", "#c", "fee:I", "fee:IV")
PLACES = [("a", "p"), ("a", "q"), ("b", "p"), ("b", "q"), ("c", "p")]


WORDS = ("drop", "link", "link", "section", "gone", "prose")
TIERS = ("cell", "cell", "tier", "fee", "drop", "link", "lower")
LOWERED = ("cell", "cell", "cell", "lower", "lower", "low", "cut", "plain")
UNIQUE = ("wider", "wider", "plain", "plain", "low", "low", "cut")
"""What amendments are about: those of one theme meet more often than any."""


@st.composite
def changed_books(draw: st.DrawFn, theme: Sequence[str]) -> Book:
    """What one amendment makes of the book: one or two small things."""
    book = a_book()
    for _ in range(draw(st.integers(1, 2))):
        kind = draw(st.sampled_from(theme))
        home, name = draw(st.sampled_from(PLACES))
        if kind == "section":
            number = draw(st.sampled_from(("4", "5")))
            new = draw(st.sampled_from(("d", "e")))
            book[new] = {"number": number, "provisions": {"p": "Uusi."}, "tiers": {}, "fees": {}}
        elif kind == "gone":
            book.pop("c", None)
        elif kind == "cell" and "I" in book["a"]["tiers"]:
            tier = draw(st.sampled_from(("I", "II", "III")))
            book["a"]["tiers"][tier] = draw(st.sampled_from(("< 4", "> 4", "not(4)")))
        elif kind == "tier":
            book["a"]["tiers"]["IV"] = draw(st.sampled_from(("9", "4")))
        elif kind == "fee":
            book["b"]["fees"]["IV"] = 1000
        elif kind == "lower":
            # Elsewhere than the tiers: only with cells that let people fall to a lower tier.
            book["b"]["cut"] = draw(st.sampled_from(("0.7", "0.6", "0.65")))
            book["b"]["fees"]["I"] = draw(st.sampled_from((700, 650)))
        elif kind in ("wider", "plain", "low", "cut"):
            _change_unique(draw, kind, book["f"])
        elif home in book and name in book[home]["provisions"]:
            texts = book[home]["provisions"]
            if kind == "drop":
                del texts[name]
            elif kind == "link":
                one, other = draw(st.sampled_from(LINKS)), draw(st.sampled_from(LINKS))
                texts[name] = f"Katso [tästä]({one}) ja [tästä]({other})."
            else:
                texts[name] = "Muuta sanottavaa."
    return book


def _change_unique(draw: st.DrawFn, kind: str, section: Section) -> None:
    """Change the section in which only one tier may fit: each alone is sound or nearly so, and
    two may let both tiers fit one case, or take a fee below the floor."""
    if kind == "wider":
        tier = draw(st.sampled_from(("X", "Y")))
        section["tiers"][tier] = {"X": "<= 5", "Y": ">= 5"}[tier]
    elif kind == "plain":
        section["kinds"]["Y"] = "base"
    elif kind == "low":
        section["fees"].update(draw(st.sampled_from(({"X": 600}, {"Y": 600}, {"Y": 500}))))
    else:
        section["cut"] = draw(st.sampled_from(("0.7", "0.6")))


def worlds_of(changed: Mapping[str, Book]) -> tuple[Worlds, dict[str, Names], set[Ids]]:
    """The worlds of some amendments, what each names, and the pairs that are apart."""
    readings = Readings(bare_desk(), {})
    draft = {"rulebook.yaml": readings.add(SETTINGS), "facts.yaml": readings.add(FACTS)}
    base = {f"sections/{id_}.yaml": file_of(id_, its) for id_, its in a_book().items()}
    readings.draft = {**draft, **{path: readings.add(data) for path, data in base.items()}}
    proposals = []
    for name, book in changed.items():
        files = {f"sections/{id_}.yaml": file_of(id_, its) for id_, its in book.items()}
        touched = [p for p in {**base, **files} if base.get(p) != files.get(p)]
        its = {p: readings.add(files[p]) if p in files else None for p in sorted(touched)}
        proposals.append(Proposal(name, its))
    worlds = Worlds(readings, proposals, DAY)
    names: dict[str, Names] = {}
    apart: set[Ids] = set()
    for path in worlds.paths(worlds.proposals):
        draft_file = worlds.file(path)
        alone = {id_: worlds.file(path, frozenset({id_})) for id_ in worlds.touching(path)}
        between = clashes_between(draft_file, alone)
        apart |= between.apart
        for id_ in alone:
            said = named_things(between.changes[id_], draft_file, alone[id_])
            if said.own:
                names[id_] = names[id_].and_also(said) if id_ in names else said
    return worlds, dict(sorted(names.items())), apart


def subsets(ids: list[str], sizes: range) -> list[Ids]:
    return [frozenset(some) for size in sizes for some in combinations(ids, size)]
