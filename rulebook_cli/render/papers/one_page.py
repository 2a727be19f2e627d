"""What fits on one sheet: lists are cut from their ends until it does, and what is left out is
counted.

How long a text becomes is reckoned from its letters, so that the paper is the same in every output.
The measure is careful: a sheet of 12 points holds more than this in every output that has pages.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from math import ceil

LETTERS, ITEM_LETTERS = 80, 76
"""How many letters a line of a paragraph, and of a list, is reckoned to hold."""
_ITEM, _PARAGRAPH, _HEADING = 0.25, 0.75, 2.2


@dataclass(frozen=True, slots=True)
class Listing:
    """A heading, sentences below it that are always there, and a list that may be cut: of each
    item what it begins with, and the rest. `weight` tells how dear its lines are: a list of more
    weight is cut later."""

    name: str
    heading: str
    sentences: tuple[str, ...] = ()
    items: tuple[tuple[str, str], ...] = ()
    weight: int = 1
    left_out: int = 0


def fitted(listings: Sequence[Listing], lines: float) -> list[Listing]:
    """The lists cut so that all of it takes no more than so many lines. The list that is longest
    for its weight loses its last item first; no list loses its only one while others have more."""
    kept = list(listings)
    while length(kept) > lines:
        cuttable = [at for at, one in enumerate(kept) if one.items]
        if not cuttable:
            break
        at = max(cuttable, key=lambda n: (len(kept[n].items) > 1, _size(kept[n]), n))
        one = kept[at]
        kept[at] = replace(one, items=one.items[:-1], left_out=one.left_out + 1)
    return kept


def length(listings: Iterable[Listing]) -> float:
    """How many lines it takes; the sentence that tells what was left out is reckoned in."""
    total = 0.0
    for one in listings:
        total += _HEADING
        total += sum(_lines(each, LETTERS) + _PARAGRAPH for each in one.sentences)
        total += sum(_lines(" ".join(each), ITEM_LETTERS) + _ITEM for each in one.items)
    return total


def shortened(text: str, letters: int) -> str:
    """A text cut between words, with an ellipsis where something is missing."""
    words = " ".join(text.split())
    if len(words) <= letters:
        return words
    cut = words[: letters - 1].rpartition(" ")[0] or words[: letters - 1]
    return f"{cut.rstrip(' ,;:.(–')}…"


def ended(text: str) -> str:
    """A sentence that ends in one full stop, or in what else ends it."""
    return text if text.endswith((".", "…", "!", "?")) else f"{text}."


def _size(one: Listing) -> float:
    return length([one]) / one.weight


def _lines(text: str, letters: int) -> int:
    """Capitals and wide letters take more room than others."""
    width = len(text) + 0.5 * sum(letter.isupper() or letter in "mw@%€" for letter in text)
    return max(1, ceil(width / letters))
