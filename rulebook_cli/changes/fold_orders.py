"""Fold what a change does to the order of lists into a book."""

from collections.abc import Collection, Container, Iterable
from dataclasses import dataclass

from rulebook_cli.changes.merge_orders import MergedOrder, merge_orders
from rulebook_cli.changes.possible_moves import may_have_moved
from rulebook_cli.model.address import Address
from rulebook_cli.model.change import Clash
from rulebook_cli.model.entry import Entry, Plain
from rulebook_cli.model.order import (
    Item,
    item_address,
    moved_items,
    name_in,
    order_of,
    orders_in,
    stand_alike,
)

_DECIDING = ("", "tier", "reduction")
"""Lists whose order is part of what the book says: provisions (cited by number), tiers (the last
that fits is the highest) and reductions (each is taken on the last result)."""


@dataclass(frozen=True, slots=True)
class ListFold:
    """One list in the three books, and what comes of folding its order."""

    order: Address
    base: tuple[Item, ...]
    ours: tuple[Item, ...]
    theirs: tuple[Item, ...]
    merged: MergedOrder

    def before(self, entry: Entry) -> tuple[str, ...]:
        """The addresses of what a new entry is to stand after, the nearest last."""
        names = [item.name for item in self.merged.items if item.within == entry.within]
        name = name_in(entry.address)
        until = names.index(name) if name in names else len(names)
        return tuple(str(item_address(self.order, other)) for other in names[:until])

    def wanted(self) -> list[Plain] | None:
        """The new order of the whole list; None where writing what is new is enough."""
        merged = self.merged.items
        there = {item.name for item in merged}
        now = [item for item in self.ours if item.name in there]
        if self.order.row == "table":
            known = {item.name for item in now}
            now += [item for item in merged if item.name not in known]
        return [item.written for item in merged] if moved_items(now, merged) else None

    def moved_and_gone(self) -> tuple[Address, ...]:
        """What one side may have moved and the other has done away with."""
        names: set[str] = set()
        for side, other in ((self.ours, self.theirs), (self.theirs, self.ours)):
            kept, there = {item.name for item in side}, {item.name for item in other}
            old = [item for item in self.base if item.name in kept]
            names |= may_have_moved(old, side) - there
        return tuple(self._address(name) for name in sorted(names))

    def beside_struck(self) -> tuple[Address, ...]:
        """The new provisions that one side put beside one which the other struck: between two
        of them, a passage that is gone."""
        if self.order.row or self.order.book:
            return ()
        known = {item.name for item in self.base}
        found: list[str] = []
        for side, other in ((self.ours, self.theirs), (self.theirs, self.ours)):
            struck = known - {item.name for item in other}
            names = [item.name for item in side]
            for way in (names, names[::-1]):
                last = ""
                for name in way:
                    if name not in known and last in struck:
                        found.append(name)
                    elif name in known:
                        last = name
        return tuple(self._address(name) for name in dict.fromkeys(found))

    def clashes(self, ours: str, theirs: str) -> Iterable[Clash]:
        """Where both put something at one point, or one thing at different ones."""
        known = {item.name for item in self.base}
        tables = {
            item.within
            for item in (*self.base, *self.ours, *self.theirs)
            if item.name in self.merged.torn
        }
        base, *both = (
            [item.written for item in side if item.within in tables]
            for side in (self.base, self.ours, self.theirs)
        )
        lists: dict[str, Plain] = {ours: [*both[0]], theirs: [*both[1]]}
        for address in dict.fromkeys(
            self.order if name in known else self._address(name)
            for name in sorted(self.merged.torn)
        ):
            yield Clash("order", address, lists, [*base])
        for name, rivals in self.merged.rivals.items():
            moved = name in self.merged.theirs_moved
            texts: dict[str, Plain] = {
                ours: str(self._address(rivals.ours)),
                theirs: str(self._address(name)),
            }
            point = str(self._address(rivals.after)) if rivals.after else ""
            yield Clash("order", self.order if moved else self._address(name), texts, point)

    def _address(self, name: str) -> Address:
        return self.order if self.order.row == "table" else item_address(self.order, name)


def fold_orders(
    base: Collection[Entry],
    ours: Collection[Entry],
    theirs: Collection[Entry],
    settled: Container[str],
    first: str = "",
) -> dict[Address, ListFold]:
    """Every list that differs between `base` and `theirs`, by the address of its order, but those
    of the sections in `settled`; `first` as in `merge_orders`."""
    if stand_alike(base, theirs):
        return {}
    was, here, there = (orders_in(entries) for entries in (base, ours, theirs))
    folds: dict[Address, ListFold] = {}
    for order, items in there.items():
        old, own = was.get(order, ()), here.get(order, ())
        if items != old and order.section not in settled:
            decides = order.row in _DECIDING and not order.book
            merged = merge_orders(old, own, items, decides, first)
            folds[order] = ListFold(order, old, own, items, merged)
    return folds


def fold_of(folds: dict[Address, ListFold], address: Address) -> ListFold | None:
    """The list that the addressed thing stands in."""
    order = order_of(address)
    return folds.get(order) if order else None
