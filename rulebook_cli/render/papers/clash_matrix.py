"""Who meets whom among amendments that clash, as a table."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from rulebook_cli.model.clash import ClashReport
from rulebook_cli.model.paper import Block, Paragraph, Run, Table
from rulebook_cli.render.speech import say

_NAMED, _WIDEST = 9, 12
"""So many columns have room for names; in more they are numbered, and more than the second number
are told as a list."""


def matrix_blocks(report: ClashReport, language: str) -> Iterator[Block]:
    """Who meets whom, the draft too where some clash with it: as a square where it fits on a page,
    else as a list."""
    met: dict[tuple[str, str], set[str]] = {}
    for question in report.questions:
        draft = [say(language, "clashes", "matrix-draft")] if question.with_draft else []
        for pair in combinations((*draft, *question.amendments), 2):
            met.setdefault((min(pair), max(pair)), set()).add(question.kind)
    names = sorted({id_ for pair in met for id_ in pair}, key=_in_order)
    if not names:
        yield Paragraph((Run(say(language, "clashes", "none")),))
        return
    yield Paragraph((Run(say(language, "clashes", "matrix-about")),))
    letters = {
        pair: " ".join(say(language, "clashes", kind) for kind in sorted(kinds))
        for pair, kinds in met.items()
    }
    both = letters | {(other, one): words for (one, other), words in letters.items()}
    caption, first = say(language, "clashes", "matrix"), say(language, "clashes", "amendment")
    if len(names) <= _WIDEST:
        heads, numbered = names, names
        if len(names) > _NAMED:
            heads = [str(number) for number, _ in enumerate(names, 1)]
            numbered = [f"{number} {name}" for number, name in zip(heads, names, strict=True)]
        rows = [
            [head, *(both.get((name, other), "") for other in names)]
            for head, name in zip(numbered, names, strict=True)
        ]
        yield _table(caption, (first, *heads), rows)
        return
    listed = [
        [name, ", ".join(f"{o} ({both[name, o]})" for o in names if (name, o) in both)]
        for name in names
    ]
    yield _table(caption, (first, say(language, "clashes", "meets")), listed)


def _in_order(id_: str) -> tuple[str, int, str]:
    """`nvf-2` stands before `nvf-10`."""
    association, _, number = id_.rpartition("-")
    return association, int(number) if number.isdecimal() else 0, id_


def _table(caption: str, head: tuple[str, ...], rows: Sequence[Sequence[str]]) -> Table:
    cells = tuple(tuple((Run(cell),) if cell else () for cell in row) for row in rows)
    return Table(caption, head, cells)
