"""Rows that share one name in their list, and what two changes did to them."""

from collections.abc import Mapping

from rulebook_cli.model.entry import Entry, Plain


def mixed_up(
    base: Mapping[str, Entry], ours: Mapping[str, Entry], theirs: Mapping[str, Entry]
) -> set[str]:
    """The names that several rows share in one of three books (entries by address) and whose rows
    both changes touch in different ways: nobody knows which of ours is which of theirs."""
    books = (base, ours, theirs)
    doubled = {name_of(e) for book in books for e in book.values() if "#" in e.address.at}
    if not doubled:
        return set()
    was, here, there = (_groups(book, doubled) for book in books)
    return {n for n in doubled if there[n] != was[n] and here[n] not in (was[n], there[n])}


def name_of(entry: Entry) -> str:
    """The address of a row or of a provision in all its languages, without its number among
    others of the same name."""
    return str(entry.address.whole.name)


def _groups(book: Mapping[str, Entry], names: set[str]) -> dict[str, list[Plain]]:
    groups: dict[str, list[Plain]] = {name: [] for name in names}
    for entry in book.values():
        if name_of(entry) in names:
            groups[name_of(entry)].append(entry.value)
    return groups
