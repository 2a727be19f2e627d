"""The smallest things in a file that can be changed apart."""

from dataclasses import dataclass

from rulebook_cli.model.address import Address
from rulebook_cli.model.place import Place

Plain = str | None | list["Plain"] | dict[str, "Plain"]
"""A YAML value as plain data: scalars stay the text they were written as; null is None."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One separately changeable thing: its address, its value, where it stands.

    `within` tells in which table a tier stands (its id, empty for the only one without).
    """

    address: Address
    value: Plain
    place: Place
    within: str = ""
