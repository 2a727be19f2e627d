"""A list in another order: what was moved, struck at its old place and inserted at its new one."""

from collections.abc import Sequence

from rulebook_cli.model.address import Address, parse_address
from rulebook_cli.model.change import Change
from rulebook_cli.model.entry import Plain
from rulebook_cli.model.order import (
    Item,
    as_written,
    item_address,
    moved_items,
    name_in,
    order_of,
)
from rulebook_cli.model.paper import Mark, Run
from rulebook_cli.render.changes.showing import Line, Showing
from rulebook_cli.render.speech import say
from rulebook_cli.render.words.known_places import has_place
from rulebook_cli.render.words.place_names import place_name
from rulebook_cli.render.words.plain_text import plain_text
from rulebook_cli.render.words.row_names import row_name
from rulebook_cli.render.words.tier_names import tier_name

_MOST = 12
"""So many things are shown; of longer lists, what was moved with its neighbours."""


def order_lines(change: Change, showing: Showing) -> list[Line]:
    """The list (each table of tiers by itself) with what moved in it, and the same in sentences."""
    order = change.address
    old, new = (_items(value, order) for value in (change.before, change.after))
    moved = moved_items(old, new)
    lines: list[Line] = []
    for table in dict.fromkeys(item.within for item in (*new, *old)):
        here, there = ([i for i in side if i.within == table] for side in (old, new))
        if not moved.isdisjoint(item.name for item in (*here, *there)):
            lines.append(_line(here, there, moved, order, showing))
    told = [_sentence(item, old, new, order, showing) for item in new if item.name in moved]
    return [*lines[:-1], Line(lines[-1].marked, notes=tuple(told))] if lines else []


def where_put(change: Change, showing: Showing) -> list[str]:
    """Where a new tier or reduction stands, since that alone decides what it does."""
    order = order_of(change.address)
    if change.before is not None or order is None or order.row not in ("tier", "reduction"):
        return []
    follows = parse_address(change.follows) if change.follows else None
    after = name_of(Item(name_in(follows)), order, showing) if follows else ""
    tables = showing.after.section(order.section)
    several = order.row == "tier" and tables is not None and len(tables.tiers) > 1
    key = f"put{'.table' * several}.{'after' if after else 'first'}"
    table = _table_name(change.within, order, showing)
    return [say(showing.language, _WORDS, key, after=after, table=table)]


def _items(value: Plain, order: Address) -> list[Item]:
    return [as_written(str(name), order) for name in value] if isinstance(value, list) else []


def _line(
    old: Sequence[Item],
    new: Sequence[Item],
    moved: frozenset[str],
    order: Address,
    showing: Showing,
) -> Line:
    """One list on one line."""
    marked = _marked(old, new, moved)
    marked = _shortened(marked) if len(marked) > _MOST else marked
    stays = [at for at, (_, mark) in enumerate(marked) if mark is Mark.PLAIN]
    first = stays[0] if stays else 0
    runs: list[Run] = []
    for at, (item, mark) in enumerate(marked):
        words = name_of(item, order, showing) if item else say(showing.language, _WORDS, "more")
        before, after = (", " if at > first else ""), (", " if at < first else "")
        runs.append(showing.run(f"{before}{words}{after}", mark))
    line = Line(tuple(runs))
    table = (*new, *old)[0].within
    return line.behind(f"{_table_name(table, order, showing)}: ") if table else line


_WORDS = "order_words"
_Marked = list[tuple[Item | None, Mark]]


def _marked(old: Sequence[Item], new: Sequence[Item], moved: frozenset[str]) -> _Marked:
    """The old list and the new one in one: what stayed, and what went and came between."""
    still = {item.name for item in old} & {item.name for item in new} - moved
    marked: _Marked = []
    rest = iter(old)
    for item in new:
        if item.name in still:
            for gone in rest:
                if gone.name == item.name:
                    break
                marked.append((gone, Mark.DELETED))
        marked.append((item, Mark.PLAIN if item.name in still else Mark.INSERTED))
    return marked + [(gone, Mark.DELETED) for gone in rest]


def _shortened(marked: _Marked) -> _Marked:
    """Only what changed and what stands beside it; dots for the rest."""
    near = {
        at + step
        for at, (_, mark) in enumerate(marked)
        if mark is not Mark.PLAIN
        for step in (-1, 0, 1)
    }
    short: _Marked = []
    for at, pair in enumerate(marked):
        if at in near:
            short.append(pair)
        elif not short or short[-1][0] is not None:
            short.append((None, Mark.PLAIN))
    return short


def _sentence(
    item: Item, old: Sequence[Item], new: Sequence[Item], order: Address, showing: Showing
) -> str:
    """What was moved, where it stands now and where it stood."""
    was = next(other for other in old if other.name == item.name)
    now = _where("now" if was.within == item.within else "into", item, new, order, showing)
    if was.within == item.within:
        before = _where("was", was, old, order, showing)
    else:
        table = _table_name(was.within, order, showing)
        before = say(showing.language, _WORDS, "out-of", table=table)
    what = name_of(item, order, showing)
    return say(showing.language, _WORDS, "moved", what=what, now=now, before=before)


def _where(key: str, item: Item, items: Sequence[Item], order: Address, showing: Showing) -> str:
    """After what a thing stands in its list."""
    beside = [other for other in items if other.within == item.within]
    at = beside.index(item)
    after = name_of(beside[at - 1], order, showing) if at else ""
    table = _table_name(item.within, order, showing)
    spot = "after" if at else "first"
    return say(showing.language, _WORDS, f"{key}.{spot}", after=after, table=table)


def name_of(item: Item, order: Address, showing: Showing) -> str:
    """A thing of a list by its name; a provision or reduction by its number before the change."""
    if order.row == "table":
        return _table_name(item.name, order, showing)
    address = item_address(order, item.name)
    books = (showing.before, showing.after)
    numbered = order.row in ("", "reduction") and not order.book
    known = [book for book in books if has_place(book, address)] or [showing.before]
    book = known[0] if numbered else known[-1]
    if order.row == "tier":
        return tier_name(address.row, book, showing.language)
    if order.book or order.row:
        name = place_name if order.book else row_name
        return name(address, book, showing.language)
    return place_name(address, showing.before, showing.language)


def _table_name(name: str, order: Address, showing: Showing) -> str:
    """A table of tiers by its name, else its id, else its number."""
    id_, _, nth = name.partition("#")
    for book in (showing.after, showing.before):
        section = book.section(order.section)
        for table in section.tiers if section else ():
            if table.id == id_ and table.name:
                return plain_text(table.name, showing.language, book)
    return id_ or say(showing.language, _WORDS, "nth.table", nth=nth or 1)
