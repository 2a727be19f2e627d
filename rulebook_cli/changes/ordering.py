"""Where an entry stands among its siblings."""

from collections.abc import Collection, Iterable

from rulebook_cli.model.address import Address
from rulebook_cli.model.entry import Entry


def block_of(address: Address) -> tuple[str, str]:
    """What an address's siblings share: the list in which its order means something."""
    if address.language:
        return address.section, f"text.{address.provision}"
    return address.section or address.book, "provision" if address.provision else address.block


def predecessor(
    entry: Entry, entries: Iterable[Entry], among: Collection[str] | None = None
) -> str:
    """The address of the sibling that stands before an entry; empty when it stands first.

    With `among` only those addresses count.
    """
    block, before = block_of(entry.address), ""
    for other in entries:
        if other.address == entry.address:
            return before
        if block_of(other.address) == block and (among is None or str(other.address) in among):
            before = str(other.address)
    return before


def is_ordered(address: Address) -> bool:
    """Whether the order of such entries is part of what the book says."""
    if address.provision:
        return not address.language
    return address.block in ("tier", "reduction")


def rows_beside(entry: Entry, entries: Iterable[Entry]) -> list[str]:
    """The addresses of the rows right before and after a row; none for what is no row."""
    if not entry.address.row or entry.address.book:
        return []
    block = block_of(entry.address)
    rows = [str(other.address) for other in entries if block_of(other.address) == block]
    here = str(entry.address)
    if here not in rows:
        return []
    at = rows.index(here)
    return rows[max(at - 1, 0) : at] + rows[at + 1 : at + 2]
