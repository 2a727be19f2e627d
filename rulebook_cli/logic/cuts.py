"""What a tier of an earlier book loses in a later one: fees and days of leave that fall."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from rulebook_cli.logic.fee_of import row_on
from rulebook_cli.logic.fee_on import fee_days
from rulebook_cli.logic.fee_rows import PlacedRow, schedules
from rulebook_cli.logic.leave_rows import PlacedLeave, leave_rows
from rulebook_cli.logic.tied_amounts import Span, amount_of
from rulebook_cli.model.entry import Entry, Plain
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class FeeCut:
    """From `day` on a tier gets `after` by the row `placed`; the earlier book gave `before`."""

    tier: str
    placed: PlacedRow
    day: date
    before: Span
    after: Span


@dataclass(frozen=True, slots=True)
class LeaveCut:
    """A tier that has fewer days of leave a month than in the earlier book; `row` is the first
    of those that give them now."""

    tier: str
    row: PlacedLeave
    before: Decimal
    after: Decimal


def is_less(after: Span, before: Span) -> bool:
    """Whether a fee, or an end of its span, is smaller than another."""
    return after[0] < before[0] or after[1] < before[1]


def fee_cuts(earlier: Inquiry, now: Inquiry) -> Iterator[FeeCut]:
    """For each tier the first day, from the inquiry's on, on which it gets less than it would."""
    then, rows = schedules(earlier.book), schedules(now.book)
    tiers = [tier for _, tier in now.book.tiers()]
    turns = [
        *fee_days(earlier.book, earlier.statute, tiers),
        *fee_days(now.book, now.statute, tiers),
        *(section.in_force.start for section in now.book.sections if section.in_force),
    ]
    days = [now.on, *sorted({day for day in turns if day and day > now.on})]
    for tier in rows:
        cuts = (_cut(earlier, now, tier, day, then.get(tier, []), rows[tier]) for day in days)
        first = next((cut for cut in cuts if cut), None)
        if first:
            yield first


def _cut(
    earlier: Inquiry,
    now: Inquiry,
    tier: str,
    day: date,
    then: list[PlacedRow],
    rows: list[PlacedRow],
) -> FeeCut | None:
    old, new = replace(earlier, on=day), replace(now, on=day)
    was, placed = row_on(old, then), row_on(new, rows)
    if was is None or placed is None or was.per != placed.per:
        return None
    before, _ = amount_of(old, was, then)
    after, _ = amount_of(new, placed, rows)
    if before is None or after is None or not is_less(after, before):
        return None
    return FeeCut(tier, placed, day, before, after)


def leave_cuts(earlier: Rulebook, now: Rulebook) -> Iterator[LeaveCut]:
    """Tiers that have fewer days of leave than before, by the rows that hold without conditions."""
    then, rows = _leave(earlier), _leave(now)
    for tier, given in rows.items():
        before = sum((row.days for row in then.get(tier, ())), Decimal(0))
        after = sum((row.days for row in given), Decimal(0))
        if after < before:
            yield LeaveCut(tier, given[0], before, after)


def _leave(book: Rulebook) -> dict[str, list[PlacedLeave]]:
    of_tier: dict[str, list[PlacedLeave]] = {}
    for placed in leave_rows(book):
        for tier in placed.row.tiers:
            if placed.always_holds:
                of_tier.setdefault(tier, []).append(placed)
    return of_tier


def changed_rules(earlier: Rulebook, now: Rulebook) -> Iterator[Entry]:
    """Tiers whose criteria are written otherwise than in the earlier book, and reductions that are
    written otherwise or are new."""
    was = {entry.address: entry.value for entry in earlier.entries}
    for entry in now.entries:
        old = was.get(entry.address)
        if entry.address.block == "reduction" and entry.value != old:
            yield entry
        if entry.address.block == "tier" and old and _criteria(entry.value) != _criteria(old):
            yield entry


def _criteria(tier: Plain) -> Plain:
    return tier.get("criteria") if isinstance(tier, dict) else None
