"""Where each block of a section stands in its file, and what tells its rows apart.

This is the one table between addresses (`fees:fee/II@2026-01-01`) and YAML.
"""

from dataclasses import dataclass

from rulebook_cli.model.entry import Plain
from rulebook_cli.store.yaml_tree import Node, plain


@dataclass(frozen=True, slots=True)
class Rows:
    """A list whose rows have addresses `SECTION:NAME/ROW@AT`.

    `row` are the keys whose values name a row (a list of values is joined with commas); `at` is
    the path of the value after `@`, left out where it equals `usual`. Rows that would still share
    an address are told apart after a `+`: by the value of the key `beside`, and by the word
    `when` where the row has a condition and `conditional` says that this tells rows apart.
    """

    name: str
    path: tuple[str, ...]
    row: str
    at: tuple[str, ...] = ()
    usual: str = ""
    beside: str = ""
    conditional: bool = False


ROWS = (
    Rows("fee", ("fees", "schedule"), "tier", ("from",)),
    Rows("reduction", ("fees", "reductions"), "id"),
    Rows("substitute-fee", ("substitute_fees", "schedule"), "tier", ("from",)),
    Rows("expense", ("substitute_fees", "expenses"), "per", ("from",)),
    Rows("client-fee", ("client_fees",), "service", ("from",)),
    Rows("voucher", ("vouchers",), "service", ("value", "from"), beside="tier"),
    Rows("leave", ("leave",), "tier", ("kind",), "statutory", conditional=True),
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
    return plain_key(rows, plain(row))


def plain_key(rows: Rows, value: Plain) -> tuple[str, str]:
    """`row_key` of a row as plain data."""
    if not isinstance(value, dict):
        return "", ""
    at: Plain = value
    for key in rows.at:
        at = at.get(key) if isinstance(at, dict) else None
    written = _joined(at) if rows.at else ""
    apart = (
        "" if written == rows.usual else written,
        _joined(value.get(rows.beside)) if rows.beside else "",
        "when" if rows.conditional and value.get("when") is not None else "",
    )
    return _joined(value.get(rows.row)), "+".join(part for part in apart if part)


def _joined(value: Plain) -> str:
    if isinstance(value, list):
        return ",".join(str(item) for item in value)
    return value if isinstance(value, str) else ""
