"""Which texts are the same letter: what many people have sent in nearly the same words.

Two texts are alike when of all runs of three words that either has at least two thirds are in
both (their Jaccard index; Broder 1997), and when they have the same negations and the same numbers.
Dates, times and postal codes count as no numbers: each sender has their own. So a letter that says
"no" is never taken for one that says "yes", nor 700 euros for 800. Short texts have few runs: a few
words are alike only when they are the same.

To find the pairs without comparing all with all: in one fixed order of the runs, two texts that
share two thirds of them share one of the first third of each (the prefix filter; Bayardo, Ma
and Srikant 2007).
"""

import re
from collections import Counter
from collections.abc import Iterable
from hashlib import blake2b
from typing import NamedTuple

from rulebook_cli.changes.word_diff import is_negation

_SHARED, _OF = 2, 3
"""So many of so many runs are shared by texts that are alike."""
_RUN = 3
_WORD = re.compile(r"[^\W_]+(?:[.,:][^\W_]+)*")
_OWN = re.compile(
    r"\d{1,2}\.\d{1,2}\.(?:\d{2,4})?|\d{4}-\d\d-\d\d(?:t\S+)?|\b\d{5}\b|\b\d{1,2}[.:]\d\d\b"
)


_Turning = tuple[tuple[str, int], ...]
"""The words that turn a text round, and how often each is there."""


class _Letter(NamedTuple):
    """A text as it is compared: its runs of words, and what must be the same."""

    runs: frozenset[int]
    turning: _Turning


class AlikeTexts:
    """Texts by name; each group is known by the first that was added to it."""

    def __init__(self) -> None:
        self._firsts: dict[str, _Letter] = {}
        self._by_run: dict[tuple[str, _Turning], dict[int, list[str]]] = {}

    def add(self, name: str, text: str, kind: str = "") -> str:
        """Add a text. Returns the name of the first that it is alike to; empty where it is the
        first of its kind itself, or has no words. Texts of other `kind` are never alike."""
        letter = _letter(text)
        if not letter.runs:
            return ""
        prefix = sorted(letter.runs)[: _prefix(len(letter.runs))]
        among = self._by_run.setdefault((kind, letter.turning), {})
        asked = dict.fromkeys(n for run in prefix for n in among.get(run, ()))
        for other in asked:
            if _alike(letter, self._firsts[other]):
                return other
        self._firsts[name] = letter
        for run in prefix:
            among.setdefault(run, []).append(name)
        return ""


def alike(one: str, other: str) -> bool:
    """Whether two texts are the same letter."""
    return _alike(_letter(one), _letter(other))


def _alike(one: _Letter, other: _Letter) -> bool:
    if one.turning != other.turning:
        return False
    shared = len(one.runs & other.runs)
    return _OF * shared >= _SHARED * (len(one.runs) + len(other.runs) - shared) > 0


def _prefix(size: int) -> int:
    """How many of the first runs tell: one more than may be missing."""
    return size - (_SHARED * size + _OF - 1) // _OF + 1


def _letter(text: str) -> _Letter:
    words = _WORD.findall(_OWN.sub(" ", text.casefold()))
    turning = Counter(
        word for word in words if any(sign.isdigit() for sign in word) or is_negation(word)
    )
    return _Letter(frozenset(_runs(words)), tuple(sorted(turning.items())))


def _runs(words: list[str]) -> Iterable[int]:
    """The runs of words as numbers that are the same on every machine."""
    size = min(_RUN, len(words))
    for at in range(len(words) - size + 1 if words else 0):
        run = " ".join(words[at : at + size]).encode()
        yield int.from_bytes(blake2b(run, digest_size=8).digest(), "big")
