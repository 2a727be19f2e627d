"""Texts that hold no more markup than links and simple lists, as most do: read without a parser of
Markdown, which would cost a paper a tenth of its time to load."""

import re
from collections.abc import Iterator
from typing import NamedTuple

_WORDS = r"[^\\`*_\[\]<>&!\x00-\x1f\x7f]++"
"""What means nothing but itself inside a line."""
_LINK = (
    rf"\[({_WORDS})\]"
    r"\((?!(?i:javascript|vbscript|file|data):)([A-Za-z#][A-Za-z0-9_:/@#.-]*+)\)"
)
_BEGINS = r"(?=[^\W\d_]|\d++(?![.)])|[\[(§])"
"""A letter, a bracket, a section sign or a number that counts no item of a list."""
_LINE = rf"{_BEGINS}(?:{_LINK}|{_WORDS})++(?<=\S)"
_BLOCK = rf"(?:{_LINE}(?:\n{_LINE})*+|- {_LINE}(?:\n- {_LINE})*+)"
_PLAIN = re.compile(rf"(?:{_BLOCK}(?:\n\n++|\n?\Z))++")
_PART = re.compile(rf"{_LINK}|{_WORDS}|\n")
_ITEM = "- "


class PlainPiece(NamedTuple):
    """Words and the link they are, with where they begin in the text; a line's end is a space."""

    words: str
    link: str
    at: int


class PlainParagraph(NamedTuple):
    """A paragraph, or an item of a list; then `list_` tells which list of the text, from 1 on."""

    pieces: tuple[PlainPiece, ...]
    start: int
    list_: int = 0


def plain_paragraphs(text: str) -> list[PlainParagraph] | None:
    """The paragraphs and items as CommonMark reads them; None where there is more to read in the
    text than links and lists whose items are a line each."""
    return list(_paragraphs(text)) if _PLAIN.fullmatch(text) else None


def _paragraphs(text: str) -> Iterator[PlainParagraph]:
    lists, listed, at = 0, False, 0
    for block in text.split("\n\n"):
        words = block.strip("\n")
        start = at + block.find(words)
        at += len(block) + 2
        if words.startswith(_ITEM):
            lists += not listed
            for line in words.split("\n"):
                yield PlainParagraph(tuple(_pieces(line, start)), start, lists)
                start += len(line) + 1
        elif words:
            yield PlainParagraph(tuple(_pieces(words, start)), start)
        listed = words.startswith(_ITEM) if words else listed


def _pieces(words: str, start: int) -> Iterator[PlainPiece]:
    for found in _PART.finditer(words, len(_ITEM) if words.startswith(_ITEM) else 0):
        at = start + found.start()
        if found[1]:
            yield PlainPiece(found[1], found[2], at + 1)
        else:
            yield PlainPiece(" " if found[0] == "\n" else found[0], "", at)
