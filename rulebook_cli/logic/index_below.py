"""Where an amount tied to the index does not reach the minimum of the statute.

The minimum may rise by more than the wage coefficient (2026: set by an amendment of the act), so
that a fee that follows the coefficient falls behind it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from rulebook_cli.logic.fee_rows import (
    Neighbours,
    PlacedRow,
    heavy_stages,
    may_lie_below,
    meets,
    neighbours,
    schedules,
)
from rulebook_cli.logic.tied_amounts import amount_of
from rulebook_cli.model.euros import Euros
from rulebook_cli.model.fee import Tie
from rulebook_cli.model.finding import Severity
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.statute import Parameter


@dataclass(frozen=True, slots=True)
class IndexBelow:
    """An indexed row that in a year pays less than the minimum, or than that of the heavy stage."""

    placed: PlacedRow
    minimum: Parameter
    amount: Decimal
    verified: bool
    heavy: bool

    @property
    def from_its_first_day(self) -> bool:
        """Whether that is so in the year in which the row begins."""
        return self.minimum.year == self.placed.row.start.year

    @property
    def says(self) -> str:
        """Which sentence of a check says so."""
        return "indexed" if self.verified else "indexed-unverified"

    @property
    def severity(self) -> Severity | None:
        """A warning where a number that it rests on was seen in no source, else the check's own."""
        return None if self.verified else Severity.WARNING

    def values(self, tiers: list[str]) -> dict[str, object]:
        """What the sentence tells."""
        return {
            "tiers": tuple(tiers),
            "amount": Euros(self.amount),
            "minimum": Euros(self.minimum.value or 0),
            "year": self.minimum.year,
            "section": self.minimum.section,
            "source": self.minimum.source,
            "heavy": self.heavy,
        }


def rows_below_by_index(inquiry: Inquiry) -> dict[IndexBelow, list[str]]:
    """Every known year in which indexed rows pay too little, in order, and whom: tiers that may
    lie below (5 §) are left out, and those of a heavy stage are judged by its own minimum."""
    tiers = {tier.id: tier for _, tier in inquiry.book.tiers()}
    stages, of_tier = heavy_stages(inquiry.book), schedules(inquiry.book)
    found: dict[IndexBelow, list[str]] = {}
    for pair in neighbours(inquiry.book):
        for id_ in pair.tiers:
            heavy = meets(stages.get(id_, ()), pair.row.row.start, pair.last_day)
            if heavy or not may_lie_below(tiers.get(id_)):
                for below in _years_below(inquiry, pair, of_tier[id_], heavy):
                    found.setdefault(below, []).append(id_)
    return found


def _years_below(
    inquiry: Inquiry, pair: Neighbours, schedule: list[PlacedRow], heavy: bool
) -> Iterator[IndexBelow]:
    row, statute = pair.row.row, inquiry.statute
    if row.amount is not Tie.INDEXED or pair.row.per != "month":
        return
    for year in range(row.start.year, min(pair.last_day.year, statute.last_known.year) + 1):
        minimum = statute.heavy_minimum_for(year) if heavy else statute.minimum_for(year)
        then = replace(inquiry, on=max(row.start, date(year, 1, 1)))
        span, verified = amount_of(then, pair.row, schedule)
        if minimum and minimum.value is not None and span and span[0] < minimum.value:
            seen = verified and minimum.verified
            yield IndexBelow(pair.row, minimum, span[0], seen, heavy)
