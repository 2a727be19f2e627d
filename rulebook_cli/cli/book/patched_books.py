"""A book with some of its places as another book has them."""

from collections.abc import Collection
from dataclasses import replace

from rulebook_cli.model.entry import Entry
from rulebook_cli.model.rulebook import Rulebook


def with_places_of(book: Rulebook, other: Rulebook, addresses: Collection[str]) -> Rulebook:
    """`book` with what `other` has at some addresses; what `other` has not there goes. A section
    that only one of the books has comes or goes with the addresses of all that is in it."""
    theirs = {str(entry.address): entry for entry in other.entries}
    entries = [
        theirs.get(str(entry.address), entry) if str(entry.address) in addresses else entry
        for entry in book.entries
        if str(entry.address) not in addresses or str(entry.address) in theirs
    ]
    here = {str(entry.address) for entry in book.entries}
    before: Entry | None = None
    for entry in other.entries:
        if str(entry.address) in addresses and str(entry.address) not in here:
            entries.insert(_after(entries, before), entry)
        before = entry
    homes = {entry.address.section for entry in entries}
    known = {section.id for section in book.sections}
    added = [s for s in other.sections if s.id not in known and s.id in homes]
    sections = tuple(section for section in book.sections if section.id in homes)
    return replace(book, sections=(*sections, *added), entries=tuple(entries))


def _after(entries: list[Entry], before: Entry | None) -> int:
    """Where what stands after an entry goes: right behind it, else at the end."""
    if before is not None:
        for place, entry in enumerate(entries):
            if entry.address == before.address:
                return place + 1
    return len(entries)
