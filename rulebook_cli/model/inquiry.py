"""What a check judges, and by what."""

from dataclasses import dataclass
from datetime import date

from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.statute import Statute


@dataclass(frozen=True, slots=True)
class Inquiry:
    """A book, the statute it is judged by, and the day it is judged on."""

    book: Rulebook
    statute: Statute
    on: date
