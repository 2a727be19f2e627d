"""A paper as text for a terminal, a pipe or an e-mail; its marks need neither colour nor lines."""

from collections.abc import Callable
from itertools import zip_longest

from rulebook_cli.model.card import Cards
from rulebook_cli.model.paper import (
    BarChart,
    Blank,
    Block,
    Comparison,
    Fields,
    Figure,
    Heading,
    Items,
    Letterhead,
    Mark,
    Paper,
    Paragraph,
    Run,
    Runs,
    Signatures,
    Style,
    Table,
)
from rulebook_cli.model.photo import Photo
from rulebook_cli.render.writers.asides import asides_shown
from rulebook_cli.render.writers.runs import key_of
from rulebook_cli.render.writers.safe_paper import made_safe
from rulebook_cli.render.writers.terminal_table import table_lines
from rulebook_cli.render.writers.terminal_text import Line, cells_of, line_width, painted, wrapped

NARROWEST = 20
HARD_BLANK = "\u00a0"
INDENT = "    "
BESIDE = 60
LABEL_SHARE = 3
PREFIX = {Style.QUOTE: "  > ", Style.NOTE: "  ", Style.NOTICE: "! "}
UNDERLINES = {0: "=", 1: "-"}
SIGNATURE_LINE = "_" * 30
BLANK = 60


def write_terminal(paper: Paper, width: int = 80, colour: bool = False) -> str:
    """`paper` as lines of at most `width` columns, ending in a line end.

    Insertions are `{+so+}` and deletions `[-so-]`; with `colour` they are also underlined green
    and struck red (SGR 4 and 9). A word longer than the width is broken.
    """
    paper = made_safe(asides_shown(paper, signs=True))
    width = max(width, NARROWEST)
    parts = [_set((Run(paper.draft, Mark.STRONG),), width)] if paper.draft else []
    parts.append(_letterhead(paper.letterhead, width))
    parts.append(_heading((Run(paper.title),), 0, width))
    parts.append(_set(key_of(paper), width))
    parts += [_block(block, width) for block in paper.blocks]
    if paper.draft:
        parts.append(_set((Run(paper.draft, Mark.STRONG),), width))
    lines = [line for part in parts if part for line in [*part, []]]
    # A hard blank has done its work once the lines are broken: plain blanks can be searched for.
    return "\n".join(painted(line, colour) for line in lines[:-1]).replace(HARD_BLANK, " ") + "\n"


def _set(runs: Runs, width: int, first: str = "", rest: str | None = None) -> list[Line]:
    """`runs` wrapped, the first line behind `first`, the others behind `rest` (as wide spaces)."""
    if not runs:
        return []
    start = cells_of((Run(first),)) if first else []
    later = cells_of((Run(" " * line_width(start) if rest is None else rest),))
    lines = wrapped(cells_of(runs), max(width - line_width(start), 1))
    return [(later if number else start) + line for number, line in enumerate(lines)]


def _heading(runs: Runs, level: int, width: int) -> list[Line]:
    lines = wrapped(cells_of(runs, Mark.STRONG), width)
    stroke = UNDERLINES.get(level)
    if stroke:
        lines.append([(stroke, Mark.PLAIN)] * max(line_width(line) for line in lines))
    return lines


def _letterhead(head: Letterhead, width: int) -> list[Line]:
    right = [part for part in (head.kind, head.dated, head.diary) if part]
    half = width // 2
    if width < BESIDE or any(len(part) >= half for part in (*head.sender, *right)):
        lines = [line for part in (*head.sender, *right) for line in _set((Run(part),), width)]
    else:
        pairs = zip_longest(head.sender, right, fillvalue="")
        lines = [cells_of((Run(f"{left:<{half}}{beside}".rstrip()),)) for left, beside in pairs]
    addressee = [line for part in head.addressee for line in _set((Run(part),), width)]
    return [*lines, [], *addressee] if lines and addressee else lines + addressee


def _block(block: Block, width: int) -> list[Line]:
    write: Callable[[Block, int], list[Line]] = WRITERS[type(block)]
    return write(block, width)


def _write_heading(block: Heading, width: int) -> list[Line]:
    return _heading(block.runs, block.level, width)


def _write_paragraph(block: Paragraph, width: int) -> list[Line]:
    prefix = PREFIX.get(block.style, "")
    if block.number:
        return _set(block.runs, width, prefix + f"{block.number:<3} ")
    return _set(block.runs, width, prefix, prefix)


def _write_items(block: Items, width: int) -> list[Line]:
    lines = []
    for number, runs in enumerate(block.items, start=1):
        lines += _set(runs, width, f"  {number}. " if block.ordered else "  - ")
    return lines


def _write_fields(block: Fields, width: int) -> list[Line]:
    widest = max((line_width(cells_of((Run(label),))) for label, _ in block.rows), default=0)
    column = min(widest + 2, width // 2)
    lines = []
    for label, runs in block.rows:
        padding = " " * (column - 1 - line_width(cells_of((Run(label),))))
        if padding or not runs:
            lines += _set(runs or (Run(" "),), width, f"{label}:{padding}")
        else:
            lines += _set((Run(f"{label}:"),), width) + _set(runs, width, INDENT)
    return lines


def _write_comparison(block: Comparison, width: int) -> list[Line]:
    lines: list[Line] = []
    for label, paragraphs in zip(block.labels, (block.old, block.new, block.reason), strict=True):
        if paragraphs:
            lines += _set((Run(label, Mark.STRONG),), width)
        for runs in paragraphs:
            lines += _set(runs, width, INDENT)
    return lines


def _write_chart(block: BarChart, width: int) -> list[Line]:
    lines = _set((Run(block.title, Mark.STRONG),), width)
    labels = [wrapped(cells_of((Run(label),)), width // LABEL_SHARE) for label, _ in block.bars]
    column = max((line_width(line) for label in labels for line in label), default=0)
    figures = max((len(str(count)) for _, count in block.bars), default=0)
    largest = max((count for _, count in block.bars), default=0)
    space = width - column - figures - 3
    for label, (_, count) in zip(labels, block.bars, strict=True):
        bar = "█" * (max(1, round(space * count / largest)) if count > 0 else 0)
        padding = " " * (column - line_width(label[0]) + 2)
        lines.append(label[0] + cells_of((Run(f"{padding}{count:>{figures}} {bar}".rstrip()),)))
        lines += label[1:]
    return lines


def _write_figure(block: Figure, width: int) -> list[Line]:
    if not block.bars:  # what it shows stands beside it as a table
        return []
    lines = _set((Run(block.title, Mark.STRONG),), width)
    column = min(max((len(bar.label) for bar in block.bars), default=0), width // LABEL_SHARE)
    values = max((len(bar.value) for bar in block.bars), default=0)
    space = max(width - column - values - 3, 1)
    for bar in block.bars:
        label = wrapped(cells_of((Run(bar.label),)), column)
        stroke = "█" * (max(1, round(space * bar.length / 100)) if bar.length > 0 else 0)
        padding = " " * (column - line_width(label[0]) + 2)
        shown = f"{padding}{bar.value:>{values}} {stroke}".rstrip()
        lines.append(label[0] + cells_of((Run(shown),)))
        lines += label[1:]
    return lines


def _write_photo(block: Photo, width: int) -> list[Line]:
    return _set((Run(block.shows),), width) + _set((Run(block.caption, Mark.STRONG),), width)


def _write_signatures(block: Signatures, width: int) -> list[Line]:
    lines = _set((Run(block.place_and_date),), width) if block.place_and_date else []
    for name, role in block.names:
        lines += [[], [], cells_of((Run(SIGNATURE_LINE[:width]),))]
        lines += [line for part in (name, role) if part for line in _set((Run(part),), width)]
    return lines


def _write_blank(block: Blank, width: int) -> list[Line]:
    lines = _set((Run(block.label, Mark.STRONG),), width)
    for _, words in block.choices:
        lines += _set((Run(words),), width, "  [ ] ")
    if not block.choices:
        lines += [cells_of((Run("_" * min(width, BLANK)),)) for _ in range(block.lines)]
    return lines


def _write_cards(block: Cards, width: int) -> list[Line]:
    lines: list[Line] = []
    for card in block.cards:
        lines += [cells_of((Run("- " * (min(width, BLANK) // 2)),))]
        lines += _set((Run(card.head, Mark.STRONG),), width, INDENT, INDENT)
        shown = card.photo.shows if card.photo else ""
        for words in (shown, card.words, card.source):
            lines += _set((Run(words),), width, INDENT, INDENT) if words else []
    return lines


WRITERS: dict[type, Callable[..., list[Line]]] = {
    Heading: _write_heading,
    Paragraph: _write_paragraph,
    Items: _write_items,
    Fields: _write_fields,
    Table: table_lines,
    Comparison: _write_comparison,
    BarChart: _write_chart,
    Figure: _write_figure,
    Photo: _write_photo,
    Signatures: _write_signatures,
    Blank: _write_blank,
    Cards: _write_cards,
}
