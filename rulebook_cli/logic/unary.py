"""Reads one cell of a rule: a unary test as DMN 1.5 (S-FEEL) writes it, as far as we take it."""

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

_COMPARISON = re.compile(r"(>=|<=|>|<|=)\s*(.+)", re.S)
_RANGE = re.compile(r"([\[(\]]?)\s*([^\s\[\]()]+?)\s*\.\.\s*([^\s\[\]()]+?)\s*([\])\[]?)")
_BRACKETS = re.compile(r"[\[(\]][^\s\[\](),]+?\s*\.\.\s*[^\s\[\](),]+?[\])\[]")
_VALUE = re.compile(r"[^<>=()\[\],]+")
_NOT = re.compile(r"not\s*\((.*)\)", re.S)
_DEEPEST = 20


@lru_cache(maxsize=4096)
def read_test(text: str) -> Test:
    """The test that a cell's text says; `Unreadable` if it says none. Never raises.

    Literals stay text, since what they mean depends on the fact.
    """
    return _read(text.strip(), _DEEPEST)


def _read(text: str, depth: int) -> Test:
    if not text or not depth:
        return Unreadable(text)
    parts = _split(text)
    if len(parts) > 1:
        return _together(text, [_read(part, depth - 1) for part in parts])
    if text == "-":
        return Anything()
    if text == "not-known":
        return NotKnown()
    if negated := _NOT.fullmatch(text):
        inner = _read(negated[1].strip(), depth - 1)
        return Unreadable(text) if isinstance(inner, Unreadable) else Unlike(inner)
    if ".." in text:
        return _read_range(text)
    if comparison := _COMPARISON.fullmatch(text):
        return _read_comparison(text, comparison[1], comparison[2].strip())
    return Equal(text) if _VALUE.fullmatch(text) else Unreadable(text)


def _split(text: str) -> list[str]:
    """The text at its commas, but not at those inside `not( … )`."""
    # The brackets of a range need not pair, so they must not count: [12..20)
    plain = _BRACKETS.sub(lambda found: "." * len(found[0]), text)
    parts, depth, start = [], 0, 0
    for at, letter in enumerate(plain):
        if letter == "," and not depth:
            parts.append(text[start:at].strip())
            start = at + 1
        depth += (letter == "(") - (letter == ")")
    return [*parts, text[start:].strip()]


def _together(text: str, tests: list[Test]) -> Test:
    return Unreadable(text) if Unreadable in map(type, tests) else OneOf(tuple(tests))


def _read_range(text: str) -> Test:
    # DMN also writes an excluded end with the bracket turned round: ]8..20[
    found = _RANGE.fullmatch(text)
    if not found or text.count("..") > 1 or (bool(found[1]) != bool(found[4])):
        return Unreadable(text)
    return Range(found[2], found[1] in ("", "["), found[3], found[4] in ("", "]"))


def _read_comparison(text: str, sign: str, value: str) -> Test:
    if not _VALUE.fullmatch(value):
        return Unreadable(text)
    match sign:
        case ">=" | ">":
            return Range(value, sign == ">=", "", False)
        case "<=" | "<":
            return Range("", False, value, sign == "<=")
        case _:
            return Equal(value)
