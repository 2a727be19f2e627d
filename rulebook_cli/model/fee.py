"""What is paid to a carer and a substitute, and what a client pays."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum

from rulebook_cli.model.criteria import Criteria
from rulebook_cli.model.place import Place


class Tie(Enum):
    """An amount that is not written in euros but moves with the year."""

    STATUTORY_MINIMUM = "statutory-minimum"
    HEAVY_MINIMUM = "heavy-minimum"
    INDEXED = "indexed"


@dataclass(frozen=True, slots=True)
class AmountSpan:
    """An amount that is agreed case by case between two bounds, in euros."""

    low: Decimal
    high: Decimal


Amount = Decimal | AmountSpan | Tie


@dataclass(frozen=True, slots=True)
class YearAmount:
    """What an amount that moves with the year comes to in one year, in euros; and whether every
    number of the statute that it rests on was seen in a source. Where it is agreed case by case
    between two bounds, `euros` is the least and `most` the most."""

    euros: Decimal
    year: int
    verified: bool = True
    most: Decimal | None = None


@dataclass(frozen=True, slots=True)
class FeeRow:
    """The amount of one or more tiers, in euros, from a day on.

    A row holds until the day before the tier's next row, or to `end` (included).
    `by_decision` marks a raise set by decision, which must reach the indexed amount at least.
    """

    tiers: tuple[str, ...]
    start: date
    amount: Amount
    place: Place
    end: date | None = None
    by_decision: bool = False


class Ground(Enum):
    """The grounds of 937/2005 5 § on which a fee under the minimum may be agreed."""

    LESS_BINDING = "less-binding"
    SLIGHT_NEED = "slight-need"
    CARER_SPECIAL_REASON = "carer-special-reason"


@dataclass(frozen=True, slots=True)
class Reduction:
    """A rule that lowers a fee: by a factor (`multiply`), by tiers (`down`, `at_most`), or to a
    share given by a fact (`share`). `alone` ends the list when it applies."""

    id: str
    place: Place
    when: Criteria | None = None
    multiply: Decimal | None = None
    down: int = 0
    at_most: int = 0
    share: str = ""
    alone: bool = False
    ground: tuple[Ground, ...] = ()


@dataclass(frozen=True, slots=True)
class Fees:
    """The care fees: rows by tier and time, and the rules that lower them, in order."""

    place: Place
    per: str = "month"
    schedule: tuple[FeeRow, ...] = ()
    reductions: tuple[Reduction, ...] = ()


@dataclass(frozen=True, slots=True)
class Price:
    """An amount in euros from a day on, per some unit (day, hour, leave-day …)."""

    start: date
    amount: Decimal
    per: str
    place: Place
    end: date | None = None


@dataclass(frozen=True, slots=True)
class SubstituteFees:
    """The fees of substitute carers by the tier of the one cared for, and their expenses."""

    place: Place
    per: str = "day"
    schedule: tuple[FeeRow, ...] = ()
    expenses: tuple[Price, ...] = ()


@dataclass(frozen=True, slots=True)
class ClientFee:
    """What a client pays for a service."""

    service: str
    price: Price


@dataclass(frozen=True, slots=True)
class Voucher:
    """A service voucher: hours a month, its value and the client's share."""

    service: str
    tiers: tuple[str, ...]
    place: Place
    hours_per_month: Decimal | None = None
    value: Price | None = None
    client_share: Price | None = None
