"""What a file is to say once an edit is made: its plain data with the edit written in."""

from dataclasses import replace

from rulebook_cli.model.address import Address
from rulebook_cli.model.change import Edit
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.store.outline import (
    FORMERLY,
    KEYED,
    PROVISIONS,
    ROWS_BY_NAME,
    TABLE_VALUES,
    VALUES,
)
from rulebook_cli.store.plain_data import (
    Data,
    descend,
    drop,
    find_row,
    place_key,
    put_key,
    put_row,
    put_value,
    sibling,
)
from rulebook_cli.store.wanted_order import put_order
from rulebook_cli.store.wanted_tiers import put_table_value, put_tier


def write_in(data: Data, edit: Edit) -> None:
    """Write an edit of a whole entry (its address has no field) into the data of its file.

    Raises `RulebookError("cannot-write")` for an address that no entry of such a file has.
    """
    address = edit.address
    if address.block == "order":
        put_order(data, edit)
    elif address.book:
        put_key(data, (f"{address.book}s",), address.row, edit)
    elif address.language:
        _put_words(data, edit)
    elif address.provision:
        _put_provision(data, edit)
    elif address.section == "rulebook":
        put_value(data, (address.block,), edit.value)
    elif address.block == "heading":
        put_value(data, ("heading",), edit.value)
    elif address.block == "number":
        _put_number(data, edit)
    elif address.block in VALUES:
        put_value(data, VALUES[address.block], edit.value)
    elif address.block in KEYED:
        put_key(data, KEYED[address.block], address.row, edit)
    elif address.block == "tier":
        put_tier(data, edit)
    elif address.block in ROWS_BY_NAME:
        rows = ROWS_BY_NAME[address.block]
        put_row(data, rows.path, rows, edit)
    elif address.block == "tiers-name" or address.block in TABLE_VALUES:
        put_table_value(data, edit)
    else:
        raise RulebookError("cannot-write", address=str(address), file=edit.file)


def _put_number(data: Data, edit: Edit) -> None:
    """The number of a section, and the numbers it bore before."""
    both = edit.value
    if isinstance(both, dict) and both.keys() == {"number", FORMERLY}:
        put_value(data, VALUES["number"], both["number"])
        put_value(data, (FORMERLY,), both[FORMERLY])
    else:
        put_value(data, VALUES["number"], both)
        put_value(data, (FORMERLY,), None)


def _put_words(data: Data, edit: Edit) -> None:
    address = edit.address
    rows = data.get("provisions")
    found = (
        find_row(rows, PROVISIONS, address.provision, address.at) if isinstance(rows, list) else -1
    )
    provision = rows[found] if isinstance(rows, list) and found >= 0 else None
    if not isinstance(provision, dict):
        if edit.value is None:
            return
        raise RulebookError("cannot-write", address=str(address), file=edit.file)
    if edit.value is None:
        drop(provision, ("text", address.language))
        return
    text = descend(provision, ("text",))
    names = {str(sibling(address, at=address.at, language=name)): name for name in text}
    place_key(text, address.language, edit.value, names.get(edit.follows, edit.follows))


def _put_provision(data: Data, edit: Edit) -> None:
    """The provision itself; its words, which are entries of their own, stay."""
    rows, address = data.get("provisions"), edit.address
    name = address.provision, address.at
    found = find_row(rows, PROVISIONS, *name) if isinstance(rows, list) else -1
    old = rows[found] if isinstance(rows, list) and found >= 0 else None
    if isinstance(edit.value, dict) and isinstance(old, dict) and "text" in old:
        edit = replace(edit, value={**edit.value, "text": old["text"]})
    put_row(
        data,
        PROVISIONS.path,
        PROVISIONS,
        edit,
        lambda row, nth: Address(address.section, provision=row, at=nth),
    )
