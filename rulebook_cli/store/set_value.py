"""`ADDRESS=VALUE` as people write it, made into an edit of the addressed thing."""

import re
from dataclasses import replace

from rulebook_cli.model.address import Address, parse_address
from rulebook_cli.model.change import Edit
from rulebook_cli.model.entry import Plain
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.store.entries import tier_tables
from rulebook_cli.store.near_address import no_such_address
from rulebook_cli.store.outline import (
    KEYED,
    ROWS_BY_NAME,
    TABLE_VALUES,
    TIERS,
    VALUES,
    Rows,
    plain_key,
)
from rulebook_cli.store.read_value import as_date, read_value
from rulebook_cli.store.set_order import set_order
from rulebook_cli.store.which_row import which_row
from rulebook_cli.store.write_edits import file_entries
from rulebook_cli.store.yaml_file import compose
from rulebook_cli.store.yaml_tree import Node, Scalar, descend

_MAIN = {
    "fee": "amount",
    "substitute-fee": "amount",
    "expense": "amount",
    "client-fee": "amount",
    "leave": "days",
}
"""What a bare value means for a row of these blocks."""
_MAPPINGS = ("notice", "in-force", "eligible")
_HEADING = re.compile(r"([A-Za-z0-9-]+)~heading[.~]([a-z]{2,3})")
_WORD = re.compile(r"(fact|term)/([A-Za-z0-9_-]+)\.([^\s]+)")

Values = dict[str, Plain]


def read_address(written: str) -> Address:
    """The address of a value that can be set: besides what `parse_address` takes, a language of
    a heading (`fees~heading.fi`) and a field of a fact or term (`fact/mmse.number.max`).

    Raises `RulebookError("not-an-address", address)`.
    """
    heading = _HEADING.fullmatch(written.strip())
    if heading:
        return Address(heading[1], block="heading", field=heading[2])
    word = _WORD.fullmatch(written.strip())
    if word:
        return Address(book=word[1], row=word[2], field=word[3])
    address = parse_address(written)
    if address is None:
        raise RulebookError("not-an-address", address=written)
    return address


def set_value(text: str, file: str, address: Address, written: str) -> Edit:
    """The edit that gives the thing at `address` in a file's `text` the value `written`.

    A bare value for a row means its amount (fees, client fees, expenses) or its days (leave); a
    fee row that is not there is added, in the order of dates. `{…}` gives a whole row. An empty
    value takes away what stands there. The value of an order is the names of what stands in the
    list. To set several values, write each edit before reading the next.

    Raises `RulebookError`: `no-such-address` (with `meant`, the nearest there is),
    `ambiguous-address`, `language-needed` and `field-needed` (with `example`), and those of
    `read_value` and `set_order`.
    """
    root, _ = compose(text.removeprefix("\ufeff"), file)
    entries = file_entries(root, file)
    if address.block == "order":
        return set_order(entries, file, address, written)
    values = {str(entry.address): entry.value for entry in entries}
    address = which_row(address, values, file)
    whole = replace(address, field="")
    if not written.strip() and address.block != "heading":
        return _removal(address, values, file)
    _refuse_unnamed(address, values)
    if not written.strip():
        return _removal(address, values, file)
    if not _may_stand(address, values, root):
        raise no_such_address(address, values)
    if address.field or address.language:
        value = read_value(address, written)
        if address.language and isinstance(value, str):
            value = _as_paragraph(value, values.get(str(address)))
        return Edit(address, value, file, _last(address, values) if not address.field else "")
    if address.block in _MAIN and not written.strip().startswith("{"):
        return _main_value(address, values, file, written)
    value = read_value(address, written)
    if not isinstance(value, dict) and _wants_mapping(address):
        raise RulebookError("field-needed", address=str(address), example=_example(address, values))
    if isinstance(value, dict):
        value = _with_names(address, value)
        _refuse_other_row(address, value, values)
    follows = "" if str(whole) in values else _last(address, values)
    return Edit(whole, value, file, follows)


def _refuse_unnamed(address: Address, values: Values) -> None:
    """Refuse a text without its language."""
    bare_heading = address.block == "heading" and not address.field
    if bare_heading or (address.provision and not address.language and str(address) in values):
        languages = [n.rpartition("~")[2] for n in values if n.startswith(f"{address}~")] or ["fi"]
        mark = "." if bare_heading else "~"
        example = f"{address}{mark}{languages[0]}"
        raise RulebookError("language-needed", address=str(address), example=example)


def _removal(address: Address, values: Values, file: str) -> Edit:
    value = values.get(str(replace(address, field="")))
    for key in address.field.split(".") if address.field else ():
        value = value.get(key) if isinstance(value, dict) else None
    if value is None:
        raise no_such_address(address, values)
    return Edit(address, None, file)


def _may_stand(address: Address, values: Values, root: Node | None) -> bool:
    """Whether something at `address` is there or may be added."""
    there = values.get(str(replace(address, field="")))
    if not address.book:
        named = descend(root, ("id",))
        if not isinstance(named, Scalar) or named.value != address.section:
            return False
    if address.provision:
        return str(replace(address, language="")) in values
    for key in address.field.split(".")[:-1] if address.field else ():
        there = there.get(key) if isinstance(there, dict) else there
        if there is not None and not isinstance(there, dict):
            return False
    known = str(replace(address, field="")) in values
    if address.block in TABLE_VALUES or address.block == "tiers-name":
        return (address.row, address.at) in [name for _, name in tier_tables(root)]
    if address.block in ROWS_BY_NAME or address.block == "tier" or address.book:
        return known or bool(not address.field and address.row)
    if address.block in KEYED:
        return bool(address.row)
    return address.block == "heading" or address.block in VALUES


def _main_value(address: Address, values: Values, file: str, written: str) -> Edit:
    """The amount or days of a row, or a new row that has them."""
    inner = replace(address, field=_MAIN[address.block])
    if str(address) in values:
        return Edit(inner, read_value(inner, written), file)
    rows = ROWS_BY_NAME[address.block]
    if rows.at == ("from",) and not address.at:
        raise no_such_address(address, values)
    overlap = _same_day(address, values)
    if overlap:
        raise RulebookError("no-such-address", address=str(address), meant=overlap)
    row = _with_names(address, {inner.field: read_value(inner, written)})
    if address.block in ("client-fee", "expense"):
        row["per"] = row.get("per") or _usual_period(address, values)
    _refuse_other_row(address, row, values)
    return Edit(address, row, file, _before(address, values))


def _with_names(address: Address, value: dict[str, Plain]) -> dict[str, Plain]:
    """A row with what its address says of it, which then stands first."""
    rows = TIERS if address.block == "tier" else ROWS_BY_NAME.get(address.block)
    if rows is None or address.book:
        return value
    names: list[Plain] = list(address.row.split(","))
    tiers = rows.row == "tier" and len(names) > 1
    said: dict[str, Plain] = {rows.row: names if tiers else address.row}
    if address.at and rows.at == ("from",):
        said["from"] = as_date(address, address.name.at)
    elif len(rows.at) == 1 and address.name.at.partition("+")[0] not in ("", "when"):
        said[rows.at[0]] = address.name.at.partition("+")[0]
    return {**said, **value}


def _refuse_other_row(address: Address, value: Plain, values: Values) -> None:
    """Refuse a row that would have another address than the one it was written for."""
    rows = TIERS if address.block == "tier" else ROWS_BY_NAME.get(address.block)
    if rows is not None and plain_key(rows, value) != (address.row, address.name.at):
        raise no_such_address(address, values)


def _same_day(address: Address, values: Values) -> str:
    """The row that already speaks of one of these tiers on that day; empty if none does."""
    wanted = set(address.row.split(","))
    for other in _block_rows(address, values):
        if other.at == address.at and wanted & set(other.row.split(",")):
            return str(other)
    return ""


def _usual_period(address: Address, values: Values) -> Plain:
    rows = [values[str(other)] for other in _block_rows(address, values)]
    periods = [row.get("per") for row in rows if isinstance(row, dict)]
    return periods[-1] if periods else address.row


def _before(address: Address, values: Values) -> str:
    """The row that a new row comes after: the same thing's last one before that day."""
    rows = _block_rows(address, values)
    same = [number for number, other in enumerate(rows) if other.row == address.row]
    if not same:
        return str(rows[-1]) if rows else ""
    earlier = [number for number in same if rows[number].at < address.at]
    at = earlier[-1] if earlier else same[0] - 1
    return str(rows[at]) if at >= 0 else ""


def _block_rows(address: Address, values: Values) -> list[Address]:
    found = (parse_address(name) for name in values)
    return [a for a in found if a and (a.section, a.block) == (address.section, address.block)]


def _last(address: Address, values: Values) -> str:
    """The last entry of the kind of `address`, empty when there is none."""
    start = str(address).rpartition("~" if address.language else "/")[0]
    sign = "~" if address.language else "/"
    alike = [name for name in values if start and name.startswith(start + sign)]
    return alike[-1] if alike else ""


def _as_paragraph(value: str, before: Plain) -> str:
    """A provision's words end with a line break, unless those before did not."""
    ends = not isinstance(before, str) or before.endswith("\n")
    return value.rstrip("\n") + "\n" if ends else value


def _wants_mapping(address: Address) -> bool:
    return (
        address.block in (*_MAPPINGS, "tier")
        or address.block in KEYED
        or isinstance(ROWS_BY_NAME.get(address.block), Rows)
        or bool(address.book)
    ) and (address.block, address.row) != ("procedure", "medical_statement_max_age_months")


def _example(address: Address, values: Values) -> str:
    """The address of a field that may have been meant."""
    value = values.get(str(address))
    fields = [key for key in value if key != "id"] if isinstance(value, dict) else []
    name = fields[-1] if fields else "name"
    return f"{address}.{name}"
