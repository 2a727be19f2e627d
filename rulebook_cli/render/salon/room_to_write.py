"""Room to write in on a question sheet: as much as the words above leave of the page.

How high a text becomes is reckoned from its letters, so that the paper is the same in every output.
The measure is careful: a page holds more than this in every output that has pages.
"""

from collections.abc import Sequence
from math import ceil

from rulebook_cli.model.paper import Blank, Block, Comparison, Fields, Heading, Items
from rulebook_cli.render.salon.evening import Evening
from rulebook_cli.render.writers.runs import every_run

PAGE, LABELS, LINE, ROOM_LINE = 238, 34, 6, 7
"""Millimetres: a page, the labels of the two rooms, a line of text, a line to write on."""
LETTERS = 88
FEWEST, MOST = (4, 3), (16, 9)


def room_to_write(inside: Sequence[Block], evening: Evening, number: int) -> list[Block]:
    """Room for what was thought together, and for promises."""
    left = (PAGE - LABELS - LINE * 3 - sum(map(_height, inside))) // ROOM_LINE
    thought, promised = (
        max(least, min(most, left * share // 100))
        for least, most, share in zip(FEWEST, MOST, (62, 36), strict=True)
    )
    return [
        Blank(evening.word("sheets.thought"), f"thought-{number}", lines=thought),
        Blank(evening.word("sheets.promised"), f"promised-{number}", lines=promised),
    ]


def _height(block: Block) -> int:
    """How high a block becomes, in millimetres."""
    if isinstance(block, Heading):
        return 2 * LINE
    if isinstance(block, Items):
        return 3 + sum(_lines(runs) * LINE for runs in block.items)
    if isinstance(block, Fields):
        return 3 + sum(ceil(_lines(runs) * 1.4) * LINE for _, runs in block.rows)
    if isinstance(block, Comparison):
        texts = (*block.old, *block.new, *block.reason)
        return 24 + sum((_lines(runs)) * LINE for runs in texts)
    return 3 + _lines(block) * LINE


def _lines(value: object) -> int:
    return max(1, ceil(sum(len(run.text) for run in every_run(value)) / LETTERS))
