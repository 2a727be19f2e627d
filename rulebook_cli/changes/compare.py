"""What differs between two books."""

from collections.abc import Sequence

from rulebook_cli.changes.leaves import leaves_between
from rulebook_cli.changes.ordering import predecessor
from rulebook_cli.changes.wrapping import same_words
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


def _same(earlier: Entry, later: Entry) -> bool:
    """Whether two entries say the same; a text's line breaks inside a paragraph say nothing."""
    if earlier.value == later.value:
        return True
    both_texts = isinstance(earlier.value, str) and isinstance(later.value, str)
    if not both_texts or not later.address.language:
        return False
    return same_words(str(earlier.value), str(later.value))


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
