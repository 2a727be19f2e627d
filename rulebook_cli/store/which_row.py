"""Which of several rows of one name an address means."""

from collections.abc import Mapping
from dataclasses import replace

from rulebook_cli.model.address import Address
from rulebook_cli.model.entry import Plain
from rulebook_cli.model.errors import RulebookError


def which_row(address: Address, values: Mapping[str, Plain], file: str) -> Address:
    """The address as its row has it among the values of a file: the first of a name is `#1`.

    Raises `RulebookError("ambiguous-address")` with an `example` where it does not say which.
    """
    name, sign, nth = address.at.partition("#")
    second = str(replace(address.whole, at=f"{name}#2"))
    if not sign and "#2" in second and second in values:
        raise RulebookError("ambiguous-address", address=str(address), file=file, example=second)
    return replace(address, at=name) if nth == "1" else address
