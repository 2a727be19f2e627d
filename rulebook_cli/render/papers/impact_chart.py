"""A chart of costs before and after, drawn as SVG: two bars a tier, with whiskers where uncertain.

Before is white with a black outline, after is dark: the two differ without any colour. Every bar
has its value beside it, and the picture has a title and a description for who cannot see it. By
itself it bears its title, with the unit, above the bars; in a paper the caption says the same.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from textwrap import wrap

from rulebook_cli.model.caseload import Spread
from rulebook_cli.model.paper import Bar, Figure

WIDTH, LABEL, VALUE = 640, 118, 150
ROW, BAR, TOP, LINE = 46, 15, 34, 20
LETTERS, LABEL_LINE = 17, 14
"""How many letters of a label stand on one line, and how high the line is."""
TITLE_LETTERS = 80
_BOLD = "font-weight: bold"
_FONT = "font-family: Libertinus Serif, Segoe UI, Arial, sans-serif; font-size: 13px; fill: #1a1a1a"
_LOOKS = ("fill: #ffffff; stroke: #1a1a1a; stroke-width: 1.2", "fill: #3a3a3a; stroke: #1a1a1a")
_WHISKER = "stroke: #1a1a1a; stroke-width: 1.2; fill: none"


@dataclass(frozen=True, slots=True)
class ChartWords:
    """The words around the bars: title with its unit, the two sides, what the end of a bar and
    of a whisker mean, and the text for who cannot see the picture."""

    title: str
    sides: tuple[str, str]
    whisker: str
    alternative: str


@dataclass(frozen=True, slots=True)
class ChartRow:
    """A label with its figures before and after, and how each is written."""

    label: str
    figures: tuple[Spread, Spread]
    values: tuple[str, str]


def cost_figure(
    words: ChartWords, rows: Sequence[ChartRow], id_: str, by_itself: bool = False
) -> Figure:
    """The chart as a block of a paper, or `by_itself`; `id_` is unique in the paper."""
    most = max((float(f.high) for row in rows for f in row.figures), default=0.0) or 1.0
    bars = [
        Bar(f"{row.label}, {side}", value, round(100 * max(float(figure.low), 0) / most))
        for row in rows
        for side, figure, value in zip(words.sides, row.figures, row.values, strict=True)
    ]
    svg = _svg(words, rows, id_, most, by_itself)
    return Figure(words.title, svg, words.alternative, tuple(bars))


def _svg(
    words: ChartWords,
    rows: Sequence[ChartRow],
    id_: str,
    most: float,
    by_itself: bool,
) -> str:
    head = wrap(words.title, TITLE_LETTERS) if by_itself else []
    top = LINE * len(head)
    uncertain = any(not figure.is_exact for row in rows for figure in row.figures)
    legend = _legend(words, top, uncertain)
    start = top + TOP + (LINE if uncertain else 0)
    tops = [start + sum(map(_height, rows[:at])) for at in range(len(rows) + 1)]
    height = tops[-1] + 4
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="100%" '
        f'role="img" aria-labelledby="{id_}-title {id_}-desc">',
        f'<title id="{id_}-title">{escape(words.title, quote=False)}</title>',
        f'<desc id="{id_}-desc">{escape(words.alternative, quote=False)}</desc>',
        *(_text(0, 15 + LINE * at, line, _BOLD) for at, line in enumerate(head)),
        *legend,
    ]
    for top, row in zip(tops, rows, strict=False):
        parts += _row(row, top, most)
    return "\n".join([*parts, "</svg>"])


def _legend(words: ChartWords, top: int, uncertain: bool) -> list[str]:
    """What the two looks mean, and the whisker where there is one."""
    parts = []
    for side, (name, look) in enumerate(zip(words.sides, _LOOKS, strict=True)):
        left = LABEL + side * 150
        parts += [_bar(left, top + 8, 22, look), _text(left + 30, top + 20, name)]
    if uncertain:
        y = top + LINE + 8
        parts += [_bar(LABEL, y, 10, _LOOKS[0]), _whisker(LABEL + 10, LABEL + 22, y + BAR / 2)]
        parts.append(_text(LABEL + 30, y + 12, words.whisker))
    return parts


def _height(row: ChartRow) -> int:
    """A row is as high as its two bars, or as its label where that has more lines."""
    return max(ROW, LABEL_LINE * len(wrap(row.label, LETTERS)) + 4)


def _row(row: ChartRow, top: int, most: float) -> list[str]:
    space = WIDTH - LABEL - VALUE
    lines = wrap(row.label, LETTERS)
    top += (_height(row) - ROW) // 2
    base = top + BAR + 5 - LABEL_LINE // 2 * (len(lines) - 1)
    parts = [_text(0, base + LABEL_LINE * at, line, _BOLD) for at, line in enumerate(lines)]
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
    return (
        f'<text x="{left:.1f}" y="{base:.1f}" style="{style}">{escape(words, quote=False)}</text>'
    )
