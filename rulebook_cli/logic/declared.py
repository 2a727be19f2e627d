"""What a book declares, whether or not all of it could be read.

A tier whose fee class was misspelt is still a tier: what refers to it is not wrong. So this goes
by the book's entries, which stand for every named thing in the files.
"""

from collections.abc import Set
from dataclasses import dataclass, field

from rulebook_cli.model.address import Address, is_id
from rulebook_cli.model.rulebook import Rulebook

Rows = dict[str, dict[str, set[str]]]
"""Block (`fee`, `leave` …) to the names its rows go by, to what follows their `@`."""


@dataclass(frozen=True, slots=True)
class Declared:
    """The ids of a book. `addresses` are those of all its entries, without fields."""

    sections: Set[str]
    addresses: Set[str]
    facts: Set[str]
    terms: Set[str]
    rows: Rows = field(default_factory=dict)

    def names(self, block: str) -> Set[str]:
        """The names of a block's rows in the whole book: the tiers, the services …"""
        return self.rows.get(block, {}).keys()

    def has_row(self, block: str, name: str, at: str = "") -> bool:
        """Whether a block has a row of that name (and, with `at`, of that day)."""
        days = self.rows.get(block, {}).get(name)
        return days is not None and (not at or at in days)

    def provisions(self, section: str) -> list[str]:
        """The ids of a section's provisions."""
        start = f"{section}."
        found = (text.removeprefix(start) for text in self.addresses if text.startswith(start))
        return sorted(id_ for id_ in found if "~" not in id_)


def declared_in(book: Rulebook) -> Declared:
    """What the book declares."""
    rows: Rows = {}
    vocabulary: dict[str, set[str]] = {"fact": set(), "term": set()}
    addresses: set[str] = set()
    for entry in book.entries:
        address = entry.address
        if address.book:
            vocabulary[address.book].add(address.row)
            continue
        addresses.add(str(address))
        if address.row:
            _add_row(rows, address)
    # A section that lacks its heading is no section yet, but its id is known.
    unread = {misread.address for misread in book.misread if is_id(misread.address)}
    sections = {section.id for section in book.sections} | unread
    return Declared(sections, addresses, vocabulary["fact"], vocabulary["term"], rows)


def _add_row(rows: Rows, address: Address) -> None:
    """A row of several tiers is a row of each."""
    for name in address.row.split(","):
        rows.setdefault(address.block, {}).setdefault(name, set()).add(address.at.partition("+")[0])
