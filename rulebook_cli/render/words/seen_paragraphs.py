"""The paragraphs of a text as they are printed, with the place of every word in the source."""

from collections.abc import Iterable, Iterator

from rulebook_cli.model.paper import Mark
from rulebook_cli.model.seen_words import SeenParagraph, SeenPiece
from rulebook_cli.render.words.prose import Stretch, read_prose

_MARKS = {Mark.STRONG: "strong", Mark.EMPHASIS: "emphasis"}


def seen_paragraphs(source: str) -> tuple[SeenParagraph, ...]:
    """What is printed of `source`: each paragraph, and each item of an outermost list with what
    stands deeper in it on its own lines (as `render/book/prose_runs.py` sets them)."""
    return tuple(_paragraphs(read_prose(source), source))


def _paragraphs(stretches: Iterable[Stretch], source: str) -> Iterator[SeenParagraph]:
    item: list[SeenPiece] = []
    list_ = 0
    ordered = False
    for stretch in stretches:
        goes_on = stretch.list_ == list_ and not (stretch.begins and stretch.depth == 1)
        if item and not goes_on:
            yield SeenParagraph(tuple(item), listed=True, ordered=ordered)
            item = []
        if not stretch.list_:
            yield SeenParagraph(tuple(_pieces(stretch, source)))
        else:
            lead = ("\n" if item else "") + ("– " if stretch.begins and stretch.depth > 1 else "")
            if lead:
                item.append(SeenPiece(lead, stretch.start, same=False))
            item += _pieces(stretch, source)
        list_, ordered = stretch.list_, stretch.ordered
    if item:
        yield SeenParagraph(tuple(item), listed=True, ordered=ordered)


def _pieces(stretch: Stretch, source: str) -> Iterator[SeenPiece]:
    for piece in stretch.pieces:
        same = source.startswith(piece.text, piece.at)
        yield SeenPiece(piece.text, piece.at, same, _MARKS.get(piece.mark, ""), piece.link)
