"""Variations of the model county's book, as a person might change it."""

from dataclasses import replace
from random import Random

from books import FILES
from hypothesis import strategies as st

from rulebook_cli.model.address import Address
from rulebook_cli.model.entry import Entry
from rulebook_cli.model.order import order_of
from rulebook_cli.model.place import Place
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.store.read_rulebook import read_rulebook

SECTIONS = ("05-tiers", "06-fees", "08-leave", "12-ending")
BASE = read_rulebook(
    {
        path: data
        for path, data in FILES.items()
        if "/" not in path or path.removeprefix("sections/")[:-5] in SECTIONS
    }
)
WORDS = ["uusi", "3", "päivää,", "alltid", "650,00"]


# Only the first few of each kind are changed, so that two changes often meet.


def _texts(entries: list[Entry]) -> list[int]:
    return [at for at, entry in enumerate(entries) if entry.address.language][:4]


def _provisions(entries: list[Entry]) -> list[int]:
    found = [at for at, e in enumerate(entries) if e.address.provision and not e.address.language]
    return found[:3]


def _rows(entries: list[Entry]) -> list[int]:
    rows = [at for at, e in enumerate(entries) if order_of(e.address) and not e.address.provision]
    return [at for at in rows if not entries[at].address.book][:4]


def _reword(by: Random, entries: list[Entry]) -> None:
    at = by.choice(_texts(entries))
    words = str(entries[at].value).split(" ")
    spot = by.randint(0, min(len(words) - 1, 8))
    kind = by.choice(["put", "cut", "change"])
    word = by.choice(WORDS)
    words[spot : spot + (kind != "put")] = [] if kind == "cut" else [word]
    entries[at] = replace(entries[at], value=" ".join(words))


def _strike(by: Random, entries: list[Entry]) -> None:
    """Take away a provision, one language of it, or a row."""
    at = by.choice(_provisions(entries) + _texts(entries) + _rows(entries))
    gone = entries[at].address
    entries[:] = [
        entry
        for entry in entries
        if entry.address != gone and not (not gone.language and entry.address.whole == gone)
    ]


def _add(by: Random, entries: list[Entry]) -> None:
    """A new provision in one or two languages after another, or first in its section."""
    at = by.choice(_provisions(entries))
    old = entries[at]
    id_ = by.choice(["n1", "n2", "n3"])
    address = Address(old.address.section, id_)
    if any(entry.address == address for entry in entries):
        return
    new = [Entry(address, {"id": id_}, old.place)]
    for language in by.choice([("fi",), ("sv",), ("fi", "sv")]):
        words = f"{by.choice(WORDS)} momentti"
        new.append(Entry(replace(address, language=language), words, old.place))
    while at < len(entries) and entries[at].address.whole == old.address:
        at += 1
    entries[at:at] = new


def _translate(by: Random, entries: list[Entry]) -> None:
    """Words in a language that a provision lacks."""
    at = by.choice(_provisions(entries))
    address = replace(entries[at].address, language="se")
    if not any(entry.address == address for entry in entries):
        words = by.choice(WORDS)
        entries.insert(at + 1, Entry(address, words, entries[at].place))


def _revalue(by: Random, entries: list[Entry]) -> None:
    at = by.choice(_rows(entries))
    value = entries[at].value
    assert isinstance(value, dict)
    keys = [key for key in value if key not in ("id", "tier", "from", "kind")] or ["note"]
    changed = {**value, by.choice(keys): by.choice(WORDS)}
    entries[at] = replace(entries[at], value=changed)


def _add_row(by: Random, entries: list[Entry]) -> None:
    at = by.choice(_rows(entries))
    row = by.choice(["x1", "x2"])
    address = replace(entries[at].address, row=row)
    if not any(entry.address == address for entry in entries):
        entries.insert(at + 1, Entry(address, {"id": row}, entries[at].place))


def _move(by: Random, entries: list[Entry]) -> None:
    """Put a provision (with its words) or a row before or after another of its list."""
    start = by.choice(_provisions(entries) + _rows(entries))
    order = order_of(entries[start].address)
    there = [at for at, e in enumerate(entries) if order_of(e.address) == order][:5]
    goal = entries[by.choice(there)].address
    moved = [e for e in entries if e.address.whole == entries[start].address]
    if goal == entries[start].address or order is None:
        return
    entries[:] = [entry for entry in entries if entry not in moved]
    at = next(n for n, entry in enumerate(entries) if entry.address == goal)
    while by.random() < 0.5 and at < len(entries) and entries[at].address.whole == goal:
        at += 1
    if at and entries[at - 1].address.whole == goal:
        while at < len(entries) and entries[at].address.whole == goal:
            at += 1
    entries[at:at] = moved


def _drop_section(by: Random, entries: list[Entry]) -> None:
    section = by.choice(["tiers", "ending"])
    entries[:] = [entry for entry in entries if entry.address.section != section]


def _new_section(by: Random, entries: list[Entry]) -> None:
    if any(entry.address.section == "extra" for entry in entries):
        return
    words = {"fi": by.choice(WORDS)}
    place = Place("sections/extra.yaml", 1, 1)
    entries.append(Entry(Address("extra", block="heading"), words, place))


_STEPS = [_reword] * 3 + [_strike] * 3 + [_add] * 5 + [_revalue] * 2
_STEPS += [_move] * 5 + [_translate, _add_row, _drop_section, _new_section]


def variation(by: Random) -> Rulebook:
    """The base with up to four changes, some of which move things."""
    entries = list(BASE.entries)
    for step in by.choices(_STEPS, k=by.randint(0, 4)):
        step(by, entries)
    return as_book(entries)


seeds = st.integers(0, 2**64).map(Random)
"""Seeds rather than single draws: two changes must meet often, and shrinking hides that."""


def as_book(entries: list[Entry]) -> Rulebook:
    there = {entry.address.section for entry in entries}
    sections = [section for section in BASE.sections if section.id in there]
    if "extra" in there:
        place = Place("sections/extra.yaml", 1, 1)
        sections.append(replace(BASE.sections[0], id="extra", place=place))
    return replace(BASE, sections=tuple(sections), entries=tuple(entries))
