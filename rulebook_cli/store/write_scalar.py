"""A single value as YAML text that reads back as exactly that value."""

import re

_SHOWABLE = re.compile(
    "[\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]*"
)
_NULLS = ("", "~", "null", "Null", "NULL")
_JSON_PLAIN = re.compile(r"-?(0|[1-9]\d*)(\.\d+)?|true|false|null")
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def scalar_text(value: str | None, style: str = "", flow: bool = False) -> str:
    """The value on one line, in `style` (empty for plain, `'` or `"`) where that can carry it.

    In `flow` the value stands inside `{…}` or `[…]`, where fewer letters may stay unquoted.
    """
    if value is None:
        return "null"
    if style == "'" and _SHOWABLE.fullmatch(value) and "\n" not in value and "\t" not in value:
        return "'" + value.replace("'", "''") + "'"
    if style != '"' and _fits_plain(value, flow):
        return value
    return '"' + "".join(_escaped(letter) for letter in value) + '"'


def json_text(value: str | None) -> str:
    """The value as it stands in JSON: numbers and truths bare, all else in double quotes."""
    bare = value is None or _JSON_PLAIN.fullmatch(value)
    return scalar_text(value) if bare else scalar_text(value, '"')


def literal_lines(value: str, indent: int, parent: int) -> list[str] | None:
    """The value as a literal block: its header, then its lines with `indent` spaces.

    `parent` is the column of the key or dash the block stands under. None when no block can hold
    the value (only blanks, or letters that must be escaped).
    """
    if not _SHOWABLE.fullmatch(value) or not value.strip(" \t\n"):
        return None
    body = value.rstrip("\n")
    breaks = len(value) - len(body)
    first = body.lstrip("\n")[0]
    step = str(indent - parent) if first in " \t" else ""
    header = "|" + step + ("-" if breaks == 0 else "" if breaks == 1 else "+")
    lines = [" " * indent + line if line else "" for line in body.split("\n")]
    return [header, *lines, *[""] * (breaks - 1)]


def _fits_plain(value: str, flow: bool) -> bool:
    """Whether the value may stand without quotes."""
    if value in _NULLS or value != value.strip(" ") or value.startswith(("...", "---")):
        return False
    if value[0] in "?:,[]{}#&*!|>'\"%@`=<" or (value[0] == "-" and not value[1:2].isalnum()):
        return False
    if ": " in value or " #" in value or value[-1] == ":":
        return False
    if flow and any(mark in value for mark in ",[]{}:?"):
        return False
    return not any(mark in value for mark in "\n\t") and bool(_SHOWABLE.fullmatch(value))


def _escaped(letter: str) -> str:
    if letter in _ESCAPES:
        return _ESCAPES[letter]
    if _SHOWABLE.fullmatch(letter):
        return letter
    number = ord(letter)
    if number < 0x100:
        return f"\\x{number:02x}"
    return f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"
