"""Marked text on a terminal: how wide it is, where it breaks, how its marks are shown."""

import re
import unicodedata
from functools import lru_cache
from itertools import groupby, repeat

from rulebook_cli.model.paper import Mark, Runs

Cell = tuple[str, Mark]
Line = list[Cell]

BRACKETS = {Mark.INSERTED: ("{+", "+}"), Mark.DELETED: ("[-", "-]")}
# Numbers of ECMA-48: 1 bold, 3 italic, 4 underlined, 9 struck, 31 red, 32 green.
LOOKS = {
    Mark.STRONG: "1",
    Mark.EMPHASIS: "3",
    Mark.INSERTED: "4;32",
    Mark.DELETED: "9;31",
}
NO_WIDTH = ("Mn", "Me", "Cf")
EMOJI_STYLE = "\ufe0f"
SOFT_HYPHEN = "\u00ad"
_NARROW = re.compile("[ -~\xa0-\xac\xae-\u02ff\u2010-\u2027€]*")
"""Letters that take a column each, and no other sign."""
_STRETCH, _WORD = re.compile("\n+|[^\n]+"), re.compile(" +|[^ \n]+")


def width_of(text: str) -> int:
    """How many columns `text` takes: wide letters and emoji two, combining letters none."""
    if text.isascii() or _NARROW.fullmatch(text):
        return len(text)
    width = 0
    before = 0
    for letter in text:
        if letter == EMOJI_STYLE and before == 1:
            width += 1
        before = _letter_width(letter)
        width += before
    return width


@lru_cache(maxsize=4096)
def _letter_width(letter: str) -> int:
    skin_tone = 0x1F3FB <= ord(letter) <= 0x1F3FF
    if skin_tone or unicodedata.category(letter) in NO_WIDTH:
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1


def line_width(line: Line) -> int:
    """How many columns a line takes."""
    return width_of("".join([letter for letter, _ in line]))


def cells_of(runs: Runs, mark: Mark | None = None) -> Line:
    """The letters of `runs` with their marks, changes in brackets, links named after their text.

    `mark` sets the plain letters. Brackets that somebody wrote are told apart from ours by a
    backslash, and spaces at a change's ends stand outside its brackets.
    """
    cells: Line = []
    for run in runs:
        set_as = mark if mark and run.mark is Mark.PLAIN else run.mark
        text = _shown(run.text)
        before, after = BRACKETS.get(run.mark, ("", ""))
        core = text.strip(" \n") or text
        start = text.index(core)
        cells += zip(text[:start], repeat(Mark.PLAIN))
        cells += zip(before + core + after, repeat(set_as))
        cells += zip(text[start + len(core) :], repeat(Mark.PLAIN))
        target = run.link.removeprefix("mailto:")
        if target and not target.startswith("#") and target != run.text:
            cells += zip(f" ({target})", repeat(Mark.PLAIN))
    return cells


def _shown(text: str) -> str:
    text = text.replace(SOFT_HYPHEN, "")
    for opening, closing in BRACKETS.values():
        text = text.replace(opening, f"{opening[0]}\\{opening[1]}")
        text = text.replace(closing, f"{closing[0]}\\{closing[1]}")
    return text


def wrapped(cells: Line, width: int) -> list[Line]:
    """`cells` in lines of at most `width` columns, broken at spaces and inside too long words."""
    text = "".join([letter for letter, _ in cells])
    lines: list[Line] = []
    line: Line = []
    for stretch in _STRETCH.finditer(text):
        if stretch[0][0] == "\n":
            lines += [line] + [[] for _ in stretch[0][1:]]
            line = []
            continue
        taken = 0
        for found in _WORD.finditer(text, *stretch.span()):
            word = cells[found.start() : found.end()]
            room = width_of(found[0])
            if line and taken + room > width:
                lines.append(line)
                line, taken = [], 0
                word, room = (word, room) if word[0][0] != " " else ([], 0)
            while room > width:
                fitting = _fitting(word, width)
                lines.append(word[:fitting])
                word = word[fitting:]
                room = line_width(word)
            line += word
            taken += room
    lines.append(line)
    return [_without_end_space(line) for line in lines]


def _fitting(word: Line, width: int) -> int:
    """How many letters of `word` fit; a combining letter stays with the letter before it."""
    fitting = 1
    while fitting < len(word) and line_width(word[: fitting + 1]) <= width:
        fitting += 1
    return fitting


def _without_end_space(line: Line) -> Line:
    while line and line[-1][0] == " ":
        line = line[:-1]
    return line


def painted(line: Line, colour: bool) -> str:
    """The line as text; with `colour` its marks also underlined, struck, bold or italic."""
    if not colour:
        return "".join([letter for letter, _ in line])
    pieces = []
    for mark, group in groupby(line, key=lambda cell: cell[1]):
        text = "".join(letter for letter, _ in group)
        look = LOOKS.get(mark)
        pieces.append(f"\x1b[{look}m{text}\x1b[0m" if look else text)
    return "".join(pieces)
