"""What a tier of an earlier book loses in a later one: fees that fall, and rules that may cut."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from rulebook_cli.logic.fee_of import row_on
from rulebook_cli.logic.fee_on import fee_days
from rulebook_cli.logic.fee_rows import PlacedRow, schedules
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


def changed_rules(earlier: Rulebook, now: Rulebook) -> Iterator[Entry]:
    """Tiers whose criteria are written otherwise than in the earlier book, reductions that are
    written otherwise or are new, and rows of leave with conditions that are written otherwise."""
    was = {entry.address: entry.value for entry in earlier.entries}
    for entry in now.entries:
        old = was.get(entry.address)
        if entry.address.block == "reduction" and entry.value != old:
            yield entry
        if entry.address.block == "tier" and old and _criteria(entry.value) != _criteria(old):
            yield entry
        is_conditional = _is_conditional(old) or _is_conditional(entry.value)
        if entry.address.block == "leave" and old and entry.value != old and is_conditional:
            yield entry


def _is_conditional(leave: Plain) -> bool:
    return isinstance(leave, dict) and not {"when", "lost_when"}.isdisjoint(leave)


def _criteria(tier: Plain) -> Plain:
    return tier.get("criteria") if isinstance(tier, dict) else None
