"""The order of a list as people write it: the names of what stands in it, one after another."""

import re
from collections.abc import Iterable

from rulebook_cli.model.address import Address
from rulebook_cli.model.change import Edit
from rulebook_cli.model.entry import Entry
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.order import orders_in

_BETWEEN = re.compile(r"\s*;\s*|,?\s+")


def set_order(entries: Iterable[Entry], file: str, order: Address, written: str) -> Edit:
    """The edit that brings a list into the order `I, III, II`.

    Raises `RulebookError("order-names")` with the names that the list has, unless each of them is
    written once; `no-such-order` with the orders there are.
    """
    orders = orders_in(entries)
    if order not in orders:
        known = [str(other) for other, items in orders.items() if len(items) > 1]
        raise RulebookError("no-such-order", address=str(order), known=known)
    names = [item.written for item in orders[order]]
    text = written.strip().removeprefix("[").removesuffix("]").strip()
    said = [name for name in _BETWEEN.split(text) if name]
    if sorted(said) != sorted(names) and "," in text:
        said = [name.strip() for name in text.split(",")]
    if sorted(said) != sorted(names):
        raise RulebookError("order-names", address=str(order), names=", ".join(names))
    return Edit(order, [*said], file)
