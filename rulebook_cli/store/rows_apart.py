"""The rows of a list, or the pairs of a mapping, as pieces of text that can change places.

A comment right above a row belongs to it and goes along. Blank lines, and comments with a blank
line below them, belong to the place and stay. A comment above the first row speaks of the whole
list, unless other rows have comments of their own.
"""

import re
from collections.abc import Sequence as SequenceLike
from dataclasses import dataclass

from rulebook_cli.store.extent import (
    Member,
    UnmeasuredError,
    column_of,
    line_end,
    line_start,
    members,
    next_line,
)
from rulebook_cli.store.splice_flow import Splice
from rulebook_cli.store.yaml_tree import Mapping, Sequence

_TAIL = re.compile(r"(?:[ \t]*(,))?([ \t]*#.*|[ \t]*)")


@dataclass(frozen=True, slots=True)
class Piece:
    """A row with its own comment, from `start` up to `end`; both are beginnings of lines."""

    start: int
    end: int


def in_new_order(text: str, node: Sequence | Mapping, order: SequenceLike[int]) -> Splice:
    """The cut that brings the rows of a list or the pairs of a mapping into another order.

    Raises `UnmeasuredError` where they cannot be told apart.
    """
    stand = members(text, node)
    if node.flow:
        return _flow_in_new_order(text, stand, order)
    pieces = pieces_of(text, stand)
    start, end = pieces[0].start, pieces[-1].end
    written = ""
    for spot, number in enumerate(order):
        if spot:
            written += text[pieces[spot - 1].end : pieces[spot].start]
        row = text[pieces[number].start : pieces[number].end]
        written += row if row.endswith("\n") else row + "\n"
    if text[end - 1 : end] != "\n":
        written = written.removesuffix("\n")
    return Splice(start, end, written)


def pieces_of(text: str, stand: SequenceLike[Member]) -> list[Piece]:
    """The rows of a list in block layout. Raises `UnmeasuredError`."""
    pieces: list[Piece] = []
    for member in stand:
        start = line_start(text, member.start)
        if text[start : member.start].strip(" "):
            raise UnmeasuredError
        column = column_of(text, member.start)
        end = next_line(text, max(member.end, member.start))
        pieces.append(Piece(_with_comment(text, start, column), end))
    first = line_start(text, stand[0].start)
    others = zip(pieces[1:], stand[1:], strict=True)
    if all(piece.start == line_start(text, member.start) for piece, member in others):
        pieces[0] = Piece(first, pieces[0].end)
    return pieces


def moved_row(text: str, source: Sequence, number: int, goal: Sequence, spot: int) -> Splice | None:
    """The cut that takes a row out of one list and puts it into another, as its number `spot`,
    indented as the rows there; None where the layout does not allow it."""
    if source.flow or goal.flow or len(source.items) < 2 or not goal.items:
        return None
    old, new = members(text, source), members(text, goal)
    pieces, rows = pieces_of(text, old), pieces_of(text, new)
    shift = column_of(text, new[0].start) - column_of(text, old[0].start)
    row = _indented(text[pieces[number].start : pieces[number].end], shift)
    start, end = pieces[number].start, pieces[number].end
    if number and not text[pieces[number - 1].end : start].strip():
        start = pieces[number - 1].end
    elif not number and not text[end : pieces[1].start].strip():
        end = pieces[1].start
    apart = _is_apart(text, rows) or (len(rows) < 2 and _is_apart(text, pieces))
    at = rows[spot].start if spot < len(rows) else rows[-1].end
    put = row + "\n" * apart if spot < len(rows) else "\n" * apart + row
    if at == len(text) and not text.endswith("\n"):
        put = "\n" + put.removesuffix("\n")
    if at <= start:
        return Splice(at, end, put + text[at:start])
    return Splice(start, at, text[end:at] + put)


def _is_apart(text: str, pieces: SequenceLike[Piece]) -> bool:
    """Whether there are blank lines between rows."""
    return len(pieces) > 1 and pieces[1].start > pieces[0].end


def _indented(row: str, shift: int) -> str:
    """A row's lines set in further, or less far where `shift` is below zero."""
    lines = row.replace("\r\n", "\n").removesuffix("\n").split("\n")
    if any(line.strip() and line[: -shift or None].strip(" ") for line in lines if shift < 0):
        raise UnmeasuredError
    moved = [(" " * shift + line)[max(-shift, 0) :] if line.strip() else line for line in lines]
    return "\n".join(moved) + "\n"


def _with_comment(text: str, start: int, column: int) -> int:
    """Where a row begins, counting the comment right above it."""
    while start:
        above = line_start(text, start - 1)
        line = text[above:start]
        if not line.startswith(" " * column + "#"):
            break
        start = above
    return start


def _flow_in_new_order(text: str, stand: list[Member], order: SequenceLike[int]) -> Splice:
    """The members of `{…}` or `[…]` in another order; commas stay, comments behind them go along
    where each member has a line of its own."""
    tails = [_TAIL.fullmatch(text, one.end, line_end(text, one.end)) for one in stand]
    lines = [line_start(text, one.start) for one in stand]
    alone = None not in tails and len({*lines}) == len(lines)
    written = ""
    for spot, number in enumerate(order):
        here, moved = stand[spot], stand[number]
        if spot:
            before = stand[spot - 1]
            start = line_end(text, before.end) if alone else before.end
            written += text[start : here.start]
        written += text[moved.start : moved.end]
        own, tail = tails[spot], tails[number]
        if alone and own and tail:
            written += (own[1] or "") + tail[2]
    end = line_end(text, stand[-1].end) if alone else stand[-1].end
    return Splice(stand[0].start, end, written)
