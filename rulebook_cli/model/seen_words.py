"""What a reader sees of a text, paragraph by paragraph, and where each word of it is written."""

from dataclasses import dataclass
from typing import NamedTuple


class SeenPiece(NamedTuple):
    """Words with one mark (`strong`, `emphasis` or empty) and one link. `at` is where they begin
    in the source; `same` tells that they are written there just as they are seen."""

    text: str
    at: int
    same: bool = True
    mark: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class SeenParagraph:
    """A paragraph, or an item of a list (`listed`; `ordered` where its list is numbered)."""

    pieces: tuple[SeenPiece, ...]
    listed: bool = False
    ordered: bool = False

    @property
    def text(self) -> str:
        """Its words."""
        return "".join(piece.text for piece in self.pieces)


class WantedParagraph(NamedTuple):
    """A paragraph as somebody wants it to read."""

    text: str
    listed: bool = False
