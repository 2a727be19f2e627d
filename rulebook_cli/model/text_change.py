"""What became of a text: its changed words, its merge, or the places where two changes clash."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What happened to a stretch of words between an old text and a new one."""

    EQUAL = "equal"
    INSERTED = "inserted"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text with one kind.

    In a list of spans the equal and deleted texts joined are the old text, to the character;
    the equal and inserted texts joined are the new one.
    """

    kind: Kind
    text: str


@dataclass(frozen=True, slots=True)
class ClashRegion:
    """One place where two changes cannot both stand: its words in the three texts.

    `before` and `after` are the rest of the sentence as it stands in the merge, so that a person
    can be asked with whole sentences.
    """

    base: str
    ours: str
    theirs: str
    before: str = ""
    after: str = ""

    def sentence(self, words: str) -> str:
        """The sentence as it would read with `words` at this place."""
        return self.before + words + self.after


@dataclass(frozen=True, slots=True)
class Merged:
    """Two changes of one text that stand together, and the text that holds both."""

    text: str


@dataclass(frozen=True, slots=True)
class TextClash:
    """Two changes of one text that clash: the merge with its open places among the settled text."""

    pieces: tuple[str | ClashRegion, ...]

    @property
    def regions(self) -> tuple[ClashRegion, ...]:
        """The open places, in the order of the text; at least one."""
        return tuple(piece for piece in self.pieces if isinstance(piece, ClashRegion))

    def settle(self, words: Sequence[str]) -> str:
        """The whole text once every region has got its words.

        Raises `ValueError` unless there are as many words as regions.
        """
        if len(words) != len(self.regions):
            raise ValueError(f"{len(self.regions)} regions, {len(words)} answers")
        answers = iter(words)
        return "".join(
            next(answers) if isinstance(piece, ClashRegion) else piece for piece in self.pieces
        )
