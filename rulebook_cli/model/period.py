"""Stretches of time and whom they bind."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from rulebook_cli.model.place import Place


class AppliesTo(Enum):
    """Whom a text binds from its first day."""

    ALL = "all"
    NEW_APPLICATIONS = "new-applications"
    NEW_CONTRACTS = "new-contracts"
    EXISTING_CONTRACTS = "existing-contracts"


@dataclass(frozen=True, slots=True)
class Existing:
    """How existing contracts come under a new text: at an event, on `latest` at the latest."""

    switch: str = ""
    latest: date | None = None


@dataclass(frozen=True, slots=True)
class InForce:
    """From which day to which day a text holds, both included; None is open."""

    place: Place
    start: date | None = None
    end: date | None = None
    applies_to: AppliesTo = AppliesTo.ALL
    existing: Existing | None = None

    def holds(self, day: date) -> bool:
        """Whether the text is in force on `day`."""
        return (self.start or date.min) <= day <= (self.end or date.max)
