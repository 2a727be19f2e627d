"""Variations of the model county's book, as a person might change it."""

from dataclasses import replace

from books import FILES
from hypothesis import strategies as st

from rulebook_cli.model.address import Address
from rulebook_cli.model.entry import Entry
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


def _texts(entries: list[Entry]) -> list[int]:
    return [at for at, entry in enumerate(entries) if entry.address.language]


def _provisions(entries: list[Entry]) -> list[int]:
    return [at for at, e in enumerate(entries) if e.address.provision and not e.address.language]


def _rows(entries: list[Entry]) -> list[int]:
    return [at for at, e in enumerate(entries) if e.address.row and isinstance(e.value, dict)]


def _reword(draw: st.DrawFn, entries: list[Entry]) -> None:
    at = draw(st.sampled_from(_texts(entries)))
    words = str(entries[at].value).split(" ")
    spot = draw(st.integers(0, min(len(words) - 1, 12)))
    kind = draw(st.sampled_from(["put", "cut", "change"]))
    word = draw(st.sampled_from(WORDS))
    words[spot : spot + (kind != "put")] = [] if kind == "cut" else [word]
    entries[at] = replace(entries[at], value=" ".join(words))


def _strike(draw: st.DrawFn, entries: list[Entry]) -> None:
    """Take away a provision, one language of it, or a row."""
    at = draw(st.sampled_from(_provisions(entries) + _texts(entries) + _rows(entries)))
    gone = entries[at].address
    entries[:] = [
        entry
        for entry in entries
        if entry.address != gone and not (not gone.language and entry.address.whole == gone)
    ]


def _add(draw: st.DrawFn, entries: list[Entry]) -> None:
    """A new provision in one or two languages after another, or first in its section."""
    at = draw(st.sampled_from(_provisions(entries)[:6]))
    old = entries[at]
    id_ = draw(st.sampled_from(["n1", "n2", "n3"]))
    address = Address(old.address.section, id_)
    if any(entry.address == address for entry in entries):
        return
    new = [Entry(address, {"id": id_}, old.place)]
    for language in draw(st.sampled_from([("fi",), ("sv",), ("fi", "sv")])):
        words = f"{draw(st.sampled_from(WORDS))} momentti"
        new.append(Entry(replace(address, language=language), words, old.place))
    while at < len(entries) and entries[at].address.whole == old.address:
        at += 1
    entries[at:at] = new


def _translate(draw: st.DrawFn, entries: list[Entry]) -> None:
    """Words in a language that a provision lacks."""
    at = draw(st.sampled_from(_provisions(entries)))
    address = replace(entries[at].address, language="se")
    if not any(entry.address == address for entry in entries):
        words = draw(st.sampled_from(WORDS))
        entries.insert(at + 1, Entry(address, words, entries[at].place))


def _revalue(draw: st.DrawFn, entries: list[Entry]) -> None:
    at = draw(st.sampled_from(_rows(entries)))
    value = entries[at].value
    assert isinstance(value, dict)
    keys = [key for key in value if key not in ("id", "tier", "from", "kind")] or ["note"]
    changed = {**value, draw(st.sampled_from(keys)): draw(st.sampled_from(WORDS))}
    entries[at] = replace(entries[at], value=changed)


def _add_row(draw: st.DrawFn, entries: list[Entry]) -> None:
    at = draw(st.sampled_from(_rows(entries)))
    row = draw(st.sampled_from(["x1", "x2"]))
    address = replace(entries[at].address, row=row)
    if not any(entry.address == address for entry in entries) and not address.book:
        entries.insert(at + 1, Entry(address, {"id": row}, entries[at].place))


def _drop_section(draw: st.DrawFn, entries: list[Entry]) -> None:
    section = draw(st.sampled_from(["leave", "ending"]))
    entries[:] = [entry for entry in entries if entry.address.section != section]


def _new_section(draw: st.DrawFn, entries: list[Entry]) -> None:
    if any(entry.address.section == "extra" for entry in entries):
        return
    words = {"fi": draw(st.sampled_from(WORDS))}
    place = Place("sections/extra.yaml", 1, 1)
    entries.append(Entry(Address("extra", block="heading"), words, place))


_STEPS = [_reword] * 5 + [_strike] * 2 + [_add] * 2 + [_translate, _revalue, _revalue, _add_row]
_STEPS += [_drop_section, _new_section]


@st.composite
def variations(draw: st.DrawFn) -> Rulebook:
    """The base with up to three changes."""
    entries = list(BASE.entries)
    for step in draw(st.lists(st.sampled_from(_STEPS), max_size=3)):
        step(draw, entries)
    return as_book(entries)


def as_book(entries: list[Entry]) -> Rulebook:
    there = {entry.address.section for entry in entries}
    sections = [section for section in BASE.sections if section.id in there]
    if "extra" in there:
        place = Place("sections/extra.yaml", 1, 1)
        sections.append(replace(BASE.sections[0], id="extra", place=place))
    return replace(BASE, sections=tuple(sections), entries=tuple(entries))
