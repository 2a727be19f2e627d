"""The fee rows of a book as the statute looks at them: whose they are, and until when."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from rulebook_cli.model.address import Address
from rulebook_cli.model.fee import Amount, AmountSpan, FeeRow, Ground, Tie
from rulebook_cli.model.period import InForce
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.tier import Kind, Tier

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class PlacedRow:
    """A row of care fees, the id of the section it stands in, and what it is paid for."""

    section: str
    row: FeeRow
    per: str

    @property
    def address(self) -> Address:
        """The row's address: `SECTION:fee/TIER@DATE`, several tiers joined by commas."""
        tiers, start = ",".join(self.row.tiers), self.row.start.isoformat()
        return Address(self.section, block="fee", row=tiers, at=start)


@dataclass(frozen=True, slots=True)
class Neighbours:
    """A row, the row that follows it in the schedule of some tiers (None after the last), and
    those tiers."""

    row: PlacedRow
    following: PlacedRow | None
    tiers: tuple[str, ...]

    @property
    def last_day(self) -> date:
        """The last day the row holds: its own end, or the day before the next row begins."""
        own = self.row.row.end or date.max
        if self.following is None or self.following.row.start == date.min:
            return own
        return min(own, self.following.row.start - DAY)


def fee_rows(book: Rulebook) -> Iterator[PlacedRow]:
    """Every row of care fees in the order of the book."""
    for section in book.sections:
        if section.fees:
            for row in section.fees.schedule:
                yield PlacedRow(section.id, row, section.fees.per)


def schedules(book: Rulebook) -> dict[str, list[PlacedRow]]:
    """The rows of every tier that has some, in the order of their first days."""
    of_tier: dict[str, list[PlacedRow]] = {}
    for placed in sorted(fee_rows(book), key=lambda placed: placed.row.start):
        for tier in dict.fromkeys(placed.row.tiers):
            of_tier.setdefault(tier, []).append(placed)
    return of_tier


def neighbours(book: Rulebook) -> Iterator[Neighbours]:
    """Every row with the one that follows it, in the order of the book; a row of several tiers
    comes once for each row that follows it in some of their schedules."""
    tiers_of: dict[tuple[PlacedRow, PlacedRow | None], list[str]] = {}
    for tier, rows in schedules(book).items():
        for placed, following in zip(rows, [*rows[1:], None], strict=True):
            tiers_of.setdefault((placed, following), []).append(tier)
    for (placed, following), tiers in tiers_of.items():
        yield Neighbours(placed, following, tuple(tiers))


def least_euros(amount: Amount) -> Decimal | None:
    """The least that an amount comes to in euros; None when it moves with the year."""
    if isinstance(amount, Tie):
        return None
    return amount.low if isinstance(amount, AmountSpan) else amount


def may_lie_below(tier: Tier | None) -> bool:
    """Whether 937/2005 5 § lets the tier's fee lie under the minimum: it is a light tier, and
    either the care is less binding and the need slight, or the carer asks for a special reason."""
    if tier is None or tier.kind is not Kind.LIGHT:
        return False
    grounds = {Ground(ground) for ground in tier.ground}
    both_limbs = {Ground.LESS_BINDING, Ground.SLIGHT_NEED}
    return grounds >= both_limbs or Ground.CARER_SPECIAL_REASON in grounds


def heavy_stages(book: Rulebook) -> dict[str, list[tuple[Tier, InForce | None]]]:
    """By the tier whose fee is paid, the heavy stages that pay it and when their section is in
    force: those of kind heavy themselves, and those that pay as another tier."""
    stages: dict[str, list[tuple[Tier, InForce | None]]] = {}
    for section, tier in book.tiers():
        if tier.kind is Kind.HEAVY:
            for paid in dict.fromkeys((tier.id, tier.pays_as or tier.id)):
                stages.setdefault(paid, []).append((tier, section.in_force))
    return stages


def meets(stages: Iterable[tuple[Tier, InForce | None]], first: date, last: date) -> bool:
    """Whether one of the stages is in force on some day from `first` to `last`."""
    return any(
        in_force is None
        or ((in_force.start or date.min) <= last and first <= (in_force.end or date.max))
        for _, in_force in stages
    )
