"""Plain data of a file changed in place: keys and rows put where they belong, or taken away."""

from collections.abc import Callable

from rulebook_cli.model.address import Address
from rulebook_cli.model.change import Edit
from rulebook_cli.model.entry import Plain
from rulebook_cli.store.outline import Rows, row_keys

Data = dict[str, Plain]

ORDER = (
    *("id", "number", "formerly", "kind", "heading", "name", "law", "in_force", "per", "choose"),
    *("complete", "eligible", "list", "text", "provisions", "tiers", "fees", "schedule"),
    *("reductions", "substitute_fees", "expenses", "client_fees", "vouchers", "leave"),
    *("interruptions", "notice", "contract", "procedure", "situations", "services"),
    *("contact_points", "partners"),
)
"""The order in which the keys of a section, its blocks and its tables of tiers are written."""
_KEPT_EMPTY = ("facts", "terms", "text", "list")


def in_order(data: Data) -> Data:
    """The data with its keys in the order in which they are written; others stay last."""
    rank = {name: number for number, name in enumerate(ORDER)}
    return dict(sorted(data.items(), key=lambda pair: rank.get(pair[0], len(rank))))


def place_key(mapping: Data, key: str, value: Plain, follows: str | None = None) -> None:
    """Give `key` its value. A new key comes after `follows` (first when that is empty, last when
    that is not there); without `follows`, where `ORDER` has it."""
    if key in mapping:
        mapping[key] = value
        return
    names = list(mapping)
    if follows is None:
        at = _ordered_spot(names, key)
    elif not follows:
        at = 0
    else:
        at = names.index(follows) + 1 if follows in mapping else len(names)
    pairs = list(mapping.items())
    pairs.insert(at, (key, value))
    mapping.clear()
    mapping.update(pairs)


def put_value(data: Data, path: tuple[str, ...], value: Plain) -> None:
    """Give what stands at `path` its value; None takes it away."""
    *blocks, key = path
    if value is None:
        drop(data, path)
        return
    place_key(descend(data, blocks), key, value)


def put_key(data: Data, path: tuple[str, ...], key: str, edit: Edit) -> None:
    """A pair of a mapping whose pairs are entries themselves."""
    if edit.value is None:
        drop(data, (*path, key))
        return
    mapping = descend(data, path)
    names = {str(sibling(edit.address, row=name)): name for name in mapping}
    place_key(mapping, key, edit.value, names.get(edit.follows, edit.follows))


def put_row(
    data: Data,
    path: tuple[str, ...],
    rows: Rows,
    edit: Edit,
    name: Callable[[str, str], Address] | None = None,
) -> None:
    """A row of the list at `path`; `name` gives the address of a row."""
    address = edit.address
    row, at = (address.provision or address.row), address.at
    if edit.value is None:
        there = look(data, path)
        found = find_row(there, rows, row, at) if isinstance(there, list) else -1
        if isinstance(there, list) and found >= 0:
            del there[found]
            if not there:
                drop(data, path)
        return
    listed = _descend_list(data, path)
    found = find_row(listed, rows, row, at)
    if found >= 0:
        listed[found] = edit.value
        return
    called = name or (lambda row, at: sibling(address, row=row, at=at))
    keys = row_keys(rows, listed)
    names = [str(called(*key)) for key in keys]
    listed.insert(spot_for(edit, keys, names), edit.value)


def spot_for(edit: Edit, keys: list[tuple[str, str]], names: list[str]) -> int:
    """Where a new row goes: after the one it follows (first when that is empty), else after the
    nearest of those that stand before that, else last; and never before another of its name,
    which would then be named for it. `keys` and `names` are what the rows that are there are
    called, apart and as addresses."""
    spot = len(names) if edit.follows and edit.earlier is None else 0
    before = [name for name in (*(edit.earlier or ()), edit.follows) if name in names]
    if before:
        spot = names.index(before[-1]) + 1
    row, at = edit.address.provision or edit.address.row, edit.address.name.at
    alike = [n for n, key in enumerate(keys) if (key[0], key[1].partition("#")[0]) == (row, at)]
    return max([spot, *(number + 1 for number in alike)])


def find_row(listed: list[Plain], rows: Rows, row: str, at: str) -> int:
    """The number of the row of that name; -1 when there is none."""
    keys = row_keys(rows, listed)
    return keys.index((row, at)) if (row, at) in keys else -1


def sibling(address: Address, row: str = "", at: str = "", language: str = "") -> Address:
    """An address of the same kind for another row or language."""
    return Address(
        address.section, address.provision, language, address.block, row, at, book=address.book
    )


def look(data: Plain, path: tuple[str, ...]) -> Plain:
    """What stands at a path of keys; None if nothing does."""
    for key in path:
        data = data.get(key) if isinstance(data, dict) else None
    return data


def descend(data: Data, path: tuple[str, ...] | list[str]) -> Data:
    """The mapping at `path`, made where it is missing."""
    for key in path:
        inner = data.get(key)
        if not isinstance(inner, dict):
            inner = {}
            data.pop(key, None)
            place_key(data, key, inner)
        data = inner
    return data


def _descend_list(data: Data, path: tuple[str, ...]) -> list[Plain]:
    holder = descend(data, path[:-1])
    listed = holder.get(path[-1])
    if not isinstance(listed, list):
        listed = []
        holder.pop(path[-1], None)
        place_key(holder, path[-1], listed)
    return listed


def drop(data: Data, path: tuple[str, ...]) -> None:
    """Take away what stands at `path`, and what is left empty above it."""
    for depth in range(len(path), 0, -1):
        holder = look(data, path[: depth - 1])
        if not isinstance(holder, dict):
            return
        inner = holder.get(path[depth - 1])
        if depth < len(path) and (inner or path[depth - 1] in _KEPT_EMPTY):
            return
        holder.pop(path[depth - 1], None)


def _ordered_spot(names: list[str], key: str) -> int:
    if key not in ORDER:
        return len(names)
    before = ORDER[: ORDER.index(key)]
    return max((number + 1 for number, name in enumerate(names) if name in before), default=0)
