"""A service path drawn as SVG: the nearest services at the top, one column for each path.

Black on white: what not everybody in the situation gets is bold, a level without services has a
broken outline and says so in words. The picture has a title and a description for who cannot see
it, and the same stands beside it as a table.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from itertools import zip_longest
from textwrap import wrap

WIDTH, LABEL, GAP, PAD, LINE, ARROW = 640, 118, 12, 9, 17, 22
EDGE = 1
"""Room for half a line at the right edge."""
LETTER = 6.7
"""About how wide a letter is in the font of the picture."""
SET_IN = "\N{EM SPACE}"
_FONT = "font-family: Libertinus Serif, Segoe UI, Arial, sans-serif; font-size: 13px; fill: #1a1a1a"
_BOLD = "font-weight: bold"
_BOX = "fill: #ffffff; stroke: #1a1a1a; stroke-width: 1.2"
_NONE = "fill: #ffffff; stroke: #6a6a6a; stroke-width: 1; stroke-dasharray: 4 3"
_WAY = "fill: none; stroke: #1a1a1a; stroke-width: 1.4"


@dataclass(frozen=True, slots=True)
class Named:
    """A service by its name, and whether it is told apart since not everybody gets it."""

    name: str
    apart: bool = False


@dataclass(frozen=True, slots=True)
class Lane:
    """A level by its name, and what is there on each path."""

    name: str
    boxes: tuple[tuple[Named, ...], ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """What is drawn: the paths by their names, the lanes, and the words around them."""

    title: str
    alternative: str
    paths: tuple[str, ...]
    lanes: tuple[Lane, ...]
    empty: str


def path_svg(picture: Picture, id_: str) -> str:
    """The picture as SVG; `id_` is unique in the paper."""
    many = max(len(picture.paths), 1)
    wide = (WIDTH - EDGE - LABEL - GAP * (many - 1)) / many
    lefts = [LABEL + at * (wide + GAP) for at in range(many)]
    heads = [_lines(name, wide, PAD) for name in picture.paths]
    parts = [
        _text(left, 14 + LINE * at, line, _BOLD)
        for left, lines in zip(lefts, heads, strict=True)
        for at, line in enumerate(lines)
    ]
    top: float = 6 + LINE * max((len(lines) for lines in heads), default=1)
    for number, lane in enumerate(picture.lanes):
        if number:
            parts += [_arrow(left + wide / 2, top) for left in lefts]
            top += ARROW
        drawn, top = _lane(lane, lefts, wide, top, picture.empty)
        parts += drawn
    height = top + 4
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height:.0f}" width="100%" '
        f'role="img" aria-labelledby="{id_}-title {id_}-desc">'
    )
    title = f'<title id="{id_}-title">{escape(picture.title, quote=False)}</title>'
    desc = f'<desc id="{id_}-desc">{escape(picture.alternative, quote=False)}</desc>'
    return "\n".join([head, title, desc, *parts, "</svg>"])


def _lane(
    lane: Lane, lefts: Sequence[float], wide: float, top: float, empty: str
) -> tuple[list[str], float]:
    """The boxes of a level side by side, all as high as the highest, and where they end."""
    filled = [_rows(box, wide) or [(empty, "")] for box in lane.boxes]
    label = _lines(lane.name, LABEL, 4)
    tallest = max(*(len(rows) for rows in filled), len(label), 1)
    high = tallest * LINE + 2 * PAD - 4
    parts = [_text(0, top + PAD + 10 + LINE * at, line, _BOLD) for at, line in enumerate(label)]
    for left, rows, box in zip(lefts, filled, lane.boxes, strict=True):
        parts.append(_box(left, top, wide, high, _BOX if box else _NONE))
        parts += [
            _text(left + PAD, top + PAD + 10 + LINE * at, words, style)
            for at, (words, style) in enumerate(rows)
        ]
    return parts, top + high


def _rows(box: Sequence[Named], wide: float) -> list[tuple[str, str]]:
    """The services of a box, each behind a dash; what is too long goes on below, set in."""
    rows = []
    for one in box:
        for start, line in zip_longest(["– "], _lines(one.name, wide, PAD * 2 + 12), fillvalue=""):
            rows.append((f"{start or SET_IN}{line}", _BOLD if one.apart else ""))
    return rows


def _lines(words: str, wide: float, less: float) -> list[str]:
    return wrap(words, max(int((wide - less) / LETTER), 6)) or [""]


def _arrow(middle: float, top: float) -> str:
    end = top + ARROW - 4
    return (
        f'<path style="{_WAY}" d="M {middle:.1f} {top + 3:.1f} V {end:.1f} '
        f"M {middle - 5:.1f} {end - 6:.1f} L {middle:.1f} {end:.1f} L {middle + 5:.1f} "
        f'{end - 6:.1f}"/>'
    )


def _box(left: float, top: float, wide: float, high: float, look: str) -> str:
    # A path: the papers' own style sheet paints every rectangle alike.
    return (
        f'<path style="{look}" d="M {left:.1f} {top:.1f} h {wide:.1f} v {high:.1f} '
        f'h -{wide:.1f} z"/>'
    )


def _text(left: float, base: float, words: str, more: str = "") -> str:
    style = f"{_FONT}; {more}" if more else _FONT
    return (
        f'<text x="{left:.1f}" y="{base:.1f}" style="{style}">{escape(words, quote=False)}</text>'
    )
