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


AT_ONCE = "at-entry-into-force"
"""The switch that needs no event: existing contracts come under the text on its first day."""


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

    @property
    def is_alike_for_all(self) -> bool:
        """Whether it makes no difference when a contract was made."""
        return self.applies_to is AppliesTo.ALL and self.existing is None


class Hold(Enum):
    """Whether a text holds for a contract: an existing one may have come under it or not."""

    HOLDS = "holds"
    MAY_HOLD = "may-hold"
    HOLDS_NOT = "holds-not"


@dataclass(frozen=True, slots=True)
class ContractDays:
    """The days of a contract that decide what binds it: when it was made, and when it last came
    to an event (a review of the plan, say) at which it goes over to new texts; None: not yet."""

    made: date
    switched: date | None = None


@dataclass(frozen=True, slots=True)
class Contracts:
    """Contracts that a book treats alike on a day.

    Made from `since` on and before the day `before`; switched (see `ContractDays`) from
    `switched_since` on and before the day `switched_before`. None is open; with
    `switched_before` alone they have not switched since that day. `switch` is the event, empty
    where there are several.
    """

    since: date | None = None
    before: date | None = None
    switched_since: date | None = None
    switched_before: date | None = None
    switch: str = ""

    @property
    def is_open(self) -> bool:
        """Whether these are all contracts that are asked about."""
        return self == Contracts(switch=self.switch)
