"""The address that was probably meant by one at which nothing stands."""

from collections.abc import Mapping
from difflib import get_close_matches

from rulebook_cli.model.address import Address
from rulebook_cli.model.entry import Plain
from rulebook_cli.model.errors import RulebookError


def _shared(address: Address, values: Mapping[str, Plain]) -> list[str]:
    """The rows of several tiers that the addressed tier is one of."""
    start = f"{address.section}:{address.block}/"
    rows = [name for name in values if name.startswith(start)]
    return [
        row for row in rows if address.row in row.removeprefix(start).partition("@")[0].split(",")
    ]


def no_such_address(address: Address, values: Mapping[str, Plain]) -> RulebookError:
    """That nothing stands at an address, with the nearest one at which something does."""
    written = str(address) + (f".{address.field}" if address.book and address.field else "")
    begun = [name for name in values if name.startswith(str(address))] or _shared(address, values)
    near = begun or get_close_matches(str(address), list(values), 1, 0.0)
    return RulebookError(
        "no-such-address", address=written, meant=near[0] if near else address.section
    )
