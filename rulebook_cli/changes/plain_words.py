"""Words from outside made fit for the book's Markdown: what they say, and nothing they would do."""

import re

_BLANKS = re.compile(r"[ \t\v\f]+")
_NEVER = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff"
    "\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]"
)
_SIGNS = re.compile(r"[\\`*_\[\]<>]|&(?=#?\w+;)")
_STARTS = re.compile(r"(?m)^(?:(?P<sign>[-+#=~])|(?P<number>\d{1,9})(?=[.)](?:\s|$)))")


def plain_words(text: str) -> str:
    """`text` as it is compared and kept: blanks single, lines stripped, none empty, and without
    characters that no text of the book may have (control, direction, zero width)."""
    text = re.sub("\r\n?|[\u2028\u2029]", "\n", text)
    lines = (_BLANKS.sub(" ", line).strip() for line in _NEVER.sub("", text).split("\n"))
    return "\n".join(line for line in lines if line)


def escaped(text: str, *, at_start: bool) -> str:
    """`text` so that CommonMark shows it as it is; `at_start` where it begins a line."""
    made = _SIGNS.sub(lambda found: "\\" + found[0], text)
    head, newline, tail = made.partition("\n")
    if at_start:
        return _STARTS.sub(_escaped_start, made)
    return head + newline + _STARTS.sub(_escaped_start, tail) if newline else made


def _escaped_start(found: re.Match[str]) -> str:
    return "\\" + found[0] if found["sign"] else found[0] + "\\"
