"""Where in a Markdown source each seen character is written, and each break between paragraphs."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from rulebook_cli.model.seen_words import SeenParagraph, SeenPiece

BREAK = "\x00"
"""Stands between two paragraphs in the seen text of a whole source."""
_ENTITY = re.compile(r"&#?\w+;")
_MARKER = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+|[ \t>]+")


class Written(NamedTuple):
    """Where one seen character, or one break, is written; and its piece (None for a break)."""

    start: int
    end: int
    piece: SeenPiece | None


class SeenSource(NamedTuple):
    """A source as it is seen: `text` has all paragraphs with breaks between them, `written` one
    place for each of its characters, `chunks` each paragraph's own stretch of the source."""

    source: str
    text: str
    written: tuple[Written, ...]
    chunks: tuple[tuple[int, int], ...]


def see(source: str, paragraphs: Sequence[SeenParagraph]) -> SeenSource:
    """The places of everything seen in `source`."""
    written: list[Written] = []
    chunks: list[tuple[int, int]] = []
    start = _after_marker(source, 0)
    for number, paragraph in enumerate(paragraphs):
        own = _of_paragraph(source, paragraph)
        after = paragraphs[number + 1] if number + 1 < len(paragraphs) else None
        last = own[-1].end if own else start
        end, following = _break(source, last, after)
        chunks.append((start, end))
        written += own
        if after is not None:
            written.append(Written(end, following, None))
        start = following
    text = BREAK.join(paragraph.text for paragraph in paragraphs)
    return SeenSource(source, text, tuple(written), tuple(chunks))


def _of_paragraph(source: str, paragraph: SeenParagraph) -> list[Written]:
    places: list[Written] = []
    for number, piece in enumerate(paragraph.pieces):
        if piece.same:
            places += _same(source, piece)
            continue
        rest = paragraph.pieces[number + 1 :]
        end = max(rest[0].at, piece.at) if rest else piece.at
        places.append(Written(piece.at, end, piece))
        places += [Written(end, end, piece)] * (len(piece.text) - 1)
    return places


def _same(source: str, piece: SeenPiece) -> list[Written]:
    """The characters of words written as they are seen, a sign with the mark that hides it."""
    at = piece.at
    places = [Written(at + k, at + k + 1, piece) for k in range(len(piece.text))]
    if len(piece.text) == 1 and at and source[at - 1] == "\\":
        places = [Written(at - 1, at + 1, piece)]
    elif piece.text == "&" and (entity := _ENTITY.match(source, at)):
        places = [Written(at, entity.end(), piece)]
    return places


def _break(source: str, last: int, after: SeenParagraph | None) -> tuple[int, int]:
    """From where a paragraph is over to where the words of the next begin."""
    line = source.find("\n", last)
    end = len(source) if line < 0 else line
    if after is None or not after.pieces:
        return end, end
    start = source.rfind("\n", 0, after.pieces[0].at) + 1
    return end, max(_after_marker(source, start), end)


def _after_marker(source: str, start: int) -> int:
    """Behind the sign of a list item, or the blanks, with which a line begins."""
    while found := _MARKER.match(source, start):
        if found.end() == start:
            break
        start = found.end()
    return start
