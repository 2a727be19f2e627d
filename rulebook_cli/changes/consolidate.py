"""Fold a change into a book: a three-way merge by address.

`base` is the book the change was made on, `theirs` the book with the change, `ours` the book it
is to be folded into. Only edits and clashes come out; nothing is written here.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from rulebook_cli.changes.merge_values import ABSENT, Absent, Value, ValueClash, merge_values
from rulebook_cli.changes.ordering import block_of, is_ordered, predecessor, rows_beside
from rulebook_cli.model.address import Address
from rulebook_cli.model.change import Clash, Edit
from rulebook_cli.model.entry import Entry, Plain
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.text_change import TextClash

OURS = "draft"


@dataclass(frozen=True, slots=True)
class Consolidated:
    """What folding a change in comes to.

    `edits` are to be written into `ours`; `added` and `removed` are whole section files. `near`
    are addresses that merge cleanly although `ours` changed the same provision or row, or a row
    beside it.
    """

    edits: tuple[Edit, ...] = ()
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    clashes: tuple[Clash, ...] = ()
    gone: tuple[Address, ...] = ()
    near: tuple[Address, ...] = ()
    texts: Mapping[str, TextClash] = field(default_factory=dict)


def consolidate(base: Rulebook, ours: Rulebook, theirs: Rulebook, name: str) -> Consolidated:
    """Fold into `ours` what leads from `base` to `theirs`; `name` is the change's name in
    clashes, where the book's own value is called "draft"."""
    return _Consolidation(base, ours, theirs, name).run()


class _Consolidation:
    """One folding: the three books by address, and what has been found so far."""

    def __init__(self, base: Rulebook, ours: Rulebook, theirs: Rulebook, name: str) -> None:
        self.base = _by_address(base)
        self.ours = _by_address(ours)
        self.theirs = _by_address(theirs)
        self.sections = tuple(
            {section.id: section.place.file for section in book.sections}
            for book in (base, ours, theirs)
        )
        self.languages = frozenset((*base.settings.languages, *ours.settings.languages, "fi", "sv"))
        self.name = name
        self.edits: list[Edit] = []
        self.clashes: list[Clash] = []
        self.gone: list[Address] = []
        self.near: list[Address] = []
        self.texts: dict[str, TextClash] = {}
        self.shared = set(self.ours) & set(self.theirs)
        self.placed = set(self.ours)
        self.moved = {
            str((self.ours.get(key) or self.base[key]).address.whole)
            for key in {*self.base, *self.ours}
            if key not in self.ours or key not in self.base or not self._kept(key)
        }
        self.added: list[str] = []
        self.removed: list[str] = []

    def run(self) -> Consolidated:
        """Whole sections first, then address by address."""
        settled = self._whole_sections()
        for key in dict.fromkeys((*self.theirs, *self.base)):
            entry = self.theirs.get(key) or self.base[key]
            if entry.address.section not in settled:
                self._entry(key, entry)
        return Consolidated(
            edits=tuple(self.edits),
            added=tuple(self.added),
            removed=tuple(self.removed),
            clashes=tuple(self.clashes),
            gone=tuple(self.gone),
            near=tuple(dict.fromkeys(self.near)),
            texts=self.texts,
        )

    def _whole_sections(self) -> set[str]:
        """Sections that came or went as a whole: those need no look inside."""
        base, ours, theirs = self.sections
        settled: set[str] = set()
        for section in dict.fromkeys((*theirs, *base)):
            if section in base and section in ours and section in theirs:
                continue
            settled.add(section)
            if section not in base and section not in ours:
                self.added.append(theirs[section])
            elif section in base and section not in theirs and section in ours:
                self._removed_section(section)
            elif section in theirs and not self._same(section, self.ours, self.theirs):
                self._missing_section(section)
        return settled

    def _removed_section(self, section: str) -> None:
        if self._same(section, self.base, self.ours):
            self.removed.append(self.sections[1][section])
        else:
            self._whole_clash(section)

    def _missing_section(self, section: str) -> None:
        """`ours` lacks the section, or both made one of the same id."""
        if section in self.sections[1]:
            self._whole_clash(section)
        elif not self._same(section, self.base, self.theirs):
            self.gone.append(Address(section))
            self._whole_clash(section)

    def _whole_clash(self, section: str) -> None:
        texts: dict[str, Plain] = {
            OURS: _whole(section, self.ours),
            self.name: _whole(section, self.theirs),
        }
        clash = Clash("value", Address(section), texts, _whole(section, self.base))
        self.clashes.append(clash)

    def _same(self, section: str, one: Mapping[str, Entry], other: Mapping[str, Entry]) -> bool:
        return _whole(section, one) == _whole(section, other)

    def _entry(self, key: str, entry: Entry) -> None:
        base, ours, theirs = (
            book[key].value if key in book else ABSENT
            for book in (self.base, self.ours, self.theirs)
        )
        if theirs == base:
            return
        prose = bool(entry.address.language)
        merged = merge_values(base, ours, theirs, self.languages, prose)
        if isinstance(merged, ValueClash):
            self._clash(entry.address, merged)
        elif merged != ours:
            self._edit(key, entry, merged, ours)
            if self._is_near(entry):
                self.near.append(entry.address.whole)

    def _kept(self, key: str) -> bool:
        return self.ours[key].value == self.base[key].value

    def _is_near(self, entry: Entry) -> bool:
        """Whether `ours` changed the same provision or row, or a row beside it."""
        beside = [
            row for book in (self.ours, self.theirs) for row in rows_beside(entry, book.values())
        ]
        return not self.moved.isdisjoint([str(entry.address.whole), *beside])

    def _clash(self, address: Address, clash: ValueClash) -> None:
        if isinstance(clash.ours, Absent):
            self.gone.append(address)
        kind = "text" if address.language or clash.text else "value"
        texts = {OURS: _plain(clash.ours), self.name: _plain(clash.theirs)}
        self.clashes.append(Clash(kind, address, texts, _plain(clash.base)))
        if clash.text:
            self.texts[str(address)] = clash.text

    def _edit(self, key: str, entry: Entry, merged: Value, ours: Value) -> None:
        if self._lost_its_provision(entry.address):
            self._clash(entry.address, ValueClash(ABSENT, ours, merged))
            return
        if isinstance(merged, Absent) and self._has_new_words(entry.address):
            return
        follows = ""
        if isinstance(ours, Absent):
            follows = self._place_for(entry)
        value = _plain(merged)
        file = self.ours[key].place.file if key in self.ours else self._file(entry)
        self.edits.append(Edit(entry.address, value, file, follows))
        self.placed.add(key)

    def _has_new_words(self, address: Address) -> bool:
        """Whether `ours` has added words to a provision that goes: those clash."""
        if not address.provision or address.language:
            return False
        new = [
            entry
            for key, entry in self.ours.items()
            if key not in self.base and entry.address.language and entry.address.whole == address
        ]
        for entry in new:
            self._clash(entry.address, ValueClash(ABSENT, entry.value, ABSENT))
        return bool(new)

    def _lost_its_provision(self, address: Address) -> bool:
        """Whether words are added to a provision that `ours` no longer has."""
        provision = str(address.whole)
        known = provision in self.base and provision not in self.ours
        return bool(address.language) and known and provision in self.theirs

    def _file(self, entry: Entry) -> str:
        """Where a new entry goes: into the file `ours` keeps its section in."""
        return self.sections[1].get(entry.address.section) or entry.place.file

    def _place_for(self, entry: Entry) -> str:
        """After which of our entries a new one goes. Two insertions at one point are never
        ordered silently: that is a clash to be chosen on."""
        rival = self._rival(entry)
        if rival is not None:
            texts: dict[str, Plain] = {OURS: str(rival.address), self.name: str(entry.address)}
            point = predecessor(entry, self.theirs.values(), self.shared)
            self.clashes.append(Clash("order", entry.address, texts, point))
        return predecessor(entry, self.theirs.values(), self.placed)

    def _rival(self, entry: Entry) -> Entry | None:
        """Our own new entry at the same point, where the order of entries means something."""
        if not is_ordered(entry.address):
            return None
        point = predecessor(entry, self.theirs.values(), self.shared)
        for key, other in self.ours.items():
            if key in self.base or key in self.theirs:
                continue
            if block_of(other.address) != block_of(entry.address):
                continue
            if predecessor(other, self.ours.values(), self.shared) == point:
                return other
        return None


def _by_address(book: Rulebook) -> dict[str, Entry]:
    return {str(entry.address): entry for entry in book.entries}


def _whole(section: str, entries: Mapping[str, Entry]) -> Plain:
    """A section's entries as one value."""
    return {key: e.value for key, e in entries.items() if e.address.section == section} or None


def _plain(value: Value) -> Plain:
    return None if isinstance(value, Absent) else value
