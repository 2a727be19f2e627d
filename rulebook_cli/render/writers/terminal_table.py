"""Tables on a terminal: columns that fit, or one block of labelled values a row when none do."""

from collections.abc import Iterable

from rulebook_cli.model.paper import Align, Mark, Run, Table
from rulebook_cli.render.writers.terminal_text import Line, cells_of, line_width, wrapped

GAP = 2
PLAIN_SPACE = (" ", Mark.PLAIN)
VALUE_INDENT = 4


def table_lines(table: Table, width: int) -> list[Line]:
    """The caption and the rows of `table`, no line wider than `width` if words allow it."""
    if not table.head:
        return wrapped(cells_of((Run(table.caption, Mark.STRONG),)), width)
    head = [cells_of((Run(label, Mark.STRONG),)) for label in table.head]
    rows = [[cells_of(runs) for runs in row] for row in table.rows]
    columns = list(zip(head, *rows, strict=True))
    widths = fitting_widths(
        [max(_widest_line(cell) for cell in column) for column in columns],
        [max(_widest_word(cell) for cell in column) for column in columns],
        width - GAP * (len(columns) - 1),
    )
    lines = wrapped(cells_of((Run(table.caption, Mark.STRONG),)), width) if table.caption else []
    if widths is None:
        return lines + _row_blocks(table, rows, width)
    align = tuple(table.align) + (Align.LEFT,) * (len(head) - len(table.align))
    lines += _row_lines(head, widths, align)
    lines.append([("-", Mark.PLAIN)] * (sum(widths) + GAP * (len(widths) - 1)))
    printed = [_row_lines(row, widths, align) for row in rows]
    airy = any(len(row) > 1 for row in printed)
    for number, row in enumerate(printed):
        lines += ([[]] if airy and number else []) + row
    return lines


def fitting_widths(wanted: list[int], needed: list[int], space: int) -> list[int] | None:
    """Column widths that fill at most `space`: the widest give way first, none below `needed`.

    `None` when even the longest words do not fit side by side.
    """
    if sum(needed) > space:
        return None
    widths = list(wanted)
    while sum(widths) > space:
        loose = [place for place, width in enumerate(widths) if width > needed[place]]
        widths[max(loose, key=lambda place: widths[place])] -= 1
    return widths


def _widest_line(cell: Line) -> int:
    return max(line_width(line) for line in wrapped(cell, 10**6))


def _widest_word(cell: Line) -> int:
    text = "".join(letter for letter, _ in cell)
    return max((line_width([(word, Mark.PLAIN)]) for word in text.split()), default=1)


def _row_lines(row: Iterable[Line], widths: list[int], align: tuple[Align, ...]) -> list[Line]:
    cells = [wrapped(cell, width) for cell, width in zip(row, widths, strict=True)]
    lines = []
    for number in range(max(len(cell) for cell in cells)):
        line: Line = []
        for place, cell in enumerate(cells):
            part = cell[number] if number < len(cell) else []
            padding = [PLAIN_SPACE] * (widths[place] - line_width(part))
            gap = [PLAIN_SPACE] * (GAP if place else 0)
            line += gap + (padding + part if align[place] is Align.RIGHT else part + padding)
        while line and line[-1] == PLAIN_SPACE:
            line.pop()
        lines.append(line)
    return lines


def _row_blocks(table: Table, rows: list[list[Line]], width: int) -> list[Line]:
    lines: list[Line] = []
    for number, row in enumerate(rows):
        if number:
            lines.append([])
        for label, cell in zip(table.head, row, strict=True):
            start = cells_of((Run(f"{label}: "),))
            value_width = max(width - VALUE_INDENT, 1)
            if line_width(start) + _widest_word(cell) > value_width:
                folded = [start[:-1], *wrapped(cell, value_width)]
            else:
                folded = wrapped(start + cell, value_width)
            lines += wrapped(folded[0], width)
            lines += [[PLAIN_SPACE] * VALUE_INDENT + line for line in folded[1:]]
    return lines
