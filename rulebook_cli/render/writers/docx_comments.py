"""What is said of a paragraph or of words in it, as Word's own comments beside it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from rulebook_cli.model.margin_note import MarginNote
from rulebook_cli.model.paper import Run, Runs
from rulebook_cli.render.writers.docx_runs import Writing, add_runs, element

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph as WordParagraph

_BLANKS = str.maketrans("\xa0\u202f\n", "   ")


def add_commented(
    document: "Document",
    paragraph: "WordParagraph",
    runs: Runs,
    notes: Sequence[MarginNote],
    writing: Writing,
) -> None:
    """Add `runs` to `paragraph` and each of `notes` as a comment on the words it quotes, or on all
    of the runs, with its author and its date.

    The marks go round whole insertions and deletions, where python-docx would not find the runs.
    """
    spots = [(*(_spot(runs, note.quote) or (0, _length(runs))), note) for note in notes]
    numbers = [_number(document, note) for note in notes]
    for at, piece in _pieces(runs, {edge for start, end, _ in spots for edge in (start, end)}):
        for (_, end, _), number in zip(spots, numbers, strict=True):
            if end == at:
                _end(paragraph, number)
        for (start, _, _), number in zip(spots, numbers, strict=True):
            if start == at:
                paragraph._p.append(element("w:commentRangeStart", {"w:id": number}))
        add_runs(paragraph, piece, writing)


def quotes_of(runs: Runs, notes: Iterable[MarginNote]) -> list[MarginNote]:
    """Those of `notes` whose words stand in `runs`."""
    return [note for note in notes if note.quote and _spot(runs, note.quote)]


def _spot(runs: Runs, quote: str) -> tuple[int, int] | None:
    """Where the words of a quotation begin and end among the letters of `runs`."""
    words = " ".join(quote.translate(_BLANKS).split())
    at = "".join(run.text for run in runs).translate(_BLANKS).find(words) if words else -1
    return (at, at + len(words)) if at >= 0 else None


def _length(runs: Runs) -> int:
    return sum(len(run.text) for run in runs)


def _pieces(runs: Runs, edges: set[int]) -> Iterator[tuple[int, Runs]]:
    """`runs` cut at `edges`, each piece with the place of its first letter; last the end."""
    cuts = sorted({0, *edges, _length(runs)})
    for start, end in pairwise(cuts):
        yield start, tuple(_between(runs, start, end))
    yield cuts[-1], ()


def _between(runs: Runs, start: int, end: int) -> Iterator[Run]:
    at = 0
    for run in runs:
        text = run.text[max(start - at, 0) : max(end - at, 0)]
        if text:
            yield replace(run, text=text)
        at += len(run.text)


def _number(document: "Document", note: MarginNote) -> str:
    from docx.oxml.ns import qn

    comment = document.comments.add_comment(note.text, note.author, _initials(note.author))
    made: Any = comment._comment_elm
    made.attrib.pop(qn("w:date"), None)  # python-docx reads the clock
    if note.on:
        made.set(qn("w:date"), f"{note.on.isoformat()}T00:00:00Z")
    return str(comment.comment_id)


def _end(paragraph: "WordParagraph", number: str) -> None:
    paragraph._p.append(element("w:commentRangeEnd", {"w:id": number}))
    reference = element("w:r", {})
    reference.append(element("w:commentReference", {"w:id": number}))
    paragraph._p.append(reference)


def _initials(author: str) -> str:
    return "".join(word[0] for word in author.split() if word[0].isalnum())[:4].upper()
