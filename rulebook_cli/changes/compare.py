"""What differs between two books."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from rulebook_cli.changes.leaves import leaves_between
from rulebook_cli.changes.ordering import predecessor
from rulebook_cli.changes.wrapping import same_words
from rulebook_cli.model.address import Address
from rulebook_cli.model.change import Change
from rulebook_cli.model.entry import Entry
from rulebook_cli.model.order import (
    TABLE_BLOCKS,
    Item,
    moved_items,
    order_of,
    orders_in,
    stand_alike,
)


def compare(
    before: Sequence[Entry], after: Sequence[Entry], leaves: bool = True
) -> tuple[Change, ...]:
    """The changes that lead from the entries of one book to those of another.

    They come in the order of the newer book; what was removed stands where it stood, after its
    last neighbour that is still there. Texts that differ in white space alone do not differ.
    That something was moved in a list is a change of its own, at the address of the list's order;
    it comes before the changes in the list. Without `leaves` the single values and words that
    differ are left out, which take longest to find (`with_leaves` adds them).
    """
    if stand_alike(before, after):
        pairs = [
            (a, b) for a, b in zip(before, after, strict=True) if a is not b and not _same(a, b)
        ]
        if _named_once([b.address for _, b in pairs], after):
            return tuple(_change(a, b, after, leaves) for a, b in pairs)
    old = {str(entry.address): entry for entry in before}
    new = {str(entry.address): entry for entry in after}
    orders = {str(change.address): change for change in _moves(before, after)}
    changes: list[Change] = []
    for address in _in_order(list(old), list(new)):
        earlier, later = old.get(address), new.get(address)
        entry = later or earlier
        assert entry is not None
        if orders:
            changes += [orders.pop(name) for name in _lists_of(entry) if name in orders]
        if earlier and later and _same(earlier, later):
            continue
        changes.append(_change(earlier, later, after, leaves))
    return tuple(changes)


def _named_once(addresses: Sequence[Address], entries: Sequence[Entry]) -> bool:
    """Whether nothing else in a book bears one of the names: two sections may have one id."""
    named, homes = set(addresses), {address.section for address in addresses}
    near = (entry.address for entry in entries if entry.address.section in homes)
    return sum(address in named for address in near) == len(addresses)


def _change(
    earlier: Entry | None, later: Entry | None, after: Sequence[Entry], leaves: bool
) -> Change:
    entry = later or earlier
    assert entry is not None
    was, is_ = earlier.value if earlier else None, later.value if later else None
    return Change(
        address=entry.address,
        before=was,
        after=is_,
        file=entry.place.file,
        follows=predecessor(entry, after) if later and not earlier else "",
        leaves=tuple(leaves_between(was, is_)) if leaves else (),
        within=entry.within,
    )


def with_leaves(change: Change) -> Change:
    """A change with the single values and words that differ in it."""
    return replace(change, leaves=tuple(leaves_between(change.before, change.after)))


def _moves(before: Sequence[Entry], after: Sequence[Entry]) -> Iterator[Change]:
    """The lists that both books have and in which something stands elsewhere."""
    if stand_alike(before, after):
        return
    old = orders_in(before)
    for order, items in orders_in(after).items():
        known = old.get(order, ())
        # No tier says which table its table follows, so a new one is put last unless told.
        expected = known if order.row != "table" else _with_new_last(known, items)
        if known and moved_items(expected, items):
            home = next(e.place.file for e in after if str(order) in _lists_of(e))
            was, is_ = ([item.written for item in side] for side in (known, items))
            yield Change(order, [*was], [*is_], home)


def _with_new_last(known: tuple[Item, ...], items: tuple[Item, ...]) -> list[Item]:
    kept = [item for item in known if item in items]
    return kept + [item for item in items if item not in kept]


def _lists_of(entry: Entry) -> list[str]:
    """The addresses of the orders of the lists an entry belongs to."""
    address = entry.address
    lists = [order_of(address)]
    if address.block in ("tier", *TABLE_BLOCKS):
        lists.insert(0, Address(address.section, block="order", row="table"))
    return [str(order) for order in lists if order]


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
