"""A file's tree as entries: the smallest things that can be changed apart."""

from collections.abc import Iterator
from dataclasses import replace

from rulebook_cli.model.address import Address
from rulebook_cli.model.entry import Entry, Plain
from rulebook_cli.store.outline import (
    FORMERLY,
    KEYED,
    PROVISIONS,
    ROWS,
    TABLE_VALUES,
    TIERS,
    VALUES,
    Rows,
    numbered,
    row_keys,
)
from rulebook_cli.store.yaml_tree import Mapping, Node, Scalar, Sequence, descend, plain


def section_entries(root: Node | None) -> tuple[Entry, ...]:
    """The entries of a section's tree, in the order in which a section is read."""
    id_ = root.get("id") if isinstance(root, Mapping) else None
    if root is None or not isinstance(id_, Scalar):
        return ()
    return tuple(_section(root, id_.value))


def vocabulary_entries(root: Node | None, book: str) -> tuple[Entry, ...]:
    """The entries of facts.yaml (`book` "fact") or terms.yaml ("term")."""
    inner = root.get(f"{book}s") if isinstance(root, Mapping) else None
    if not isinstance(inner, Mapping):
        return ()
    return tuple(
        Entry(Address(book=book, row=id_), plain(node), key.place)
        for id_, (key, node) in inner.items.items()
    )


def settings_entries(root: Node | None) -> tuple[Entry, ...]:
    """The entries of rulebook.yaml, one a key."""
    if not isinstance(root, Mapping):
        return ()
    return tuple(
        Entry(Address(section="rulebook", block=key), plain(node), mark.place)
        for key, (mark, node) in root.items.items()
    )


def _section(root: Node, section: str) -> Iterator[Entry]:
    heading = descend(root, ("heading",))
    if heading is not None:
        yield Entry(Address(section, block="heading"), plain(heading), heading.place)
    for block, path in VALUES.items():
        if block == "number":
            yield from _number(root, path, Address(section, block=block))
        else:
            yield from _value(root, path, Address(section, block=block))
    for provision, _, (id_, nth) in _named(PROVISIONS, _items(root, PROVISIONS.path)):
        yield from _provision(Address(section, provision=id_, at=nth), provision)
    yield from _tables(root, section)
    for rows in ROWS:
        for item, value, (row, at) in _named(rows, _items(root, rows.path)):
            yield Entry(Address(section, block=rows.name, row=row, at=at), value, item.place)
    for block, path in KEYED.items():
        node = descend(root, path)
        if isinstance(node, Mapping):
            for key, (mark, inner) in node.items.items():
                address = Address(section, block=block, row=key)
                yield Entry(address, plain(inner), mark.place)


def _number(root: Node, path: tuple[str, ...], address: Address) -> Iterator[Entry]:
    """A section's number; where it bore others before, with those: they change together."""
    former = descend(root, (FORMERLY,))
    for entry in _value(root, path, address):
        earlier = plain(former) if former is not None else None
        value = entry.value if earlier is None else {"number": entry.value, FORMERLY: earlier}
        yield replace(entry, value=value)


def _value(root: Node, path: tuple[str, ...], address: Address) -> Iterator[Entry]:
    node = descend(root, path)
    if node is not None:
        yield Entry(address, plain(node), node.place)


def _named(rows: Rows, items: list[Node]) -> Iterator[tuple[Node, Plain, tuple[str, str]]]:
    """Each row of a list with its value and what tells it from all others."""
    values = [plain(item) for item in items]
    yield from zip(items, values, row_keys(rows, values), strict=True)


def _provision(address: Address, node: Node) -> Iterator[Entry]:
    """The provision itself (what it is besides its words), then its words by language."""
    if not isinstance(node, Mapping) or not address.provision:
        return
    rest = {key: plain(value) for key, (_, value) in node.items.items() if key != "text"}
    yield Entry(address, rest, node.place)
    text = node.get("text")
    if isinstance(text, Mapping):
        for language, (key, value) in text.items.items():
            yield Entry(replace(address, language=language), plain(value), key.place)


def _tables(root: Node, section: str) -> Iterator[Entry]:
    tables = tier_tables(root)
    tiers = [(tier, name) for table, name in tables for tier in _items(table, TIERS.path)]
    keys = iter(row_keys(TIERS, [plain(tier) for tier, _ in tiers]))
    for table, (id_, nth) in tables:
        for key in TABLE_VALUES:
            block = "tiers-name" if key == "name" else key
            yield from _value(table, (key,), Address(section, block=block, row=id_, at=nth))
        for tier in _items(table, TIERS.path):
            row, at = next(keys)
            address = Address(section, block="tier", row=row, at=at)
            yield Entry(address, plain(tier), tier.place, id_ + nth)


def tier_tables(root: Node | None) -> list[tuple[Mapping, tuple[str, str]]]:
    """The tables under `tiers`, whether one stands there or a list of them, each with its id
    (empty where it has none) and what tells it from others of that id (`#2`)."""
    node = descend(root, ("tiers",))
    nodes = node.items if isinstance(node, Sequence) else [node]
    tables = [table for table in nodes if isinstance(table, Mapping)]
    ids = [table.get("id") for table in tables]
    names = numbered((id_.value if isinstance(id_, Scalar) else "", "") for id_ in ids)
    return list(zip(tables, names, strict=True))


def _items(root: Node | None, path: tuple[str, ...]) -> list[Node]:
    node = descend(root, path)
    return node.items if isinstance(node, Sequence) else []
