"""What a check judges, and by what."""

from dataclasses import dataclass
from datetime import date

from rulebook_cli.model.period import ContractDays
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.statute import Statute


@dataclass(frozen=True, slots=True)
class Inquiry:
    """A book, the statute it is judged by, and the day it is judged on.

    `contract` is the contract that is asked about; without one every text that is in force on the
    day counts, whichever contracts it binds.
    """

    book: Rulebook
    statute: Statute
    on: date
    contract: ContractDays | None = None
