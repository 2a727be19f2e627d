"""Who may have moved what: in `b a` from `a b`, either of the two."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import combinations

from rulebook_cli.model.order import Item


def may_have_moved(old: Sequence[Item], new: Sequence[Item]) -> set[str]:
    """The names of what both lists have and what some fewest moves that lead from the one to the
    other move; what went into another table did move."""
    places = {item.name: (number, item.within) for number, item in enumerate(old)}
    may: set[str] = set()
    stayed: dict[str, list[tuple[int, str]]] = {}
    for name, within in new:
        if name in places and places[name][1] == within:
            stayed.setdefault(within, []).append((places[name][0], name))
        elif name in places:
            may.add(name)
    for pairs in stayed.values():
        numbers = [number for number, _ in pairs]
        until = _rises(numbers)
        since = _rises([-number for number in reversed(numbers)])[::-1]
        longest = max(until)
        levels = Counter(
            one for one, other in zip(until, since, strict=True) if one + other == longest + 1
        )
        for (_, name), one, other in zip(pairs, until, since, strict=True):
            if one + other != longest + 1 or levels[one] > 1:
                may.add(name)
    return may


def turned_back(base: Sequence[Item], side: Sequence[Item], now: Sequence[Item]) -> set[str]:
    """The names of pairs that a side turned round and that stand in `now` as in the base."""
    before, after = _order(side), _order(now)
    return {
        item.name
        for one, other in combinations(base, 2)
        if _stands(before, other, one) and _stands(after, one, other)
        for item in (one, other)
    }


def _rises(numbers: Iterable[int]) -> list[int]:
    """For each number, how long the longest rise is that ends with it."""
    ends: list[int] = []
    lengths: list[int] = []
    for number in numbers:
        at = bisect_left(ends, number)
        ends[at : at + 1] = [number]
        lengths.append(at + 1)
    return lengths


def _order(items: Sequence[Item]) -> dict[str, tuple[str, int]]:
    return {item.name: (item.within, number) for number, item in enumerate(items)}


def _stands(places: dict[str, tuple[str, int]], one: Item, other: Item) -> bool:
    """Whether `one` stands before `other` in the table where both stood."""
    if one.within != other.within or one.name not in places or other.name not in places:
        return False
    (table, at), (its, then) = places[one.name], places[other.name]
    return table == its == one.within and at < then
