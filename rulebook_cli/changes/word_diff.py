"""The words that changed between two texts, exactly; and the same change as one shows it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from rulebook_cli.changes.paragraphs import compare, cut
from rulebook_cli.changes.tokens import ends_sentence, is_word, split_words
from rulebook_cli.model.text_change import Kind, Span

# Kept words are shown as changed only where nothing is lost in the crowd: a negation never is.
_NEGATION = re.compile(
    r"(?:e[int]|emme|ette|eivät|älä|älköön|älkööt|eikä|eivätkä|ilman|paitsi|inte|ej|icke|aldrig"
    r"|ing(?:en|et|a)|utan|utom|not?|never|nor|without|except|cannot)\Z",
    re.IGNORECASE,
)
_STOPS = frozenset((".", "!", "?", "…", "\n\n"))
# An island between two edits of at most so many words is joined to them …
_ISLAND = 2
# … and a sentence of at least so many words is shown as rewritten if less than this share stays.
_SENTENCE, _REWRITTEN = 5, 0.4
# How good an edge is for an edit: of the text or a paragraph, a sentence, a clause, a word.
_EDGE, _SENTENCE_EDGE, _CLAUSE_EDGE, _WORD_EDGE, _NO_EDGE = 5, 4, 3, 2, 0


@dataclass(slots=True)
class _Piece:
    """Tokens that went, `old`, for tokens that came, `new`; or tokens that stayed, in both."""

    old: list[str]
    new: list[str]
    kept: bool


def diff_words(old: str, new: str) -> list[Span]:
    """What was deleted, inserted and kept, word by word: paragraph against paragraph, and in
    each the fewest words; nothing is tidied.

    The spans give back both texts to the character, blanks and wrapped lines included; what is to
    be blind to those is compared after both texts have been brought to one form. A deletion stands
    before the insertion that replaces it; no two neighbours have one kind.
    """
    before, after = cut(old, exact=True), cut(new, exact=True)
    spans: list[Span] = []
    for code in compare(before, after)[0]:
        gone, come = before.words[code.a1 : code.a2], after.words[code.b1 : code.b2]
        spans += _spans(_Piece(gone, come, code.kind == "equal"))
    return spans


def coalesce(spans: Sequence[Span]) -> list[Span]:
    """The same change for the eye: fewer, longer marks with their edges where a reader breaks.

    Edits slide, where they can, to the edges of sentences, clauses and words. A sentence that is
    mostly new is shown as one sentence for another. A small island of kept words (a blank, "ja",
    "on") between two longer replacements is shown as replaced with them; never a number, a
    reference or a negation. The spans still give back both texts. For showing only: what is
    merged and who clashes is decided on the fine diff.
    """
    pieces = _join_islands(_join_sentences(_slide(_pieces(spans))))
    return [span for piece in pieces for span in _spans(piece)]


def _spans(piece: _Piece) -> list[Span]:
    if piece.kept:
        return [Span(Kind.EQUAL, "".join(piece.old))]
    both = Span(Kind.DELETED, "".join(piece.old)), Span(Kind.INSERTED, "".join(piece.new))
    return [span for span in both if span.text]


def _pieces(spans: Sequence[Span]) -> list[_Piece]:
    before = "".join(span.text for span in spans if span.kind is not Kind.INSERTED)
    after = "".join(span.text for span in spans if span.kind is not Kind.DELETED)
    old_words, new_words = iter(split_words(before)), iter(split_words(after))
    pieces: list[_Piece] = []
    for span in spans:
        old = _take(old_words, span.text) if span.kind is not Kind.INSERTED else []
        new = _take(new_words, span.text) if span.kind is not Kind.DELETED else []
        pieces.append(_Piece(old, new, span.kind is Kind.EQUAL))
    return _tidied(pieces)


def _take(words: Iterator[str], text: str) -> list[str]:
    """The next words, as many as make up the text: cut in their own text, not out of it."""
    taken: list[str] = []
    missing = len(text)
    while missing > 0:
        taken.append(next(words))
        missing -= len(taken[-1])
    return taken


def _tidied(pieces: Iterable[_Piece]) -> list[_Piece]:
    """The pieces without empty ones, neighbours of one sort made one."""
    tidied: list[_Piece] = []
    for piece in pieces:
        if tidied and tidied[-1].kept == piece.kept:
            last = tidied[-1]
            tidied[-1] = _Piece(last.old + piece.old, last.new + piece.new, piece.kept)
        elif piece.old or piece.new:
            tidied.append(piece)
    return tidied


def _slide(pieces: Sequence[_Piece]) -> list[_Piece]:
    """Move pure insertions and deletions to their best edges; of equally good ones, the last."""
    slid = [_kept([]), *pieces, _kept([])]
    for at in range(1, len(slid) - 1):
        piece, length = slid[at], len(slid[at].old or slid[at].new)
        if piece.kept or (piece.old and piece.new):
            continue
        left, right = slid[at - 1].old, slid[at + 1].old
        words = [*left, *(piece.old or piece.new), *right]
        low = high = len(left)
        while low and words[low - 1] == words[low - 1 + length]:
            low -= 1
        while high + length < len(words) and words[high] == words[high + length]:
            high += 1
        best = max(range(low, high + 1), key=lambda to: (_edges(words, to, length), to))
        moved = words[best : best + length]
        slid[at - 1], slid[at + 1] = _kept(words[:best]), _kept(words[best + length :])
        slid[at] = _Piece(moved if piece.old else [], moved if piece.new else [], kept=False)
    return _tidied(slid)


def _kept(words: list[str]) -> _Piece:
    return _Piece(words, words, kept=True)


def _edges(words: Sequence[str], start: int, length: int) -> int:
    return _edge(words, start) + _edge(words, start + length)


def _edge(words: Sequence[str], at: int) -> int:
    if at in (0, len(words)):
        return _EDGE
    blank = at - 1 if words[at - 1].isspace() else at
    if not words[blank].isspace():
        return _NO_EDGE
    if words[blank].count("\n") > 1:
        return _EDGE
    if ends_sentence(words, blank):
        return _SENTENCE_EDGE
    return _CLAUSE_EDGE if blank and words[blank - 1] in (",", ";", ":") else _WORD_EDGE


def _join_sentences(pieces: Sequence[_Piece]) -> list[_Piece]:
    """Show a sentence that is mostly new as replaced, but for what must never be lost in it."""
    joined: list[_Piece] = []
    for sentence in _sentences(pieces):
        edits = [at for at, piece in enumerate(sentence) if not piece.kept]
        if edits and _is_rewritten(sentence):
            for piece in sentence[edits[0] : edits[-1]]:
                piece.kept = piece.kept and _must_stay(piece)
        joined += sentence
    return _tidied(joined)


def _sentences(pieces: Sequence[_Piece]) -> list[list[_Piece]]:
    """The pieces in stretches that begin and end where both texts end a sentence."""
    old = [word for piece in pieces for word in piece.old]
    new = [word for piece in pieces for word in piece.new]
    stretches: list[list[_Piece]] = [[]]
    i = j = 0
    for piece in pieces:
        start = 0
        for at in range(len(piece.old) if piece.kept else 0):
            if ends_sentence(old, i + at) and ends_sentence(new, j + at):
                stretches[-1].append(_kept(piece.old[start : at + 1]))
                stretches.append([])
                start = at + 1
        stretches[-1].append(_Piece(piece.old[start:], piece.new[start:], piece.kept))
        i, j = i + len(piece.old), j + len(piece.new)
    return stretches


def _is_rewritten(sentence: Sequence[_Piece]) -> bool:
    kept = sum(_count(piece.old) for piece in sentence if piece.kept)
    shorter = min(
        sum(_count(piece.old) for piece in sentence), sum(_count(piece.new) for piece in sentence)
    )
    return shorter >= _SENTENCE and kept < _REWRITTEN * shorter


def _join_islands(pieces: Sequence[_Piece]) -> list[_Piece]:
    """Join small islands to the edits on both sides, until none is left."""
    joined: list[_Piece] = []
    for piece in pieces:
        joined.append(piece)
        while len(joined) > 2 and _is_island(*joined[-3:]):
            left, island, right = joined[-3:]
            joined[-3:] = [
                _Piece(
                    left.old + island.old + right.old, left.new + island.new + right.new, kept=False
                )
            ]
    return joined


def _is_island(left: _Piece, island: _Piece, right: _Piece) -> bool:
    if left.kept or not island.kept or right.kept or _must_stay(island):
        return False
    if _count(island.old) == 0:
        whole = bool(left.old or right.old) and bool(left.new or right.new)
    else:
        whole = bool(left.old and left.new and right.old and right.new)
    shore = min(max(_size(side.old), _size(side.new)) for side in (left, right))
    return whole and _count(island.old) <= _ISLAND and _size(island.old) < shore


def _must_stay(piece: _Piece) -> bool:
    """Whether kept words are a number, a reference or a negation, or end a sentence or an item."""
    return any(
        is_negation(word)
        or any(sign.isdigit() for sign in word)
        or word in _STOPS
        or (word.isspace() and "\n" in word and len(piece.old) > 1)
        for word in piece.old
    )


def is_negation(word: str) -> bool:
    """Whether a word says that something is not, or is left out."""
    return _NEGATION.match(word) is not None


def _count(words: Sequence[str]) -> int:
    return sum(map(is_word, words))


def _size(words: Sequence[str]) -> int:
    return sum(len(word) for word in words if not word.isspace())
