"""Cells of criteria: DMN 1.5 unary tests (S-FEEL), as far as we take them, from text to nouns."""

import re
from functools import lru_cache

from rulebook_cli.model.criteria import (
    Anything,
    Equal,
    NotKnown,
    OneOf,
    Range,
    Test,
    Unlike,
    Unreadable,
)

_COMPARISON = re.compile(r"(<=|>=|<|>)\s*(\S+)")
_INTERVAL = re.compile(r"([\[(\]])?\s*([^\s\[\]()]+?)\s*\.\.\s*([^\s\[\]()]+?)\s*([\])\[])?")
_NEGATION = re.compile(r"not\s*\((.*)\)", re.DOTALL)
_LITERAL = re.compile(r"(?!.*\.\.)[\w.+:-]+")
_DECIMAL_COMMA = re.compile(r"(?<=\d),(?=\d)")
_DEEPEST = 20
"""How many `not` may stand inside each other: far more than anybody means."""


@lru_cache(maxsize=4096)
def read_test(text: str) -> Test:
    """The test that a cell writes; `Unreadable` when it writes none.

    A comma between two figures is unreadable: `8,5` may be a number or two of them.
    """
    text = text.strip()
    if _DECIMAL_COMMA.search(text):
        return Unreadable(text)
    return _read(text, _DEEPEST)


def _read(text: str, depth: int) -> Test:
    text = text.strip()
    if text == "-":
        return Anything()
    if text == "not-known":
        return NotKnown()
    negation = _NEGATION.fullmatch(text)
    if negation and depth:
        inner = _read(negation[1], depth - 1)
        return Unreadable(text) if isinstance(inner, Unreadable) else Unlike(inner)
    if "," in text:
        parts = tuple(_read(part, depth) for part in text.split(","))
        unreadable = any(isinstance(part, Unreadable) for part in parts)
        return Unreadable(text) if unreadable else OneOf(parts)
    return _one(text)


def _one(text: str) -> Test:
    """A comparison, an interval or a bare value."""
    comparison = _COMPARISON.fullmatch(text)
    if comparison and _LITERAL.fullmatch(comparison[2]):
        sign, bound = comparison.groups()
        included = sign.endswith("=")
        return (
            Range(bound, included, "", False) if ">" in sign else Range("", False, bound, included)
        )
    interval = _INTERVAL.fullmatch(text)
    if interval and _LITERAL.fullmatch(interval[2]) and _LITERAL.fullmatch(interval[3]):
        opens, low, high, closes = interval.groups()
        if bool(opens) == bool(closes) and not high.startswith("."):
            return Range(low, opens in (None, "["), high, closes in (None, "]"))
    if _LITERAL.fullmatch(text) and ".." not in text:
        return Equal(text)
    return Unreadable(text)
