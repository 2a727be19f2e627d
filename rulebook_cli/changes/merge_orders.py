"""Three-way merge of the order of a list.

What neither side put anywhere stays as it was and divides the list into points. Whatever a side
moved or added stands at one of these points; two sides that put something at one point, or one
thing at two points, are not reconciled silently. Nor is a result in which two things stand as they
did in the base although a side turned them round.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from rulebook_cli.changes.possible_moves import may_have_moved, turned_back
from rulebook_cli.model.order import Item, moved_items

Order = Sequence[Item]
_Point = tuple[str, str]
"""A table and the name of what stays before the point; empty at the beginning."""
_Ordering = Callable[[Iterable[list[str]]], list[list[str]]]
_FIRST: Mapping[str, _Ordering] = {"ours": list, "theirs": lambda both: [*both][::-1]}
"""How what two sides put at one point is ordered, by whose stands first."""


@dataclass(frozen=True, slots=True)
class Rivals:
    """`ours` and `theirs` were both put right after `after` (empty: at the beginning)."""

    ours: str
    theirs: str
    after: str


@dataclass(slots=True)
class MergedOrder:
    """The list with what both sides did to its order.

    `rivals` by the name of what theirs put there, and `torn`, the names of what both put at
    different places, are clashes; `items` then has one of the possible orders, without the torn
    ones. The moved ones are those that a side had elsewhere in the base.
    """

    items: tuple[Item, ...] = ()
    rivals: dict[str, Rivals] = field(default_factory=dict)
    torn: set[str] = field(default_factory=set)
    ours_moved: frozenset[str] = frozenset()
    theirs_moved: frozenset[str] = frozenset()


def merge_orders(
    base: Order, ours: Order, theirs: Order, decides: bool, first: str = ""
) -> MergedOrder:
    """The order that holds what both sides moved and added. What a side removed is gone.

    `decides` tells whether the order is part of what the book says; if not, things put at one
    point are ordered by their names, the same from both sides. With `first` ("ours" or "theirs")
    somebody has chosen whose stands first at such a point, and nobody is a rival.
    """
    known, here, there = ({item.name for item in side} for side in (base, ours, theirs))
    common = known & here & there
    old = [item for item in base if item.name in common]
    ours_moved = moved_items(old, ours)
    theirs_moved = moved_items(old, theirs)
    merged = MergedOrder(ours_moved=ours_moved, theirs_moved=theirs_moved)
    ours_put, theirs_put = ours_moved | (here - known), theirs_moved | (there - known)
    still = common - ours_moved - theirs_moved
    one = _by_point(ours, still, ours_put)
    other = _by_point(theirs, still, theirs_put)
    merged.torn |= _lost(base, one, theirs) | _lost(base, other, ours)
    merged.torn |= _differently(old, ours, theirs, merged)
    _settle(one, other, decides, merged, known)
    order = _FIRST[first] if first else sorted
    merged.items = tuple(_joined((*ours, *theirs), old, still, one, other, merged, order))
    if ours_moved and theirs_moved and not merged.torn:
        back = (turned_back(old, side, merged.items) for side in (ours, theirs))
        merged.torn |= set().union(*back)
    if not decides or first:
        merged.rivals.clear()
    return merged


def _lost(base: Order, points: Mapping[_Point, list[str]], other: Order) -> set[str]:
    """What one side put into a table that the other has done away with, or given another id."""
    gone = {item.within for item in base} - {item.within for item in other} if other else set()
    return {name for (table, _), names in points.items() for name in names if table in gone}


def _differently(old: Order, ours: Order, theirs: Order, merged: MergedOrder) -> set[str]:
    """What one side moved and the other may have moved too, to another place among what neither
    can have moved."""
    here, there = may_have_moved(old, ours), may_have_moved(old, theirs)
    firm = {item.name for item in old} - here - there
    one, other = (_ranks(side, firm) for side in (ours, theirs))
    both = (merged.ours_moved & there) | (merged.theirs_moved & here)
    return {name for name in both if one[name] != other[name]}


def _ranks(side: Order, firm: set[str]) -> dict[str, tuple[str, int]]:
    """For each thing its table and how many of the firm ones stand before it there."""
    before: dict[str, int] = {}
    ranks: dict[str, tuple[str, int]] = {}
    for name, within in side:
        ranks[name] = within, before.get(within, 0)
        if name in firm:
            before[within] = before.get(within, 0) + 1
    return ranks


def _by_point(side: Order, still: set[str], put: Iterable[str]) -> dict[_Point, list[str]]:
    """What a side put somewhere, by the point where it stands."""
    placed = set(put)
    before: dict[str, str] = {}
    points: dict[_Point, list[str]] = {}
    for name, within in side:
        if name in still:
            before[within] = name
        elif name in placed:
            points.setdefault((within, before.get(within, "")), []).append(name)
    return points


def _settle(
    one: dict[_Point, list[str]],
    other: dict[_Point, list[str]],
    decides: bool,
    merged: MergedOrder,
    known: set[str],
) -> None:
    """Leave each thing that both put somewhere at one point only. What they put at different
    ones is torn and left out, unless it is new and the order decides nothing."""
    here, there = (
        {name: point for point, names in side.items() for name in names} for side in (one, other)
    )
    for name in here.keys() & there.keys():
        if here[name] == there[name]:
            continue
        if decides or name in known:
            merged.torn.add(name)
        elif here[name] < there[name]:
            other[there[name]].remove(name)
        else:
            one[here[name]].remove(name)
    for point, names in other.items():
        here_now, there_now = ([Item(n) for n in side] for side in (one.get(point, []), names))
        merged.torn |= moved_items(here_now, there_now) | moved_items(there_now, here_now)
    for names in (*one.values(), *other.values()):
        names[:] = [name for name in names if name not in merged.torn]


def _joined(
    sides: Order,
    old: Order,
    still: set[str],
    one: Mapping[_Point, list[str]],
    other: Mapping[_Point, list[str]],
    merged: MergedOrder,
    order: _Ordering,
) -> Iterable[Item]:
    """The points of every table with what stands between them."""
    stays = [item for item in old if item.name in still]
    for table in dict.fromkeys(item.within for item in sides):
        for before in ("", *(item.name for item in stays if item.within == table)):
            if before:
                yield Item(before, table)
            point = table, before
            two = one.get(point, []), other.get(point, [])
            for name in _at_point(before, *two, merged, order):
                yield Item(name, table)


def _at_point(
    before: str,
    ours: Sequence[str],
    theirs: Sequence[str],
    merged: MergedOrder,
    order: _Ordering,
) -> Iterable[str]:
    """What both sides put at one point; what both put there divides it further."""
    shared = [name for name in ours if name in theirs]
    for mark, here, there in zip(
        ("", *shared), _cut(ours, shared), _cut(theirs, shared), strict=True
    ):
        if mark:
            yield mark
            before = mark
        if here and there:
            merged.rivals |= {name: Rivals(here[0], name, before) for name in there}
        yield from (name for part in order((here, there)) for name in part)


def _cut(names: Sequence[str], marks: Sequence[str]) -> list[list[str]]:
    """The names between the marks, which stand among them in this order."""
    parts: list[list[str]] = [[]]
    for name in names:
        if name in marks:
            parts.append([])
        else:
            parts[-1].append(name)
    return parts
