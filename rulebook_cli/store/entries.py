"""A file's tree as entries: the smallest things that can be changed apart."""

from collections.abc import Iterator

from rulebook_cli.model.address import Address
from rulebook_cli.model.entry import Entry
from rulebook_cli.store.outline import KEYED, PROVISIONS, ROWS, TABLE_VALUES, TIERS, VALUES, row_key
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
        yield from _value(root, path, Address(section, block=block))
    for provision in _items(root, PROVISIONS.path):
        yield from _provision(section, provision)
    yield from _tables(root, section)
    for rows in ROWS:
        for item in _items(root, rows.path):
            row, at = row_key(rows, item)
            address = Address(section, block=rows.name, row=row, at=at)
            yield Entry(address, plain(item), item.place)
    for block, path in KEYED.items():
        node = descend(root, path)
        if isinstance(node, Mapping):
            for key, (mark, value) in node.items.items():
                address = Address(section, block=block, row=key)
                yield Entry(address, plain(value), mark.place)


def _value(root: Node, path: tuple[str, ...], address: Address) -> Iterator[Entry]:
    node = descend(root, path)
    if node is not None:
        yield Entry(address, plain(node), node.place)


def _provision(section: str, node: Node) -> Iterator[Entry]:
    """The provision itself (what it is besides its words), then its words by language."""
    id_, _ = row_key(PROVISIONS, node)
    if not isinstance(node, Mapping) or not id_:
        return
    rest = {key: plain(value) for key, (_, value) in node.items.items() if key != "text"}
    yield Entry(Address(section, provision=id_), rest, node.place)
    text = node.get("text")
    if isinstance(text, Mapping):
        for language, (key, value) in text.items.items():
            address = Address(section, provision=id_, language=language)
            yield Entry(address, plain(value), key.place)


def _tables(root: Node, section: str) -> Iterator[Entry]:
    for table in tier_tables(root):
        id_ = table.get("id")
        row = id_.value if isinstance(id_, Scalar) else ""
        for key in TABLE_VALUES:
            block = "tiers-name" if key == "name" else key
            yield from _value(table, (key,), Address(section, block=block, row=row))
        for tier in _items(table, TIERS.path):
            name, _ = row_key(TIERS, tier)
            yield Entry(Address(section, block="tier", row=name), plain(tier), tier.place)


def tier_tables(root: Node | None) -> list[Mapping]:
    """The tables under `tiers`, whether one stands there or a list of them."""
    node = descend(root, ("tiers",))
    tables = node.items if isinstance(node, Sequence) else [node]
    return [table for table in tables if isinstance(table, Mapping)]


def _items(root: Node | None, path: tuple[str, ...]) -> list[Node]:
    node = descend(root, path)
    return node.items if isinstance(node, Sequence) else []
