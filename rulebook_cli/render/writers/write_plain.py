"""A paper as text that is listened to: nothing essential is in a line, a column or a colour.

A table becomes a line `heading: value` for each cell, bars become numbers, changes are told in
words, an arrow becomes the word it stands for. Nothing is drawn.
"""

import re
from collections.abc import Callable, Iterable
from textwrap import wrap

from rulebook_cli.model.paper import (
    BarChart,
    Blank,
    Block,
    Comparison,
    Fields,
    Figure,
    Heading,
    Items,
    Mark,
    Paper,
    Paragraph,
    Runs,
    Signatures,
    Table,
)
from rulebook_cli.model.photo import Photo
from rulebook_cli.render.writers.asides import asides_shown
from rulebook_cli.render.writers.safe_paper import made_safe
from rulebook_cli.render.writers.spoken import spoken

Lines = Iterable[str]
_BEFORE_STOP = re.compile(r"\) ([,.;:)])")
_AT_ENDS = " ,;\n"
"""What stands outside the brackets of a change: it is not what changes."""


def write_plain(paper: Paper, width: int = 80) -> str:
    """`paper` as lines of at most `width` columns where words allow it, ending in a line end."""
    safe = made_safe(asides_shown(paper, signs=True))
    words = _Words(safe)
    head = safe.letterhead
    top = [safe.draft, *head.sender, head.kind, head.dated, head.diary, *head.addressee]
    parts: list[list[str]] = [[line for line in top if line], [safe.title]]
    parts += [words.block(block) for block in safe.blocks]
    said = "\n\n".join("\n".join(part) for part in parts if part)
    lines = (
        line
        for each in spoken(said, safe.language).replace("\u00a0", " ").split("\n")
        for line in _folded(each, width)
    )
    return "\n".join(lines) + "\n"


class _Words:
    """The blocks of a paper as lines of words."""

    def __init__(self, paper: Paper) -> None:
        self.marks = {Mark.INSERTED: paper.inserted, Mark.DELETED: paper.deleted}

    def block(self, block: Block) -> list[str]:
        """One block as lines."""
        write: Callable[[_Words, Block], Lines] = _WRITERS[type(block)]
        return [line for line in write(self, block) if line.strip() or isinstance(block, Table)]

    def said(self, runs: Runs) -> str:
        """Runs in words: what comes and goes stands in brackets behind its name."""
        told = ""
        for run in runs:
            name = self.marks.get(run.mark, "")
            core = run.text.strip(_AT_ENDS)
            if not name:
                told += run.text
            elif core:
                before, _, after = run.text.partition(core)
                told += before if run.mark is Mark.INSERTED else ""
                told += f"{'' if told.endswith((' ', '(')) else ' '}({name}: {core})"
                told += after or " "
            elif run.mark is Mark.INSERTED:
                told += run.text
        on_one_line = told.replace(":\n", ": ").replace("\n", ", ")
        return _BEFORE_STOP.sub(r")\1", on_one_line).strip()

    def heading(self, block: Heading) -> Lines:
        """A heading on a line of its own."""
        return [self.said(block.runs)]

    def paragraph(self, block: Paragraph) -> Lines:
        """A paragraph behind its number."""
        return [f"{block.number} {self.said(block.runs)}".strip()]

    def items(self, block: Items) -> Lines:
        """A list: numbered, or a dash before each."""
        for number, runs in enumerate(block.items, 1):
            yield f"{number}. {self.said(runs)}" if block.ordered else f"- {self.said(runs)}"

    def fields(self, block: Fields) -> Lines:
        """Label and value."""
        return (f"{label}: {self.said(runs)}" for label, runs in block.rows)

    def table(self, block: Table) -> Lines:
        """The caption, then each row as `heading: value` lines, an empty line between rows."""
        if block.caption:
            yield block.caption
        for row in block.rows:
            yield ""
            for label, runs in zip(block.head, row, strict=True):
                said = self.said(runs).strip()
                if said:
                    yield f"{label}: {said}" if label else said

    def comparison(self, block: Comparison) -> Lines:
        """Old text, new text and reason under their labels."""
        for label, paragraphs in zip(
            block.labels, (block.old, block.new, block.reason), strict=True
        ):
            if paragraphs:
                yield f"{label}:"
            yield from (self.said(runs) for runs in paragraphs)

    def chart(self, block: BarChart) -> Lines:
        """The title, then each label with its number."""
        return [block.title, *(f"{label}: {count}" for label, count in block.bars)]

    def figure(self, block: Figure) -> Lines:
        """The title, then each label with its value; nothing where a table beside it says it."""
        if not block.bars:
            return []
        return [block.title, *(f"{bar.label}: {bar.value}" for bar in block.bars)]

    def photo(self, block: Photo) -> Lines:
        """What it shows, and its caption."""
        return [block.shows, block.caption]

    def signatures(self, block: Signatures) -> Lines:
        """Who signs, and where."""
        return [block.place_and_date, *(", ".join(filter(None, pair)) for pair in block.names)]

    def blank(self, block: Blank) -> Lines:
        """What is asked, and what may be answered."""
        return [block.label, *(f"- {words}" for _, words in block.choices)]


def _folded(line: str, width: int) -> list[str]:
    return wrap(line, width, break_long_words=False, break_on_hyphens=False) or [""]


_WRITERS: dict[type, Callable[..., Lines]] = {
    Heading: _Words.heading,
    Paragraph: _Words.paragraph,
    Items: _Words.items,
    Fields: _Words.fields,
    Table: _Words.table,
    Comparison: _Words.comparison,
    BarChart: _Words.chart,
    Figure: _Words.figure,
    Photo: _Words.photo,
    Signatures: _Words.signatures,
    Blank: _Words.blank,
}
