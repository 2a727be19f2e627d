"""The order in which things stand in a list: it alone decides which tier is the highest."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from rulebook_cli.model.address import Address
from rulebook_cli.model.entry import Entry

ROWS = (
    *("tier", "fee", "reduction", "substitute-fee", "expense", "client-fee", "voucher", "leave"),
    *("interruption", "situation", "service", "contact-point", "partner"),
)
"""The blocks of a section that are lists of rows."""
TABLE_BLOCKS = ("tiers-name", "choose", "complete", "eligible")
"""The blocks that say something of a whole table of tiers."""


class Item(NamedTuple):
    """One thing in a list: its name there (`II@2026-01-01`) and, for a tier, its table."""

    name: str
    within: str = ""

    @property
    def written(self) -> str:
        """The item as it stands in the value of an order: `I`, `children/I`."""
        return f"{self.within}/{self.name}" if self.within else self.name


def as_written(written: str, order: Address) -> Item:
    """The item that the value of an order writes."""
    within, _, name = written.rpartition("/") if order.row == "tier" else ("", "", written)
    return Item(name, within)


def order_of(address: Address) -> Address | None:
    """The address of the order in which the addressed thing stands; None where it is in no list
    or its order says nothing."""
    kind = None if address.field or address.block == "order" else _list_of(address)
    if kind is None:
        return None
    return Address(address.section, block="order", row=kind, book=address.book)


def _list_of(address: Address) -> str | None:
    """The block of the list an entry is in; empty for provisions, facts and terms."""
    if address.block:
        return address.block if address.block in ROWS else None
    return "" if address.row or (address.provision and not address.language) else None


def name_in(address: Address) -> str:
    """What an addressed thing is called in its list."""
    if address.provision:
        return address.provision + address.at
    return f"{address.row}@{address.at}" if address.at else address.row


def item_address(order: Address, name: str) -> Address:
    """The address of the thing of that name in a list (of tiers or rows, provisions, facts,
    terms; a table of tiers has none of its own)."""
    if order.book:
        return Address(book=order.book, row=name)
    if not order.row:
        id_, sign, nth = name.partition("#")
        return Address(order.section, id_, at=sign + nth)
    row, _, at = name.partition("@")
    return Address(order.section, block=order.row, row=row, at=at)


def orders_in(entries: Iterable[Entry]) -> dict[Address, tuple[Item, ...]]:
    """Every list among the entries by the address of its order, its items in their order.

    The tables of tiers of a section are a list too (`SECTION:table~order`).
    """
    found: dict[tuple[str, str, str], dict[Item, None]] = {}
    for entry in entries:
        address = entry.address
        kind = _list_of(address)
        if kind is not None:
            item = Item(name_in(address), entry.within)
            found.setdefault((address.section, address.book, kind), {})[item] = None
        if address.block == "tier" or address.block in TABLE_BLOCKS:
            table = entry.within if address.block == "tier" else address.row + address.at
            found.setdefault((address.section, "", "table"), {})[Item(table)] = None
    return {
        Address(section, block="order", row=row, book=book): tuple(items)
        for (section, book, row), items in found.items()
    }


def stand_alike(one: Iterable[Entry], other: Iterable[Entry]) -> bool:
    """Whether two books have the same things in the same order, whatever those say: then no list
    of theirs differs. Far quicker than to look at every list."""
    here, there = ([(entry.address, entry.within) for entry in book] for book in (one, other))
    return here == there


def moved_items(old: Iterable[Item], new: Iterable[Item]) -> frozenset[str]:
    """The names of what both lists have and one of them has elsewhere.

    What came or went moves nothing; what went into another table did move. Where either of two
    neighbours may be the one that moved, it is the later one, which went before the other.
    """
    places = {item.name: (number, item.within) for number, item in enumerate(old)}
    moved: set[str] = set()
    stayed: dict[str, list[tuple[int, str]]] = {}
    for item in new:
        if item.name not in places:
            continue
        number, within = places[item.name]
        if within == item.within:
            stayed.setdefault(within, []).append((number, item.name))
        else:
            moved.add(item.name)
    for pairs in stayed.values():
        rising = _longest_rise([number for number, _ in pairs])
        moved.update(name for number, name in pairs if number not in rising)
    return frozenset(moved)


def _longest_rise(numbers: Sequence[int]) -> set[int]:
    """A longest rising subsequence of different numbers (patience sorting)."""
    ends: list[int] = []
    before: dict[int, int | None] = {}
    for number in numbers:
        at = bisect_left(ends, number)
        before[number] = ends[at - 1] if at else None
        ends[at : at + 1] = [number]
    rise: set[int] = set()
    last = ends[-1] if ends else None
    while last is not None:
        rise.add(last)
        last = before[last]
    return rise
