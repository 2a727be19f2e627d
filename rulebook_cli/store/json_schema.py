"""The pieces of JSON Schema that shapes are described with.

An editor reads YAML 1.2 before it looks at a schema: a plain `8` is a number there, `true` a truth
value and a date a text, where our reader sees what is written. So most texts may be numbers too.
"""

from decimal import Decimal
from typing import Any

ANY_TEXT: dict[str, Any] = {"type": ["string", "number", "boolean"]}
"""A single value of any kind but null."""
_MOST = 9_999_999_999_999
"""The biggest number of 13 characters."""


def pattern(expression: str) -> dict[str, Any]:
    """A text that an expression describes from its first character to its last."""
    return {"type": "string", "pattern": f"^(?:{expression})$"}


def one_of(options: tuple[str, ...]) -> dict[str, Any]:
    """One of some words; `true` and `false` also as truth values."""
    truths = [word == "true" for word in options if word in ("true", "false")]
    return {"enum": [*options, *truths]}


def number(
    whole: bool = False,
    cents: bool = False,
    least: Decimal | None = None,
    most: Decimal | None = None,
) -> dict[str, Any]:
    """A number, plain or in quotation marks; its cents are counted in quotation marks only,
    since a plain number has lost them when a schema sees it."""
    sign = "[+-]?" if least is None else "[+]?"
    decimals = "0*" if whole else "[0-9]{0,2}0*" if cents else "[0-9]*"
    bare = "" if whole else rf"|\.(?=[0-9]){decimals}"
    return {
        "type": ["integer" if whole else "number", "string"],
        "pattern": rf"^{sign}(?:[0-9]+(?:\.{decimals})?{bare})$",
        "minimum": -_MOST if least is None else int(least),
        "maximum": _MOST if most is None else int(most),
    }


def either(*schemas: dict[str, Any]) -> dict[str, Any]:
    """Any of some schemas."""
    return {"anyOf": [dict(schema) for schema in schemas]}


def or_null(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema of a value that may also be left empty."""
    if "enum" in schema:
        return {**schema, "enum": [*schema["enum"], None]}
    if "anyOf" in schema:
        return {**schema, "anyOf": [*schema["anyOf"], {"type": "null"}]}
    if "type" in schema:
        kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
        return {**schema, "type": [*kinds, "null"]}
    return either(schema, {"type": "null"})


def entries(values: dict[str, Any], **keys: Any) -> dict[str, Any]:
    """A mapping of free keys to one kind of value; `keys` say more about the mapping."""
    return {"type": "object", "additionalProperties": values, **keys}
