"""What somebody says of a place of a paper, or of words there."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class MarginNote:
    """What somebody says of a paragraph: a comment beside it in Word, a note below it elsewhere.

    `dated` is the day `on` in the reader's words. What is `told` in the paper's own text besides
    has no note below. It is on the words `quote` where they stand there, else on all of it.
    """

    author: str
    text: str
    on: date | None = None
    dated: str = ""
    told: bool = False
    quote: str = ""
