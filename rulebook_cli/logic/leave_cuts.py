"""Days of leave that a tier has by an earlier book and not, or fewer of them, by a later one."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from rulebook_cli.logic.fee_rows import DAY
from rulebook_cli.logic.in_force import named_section_holds
from rulebook_cli.logic.leave_rows import (
    EXTRA,
    HOURS_OF_DAY,
    STATUTORY,
    PlacedLeave,
    days_together,
)
from rulebook_cli.model.address import Address
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.place import Place
from rulebook_cli.model.rulebook import Rulebook

COUNTED = (STATUTORY, EXTRA)
"""The kinds of leave that are days of leave (937/2005 4 §); the others are breaks."""


@dataclass(frozen=True, slots=True)
class LeaveCut:
    """From `day` on a tier has fewer days of leave a month, or hours of recreational breaks
    (`breaks`), than by the earlier book. `section` is where the rows stand that give them now, or
    stood; `place` is that of the first row, or of what is left of the section."""

    tier: str
    section: str
    place: Place
    address: Address
    day: date
    before: Decimal
    after: Decimal
    breaks: bool = False


def leave_cuts(earlier: Inquiry, now: Inquiry) -> Iterator[LeaveCut]:
    """For each tier the first day, from the inquiry's on, on which it has less leave than it
    would, by the rows that hold without conditions."""
    gone = {t.id for _, t in earlier.book.tiers()} - {t.id for _, t in now.book.tiers()}
    days = [now.on, *sorted(day for day in _turns(earlier, now) if day > now.on)]
    for breaks in (False, True):
        tiers = (tier for placed in _rows(earlier.book, breaks) for tier in placed.row.tiers)
        for tier in dict.fromkeys(tiers):
            if tier not in gone:
                cuts = (_cut(earlier, now, tier, day, breaks) for day in days)
                first = next((cut for cut in cuts if cut), None)
                if first:
                    yield first


def _turns(earlier: Inquiry, now: Inquiry) -> set[date]:
    """The days on which a section of either book with leave begins, or has ended."""
    times = [
        section.in_force
        for book in (earlier.book, now.book)
        for section in book.sections
        if section.leave and section.in_force
    ]
    ended = {time.end + DAY for time in times if time.end and time.end < date.max}
    return ended | {time.start for time in times if time.start}


def _rows(book: Rulebook, breaks: bool) -> list[PlacedLeave]:
    return [
        PlacedLeave(section.id, row)
        for section in book.sections
        for row in section.leave
        if (row.kind not in COUNTED) is breaks
    ]


def _cut(earlier: Inquiry, now: Inquiry, tier: str, day: date, breaks: bool) -> LeaveCut | None:
    old, new = replace(earlier, on=day), replace(now, on=day)
    was = [placed for placed in _in_force(old, tier, breaks) if placed.always_holds]
    rows = _in_force(new, tier, breaks)
    given = [placed for placed in rows if placed.always_holds]
    if not was or (rows and not given) or (not rows and _comes_later(new, tier, breaks)):
        # Where conditions are new, or nothing holds on the day but will, nobody can tell.
        return None
    before, after = _sum(was, breaks), _sum(given, breaks)
    if after >= before:
        return None
    if given:
        placed = given[0]
        where = placed.section, placed.row.place, placed.address
    else:
        where = _left(now.book, was[0], tier)
    return LeaveCut(tier, *where, day, before, after, breaks)


def _in_force(inquiry: Inquiry, tier: str, breaks: bool) -> list[PlacedLeave]:
    """The rows of a tier whose sections are in force on the day."""
    return [
        placed
        for placed in _rows(inquiry.book, breaks)
        if tier in placed.row.tiers and named_section_holds(inquiry, placed.section)
    ]


def _comes_later(inquiry: Inquiry, tier: str, breaks: bool) -> bool:
    """Whether rows of a tier stand in a section that begins after the day."""
    sections = {
        placed.section for placed in _rows(inquiry.book, breaks) if tier in placed.row.tiers
    }
    times = [each.in_force for each in inquiry.book.sections if each.id in sections]
    return any(time and (time.start or date.min) > inquiry.on for time in times)


def _sum(rows: list[PlacedLeave], breaks: bool) -> Decimal:
    """Days of leave a month; hours of breaks a month."""
    if not breaks:
        return days_together(rows)
    hours = (
        (placed.row.days or 0) * HOURS_OF_DAY + (placed.row.hours or Decimal(0)) for placed in rows
    )
    return sum(hours, Decimal(0))


def _left(now: Rulebook, was: PlacedLeave, tier: str) -> tuple[str, Place, Address]:
    """Where it is told that the rows are gone: at their section, else at the tier, else at the
    beginning of the book."""
    section = now.section(was.section)
    if section:
        return section.id, section.place, replace(was.address, section=section.id)
    for table, each in now.tiers():
        if each.id == tier:
            return table.id, each.place, Address(table.id, block="tier", row=tier)
    return "", now.settings.place, was.address
