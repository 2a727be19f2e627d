"""What a change costs and whom it touches."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any

from rulebook_cli.model.address import Address
from rulebook_cli.model.assessment import Step
from rulebook_cli.model.case import Case
from rulebook_cli.model.caseload import Origin, Scenario, Spread, exactly
from rulebook_cli.model.place import Place
from rulebook_cli.model.tied import Tied

NOTHING = exactly(0)
FEWEST, FEWEST_ROWS = 5, 3
"""Of fewer people or fewer rows of the case mix than this no typical person is shown: somebody
might know them."""


@dataclass(frozen=True, slots=True)
class Gets:
    """What somebody gets by a book: tier and stage on top of it (no tier: outside the support),
    the fee in euros a month (None: it cannot be known), days and hours of leave a month."""

    tier: str = ""
    stage: str = ""
    fee: Spread | None = NOTHING
    days: Spread = NOTHING
    hours: Spread = NOTHING

    @property
    def paid(self) -> str:
        """The tier or the stage whose rows of leave and prices hold."""
        return self.stage or self.tier


@dataclass(frozen=True, slots=True)
class Flow:
    """Cases alike: what they get before and after, how many people they stand for (`weight`) and
    how many rows of the case mix they are."""

    before: Gets
    after: Gets
    weight: Decimal
    cases: int


@dataclass(frozen=True, slots=True)
class Sample:
    """Some cases of one kind: their tiers before and after."""

    before: str
    after: str
    case: Case


@dataclass(frozen=True, slots=True)
class Measured:
    """What a case mix says of a change. `lacking` are facts of the rules that it does not have,
    `assumed` those of them that a worker judges, taken as fulfilled."""

    flows: tuple[Flow, ...]
    samples: tuple[Sample, ...] = ()
    lacking: tuple[str, ...] = ()
    assumed: tuple[str, ...] = ()


class Kind(Enum):
    """What a change does to a group of people."""

    COMES_IN = "comes-in"
    FALLS_OUT = "falls-out"
    MOVES = "moves"
    GAINS = "gains"
    LOSES = "loses"


@dataclass(frozen=True, slots=True)
class Group:
    """People whom a change touches alike: how many, from which tier to which (empty: outside the
    support), how their fee (euros a month) and their leave (days, hours a month) change, and a
    typical person where the case mix shows one. `whole` are the people in whole numbers, so that
    the groups of a tier add up to all who are in it."""

    kind: Kind
    before: str
    after: str
    people: Spread
    fee: Spread | None
    days: Spread = NOTHING
    hours: Spread = NOTHING
    typical: Case | None = None
    whole: Spread = NOTHING


@dataclass(frozen=True, slots=True)
class Sides:
    """A figure before and after a change, and the change itself. The change is not the difference
    of the bounds: what is uncertain is the same on both sides."""

    before: Spread
    after: Spread
    change: Spread


@dataclass(frozen=True, slots=True)
class TierImpact:
    """A tier before and after: its people and its cost in euros a year; `fees` are what it pays
    in euros a month (None where it cannot be known or there is no such tier)."""

    tier: str
    people: Sides
    cost: Sides
    fees: tuple[Spread | None, Spread | None]


@dataclass(frozen=True, slots=True)
class Avoided:
    """What other care of those who would otherwise need it would cost in euros a year; what is
    assumed of them is `scenario`, and it is assumed of `people`."""

    scenario: Scenario
    people: Sides
    cost: Sides


@dataclass(frozen=True, slots=True)
class Work:
    """One multiplication: `count` × `times` × `amount` = `result` euros a year.

    `what` is fee, lowered (a fee after reductions), days, hours or avoided; `counted` is where the
    count stands, `priced` where the amount does (an address of the book, or a place in the
    caseload), each with its origin where the caseload gives one. `percent` is the part that is
    reckoned with, None for the whole; `also` are the other places that a factor is from (the days
    of leave, the part used).

    `tied` is what the fees rest on that move with the year. `ways` are the steps to a lowered fee,
    several where more than one set of rules gives it. `divided` is the case mix that says how many
    of `whole` (the headcount; None where there is none) the count is, and `share` how many of all
    whom it has in the tier are these: the count is rounded, `whole` × the share is not.
    """

    what: str
    after: bool
    tier: str
    count: Spread
    times: Spread
    amount: Spread
    result: Spread
    counted: Place | None = None
    counted_origin: Origin = field(default_factory=Origin)
    priced: Address | Place | None = None
    priced_origin: Origin = field(default_factory=Origin)
    percent: Spread | None = None
    also: tuple[Address | Place, ...] = ()
    tied: tuple[Tied, ...] = ()
    ways: tuple[tuple[Step, ...], ...] = ()
    divided: str = ""
    whole: Spread | None = None
    share: tuple[Decimal, Decimal] | None = None


@dataclass(frozen=True, slots=True)
class PricePart:
    """A part of the price of a leave day: how it is arranged (unit, voucher or substitute), for
    what part of the days (per cent), and what a day so arranged costs in euros.

    `terms` are what the amount is made of: of a voucher its hours a month, the euros of an hour
    and the days of leave a month; of a substitute carer the fee and the expenses of a day.
    `places` are where they stand, `tied` what a substitute's fee rests on that moves with the
    year.
    """

    how: str
    percent: Decimal
    amount: Spread
    terms: tuple[Spread, ...] = ()
    places: tuple[Address | Place, ...] = ()
    tied: Tied | None = None


@dataclass(frozen=True, slots=True)
class LeavePrice:
    """What a day of leave of some tiers costs the county in euros: the parts, less the client
    fee. `charged` is where the client fee stands, `shared` where the parts' shares do."""

    after: bool
    tiers: tuple[str, ...]
    parts: tuple[PricePart, ...]
    client_fee: Decimal
    result: Spread
    charged: Address | Place | None = None
    shared: Place | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that whoever reads the figures must know: the id of a sentence, and its values,
    which are of the kinds that the sentence words (names, facts, spreads, texts)."""

    key: str
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Services:
    """Ids of the services that are for carers without a contract, before and after."""

    before: tuple[str, ...]
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Impact:
    """What a change costs in a year and whom it touches. Money is euros a year.

    `on` is the day whose amounts are reckoned with; `by_cases` tells whether a case mix was
    there; `contract_from` is the day of a contract that all are taken to have, None where the
    contracts are those of the people counted.
    """

    on: date
    by_cases: bool
    cost: Sides
    fees: Sides
    leave: Sides
    leave_days: Sides
    carers: Sides
    without_contract: Sides | None
    services: Services
    tiers: tuple[TierImpact, ...]
    groups: tuple[Group, ...]
    avoided: tuple[Avoided, ...]
    work: tuple[Work, ...]
    leave_prices: tuple[LeavePrice, ...]
    notices: tuple[Notice, ...]
    contract_from: date | None = None
