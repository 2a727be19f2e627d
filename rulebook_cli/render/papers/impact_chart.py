"""A chart of costs before and after, drawn as SVG: two bars a tier, with whiskers where uncertain.

Before is white with a black outline, after is dark: the two differ without any colour. Every bar
has its value beside it, and the picture has a title and a description for who cannot see it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from textwrap import wrap
from xml.sax.saxutils import escape

from rulebook_cli.model.caseload import Spread
from rulebook_cli.model.paper import Bar, Figure

WIDTH, LABEL, VALUE = 640, 118, 150
ROW, BAR, TOP = 46, 15, 34
LETTERS = 17
"""How many letters of a label stand on one line."""
_FONT = "font-family: Libertinus Serif, Segoe UI, Arial, sans-serif; font-size: 13px; fill: #1a1a1a"
_LOOKS = ("fill: #ffffff; stroke: #1a1a1a; stroke-width: 1.2", "fill: #3a3a3a; stroke: #1a1a1a")
_WHISKER = "stroke: #1a1a1a; stroke-width: 1.2; fill: none"


@dataclass(frozen=True, slots=True)
class ChartRow:
    """A label with its figures before and after, and how each is written."""

    label: str
    figures: tuple[Spread, Spread]
    values: tuple[str, str]


def cost_figure(
    title: str, rows: Sequence[ChartRow], sides: tuple[str, str], alternative: str, id_: str
) -> Figure:
    """The chart as a block of a paper; `sides` name the two bars, `id_` is unique in the paper."""
    most = max((float(f.high) for row in rows for f in row.figures), default=0.0) or 1.0
    bars = [
        Bar(f"{row.label}, {side}", value, round(100 * max(float(figure.low), 0) / most))
        for row in rows
        for side, figure, value in zip(sides, row.figures, row.values, strict=True)
    ]
    return Figure(title, _svg(title, rows, sides, alternative, id_, most), alternative, tuple(bars))


def _svg(
    title: str,
    rows: Sequence[ChartRow],
    sides: tuple[str, str],
    alternative: str,
    id_: str,
    most: float,
) -> str:
    height = TOP + ROW * len(rows) + 4
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="100%" '
        f'role="img" aria-labelledby="{id_}-title {id_}-desc">',
        f'<title id="{id_}-title">{escape(title)}</title>',
        f'<desc id="{id_}-desc">{escape(alternative)}</desc>',
        *_legend(sides),
    ]
    for number, row in enumerate(rows):
        parts += _row(row, TOP + ROW * number, most)
    return "\n".join([*parts, "</svg>"])


def _legend(sides: tuple[str, str]) -> list[str]:
    parts = []
    for side, (name, look) in enumerate(zip(sides, _LOOKS, strict=True)):
        left = LABEL + side * 150
        parts += [_bar(left, 8, 22, look), _text(left + 30, 20, name)]
    return parts


def _row(row: ChartRow, top: int, most: float) -> list[str]:
    space = WIDTH - LABEL - VALUE
    lines = wrap(row.label, LETTERS)[:3]
    base = top + BAR + 5 - 7 * (len(lines) - 1)
    parts = [_text(0, base + 14 * at, line, "font-weight: bold") for at, line in enumerate(lines)]
    for side, (figure, value) in enumerate(zip(row.figures, row.values, strict=True)):
        y = top + side * (BAR + 3)
        low, high = (space * max(float(end), 0) / most for end in figure)
        parts.append(_bar(LABEL, y, low, _LOOKS[side]))
        if high - low > 1:
            parts.append(_whisker(LABEL + low, LABEL + high, y + BAR / 2))
        parts.append(_text(LABEL + high + 8, y + BAR - 3, value))
    return parts


def _bar(left: float, top: float, width: float, look: str) -> str:
    # A path: the papers' own style sheet paints every rectangle alike.
    return (
        f'<path style="{look}" d="M {left:.1f} {top:.1f} h {width:.1f} v {BAR} h -{width:.1f} z"/>'
    )


def _whisker(start: float, end: float, y: float) -> str:
    return (
        f'<path style="{_WHISKER}" '
        f'd="M {start:.1f} {y:.1f} H {end:.1f} M {end:.1f} {y - 4:.1f} v 8"/>'
    )


def _text(left: float, base: float, words: str, more: str = "") -> str:
    style = f"{_FONT}; {more}" if more else _FONT
    return f'<text x="{left:.1f}" y="{base:.1f}" style="{style}">{escape(words)}</text>'
