"""Leave, interruptions and what a contract says."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from rulebook_cli.model.criteria import Criteria
from rulebook_cli.model.place import Place


@dataclass(frozen=True, slots=True)
class Leave:
    """A right to leave of one or more tiers: days or hours a month, and when it holds.

    `kind` is statutory, extra or recreational; `carry` says until when unused days are kept.
    """

    tiers: tuple[str, ...]
    place: Place
    days: Decimal | None = None
    hours: Decimal | None = None
    kind: str = "statutory"
    when: Criteria | None = None
    lost_when: Criteria | None = None
    carry: str = ""


@dataclass(frozen=True, slots=True)
class Paid:
    """For how long a fee is paid during an interruption: always, or months, or days in a unit."""

    always: bool = False
    months: int | None = None
    days: int | None = None
    within: str = ""


@dataclass(frozen=True, slots=True)
class Interruption:
    """What happens to the fee when care is interrupted for a cause."""

    id: str
    cause: tuple[str, ...]
    place: Place
    paid: Paid | None = None
    deduct: str = ""
    law: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Notice:
    """Notice periods in months, and for what a contract may end at once."""

    place: Place
    county_months: int | None = None
    carer_months: int | None = None
    immediate_only_for: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Contract:
    """How long a contract holds and how it ends."""

    place: Place
    fixed_term_only_for: tuple[str, ...] = ()
    ends_effective: str = ""
    ends_retroactive: bool = False


@dataclass(frozen=True, slots=True)
class Intake:
    """A stretch in which no new applications were taken."""

    closed: date
    place: Place
    reopened: date | None = None


@dataclass(frozen=True, slots=True)
class Procedure:
    """How the support begins, is paid and is looked at again."""

    place: Place
    starts_from: str = ""
    back_months: int = 0
    payday: int | None = None
    payday_of: str = ""
    review_every_months: int | None = None
    medical_statement_max_age_months: int | None = None
    intake: tuple[Intake, ...] = ()
