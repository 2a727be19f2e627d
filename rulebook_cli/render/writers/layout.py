"""How the blocks of a paper stand to one another: what is kept together, what is set in."""

from collections.abc import Iterator
from itertools import zip_longest
from typing import NamedTuple

from rulebook_cli.model.paper import (
    Align,
    Block,
    Comparison,
    Fields,
    Heading,
    Items,
    Mark,
    Paper,
    Paragraph,
    Run,
    Style,
    Table,
)
from rulebook_cli.render.writers.runs import every_run

_FEW_ROWS, _FEW_LETTERS, _LETTERS_OF_TABLE = 10, 300, 1000
"""What is no longer than this stands on one page."""
_FEW_WORDS = 30
"""Letters: a cell with more than these holds a text."""


class Placed(NamedTuple):
    """A block with its layout.

    `under` is set in as far as the text of the numbered paragraph it belongs to; `kept` is not
    parted from the block after it, `whole` not over two pages; `contents` is a list of links to
    places of the paper, which a printed page shows with their page numbers; `even` is a table of
    two texts side by side, whose columns are equally wide.
    """

    block: Block
    under: bool = False
    kept: bool = False
    whole: bool = False
    contents: bool = False
    even: bool = False


def placed(paper: Paper) -> Iterator[Placed]:
    """The blocks of a paper in order, each with its layout."""
    under = False
    before: Block | None = None
    for block, after in zip_longest(paper.blocks, paper.blocks[1:]):
        numbered = isinstance(block, Paragraph) and bool(block.number)
        follows = isinstance(block, Items) or (
            isinstance(block, Paragraph) and block.style in (Style.BODY, Style.NOTE)
        )
        under = numbered or (under and follows)
        contents = isinstance(block, Items) and all(map(_is_inner_link, block.items))
        opens = isinstance(before, Heading) and (_is_note(block) or _is_dashes(block))
        kept = _leads(block, after) or opens
        even = isinstance(block, Table) and _is_even(block)
        yield Placed(block, under and not numbered, kept, _is_short(block), contents, even)
        before = block


def _is_inner_link(runs: tuple[Run, ...]) -> bool:
    return len(runs) == 1 and runs[0].link.startswith("#")


def _leads(block: Block, after: Block | None) -> bool:
    """A label, or the words that a list or a table begins with."""
    if after is None or not isinstance(block, Paragraph):
        return False
    label = block.style is not Style.NOTE and all(run.mark is Mark.STRONG for run in block.runs)
    return label or isinstance(after, Items | Table | Comparison) or _has_condition(block, after)


def _has_condition(block: Paragraph, after: Block) -> bool:
    """Whether what is said next is on what condition the words hold: it begins with a label."""
    if not block.runs or not isinstance(after, Paragraph) or len(after.runs) < 2:
        return False
    label = after.runs[0]
    return (
        block.style is after.style is Style.BODY
        and not (block.number or after.number or after.anchor)
        and block.runs[0].mark is Mark.PLAIN
        and label.mark is Mark.STRONG
        and label.text.rstrip().endswith(":")
    )


def _is_note(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.style is Style.NOTE


def _is_dashes(block: Block) -> bool:
    """Whether it only tells that something is left out."""
    return isinstance(block, Paragraph) and not any(
        letter.isalnum() for run in block.runs for letter in run.text
    )


def _is_even(table: Table) -> bool:
    """Whether two texts stand side by side: in both columns more than a few words."""
    longest = [
        max((sum(len(run.text) for run in cell) for cell in column), default=0)
        for column in zip(*table.rows, strict=True)
    ]
    return len(longest) == 2 and min(longest) > _FEW_WORDS and Align.RIGHT not in table.align


def _is_short(block: Block) -> bool:
    if isinstance(block, Items | Comparison):
        return _letters(block) <= _FEW_LETTERS
    if not isinstance(block, Table | Fields):
        return False
    return len(block.rows) <= _FEW_ROWS and _letters(block) <= _LETTERS_OF_TABLE


def _letters(block: Block) -> int:
    return sum(len(run.text) for run in every_run(block))
