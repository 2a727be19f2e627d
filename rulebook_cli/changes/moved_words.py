"""Where the words stand that somebody takes from a text: a paragraph split, joined or renamed."""

from collections.abc import Iterator, Sequence

from rulebook_cli.changes.tokens import is_word, split_words, word_key
from rulebook_cli.changes.word_diff import diff_words
from rulebook_cli.model.address import Address
from rulebook_cli.model.change import Change
from rulebook_cli.model.text_change import Kind

_RUN = 3
"""So many words in a row tell a sentence that has moved from words that two sentences share."""
_MOSTLY = 0.5
"""At least this share of the words that went must have come to one place."""


def moved_to(changes: Sequence[Change], place: Address) -> Iterator[Change]:
    """The changed texts to which most of the words came that somebody took from the text at a
    place, in the order of the changes. `changes` are all changes of that somebody; `place` is a
    text or a whole provision."""
    for taken in changes:
        at = taken.address
        if not at.language or at.whole != place.whole or place.language not in ("", at.language):
            continue
        gone = _runs(_words(taken, Kind.DELETED))
        for other in changes:
            to = other.address
            if to.language == at.language and to.whole != at.whole and isinstance(other.after, str):
                shared = gone & _runs(_words(other, Kind.INSERTED))
                if gone and len(shared) >= _MOSTLY * len(gone):
                    yield other


def _words(change: Change, kind: Kind) -> list[str]:
    """The words that went from a text, or came to it."""
    old, new = (value if isinstance(value, str) else "" for value in (change.before, change.after))
    spans = (span.text for span in diff_words(old, new) if span.kind is kind)
    return [
        word_key(word).casefold() for text in spans for word in split_words(text) if is_word(word)
    ]


def _runs(words: Sequence[str]) -> set[tuple[str, ...]]:
    return {tuple(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1)}
