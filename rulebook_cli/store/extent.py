"""How far each part of a YAML text reaches: its rows, its pairs, its lines."""

import re
from dataclasses import dataclass

from rulebook_cli.store.yaml_tree import Mapping, Node, Scalar, Sequence

_GAP = re.compile(r"(?:\s+|#[^\n]*)*")
_HEADER = re.compile(r"[|>][-+0-9]*")


class UnmeasuredError(Exception):
    """The text is laid out in a way whose parts cannot be told apart safely."""


@dataclass(frozen=True, slots=True)
class Member:
    """A row of a list or a pair of a mapping, in characters of the text.

    `start` is where its dash, key or flow value begins, `slot` the spot right after the dash or
    colon (-1 when a key has none), `end` the spot right after its last letter.
    """

    start: int
    slot: int
    end: int
    node: Node


def members(text: str, node: Sequence | Mapping) -> list[Member]:
    """The rows or pairs of a node. Raises `UnmeasuredError` when they cannot be told apart."""
    if isinstance(node, Mapping):
        return [_pair(text, key, value, node.flow) for key, value in node.items.values()]
    if node.flow:
        return [_spread(text, item, item.start, item.start) for item in node.items]
    rows: list[Member] = []
    at = node.start
    for item in node.items:
        at = skip_gap(text, at)
        if text[at : at + 1] != "-":
            raise UnmeasuredError
        rows.append(_spread(text, item, at, at + 1))
        at = rows[-1].end
    return rows


def _pair(text: str, key: Scalar, value: Node, flow: bool) -> Member:
    colon = skip_gap(text, key.end)
    start = key.start
    if text[colon : colon + 1] != ":":
        if not flow:
            raise UnmeasuredError
        return Member(start, -1, key.end, value)
    if "\n" in text[key.end : colon]:
        raise UnmeasuredError
    return _spread(text, value, start, colon + 1)


def _spread(text: str, node: Node, start: int, slot: int) -> Member:
    return Member(start, slot, max(slot, content_end(text, node, slot)), node)


def content_end(text: str, node: Node, slot: int) -> int:
    """The spot right after the last letter of a node; `slot` where nothing is written."""
    if isinstance(node, Scalar):
        if node.style in ("|", ">"):
            return _block_end(text, node)
        return node.end if node.end > node.start else slot
    if text[node.start : node.start + 1] in "{[" and node.flow:
        return node.end
    return members(text, node)[-1].end


def _block_end(text: str, node: Scalar) -> int:
    """Where the last line of a literal or folded text ends, before its line break."""
    header = header_end(text, node)
    end = line_end(text, header)
    if "+" in text[node.start : header]:
        count = node.value.count("\n") + (not node.value.endswith("\n"))
    elif node.style == ">":
        last = len(text[end : node.end].rstrip())
        return line_end(text, end + last) if last else end
    else:
        body = node.value.rstrip("\n")
        count = body.count("\n") + 1 if body else 0
    for _ in range(count):
        end = line_end(text, next_line(text, end))
    return end


def header_end(text: str, node: Scalar) -> int:
    """The spot right after `|`, `>` and what qualifies it."""
    found = _HEADER.match(text, node.start)
    if not found:
        raise UnmeasuredError
    return found.end()


def skip_gap(text: str, at: int) -> int:
    """The next letter from `at` on that is neither blank nor in a comment."""
    found = _GAP.match(text, at)
    return found.end() if found else at


def line_start(text: str, at: int) -> int:
    """Where the line around `at` begins."""
    return text.rfind("\n", 0, at) + 1


def line_end(text: str, at: int) -> int:
    """Where the line around `at` ends, before its line break."""
    end = text.find("\n", at)
    end = len(text) if end < 0 else end
    return end - 1 if end > at and text[end - 1] == "\r" else end


def next_line(text: str, at: int) -> int:
    """Where the line after the one around `at` begins; the end of the text if there is none."""
    end = text.find("\n", at)
    return len(text) if end < 0 else end + 1


def column_of(text: str, at: int) -> int:
    """How many letters stand before `at` on its line."""
    return at - line_start(text, at)
