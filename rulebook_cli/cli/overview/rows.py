"""One amendment as a row of the list."""

from typing import NamedTuple

FITS = ("current", "clean", "near")
"""How an open amendment stands that can be folded into the draft."""
Words = tuple[tuple[str, str], ...]
"""A text as pairs of a language and its words."""


class Row(NamedTuple):
    """One amendment in the list, of nothing but words, so that ten thousand are read at once.

    `base` is empty once it has been answered; `proposed` is a date or empty. `sections` are the
    ids of what it changes, `places` the same as the book is read; `said` are the answers'
    reasons, that of a withdrawal, and notes, each with its kind. `verdict` is what the checks
    said of it in the draft as it is: `sound`, `errors`, or empty where nobody has asked;
    `left_base` is what it was made on, where that was not taken and it does not fit without;
    `supporters` are the ids of the associations that stand behind it.
    """

    id: str
    association: str
    number: int
    title: Words
    status: str
    sections: tuple[str, ...]
    places: tuple[str, ...]
    proposed: str = ""
    base: str = ""
    branch: str = ""
    said: tuple[tuple[str, Words], ...] = ()
    commit: str = ""
    verdict: str = ""
    supporters: tuple[str, ...] = ()
    left_base: str = ""

    @property
    def is_unjudged(self) -> bool:
        """Whether its words fit the draft and nobody has asked what the checks say of it."""
        return self.base in FITS and not self.verdict
