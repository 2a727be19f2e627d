"""Indexed rows that nobody can ever reckon: no amount of the year before is there to be raised."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from rulebook_cli.logic.fee_rows import PlacedRow, schedules
from rulebook_cli.logic.indexed import substitute_rows
from rulebook_cli.logic.tied_amounts import is_of
from rulebook_cli.model.address import Address
from rulebook_cli.model.fee import Tie
from rulebook_cli.model.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class WithoutBase:
    """An indexed row of a tier that follows no amount of the year before; `before` is the row
    before it in the schedule, None where there is none. `block` is `fee` or `substitute-fee`."""

    block: str
    tier: str
    row: PlacedRow
    before: PlacedRow | None

    @property
    def address(self) -> Address:
        """The row's address."""
        return replace(self.row.address, block=self.block)

    @property
    def same_year(self) -> bool:
        """Whether the row before begins in the year in which this one does."""
        return self.before is not None and self.before.row.start.year == self.row.row.start.year

    @property
    def may_begin(self) -> date | None:
        """The first day on which an indexed row could follow the row before; None where there is
        none, or where the calendar ends."""
        if self.before is None or self.before.row.start.year == date.max.year:
            return None
        return date(self.before.row.start.year + 1, 1, 1)


def rows_without_base(book: Rulebook) -> Iterator[WithoutBase]:
    """Every indexed row, of care fees and of substitutes' fees, that follows no amount of the
    year before, tier by tier."""
    for block, of_tier in (("fee", schedules(book)), ("substitute-fee", substitute_rows(book))):
        for tier, rows in of_tier.items():
            for placed in rows:
                earlier = [each for each in rows if each.row.start < placed.row.start]
                before = earlier[-1] if earlier else None
                follows = before is not None and is_of(placed.row.start.year - 1, before)
                if placed.row.amount is Tie.INDEXED and not follows:
                    yield WithoutBase(block, tier, placed, before)
