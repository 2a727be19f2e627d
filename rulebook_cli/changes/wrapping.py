"""Texts that differ only in how their lines are broken."""

import re

_ITEM = re.compile(r"\s*(?:[-*+]|\d+[.)])\s")


def same_words(one: str, other: str) -> bool:
    """Whether two texts say the same: where a line ends inside a paragraph or a list item says
    nothing, where a paragraph or an item begins does."""
    return one == other or _paragraphs(one) == _paragraphs(other)


def _paragraphs(text: str) -> list[list[str]]:
    """A text's words by paragraph and list item."""
    parts: list[list[str]] = [[]]
    for line in text.split("\n"):
        if not line.strip() or _ITEM.match(line):
            parts.append([])
        parts[-1].extend(line.split())
    return [part for part in parts if part]
