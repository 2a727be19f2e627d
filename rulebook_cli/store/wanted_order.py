"""Edits of the order of a list, written into the plain data of its file."""

from collections.abc import Sequence

from rulebook_cli.model.address import Address
from rulebook_cli.model.change import Edit
from rulebook_cli.model.entry import Plain
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.order import Item, as_written, name_in
from rulebook_cli.store.outline import PROVISIONS, ROWS_BY_NAME, Rows, row_keys
from rulebook_cli.store.plain_data import Data, look
from rulebook_cli.store.wanted_tiers import (
    find_table,
    new_table,
    tables_by_name,
    take_tier,
    tier_list,
    tiers_of,
)


def put_order(data: Data, edit: Edit) -> None:
    """Bring a list into the order that an edit names; what it does not name stays after what it
    stands after, and a name that is not there says nothing.

    Raises `RulebookError("cannot-write")` for a list that no such file has.
    """
    order = edit.address
    wanted = wanted_items(edit)
    names = [item.name for item in wanted]
    if order.book:
        _put_keys(data, f"{order.book}s", names)
    elif order.row == "table":
        _put_tables(data, names)
    elif order.row == "tier":
        _put_tiers(data, wanted)
    elif not order.row or order.row in ROWS_BY_NAME:
        rows = ROWS_BY_NAME[order.row] if order.row else PROVISIONS
        listed = look(data, rows.path)
        if isinstance(listed, list):
            listed[:] = [listed[n] for n in sorted_by(row_names(rows, listed), names)]
    else:
        raise RulebookError("cannot-write", address=str(order), file=edit.file)


def wanted_items(edit: Edit) -> list[Item]:
    """The items that an edit of an order names, in its order."""
    names = edit.value if isinstance(edit.value, list) else []
    return [as_written(str(name), edit.address) for name in names]


def sorted_by(names: Sequence[str], wanted: Sequence[str]) -> list[int]:
    """The places of `names` in the order of `wanted`; one that is not wanted by name stays after
    the one it stands after."""
    rank = {name: number for number, name in enumerate(wanted)}
    last = -1
    ranks: list[int] = []
    for name in names:
        last = rank.get(name, last)
        ranks.append(last)
    return sorted(range(len(names)), key=lambda at: ranks[at])


def row_names(rows: Rows, listed: Sequence[Plain]) -> list[str]:
    """What the rows of a list are called in its order."""
    if rows is PROVISIONS:
        return [id_ + nth for id_, nth in row_keys(rows, listed)]
    return [_row_name(key) for key in row_keys(rows, listed)]


def _row_name(key: tuple[str, str]) -> str:
    return name_in(Address(row=key[0], at=key[1]))


def _put_keys(data: Data, holder: str, names: Sequence[str]) -> None:
    mapping = data.get(holder)
    if isinstance(mapping, dict):
        pairs = list(mapping.items())
        mapping.clear()
        mapping.update(pairs[n] for n in sorted_by([key for key, _ in pairs], names))


def _put_tables(data: Data, names: Sequence[str]) -> None:
    listed = data.get("tiers")
    if isinstance(listed, list):
        here = tables_by_name(data)
        others = [item for item in listed if not isinstance(item, dict)]
        tables = list(here.values())
        listed[:] = [*(tables[n] for n in sorted_by(list(here), names)), *others]


def _put_tiers(data: Data, wanted: Sequence[Item]) -> None:
    """Every tier into its table, then every table into its order."""
    table_of = {item.name: item.within for item in wanted}
    for name in [item.name for item in wanted]:
        place = next(((t, n) for t, n, key in tiers_of(data) if _row_name(key) == name), None)
        if place is None or find_table(data, table_of[name]) is place[0]:
            continue
        goal = find_table(data, table_of[name])
        if goal is None:
            goal = new_table(data, table_of[name])
        tier_list(goal).append(tier_list(place[0])[place[1]])
        take_tier(data, *place)
    for within, table in tables_by_name(data).items():
        names = [_row_name(key) for its, _, key in tiers_of(data) if its is table]
        its_own = [item.name for item in wanted if item.within == within]
        if names:
            listed = tier_list(table)
            listed[:] = [listed[n] for n in sorted_by(names, its_own)]
