"""Edits of tables of tiers, written into the plain data of a section."""

from rulebook_cli.model.change import Edit
from rulebook_cli.model.entry import Plain
from rulebook_cli.store.outline import TIERS, numbered, row_keys
from rulebook_cli.store.plain_data import Data, place_key, sibling, spot_for


def put_tier(data: Data, edit: Edit) -> None:
    """Put a tier into the table it belongs to, or take it out."""
    address = edit.address
    for its, index, key in tiers_of(data):
        if key == (address.row, address.at):
            if edit.value is None:
                take_tier(data, its, index)
            else:
                tier_list(its)[index] = edit.value
            return
    if edit.value is None:
        return
    table = _table_for(data, edit)
    if table is None:
        table = new_table(data, edit.within or "")
    keys = [key for its, _, key in tiers_of(data) if its is table]
    spot = spot_for(edit, keys, _names(data, table, edit))
    tier_list(table).insert(spot, edit.value)


def take_tier(data: Data, table: Data, index: int) -> Plain:
    """Take a tier out of its table, and the table away if it says nothing any more."""
    listed = tier_list(table)
    taken = listed.pop(index)
    if not listed:
        table.pop("list")
        drop_empty_tables(data)
    return taken


def tiers_of(data: Data) -> list[tuple[Data, int, tuple[str, str]]]:
    """Every tier of a section: the table it stands in, its number there, and its name."""
    places: list[tuple[Data, int]] = []
    values: list[Plain] = []
    for table in tables_by_name(data).values():
        listed = table.get("list")
        if isinstance(listed, list):
            places += [(table, number) for number in range(len(listed))]
            values += listed
    keys = row_keys(TIERS, values)
    return [(table, n, key) for (table, n), key in zip(places, keys, strict=True)]


def put_table_value(data: Data, edit: Edit) -> None:
    """A value of a table of tiers; the table is made when there is none of that id."""
    address = edit.address
    key = "name" if address.block == "tiers-name" else address.block
    table = find_table(data, address.row + address.at)
    if edit.value is not None:
        if table is None:
            table = new_table(data, address.row + address.at)
        place_key(table, key, edit.value)
    elif table is not None:
        table.pop(key, None)
        drop_empty_tables(data)


def tables_by_name(data: Data) -> dict[str, Data]:
    """The tables of a section by id; `#2` is the second without one."""
    there = data.get("tiers")
    tables = [t for t in (there if isinstance(there, list) else [there]) if isinstance(t, dict)]
    ids = [table.get("id") for table in tables]
    names = numbered((id_ if isinstance(id_, str) else "", "") for id_ in ids)
    return {id_ + nth: table for (id_, nth), table in zip(names, tables, strict=True)}


def find_table(data: Data, name: str) -> Data | None:
    """The table of that name."""
    return tables_by_name(data).get(name)


def new_table(data: Data, name: str) -> Data:
    """A new table of that name, after those that are there."""
    id_ = name.partition("#")[0]
    table: Data = {"id": id_} if id_ else {}
    there = data.get("tiers")
    if isinstance(there, list):
        there.append(table)
    elif isinstance(there, dict) and there:
        data["tiers"] = [there, table]
    else:
        data.pop("tiers", None)
        place_key(data, "tiers", table)
    return table


def tier_list(table: Data) -> list[Plain]:
    """The list of a table's tiers, made where it is missing."""
    listed = table.get("list")
    if not isinstance(listed, list):
        listed = []
        table.pop("list", None)
        place_key(table, "list", listed)
    return listed


def drop_empty_tables(data: Data) -> None:
    """Take away tables of tiers that say nothing but their id."""
    there = data.get("tiers")
    for table in tables_by_name(data).values():
        if table.get("list") or set(table) - {"id", "list"}:
            continue
        if isinstance(there, list):
            there[:] = [other for other in there if other is not table]
        if there is table or not there:
            data.pop("tiers", None)


def _table_for(data: Data, edit: Edit) -> Data | None:
    """The table a new tier goes to: the one it says; else the one of the tier it follows; but if
    that is the last of its table, and the next table has no tiers yet, that one."""
    if edit.within is not None:
        return find_table(data, edit.within)
    tables = list(tables_by_name(data).values())
    if not edit.follows:
        empty = (table for table in tables if not table.get("list"))
        return next(empty, tables[0] if tables else None)
    for number, table in enumerate(tables):
        names = _names(data, table, edit)
        if edit.follows in names:
            then = tables[number + 1 : number + 2]
            next_is_empty = then and not then[0].get("list")
            return then[0] if names[-1] == edit.follows and next_is_empty else table
    return tables[-1] if tables else None


def _names(data: Data, table: Data, edit: Edit) -> list[str]:
    """The addresses of a table's tiers."""
    tiers = (key for its, _, key in tiers_of(data) if its is table)
    return [str(sibling(edit.address, row, at)) for row, at in tiers]
