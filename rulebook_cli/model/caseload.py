"""Whom a county supports and what things cost: what `impact` reckons with.

None of it is part of the rules. Every figure carries its source and year, and whether anybody has
seen it confirmed; what nobody knows exactly is a spread.
"""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import NamedTuple

from rulebook_cli.model.misread import Misread
from rulebook_cli.model.place import Place
from rulebook_cli.model.text import Text

LEAVE_DAY, VOUCHER_HOUR = "leave-day", "voucher-hour"
"""The unit costs that leave is reckoned with."""


class Spread(NamedTuple):
    """A figure between two bounds, both included; an exact one has equal bounds."""

    low: Decimal
    high: Decimal

    @property
    def is_exact(self) -> bool:
        """Whether only one figure is possible."""
        return self.low == self.high


def exactly(figure: Decimal | int) -> Spread:
    """The spread of a figure that is known."""
    return Spread(Decimal(figure), Decimal(figure))


def bare(figure: Decimal) -> Decimal:
    """The figure without zeros at its end that say nothing: all evaluators write it alike."""
    short = figure.normalize()
    return short.quantize(Decimal(1)) if short == short.to_integral_value() else short


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a figure is from: its source, the year it is of, and whether it was seen confirmed."""

    source: Text = field(default_factory=Text)
    year: int = 0
    verified: bool = False


@dataclass(frozen=True, slots=True)
class Headcount:
    """How many contract carers are paid by a tier. Who is in a stage on top of a tier is counted
    in the stage, once."""

    tier: str
    count: Spread
    place: Place


@dataclass(frozen=True, slots=True)
class Assumption:
    """A part in per cent that is assumed or was seen, and where it is from."""

    percent: Spread
    place: Place
    origin: Origin = field(default_factory=Origin)


@dataclass(frozen=True, slots=True)
class Scenario:
    """What part of the cared-for persons of some tiers (none named: all) would need other care
    if nobody cared for them at home, and which unit cost a day of it has."""

    instead: str
    percent: Spread
    place: Place
    tiers: tuple[str, ...] = ()
    origin: Origin = field(default_factory=Origin)


@dataclass(frozen=True, slots=True)
class LeaveUse:
    """How leave is used: what part of the days is taken, and what part of those taken is arranged
    with vouchers or with substitute carers (in per cent); the rest costs the unit cost."""

    place: Place
    used: Assumption | None = None
    with_vouchers: Decimal = Decimal(0)
    with_substitutes: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class Headcounts:
    """The county's counts: contract carers by tier, carers without a contract, how leave is used,
    what other care would be needed, and what is known of the case mix."""

    place: Place
    origin: Origin = field(default_factory=Origin)
    counts: tuple[Headcount, ...] = ()
    without_contract: Spread | None = None
    leave: LeaveUse | None = None
    otherwise: tuple[Scenario, ...] = ()
    case_mix: Origin = field(default_factory=Origin)
    note: Text = field(default_factory=Text)

    def of(self, tier: str) -> Spread | None:
        """The count of a tier, if the county gives one."""
        return next((row.count for row in self.counts if row.tier == tier), None)


@dataclass(frozen=True, slots=True)
class UnitCost:
    """What one of something costs the county, in euros."""

    id: str
    amount: Spread
    per: str
    place: Place
    name: Text = field(default_factory=Text)
    origin: Origin = field(default_factory=Origin)


@dataclass(frozen=True, slots=True)
class CaseFile:
    """A file with one anonymous case a row (CSV or Parquet), not yet read."""

    name: str
    data: bytes = field(repr=False)

    @property
    def is_parquet(self) -> bool:
        """Whether the file is in columns, and needs DuckDB to be read."""
        return self.name.endswith(".parquet")


@dataclass(frozen=True, slots=True)
class Caseload:
    """All of a county's caseload; a part that is not there is None or empty."""

    headcounts: Headcounts | None = None
    unit_costs: tuple[UnitCost, ...] = ()
    cases: CaseFile | None = None
    misread: tuple[Misread, ...] = ()

    def unit_cost(self, id_: str) -> UnitCost | None:
        """The unit cost of an id."""
        return next((cost for cost in self.unit_costs if cost.id == id_), None)
