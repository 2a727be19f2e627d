"""What stands together at the point of a list where a change has put something in."""

from collections.abc import Iterable

from rulebook_cli.model.address import Address
from rulebook_cli.model.entry import Entry
from rulebook_cli.model.order import item_address, name_in, order_of, orders_in


def put_together(
    address: Address, before: Iterable[Entry], after: Iterable[Entry]
) -> tuple[Address, ...]:
    """The addresses of a new thing and of its new neighbours, in the order in which they stand;
    the address alone where it is nothing new in a list."""
    order = order_of(address)
    if order is None:
        return (address,)
    known = {item.name for item in orders_in(before).get(order, ())}
    wanted = name_in(address)
    run: list[str] = []
    table = ""
    for item in orders_in(after).get(order, ()):
        if item.name in known or item.within != table:
            if wanted in run:
                break
            run, table = [], item.within
        if item.name not in known:
            run.append(item.name)
    return tuple(item_address(order, name) for name in run) if wanted in run else (address,)
