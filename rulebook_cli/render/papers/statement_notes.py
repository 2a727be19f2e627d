"""The comments of a statement as they stand beside its text in Word: each once, on the words it is
about, where the statement shows them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from rulebook_cli.model.comment import Comment
from rulebook_cli.model.margin_note import MarginNote
from rulebook_cli.model.paper import Block, Comparison, Runs
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.papers.amendment_words import name_of
from rulebook_cli.render.papers.comment_words import stance_words
from rulebook_cli.render.words.plain_text import capital


def note_of(comment: Comment, book: Rulebook, language: str) -> tuple[MarginNote, ...]:
    """A comment as a note on the words it quotes; none of one without a word of its own."""
    text = comment.text.best(language, *comment.text.words)
    if not text.strip():
        return ()
    stance = stance_words(comment.stance, language)
    said = f"{capital(stance)}: {text}" if stance else text
    on = comment.at.date() if comment.at else None
    author = name_of(comment.association, book.settings, language)
    return (MarginNote(author, " ".join(said.split()), on, told=True, quote=comment.quote),)


def quoted_in(lines: Iterable[Runs], address: str, comments: Sequence[Comment]) -> list[Comment]:
    """The comments on a place of which the words they quote stand in its `lines`."""
    texts = ["".join(run.text for run in line).replace("\xa0", " ") for line in lines]
    return [
        comment
        for comment in comments
        if comment.on.partition("~")[0] == address.partition("~")[0]
        and comment.quote.strip()
        and any(" ".join(comment.quote.split()) in text for text in texts)
    ]


def notes_in_list(
    line: Runs, notes: tuple[MarginNote, ...], blocks: Iterable[Block]
) -> tuple[MarginNote, ...]:
    """Of the notes on a line of the list of comments those that no old text in `blocks` has: on
    the words quoted there, else on what the line begins with, the name of its place."""
    told = {note for block in blocks if isinstance(block, Comparison) for note in block.beside}
    first = line[0].text.rstrip(" :") if line else ""
    return tuple(replace(note, quote=note.quote or first) for note in notes if note not in told)
