"""The rows of leave of a book: which belong to whom, and how many days they give together.

Counted as for a person who asks (`rulebook ask`): of the statutory rows that hold the best one
counts, extra days come on top; a row holds when its `when` does and its `lost_when` does not; in
a stage, the rows that name the stage stand in the place of the tier's, kind by kind. Recreational
breaks are no leave days (937/2005 4 § 2 mom.). Hours are counted as parts of a day.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from rulebook_cli.logic.evaluate import judge
from rulebook_cli.logic.fee_of import is_in_force
from rulebook_cli.model.address import Address
from rulebook_cli.model.case import Case
from rulebook_cli.model.criteria import All, Criteria, Not
from rulebook_cli.model.fact import Facts
from rulebook_cli.model.leave import Leave
from rulebook_cli.model.rulebook import Rulebook

HOURS_OF_DAY = 24
STATUTORY, EXTRA = "statutory", "extra"


@dataclass(frozen=True, slots=True)
class PlacedLeave:
    """A row of leave, and the id of the section it stands in."""

    section: str
    row: Leave

    @property
    def address(self) -> Address:
        """The row's address: its tiers, its kind unless statutory, `when` if it is conditional."""
        kind = "" if self.row.kind == STATUTORY else self.row.kind
        at = "+".join(part for part in (kind, "when" if self.row.when else "") if part)
        return Address(self.section, block="leave", row=",".join(self.row.tiers), at=at)

    @property
    def days(self) -> Decimal:
        """The days a month it gives while it holds."""
        return (self.row.days or Decimal(0)) + (self.row.hours or Decimal(0)) / HOURS_OF_DAY

    @property
    def always_holds(self) -> bool:
        """Whether nothing is asked for it to hold."""
        return self.row.when is None and self.row.lost_when is None


def leave_rows(book: Rulebook) -> list[PlacedLeave]:
    """Every row that gives leave days, in the order of the book."""
    return [
        PlacedLeave(section.id, row)
        for section in book.sections
        for row in section.leave
        if row.kind in (STATUTORY, EXTRA)
    ]


def stretches(book: Rulebook) -> Iterator[tuple[date, list[PlacedLeave]]]:
    """A day of every stretch of time in which the same sections are in force, with the rows that
    hold then; stretches without any row are left out."""
    days = {date.min}
    for section in book.sections:
        if section.in_force and (section.leave or section.tiers):
            ends = section.in_force.end
            days |= {section.in_force.start or date.min}
            days |= {ends + timedelta(days=1)} if ends and ends < date.max else set()
    for day in sorted(days):
        in_force = {section.id for section in book.sections if is_in_force(section, day)}
        rows = [placed for placed in leave_rows(book) if placed.section in in_force]
        if rows:
            yield day, rows


def rows_of(rows: Iterable[PlacedLeave], tier: str, stage: str = "") -> tuple[PlacedLeave, ...]:
    """The rows of those in a tier, or in a stage on top of it."""
    rows = list(rows)
    of_stage = _naming(rows, [stage]) if stage else []
    kinds = {placed.row.kind for placed in of_stage}
    of_tier = [placed for placed in _naming(rows, [tier]) if placed.row.kind not in kinds]
    return tuple(placed for placed in rows if placed in of_stage or placed in of_tier)


def _naming(rows: Iterable[PlacedLeave], tiers: Collection[str]) -> list[PlacedLeave]:
    return [placed for placed in rows if set(placed.row.tiers) & set(tiers)]


def days_together(rows: Iterable[PlacedLeave]) -> Decimal:
    """The days a month that rows give when all of them hold."""
    rows = list(rows)
    best = max((placed.days for placed in rows if placed.row.kind == STATUTORY), default=Decimal(0))
    return best + sum((placed.days for placed in rows if placed.row.kind == EXTRA), Decimal(0))


def days_of(rows: Iterable[PlacedLeave], case: Case, facts: Facts) -> Decimal | None:
    """The days a month that rows give a case; None where a row cannot be judged."""
    verdicts = [(placed, judge(holding(placed), case, facts)) for placed in rows]
    if any(verdict is None for _, verdict in verdicts):
        return None
    return days_together(placed for placed, verdict in verdicts if verdict)


def holding(placed: PlacedLeave) -> Criteria:
    """Who has the right that a row gives."""
    row = placed.row
    parts = [row.when] if row.when else []
    parts += [Not(row.lost_when, row.place)] if row.lost_when else []
    return All(tuple(parts), row.place)
