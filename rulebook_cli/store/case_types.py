"""Values of a case mix between a file, SQL and a case: the same text and the same exact numbers."""

from collections.abc import Iterable
from contextlib import suppress
from decimal import Decimal
from typing import Any

from rulebook_cli.model.case import CaseValue
from rulebook_cli.store.case_cells import NOT_KNOWN


def as_text(value: Any) -> str:
    """A value of a column as a file of rows would write it."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return format(Decimal(str(value)), "f")
    return format(value, "f") if isinstance(value, Decimal) else str(value)


def quoted(words: str) -> str:
    """A text as SQL writes it."""
    return "'" + words.replace("'", "''") + "'"


def decimal_type(values: Iterable[str]) -> str:
    """The type that holds some numbers exactly."""
    whole = decimals = 1
    for value in values:
        if value.strip(" ") not in NOT_KNOWN:
            _, digits, exponent = Decimal(value).as_tuple()
            places = max(-int(exponent), 0)
            whole = max(whole, len(digits) - places)
            decimals = max(decimals, places)
    return f"DECIMAL({min(whole + decimals, 38)}, {decimals})"


def case_value(value: Any) -> CaseValue:
    """A value that a database gives, as a case has it."""
    return value if value is None or isinstance(value, bool | str) else _exact(value)


def _exact(value: Any) -> CaseValue:
    with suppress(ArithmeticError, ValueError):
        return Decimal(str(value))
    found: CaseValue = value
    return found
