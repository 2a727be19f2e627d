"""The Markdown of provisions as blocks and runs of a paper."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from rulebook_cli.model.paper import Block, Items, Paragraph, Run, Runs
from rulebook_cli.render.words.prose import Stretch, read_prose

Resolve = Callable[[str], str]
"""Where a link of the text leads in the paper (`#fees.amounts`); empty is words only."""


def prose_blocks(
    text: str, resolve: Resolve, number: str = "", anchor: str = "", label: Runs = ()
) -> list[Block]:
    """`text` as paragraphs and lists; the first paragraph bears number, anchor and label."""
    blocks = list(_blocks(read_prose(text), resolve))
    first = blocks[0] if blocks else None
    if isinstance(first, Paragraph):
        whole = replace(first, runs=(*label, *first.runs), number=number, anchor=anchor)
        return [whole, *blocks[1:]]
    if not label and not number:
        return blocks
    runs = label or (Run("\N{NO-BREAK SPACE}"),)
    return [Paragraph(runs, number=number, anchor=anchor), *blocks]


def first_words(text: str, most: int) -> str:
    """The beginning of `text` without its marks, at most `most` letters, cut between words."""
    for stretch in read_prose(text):
        if not stretch.depth:
            words = " ".join("".join(piece.text for piece in stretch.pieces).split())
            if len(words) <= most:
                return words
            return words[: most - 1].rsplit(" ", 1)[0].rstrip(" ,;:–-") + "…"
    return ""


def _blocks(stretches: Iterable[Stretch], resolve: Resolve) -> Iterator[Block]:
    for list_, group in groupby(stretches, key=lambda stretch: stretch.list_):
        if list_:
            listed = list(group)
            yield Items(tuple(_items(listed, resolve)), listed[0].ordered)
        else:
            yield from (Paragraph(_runs(each, resolve), each.style) for each in group)


def _items(stretches: Iterable[Stretch], resolve: Resolve) -> Iterator[Runs]:
    """The items of a list; what stands deeper comes on its own lines, after a dash."""
    item: Runs = ()
    for stretch in stretches:
        if stretch.begins and stretch.depth == 1 and item:
            yield item
            item = ()
        start = ("\n" if item else "") + ("– " if stretch.begins and stretch.depth > 1 else "")
        item = (*item, *([Run(start)] if start else []), *_runs(stretch, resolve))
    if item:
        yield item


def _runs(stretch: Stretch, resolve: Resolve) -> Runs:
    """The pieces of a stretch; neighbours with one mark and one link are one run."""
    groups = groupby(stretch.pieces, key=lambda piece: (piece.mark, piece.link))
    return tuple(
        Run("".join(piece.text for piece in group), mark, resolve(link) if link else "")
        for (mark, link), group in groups
    )
