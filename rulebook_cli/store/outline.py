"""Where each block of a section stands in its file, and what tells its rows apart.

This is the one table between addresses (`fees:fee/II@2026-01-01`) and YAML.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from rulebook_cli.model.entry import Plain


@dataclass(frozen=True, slots=True)
class Rows:
    """A list whose rows have addresses `SECTION:NAME/ROW@AT`.

    `row` are the keys whose values name a row (a list of values is joined with commas); `at` is
    the path of the value after `@`, left out where it equals `usual`. Rows that would still share
    an address are told apart after a `+`: by the value of the key `beside`, and by the word
    `when` where the row has a condition and `conditional` says that this tells rows apart. Rows
    that even so have one name are numbered from the second on: `@when#2`.
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
FORMERLY = "formerly"
"""The key of a section's earlier numbers, which are one value with its number."""
TABLE_VALUES = ("name", "choose", "complete", "eligible")


def row_keys(rows: Rows, values: Iterable[Plain]) -> list[tuple[str, str]]:
    """What tells each row of a list from all others: its `row` and its `at` in an address."""
    return numbered(plain_key(rows, value) for value in values)


def numbered(keys: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """The keys, of which the second and later equal ones get `#2` and so on."""
    seen: dict[tuple[str, str], int] = {}
    told: list[tuple[str, str]] = []
    for key in keys:
        seen[key] = seen.get(key, 0) + 1
        told.append((key[0], f"{key[1]}#{seen[key]}") if seen[key] > 1 else key)
    return told


def plain_key(rows: Rows, value: Plain) -> tuple[str, str]:
    """What a row is called in an address, whatever others of its list are called."""
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
