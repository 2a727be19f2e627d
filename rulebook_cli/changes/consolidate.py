"""Fold a change into a book: a three-way merge by address.

Long because: one folding asks the same three books at every step, and all its steps stand here.

`base` is the book the change was made on, `theirs` the book with the change, `ours` the book it
is to be folded into. Only edits and clashes come out; nothing is written here.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace

from rulebook_cli.changes.both_inserted import both_inserted
from rulebook_cli.changes.doubled_rows import mixed_up, name_of
from rulebook_cli.changes.fold_numbers import (
    cited_fold,
    fold_numbers,
    following_texts,
    may_cite,
    number_of,
)
from rulebook_cli.changes.fold_orders import ListFold, fold_of, fold_orders
from rulebook_cli.changes.merge_values import ABSENT, Absent, Value, ValueClash, merge_values
from rulebook_cli.changes.ordering import predecessor, rows_beside
from rulebook_cli.changes.whole_sections import same_section, section_value
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
    beside it, or the same order, or one side moved what the other did away with, or put a provision
    beside one that the other struck. `following` are texts that only follow a section's new
    number, each with the address of that number.
    """

    edits: tuple[Edit, ...] = ()
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    clashes: tuple[Clash, ...] = ()
    gone: tuple[Address, ...] = ()
    near: tuple[Address, ...] = ()
    texts: Mapping[str, TextClash] = field(default_factory=dict)
    following: Mapping[str, str] = field(default_factory=dict)


def consolidate(
    base: Rulebook,
    ours: Rulebook,
    theirs: Rulebook,
    name: str,
    replaced: Collection[str] = (),
    first: str = "",
) -> Consolidated:
    """Fold into `ours` what leads from `base` to `theirs`; `name` is the change's name in
    clashes, where the book's own value is called "draft".

    A section in `replaced` (by its id) is one text: it is taken whole, and clashes as a whole
    where both sides changed anything in it.

    With `first` ("ours" or "theirs") somebody has chosen that both stand where both put something
    at one point, and whose stands first."""
    return _Consolidation(base, ours, theirs, name, replaced, first).run()


class _Consolidation:
    """One folding: the three books by address, and what has been found so far."""

    def __init__(
        self,
        base: Rulebook,
        ours: Rulebook,
        theirs: Rulebook,
        name: str,
        replaced: Collection[str] = (),
        first: str = "",
    ) -> None:
        self.replaced, self.first = replaced, first
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
        self.placed = set(self.ours)
        self.mixed = mixed_up(self.base, self.ours, self.theirs)
        self.folds: dict[Address, ListFold] = {}
        self.moved = {
            str((self.ours.get(key) or self.base[key]).address.whole)
            for key in {*self.base, *self.ours}
            if key not in self.ours or key not in self.base or not self._kept(key)
        }
        self.numbers = fold_numbers(self.base, self.ours, self.theirs)
        self.following: dict[str, str] = {}
        self.added: list[str] = []
        self.removed: list[str] = []

    def run(self) -> Consolidated:
        """Whole sections first, then address by address."""
        settled = self._whole_sections()
        sides = (self.base.values(), self.ours.values(), self.theirs.values())
        self.folds = fold_orders(*sides, settled, self.first)
        for key in dict.fromkeys((*self.theirs, *self.base)):
            entry = self.theirs.get(key) or self.base[key]
            if entry.address.section not in settled:
                self._entry(key, entry)
        for fold in self.folds.values():
            self._order(fold)
        self._follow_where_only_one_has_it()
        return Consolidated(
            edits=tuple(self.edits),
            added=tuple(self.added),
            removed=tuple(self.removed),
            clashes=tuple(self.clashes),
            gone=tuple(self.gone),
            near=tuple(dict.fromkeys(self.near)),
            texts=self.texts,
            following=self.following,
        )

    def _whole_sections(self) -> set[str]:
        """Sections that came or went as a whole: those need no look inside."""
        base, ours, theirs = self.sections
        settled: set[str] = set()
        for section in dict.fromkeys((*theirs, *base)):
            if section in base and section in ours and section in theirs:
                if section in self.replaced:
                    settled.add(section)
                    self._replaced_section(section)
                continue
            settled.add(section)
            if section not in base and section not in ours:
                self.added.append(theirs[section])
            elif section in base and section not in theirs and section in ours:
                self._removed_section(section)
            elif section in theirs and not same_section(section, self.ours, self.theirs):
                self._missing_section(section)
        return settled

    def _replaced_section(self, section: str) -> None:
        if same_section(section, self.base, self.theirs):
            return
        if same_section(section, self.base, self.ours):
            self.added.append(self.sections[2][section])
        elif not same_section(section, self.ours, self.theirs):
            self._whole_clash(section)

    def _removed_section(self, section: str) -> None:
        if same_section(section, self.base, self.ours):
            self.removed.append(self.sections[1][section])
        else:
            self._whole_clash(section)

    def _missing_section(self, section: str) -> None:
        """`ours` lacks the section, or both made one of the same id."""
        if section in self.sections[1]:
            self._whole_clash(section)
        elif not same_section(section, self.base, self.theirs):
            self.gone.append(Address(section))
            self._whole_clash(section)

    def _whole_clash(self, section: str) -> None:
        texts: dict[str, Plain] = {
            OURS: section_value(section, self.ours),
            self.name: section_value(section, self.theirs),
        }
        clash = Clash("value", Address(section), texts, section_value(section, self.base))
        self.clashes.append(clash)

    def _order(self, fold: ListFold) -> None:
        """What is to be moved in one list of `ours`, or why nothing can be."""
        self.clashes.extend(fold.clashes(OURS, self.name))
        self.near.extend((*fold.moved_and_gone(), *fold.beside_struck()))
        wanted = fold.wanted()
        if wanted is not None:
            self.edits.append(Edit(fold.order, wanted, self._home(fold.order, fold)))
            if fold.merged.ours_moved:
                self.near.append(fold.order)

    def _home(self, order: Address, fold: ListFold) -> str:
        """The file of a list that `ours` has, or will have."""
        if order.section:
            return self.sections[1][order.section]
        return next(e.place.file for e in self.theirs.values() if e.address.book == order.book)

    def _entry(self, key: str, entry: Entry) -> None:
        base, ours, theirs = (
            book[key].value if key in book else ABSENT
            for book in (self.base, self.ours, self.theirs)
        )
        is_mixed = bool(self.mixed) and name_of(entry) in self.mixed
        if is_mixed and (ours, theirs) != (base, base):
            self._clash(entry.address, ValueClash(base, ours, theirs))
            return
        if theirs == base:
            if self.numbers and may_cite(entry.address):
                self._follow(entry, base, ours, theirs)
            return
        merged = self._merged(entry.address, base, ours, theirs)
        if isinstance(merged, ValueClash):
            self._clash(entry.address, merged)
        elif merged != ours:
            self._edit(key, entry, merged, ours)
            if self._is_near(entry):
                self.near.append(entry.address.whole)

    def _merged(
        self, address: Address, base: Value, ours: Value, theirs: Value
    ) -> Value | ValueClash:
        """The three values in one; of texts, what else they say than the numbers that follow."""
        prose = bool(address.language)
        sides = (base, ours, theirs)
        if self.numbers and may_cite(address):
            sides = self.numbers.texts(*sides)
        merged = merge_values(*sides, self.languages, prose)
        if isinstance(merged, ValueClash) and ours == base:
            return theirs  # what clashes is a number that `ours` has left behind
        if prose and isinstance(merged, ValueClash):
            known = {id_ for book in self.sections for id_ in book}
            cited = cited_fold(*sides, known)
            merged = merge_values(*cited.texts(*sides), self.languages, prose) if cited else merged
        if isinstance(merged, ValueClash):
            both = self._both_inserted(base, merged)
            return replace(merged, base=base, ours=ours, theirs=theirs) if both is None else both
        return merged

    def _both_inserted(self, base: Value, clash: ValueClash) -> str | None:
        """A text that both sides put something into at one point, where an order was chosen."""
        if not (self.first and clash.text and isinstance(base, str) and base.strip()):
            return None
        return both_inserted(clash.text, self.first)

    def _follow(self, entry: Entry, base: Value, ours: Value, theirs: Value) -> None:
        """Let a text of `ours` follow that the change leaves as it was, number and all: what its
        author saw and left stays."""
        merged = merge_values(*self.numbers.texts(base, ours, theirs), self.languages, True)
        if not isinstance(merged, ValueClash) and merged != ours:
            file = self.ours[str(entry.address)].place.file
            self._followed(entry.address, _plain(merged), file, number_of(ours, self.numbers.ours))

    def _follow_where_only_one_has_it(self) -> None:
        """Let the texts follow that are new in `ours`, and those of sections that come whole."""
        if not self.numbers:
            return
        known = self.base.keys() | self.theirs.keys()
        new = [entry for key, entry in self.ours.items() if key not in known]
        whole = [entry for entry in self.theirs.values() if entry.place.file in self.added]
        for entries, numbers in ((new, self.numbers.ours), (whole, self.numbers.theirs)):
            for entry, words, number in following_texts(entries, numbers):
                self._followed(entry.address, words, entry.place.file, number)

    def _followed(self, address: Address, words: Plain, file: str, number: str) -> None:
        self.edits.append(Edit(address, words, file))
        self.following[str(address)] = number

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
        value = _plain(merged)
        file = self.ours[key].place.file if key in self.ours else self._file(entry)
        edit = Edit(entry.address, value, file, within=entry.within)
        self.edits.append(self._placed(edit, entry) if isinstance(ours, Absent) else edit)
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

    def _placed(self, edit: Edit, entry: Entry) -> Edit:
        """The edit of a new entry with what that goes after."""
        fold = fold_of(self.folds, entry.address)
        if fold is None:
            return replace(edit, follows=predecessor(entry, self.theirs.values(), self.placed))
        before = fold.before(entry)
        return replace(edit, follows=before[-1] if before else "", earlier=before[:-1])


def _by_address(book: Rulebook) -> dict[str, Entry]:
    return {str(entry.address): entry for entry in book.entries}


def _plain(value: Value) -> Plain:
    return None if isinstance(value, Absent) else value
