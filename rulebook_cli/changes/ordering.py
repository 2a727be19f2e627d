"""Where an entry stands among its siblings."""

from collections.abc import Collection, Iterable

from rulebook_cli.model.entry import Entry


def block_of(entry: Entry) -> tuple[str, str, str]:
    """What an entry's siblings share: the list it stands in, or the mapping."""
    address = entry.address
    if address.language:
        return address.section, "text", address.provision + address.at
    kind = "provision" if address.provision else address.block
    return address.section or address.book, kind, entry.within


def predecessor(
    entry: Entry, entries: Iterable[Entry], among: Collection[str] | None = None
) -> str:
    """The address of the sibling that stands before an entry; empty when it stands first.

    With `among` only those addresses count.
    """
    block, before = block_of(entry), ""
    for other in entries:
        if other.address == entry.address:
            return before
        if block_of(other) == block and (among is None or str(other.address) in among):
            before = str(other.address)
    return before


def rows_beside(entry: Entry, entries: Iterable[Entry]) -> list[str]:
    """The addresses of the rows right before and after a row; none for what is no row."""
    if not entry.address.row or entry.address.book:
        return []
    block = block_of(entry)
    rows = [str(other.address) for other in entries if block_of(other) == block]
    here = str(entry.address)
    if here not in rows:
        return []
    at = rows.index(here)
    return rows[max(at - 1, 0) : at] + rows[at + 1 : at + 2]
