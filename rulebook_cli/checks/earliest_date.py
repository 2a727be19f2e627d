"""A cut for existing contracts must not begin before their notice has run out.

A cut is what the book itself carries: a fee row that is lower than the row before it in the
schedule of the same tier. It reaches existing contracts on the day it begins, unless `in_force`
of its section is for new applications or contracts: then on `existing: {latest: …}`, or never.
A cut that has begun already is not judged, since the book does not tell when notice was given.

Where the book it came from is known (`Inquiry.earlier`: an amendment against the draft), a cut is
also whatever gives existing contracts less than that book from the day of judging on: a fee that
falls, in whatever row, and leave days and recreational breaks that fall or are gone (`leave`,
`breaks`). Criteria of a tier, reductions and conditional rows of leave that differ may be a cut or
not (`stricter`, a notice).

The earliest lawful day is counted from a letter posted on the day of judging (`--on`; the book
carries no other day of posting): received on the seventh day after, then as many whole calendar
months as the county's notice (937/2005 9 §), the book's own `notice` where it is longer. Since
letters may have been posted before, this is a warning.

A fee that becomes a minimum of the statute in a year whose numbers nobody knows yet may be a cut
where it has been above the last known minimum: `not-known`, a notice with both amounts and the same
days. (What is `indexed` never falls.)

A section or provision whose `in_force` speaks of existing contracts and that begins too soon may
be a cut or not, which no field tells: `untold`, with the same day.

Source: KHO:2016:143. `rulebook statute --earliest DAY` shows the same counting.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from rulebook_cli.logic.cuts import changed_rules, fee_cuts, is_less
from rulebook_cli.logic.earliest_day import SOURCE, Earliest, earliest_day
from rulebook_cli.logic.fee_of import rows_of
from rulebook_cli.logic.fee_rows import DAY, Neighbours, PlacedRow, neighbours
from rulebook_cli.logic.leave_cuts import leave_cuts
from rulebook_cli.logic.tied_amounts import Span, amount_of
from rulebook_cli.model.address import Address
from rulebook_cli.model.euros import Euros
from rulebook_cli.model.fee import Tie
from rulebook_cli.model.finding import Fault, Severity
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.period import AppliesTo, InForce
from rulebook_cli.model.place import Place
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.statute import Statute


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault at every row that cuts a fee too soon, and at every text that may."""
    earliest = earliest_day(inquiry.on, _months(inquiry))
    if earliest is None:
        return
    told: set[Address] = set()
    for pair in neighbours(inquiry.book):
        for fault in _cut(pair, earliest, inquiry):
            told |= {fault.address} if isinstance(fault.address, Address) else set()
            yield fault
    if inquiry.earlier:
        yield from _against(inquiry.earlier, inquiry, earliest, told)
    for place, address, in_force in _texts(inquiry):
        begins = _begins(in_force, in_force.start or date.min)
        if begins and inquiry.on < begins < earliest.changes:
            values = {"begins": begins, **_counted(earliest)}
            yield Fault(place, address, "untold", values, severity=Severity.INFO)


def _months(inquiry: Inquiry) -> int:
    """The months of notice that the county gives: those of the act, or more where the book says
    so."""
    own = [section.notice.county_months for section in inquiry.book.sections if section.notice]
    least = int(inquiry.statute.county_notice_months.value or 0)
    return max(least, *(months or 0 for months in own), 0)


def _cut(pair: Neighbours, earliest: Earliest, inquiry: Inquiry) -> Iterator[Fault]:
    following = pair.following
    if following is None or following.per != pair.row.per:
        return
    section = inquiry.book.section(following.section)
    begins = _begins(section.in_force if section else None, following.row.start)
    if begins is None or not inquiry.on < begins < earliest.changes:
        return
    before, after = _amounts(pair, following.row.start, inquiry)
    if before and after and is_less(after, before):
        yield _fee_fault(following, pair.tiers, before, after, begins, earliest)
    elif before and after is None:
        yield from _not_known(following, pair.tiers, before, begins, earliest, inquiry.statute)


def _not_known(
    placed: PlacedRow,
    tiers: tuple[str, ...],
    before: Span,
    begins: date,
    earliest: Earliest,
    statute: Statute,
) -> Iterator[Fault]:
    """A notice where the fee was above the last known minimum that it is tied to from then on."""
    minimums = {
        Tie.STATUTORY_MINIMUM: statute.minimum_for,
        Tie.HEAVY_MINIMUM: statute.heavy_minimum_for,
    }
    tie = placed.row.amount
    last = minimums[tie](begins.year) if isinstance(tie, Tie) and tie in minimums else None
    if last is None or last.value is None or before[1] <= last.value:
        return
    values = {
        "tiers": tiers,
        "before": Euros(before[1]),
        "year": str(begins.year),
        "last": Euros(last.value),
        "last_year": str(last.year),
        "begins": begins,
        **_counted(earliest),
    }
    place, address = placed.row.place, placed.address
    yield Fault(place, address, "not-known", values, severity=Severity.INFO)


def _fee_fault(
    placed: PlacedRow,
    tiers: tuple[str, ...],
    before: Span,
    after: Span,
    begins: date,
    earliest: Earliest,
) -> Fault:
    values = {
        "tiers": tiers,
        "before": Euros(before[1]),
        "after": Euros(after[1]),
        "begins": begins,
        **_counted(earliest),
    }
    return Fault(placed.row.place, placed.address, values=values)


def _against(
    earlier: Rulebook, inquiry: Inquiry, earliest: Earliest, told: set[Address]
) -> Iterator[Fault]:
    """Faults at what existing contracts lose beside the book that this one came from."""
    cuts: dict[tuple[PlacedRow, date, Span, Span], list[str]] = {}
    for cut in fee_cuts(replace(inquiry, book=earlier), inquiry):
        key = (cut.placed, cut.day, cut.before, cut.after)
        cuts.setdefault(key, []).append(cut.tier)
    for (placed, day, before, after), tiers in cuts.items():
        begins = _reaches(inquiry, placed.section, day, earliest)
        if begins and placed.address not in told:
            yield _fee_fault(placed, tuple(tiers), before, after, begins, earliest)
    for loss in leave_cuts(replace(inquiry, book=earlier), inquiry):
        begins = _reaches(inquiry, loss.section, loss.day, earliest)
        if begins:
            days = {"tier": loss.tier, "before": loss.before, "after": loss.after}
            values = {**days, "begins": begins, **_counted(earliest)}
            says = "breaks" if loss.breaks else "leave"
            yield Fault(loss.place, loss.address, says, values)
    for entry in changed_rules(earlier, inquiry.book):
        begins = _reaches(inquiry, entry.address.section, inquiry.on, earliest)
        if begins:
            values = {"begins": begins, **_counted(earliest)}
            place, address = entry.place, entry.address
            yield Fault(place, address, "stricter", values, severity=Severity.INFO)


def _reaches(inquiry: Inquiry, name: str, day: date, earliest: Earliest) -> date | None:
    """The day on which a section's rule reaches existing contracts, where that is too soon."""
    section = inquiry.book.section(name)
    begins = _begins(section.in_force if section else None, day)
    return begins if begins and begins < earliest.changes else None


def _amounts(pair: Neighbours, start: date, inquiry: Inquiry) -> tuple[Span | None, Span | None]:
    """What the tiers get on the day before the row begins, and on the day it begins."""
    assert pair.following is not None
    schedule = rows_of(inquiry.book, pair.tiers[0])
    before, _ = amount_of(replace(inquiry, on=start - DAY), pair.row, schedule)
    after, _ = amount_of(replace(inquiry, on=start), pair.following, schedule)
    return before, after


def _begins(in_force: InForce | None, start: date) -> date | None:
    """The first day on which every existing contract is reached; None if none ever is."""
    if in_force is None:
        return start
    if in_force.applies_to in (AppliesTo.ALL, AppliesTo.EXISTING_CONTRACTS):
        begins = max(start, in_force.start or date.min)
        return max(begins, in_force.existing.latest or date.min) if in_force.existing else begins
    return in_force.existing.latest if in_force.existing else None


def _texts(inquiry: Inquiry) -> Iterator[tuple[Place, Address, InForce]]:
    """What begins later and says how existing contracts come under it, other than fees."""
    for section in inquiry.book.sections:
        whole = [] if section.fees else [(Address(section.id), section.in_force)]
        parts = [(Address(section.id, provision=p.id), p.in_force) for p in section.provisions]
        for address, in_force in [*whole, *parts]:
            if in_force and (in_force.start or date.min) > inquiry.on and _tells(in_force):
                yield in_force.place, address, in_force


def _tells(in_force: InForce) -> bool:
    is_for_existing = in_force.applies_to is AppliesTo.EXISTING_CONTRACTS
    return is_for_existing or in_force.existing is not None


def _counted(earliest: Earliest) -> dict[str, object]:
    return {
        "posted": earliest.posted,
        "received": earliest.received,
        "ends": earliest.ends,
        "changes": earliest.changes,
        "source": SOURCE,
    }
