"""What a check judges, and by what."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from rulebook_cli.model.period import ContractDays
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.statute import Statute
from rulebook_cli.model.writing import NO_RECORDS, Records


class Stage(Enum):
    """How far a book has come: one that somebody proposes, the draft, one to be decided."""

    AMENDMENT = "amendment"
    DRAFT = "draft"
    DECISION = "decision"


@dataclass(frozen=True, slots=True)
class Inquiry:
    """A book, the statute it is judged by, and the day it is judged on.

    `contract` is the contract that is asked about; without one every text that is in force on the
    day counts, whichever contracts it binds. `earlier` is the book that this one came from, where
    that is known; `decided` the version that a body decided last, where one did; `origin` the book
    that `earlier` came from, where that is known; `records` what was written beside the book.
    """

    book: Rulebook
    statute: Statute
    on: date
    contract: ContractDays | None = None
    earlier: Rulebook | None = None
    decided: Rulebook | None = None
    stage: Stage = Stage.DRAFT
    records: Records = NO_RECORDS
    origin: Rulebook | None = None
