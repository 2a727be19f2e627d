"""What a rulebook gives one person, and what is still open about it."""

from dataclasses import dataclass
from decimal import Decimal

from rulebook_cli.model.address import Address
from rulebook_cli.model.criteria import Condition
from rulebook_cli.model.euros import Euros, to_cents
from rulebook_cli.model.period import Contracts


@dataclass(frozen=True, slots=True)
class Step:
    """One step to a fee, and the provision it rests on.

    `what` is row (the fee of a tier), stage (the fee of a stage instead), down (the fee of a
    lower tier), multiply or share. `low` and `high` are the amount after it in euros, exact and
    not rounded; both None while it is to be confirmed. `tier` is whose fee it is, `factor` what
    it was multiplied by. `verified` is False where the amount rests on a number of the statute
    that nobody has seen confirmed.
    """

    what: str
    address: Address
    low: Decimal | None
    high: Decimal | None
    tier: str = ""
    factor: Decimal | None = None
    verified: bool = True


@dataclass(frozen=True, slots=True)
class Fee:
    """A fee in euros: an amount, a span that is agreed case by case, or (None) an amount that is
    to be confirmed. `rows` are the addresses of the fee rows it comes from."""

    low: Euros | None
    high: Euros | None
    per: str
    steps: tuple[Step, ...]
    rows: tuple[Address, ...] = ()

    @property
    def amount(self) -> Euros | None:
        """The one amount, where there is one."""
        return self.low if self.low == self.high else None


@dataclass(frozen=True, slots=True)
class Right:
    """A right to leave: days and hours a month, and the row that gives it."""

    kind: str
    days: Decimal | None
    hours: Decimal | None
    address: Address


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the book gives a person: whether they may get the support, their tier and the stage
    on top of it (empty where there is none), fee and leave, and the addresses that say so.

    `fee` is None where the book gives none; `leave` is None where it says nothing of leave.
    """

    eligible: bool
    tier: str = ""
    stage: str = ""
    fee: Fee | None = None
    leave: tuple[Right, ...] | None = None
    because: tuple[Address, ...] = ()

    @property
    def leave_days(self) -> Decimal | None:
        """Days of leave a month: the best statutory right, and what is given beside it."""
        if self.leave is None:
            return None
        statutory = [right.days or Decimal(0) for right in self.leave if right.kind == "statutory"]
        others = [right.days or Decimal(0) for right in self.leave if right.kind != "statutory"]
        return max(statutory, default=Decimal(0)) + sum(others)

    @property
    def leave_hours(self) -> Decimal | None:
        """Hours of leave a month."""
        if self.leave is None:
            return None
        return sum((right.hours or Decimal(0) for right in self.leave), Decimal(0))


@dataclass(frozen=True, slots=True)
class Answer:
    """Every outcome that is still possible for a person; one where nothing is open.

    `open` are the facts nobody has been asked that can still change it, in the order in which
    they settle it soonest; `unsaid` those the person could not say. `assumed` are the facts a
    worker assesses, taken as fulfilled. `unmet` are the conditions that keep the person out.
    `without_criteria` are tiers whose criteria the book does not record: they are never chosen.
    """

    outcomes: tuple[Outcome, ...]
    open: tuple[str, ...] = ()
    unsaid: tuple[str, ...] = ()
    assumed: tuple[str, ...] = ()
    unmet: tuple[Condition, ...] = ()
    without_criteria: tuple[str, ...] = ()

    @property
    def settled(self) -> Outcome | None:
        """The only outcome, where one is left."""
        return self.outcomes[0] if len(self.outcomes) == 1 else None


@dataclass(frozen=True, slots=True)
class Reading:
    """What a person gets where their contract is one of `contracts`; `answer` is None where the
    book has no tiers for these."""

    contracts: tuple[Contracts, ...]
    answer: Answer | None


def rounded(amount: Decimal | None) -> Euros | None:
    """An exact amount rounded half up to the cent; None stays unknown."""
    return None if amount is None else Euros(to_cents(amount))
