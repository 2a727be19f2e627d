"""Where each block of a section stands in its file, and what tells its rows apart.

This is the one table between addresses (`fees:fee/II@2026-01-01`) and YAML.
"""

from dataclasses import dataclass

from rulebook_cli.model.entry import Plain
from rulebook_cli.store.yaml_tree import Mapping, Node, Scalar, Sequence


@dataclass(frozen=True, slots=True)
class Rows:
    """A list whose rows have addresses `SECTION:NAME/ROW@AT`.

    `row` are the keys whose values name a row (a list of values is joined with commas); `at` is
    the path of the value after `@`, left out where it equals `usual`.
    """

    name: str
    path: tuple[str, ...]
    row: str
    at: tuple[str, ...] = ()
    usual: str = ""


ROWS = (
    Rows("fee", ("fees", "schedule"), "tier", ("from",)),
    Rows("reduction", ("fees", "reductions"), "id"),
    Rows("substitute-fee", ("substitute_fees", "schedule"), "tier", ("from",)),
    Rows("expense", ("substitute_fees", "expenses"), "per", ("from",)),
    Rows("client-fee", ("client_fees",), "service", ("from",)),
    Rows("voucher", ("vouchers",), "service", ("value", "from")),
    Rows("leave", ("leave",), "tier", ("kind",), "statutory"),
    Rows("interruption", ("interruptions",), "id"),
    Rows("situation", ("situations",), "id"),
    Rows("service", ("services",), "id"),
    Rows("contact-point", ("contact_points",), "id"),
    Rows("partner", ("partners",), "id"),
)
ROWS_BY_NAME = {rows.name: rows for rows in ROWS}
PROVISIONS = Rows("provision", ("provisions",), "id")
TIERS = Rows("tier", ("list",), "id")
KEYED = {"contract": ("contract",), "procedure": ("procedure",)}
VALUES = {
    "number": ("number",),
    "law": ("law",),
    "in-force": ("in_force",),
    "fee-period": ("fees", "per"),
    "substitute-fee-period": ("substitute_fees", "per"),
    "notice": ("notice",),
}
TABLE_VALUES = ("name", "choose", "complete", "eligible")


def row_key(rows: Rows, row: Node) -> tuple[str, str]:
    """What tells a row apart: its `row` and its `at` in an address."""
    if not isinstance(row, Mapping):
        return "", ""
    name = _joined(row.get(rows.row))
    at: Node | None = row
    for key in rows.at:
        at = at.get(key) if isinstance(at, Mapping) else None
    written = _joined(at) if rows.at else ""
    return name, "" if written == rows.usual else written


def _joined(node: Node | None) -> str:
    if isinstance(node, Sequence):
        return ",".join(item.value for item in node.items if isinstance(item, Scalar))
    return node.value if isinstance(node, Scalar) else ""


def plain_key(rows: Rows, value: Plain) -> tuple[str, str]:
    """`row_key` of a row as plain data."""
    if not isinstance(value, dict):
        return "", ""
    name = value.get(rows.row)
    at: Plain = value
    for key in rows.at:
        at = at.get(key) if isinstance(at, dict) else None
    joined = ",".join(str(part) for part in name) if isinstance(name, list) else str(name or "")
    written = str(at or "") if rows.at else ""
    return joined, "" if written == rows.usual else written
