"""Edits of tables of tiers, written into the plain data of a section."""

from rulebook_cli.model.change import Edit
from rulebook_cli.store.outline import TIERS, plain_key
from rulebook_cli.store.plain_data import Data, find_row, place_key, put_row, sibling


def put_tier(data: Data, edit: Edit) -> None:
    """Put a tier into the table it belongs to, or take it out."""
    tables = _tables(data)
    table = next((t for t in tables if _find_tier(t, edit.address.row) >= 0), None)
    if table is None and edit.value is not None:
        table = _table_for(tables, edit)
        if table is None:
            table = {}
            data.pop("tiers", None)
            place_key(data, "tiers", table)
    if table is not None:
        put_row(table, TIERS.path, TIERS, edit)
        _drop_if_empty(data, table)


def put_table_value(data: Data, edit: Edit) -> None:
    """A value of a table of tiers; the table is made when there is none of that id."""
    key = "name" if edit.address.block == "tiers-name" else edit.address.block
    id_ = edit.address.row
    table = next((t for t in _tables(data) if (t.get("id") or "") == id_), None)
    if edit.value is None:
        if table is not None:
            table.pop(key, None)
            _drop_if_empty(data, table)
        return
    if table is None:
        table = {"id": id_} if id_ else {}
        there = data.get("tiers")
        if isinstance(there, list):
            there.append(table)
        elif isinstance(there, dict) and there:
            data["tiers"] = [there, table]
        else:
            place_key(data, "tiers", table)
    place_key(table, key, edit.value)


def _table_for(tables: list[Data], edit: Edit) -> Data | None:
    """The table a new tier goes to: the one of the tier it follows; but if that is the last of
    its table, and the next table has no tiers yet, that one."""
    if not tables:
        return None
    if not edit.follows:
        return next((table for table in tables if not table.get("list")), tables[0])
    for number, table in enumerate(tables):
        listed = table.get("list")
        names = [
            str(sibling(edit.address, row=plain_key(TIERS, item)[0]))
            for item in (listed if isinstance(listed, list) else ())
        ]
        if edit.follows in names:
            then = tables[number + 1 : number + 2]
            if names[-1] == edit.follows and then and not then[0].get("list"):
                return then[0]
            return table
    return tables[-1]


def _drop_if_empty(data: Data, table: Data) -> None:
    """Take away a table of tiers that says nothing but its id."""
    if table.get("list") or set(table) - {"id", "list"}:
        return
    there = data.get("tiers")
    if isinstance(there, list):
        there[:] = [other for other in there if other is not table]
    if there is table or not there:
        data.pop("tiers", None)


def _tables(data: Data) -> list[Data]:
    there = data.get("tiers")
    tables = there if isinstance(there, list) else [there]
    return [table for table in tables if isinstance(table, dict)]


def _find_tier(table: Data, id_: str) -> int:
    listed = table.get("list")
    return find_row(listed, TIERS, id_, "") if isinstance(listed, list) else -1
