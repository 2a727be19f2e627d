"""What differs between two books."""

from collections.abc import Iterable, Sequence

from rulebook_cli.changes.leaves import leaves_between
from rulebook_cli.model.address import Address
from rulebook_cli.model.change import Change
from rulebook_cli.model.entry import Entry


def compare(before: Sequence[Entry], after: Sequence[Entry]) -> tuple[Change, ...]:
    """The changes that lead from the entries of one book to those of another.

    They come in the order of the newer book; what was removed stands where it stood, after its
    last neighbour that is still there. Texts that differ in white space alone do not differ.
    """
    old = {str(entry.address): entry for entry in before}
    new = {str(entry.address): entry for entry in after}
    changes: list[Change] = []
    for address in _in_order(list(old), list(new)):
        earlier, later = old.get(address), new.get(address)
        if earlier and later and _same(earlier, later):
            continue
        entry = later or earlier
        assert entry is not None
        was, is_ = earlier.value if earlier else None, later.value if later else None
        changes.append(
            Change(
                address=entry.address,
                before=was,
                after=is_,
                file=entry.place.file,
                follows=predecessor(entry, after) if later and not earlier else "",
                leaves=tuple(leaves_between(was, is_)),
            )
        )
    return tuple(changes)


def block_of(address: Address) -> tuple[str, str, str]:
    """What an address's siblings share: the list in which its order means something."""
    kind = "provision" if address.provision and not address.language else ""
    if address.language:
        return address.section, f"text.{address.provision}", ""
    return address.section or address.book, kind or address.block, ""


def predecessor(entry: Entry, entries: Iterable[Entry]) -> str:
    """The address of the sibling that stands before an entry; empty when it stands first."""
    block, before = block_of(entry.address), ""
    for other in entries:
        if other.address == entry.address:
            return before
        if block_of(other.address) == block:
            before = str(other.address)
    return before


def _same(earlier: Entry, later: Entry) -> bool:
    """Whether two entries say the same; a text's line breaks inside a paragraph say nothing."""
    if earlier.value == later.value:
        return True
    both_texts = isinstance(earlier.value, str) and isinstance(later.value, str)
    if not both_texts or not later.address.language:
        return False
    return _folded(str(earlier.value)) == _folded(str(later.value))


def _folded(text: str) -> list[list[str]]:
    """A text's words by paragraph and list item."""
    lines: list[list[str]] = [[]]
    for line in text.split("\n"):
        if not line.strip() or line.lstrip().startswith(("- ", "* ")):
            lines.append([])
        lines[-1].extend(line.split())
    return [line for line in lines if line]


def _in_order(old: list[str], new: list[str]) -> list[str]:
    """All addresses: the new ones in their order, removed ones after their old neighbour."""
    there = set(new)
    following: dict[str, list[str]] = {}
    anchor = ""
    for address in old:
        if address in there:
            anchor = address
        else:
            following.setdefault(anchor, []).append(address)
    ordered = list(following.get("", []))
    for address in new:
        ordered.append(address)
        ordered.extend(following.get(address, []))
    return ordered
