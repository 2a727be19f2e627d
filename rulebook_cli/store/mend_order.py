"""A list of a YAML text brought into another order: rows change places as they are written."""

from collections.abc import Iterator
from contextlib import suppress

from rulebook_cli.model.change import Edit
from rulebook_cli.model.order import Item
from rulebook_cli.store.entries import tier_tables
from rulebook_cli.store.extent import UnmeasuredError
from rulebook_cli.store.outline import PROVISIONS, ROWS_BY_NAME, TIERS
from rulebook_cli.store.rows_apart import in_new_order, moved_row
from rulebook_cli.store.splice_flow import Splice
from rulebook_cli.store.wanted_order import row_names, sorted_by, wanted_items
from rulebook_cli.store.yaml_file import compose
from rulebook_cli.store.yaml_tree import Mapping, Node, Sequence, descend, plain

_MOST_CUTS = 200


def mend_order(text: str, file: str, root: Node | None, edit: Edit) -> tuple[str, Node | None]:
    """The text, whose tree is `root`, with its rows moved into the order of an edit, as far as
    they can be moved as they are written; and its new tree."""
    for _ in range(_MOST_CUTS):
        cut = _next_cut(text, root, edit)
        if cut is None:
            break
        breaks = "\r\n" if "\r\n" in text[: text.find("\n") + 1] else "\n"
        put = cut.text.replace("\r\n", "\n").replace("\n", breaks)
        written = text[: cut.start] + put + text[cut.end :]
        tree, misread = compose(written, file)
        if written == text or tree is None or misread:
            break
        text, root = written, tree
    return text, root


def _next_cut(text: str, root: Node | None, edit: Edit) -> Splice | None:
    """The first cut that brings a list nearer to its order; None when there is none."""
    wanted = wanted_items(edit)
    with suppress(UnmeasuredError):
        across = _into_table(text, _tables(root), wanted) if edit.address.row == "tier" else None
        if across is not None:
            return across
    for node, names in _lists(root, edit):
        order = sorted_by(names, [item.name for item in wanted])
        if order != list(range(len(names))):
            with suppress(UnmeasuredError):
                return in_new_order(text, node, order)
    return None


def _lists(root: Node | None, edit: Edit) -> Iterator[tuple[Sequence | Mapping, list[str]]]:
    """The lists of an order with the names of what stands in them."""
    order = edit.address
    if order.book:
        node = descend(root, (f"{order.book}s",))
        if isinstance(node, Mapping):
            yield node, list(node.items)
    elif order.row == "table":
        node, tables = descend(root, ("tiers",)), tier_tables(root)
        if isinstance(node, Sequence) and len(node.items) == len(tables):
            yield node, [id_ + nth for _, (id_, nth) in tables]
    elif order.row == "tier":
        yield from _tables(root).values()
    elif not order.row or order.row in ROWS_BY_NAME:
        rows = ROWS_BY_NAME[order.row] if order.row else PROVISIONS
        node = descend(root, rows.path)
        if isinstance(node, Sequence):
            yield node, row_names(rows, [plain(item) for item in node.items])


def _tables(root: Node | None) -> dict[str, tuple[Sequence, list[str]]]:
    """The tables of tiers by id: their lists and the names of the tiers in them."""
    lists = {id_ + nth: table.get("list") for table, (id_, nth) in tier_tables(root)}
    there = {name: node for name, node in lists.items() if isinstance(node, Sequence)}
    values = [plain(item) for node in there.values() for item in node.items]
    names = iter(row_names(TIERS, values))
    return {name: (node, [next(names) for _ in node.items]) for name, node in there.items()}


def _into_table(
    text: str, tables: dict[str, tuple[Sequence, list[str]]], wanted: list[Item]
) -> Splice | None:
    """The cut that takes the first tier that stands in a wrong table into its own."""
    for at, item in enumerate(wanted):
        for within, (source, names) in tables.items():
            if item.name not in names or within == item.within or item.within not in tables:
                continue
            goal, there = tables[item.within]
            before = {other.name for other in wanted[:at]}
            spot = max((n + 1 for n, name in enumerate(there) if name in before), default=0)
            cut = moved_row(text, source, names.index(item.name), goal, spot)
            if cut is not None:
                return cut
    return None
