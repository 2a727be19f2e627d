"""Cards to be cut out and laid on a table."""

from dataclasses import dataclass

from rulebook_cli.model.photo import Photo


@dataclass(frozen=True, slots=True)
class Card:
    """A card: what it is about (`head`), what somebody says, and who says it (`source`). A photo
    stands above the words; of one that cannot be shown, what it shows in words."""

    head: str
    words: str
    source: str = ""
    photo: Photo | None = None


@dataclass(frozen=True, slots=True)
class Cards:
    """Cards to be cut out, four to an A4 page; on paper they begin on a page of their own."""

    cards: tuple[Card, ...]
