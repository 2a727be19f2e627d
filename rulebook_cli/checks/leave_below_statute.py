"""Everybody with a contract must get the leave that the statute gives.

At least 2 days a month in every tier and stage; at least 3 for whom the care binds without a
break, or with slight breaks, round the clock or continuously every day (a yes-or-no fact that
`means: bound-round-the-clock`). Judged over all people in a tier, by the rows that hold for them,
counted as `ask` counts them: the best statutory row, and extra days on top (`logic/leave_rows`).

Where the tier or its rows hang on absence: a month spent wholly elsewhere (28 days or more of a
fact that `means: days-elsewhere-per-month`) is no month of care and is left out; the three days
are judged of those who are away for a surely small part of the time (`logic/small_absence`), and
as if absence alone cost nobody the right, which is for `leave-lost-for-small-absence`.

In a tier whose criteria are not written only what the rows give at most is judged. Without
statutory rows, or without the fact, the check says so. Every stretch of time in which rows are in
force is judged.

Norm: 937/2005 4 § 1 mom. Source: that of the parameters, named in the finding (verified).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from rulebook_cli.logic.found import Ending
from rulebook_cli.logic.leave_rows import (
    STATUTORY,
    PlacedLeave,
    days_of,
    days_together,
    holding,
    leave_rows,
    rows_of,
    stretches,
)
from rulebook_cli.logic.meaning import conditions
from rulebook_cli.logic.meant_facts import BOUND, DAYS_ELSEWHERE, meant
from rulebook_cli.logic.short_leave import short_leave
from rulebook_cli.logic.small_absence import SURELY, absences, small
from rulebook_cli.logic.tier_members import Membership, memberships
from rulebook_cli.logic.unary import read_test
from rulebook_cli.logic.unsaid import not_judged
from rulebook_cli.model.address import Address
from rulebook_cli.model.criteria import Any, Condition, Criteria, Not
from rulebook_cli.model.fact import Fact, Facts, YesNo
from rulebook_cli.model.finding import Fault, Severity
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.place import Place
from rulebook_cli.model.region import Region
from rulebook_cli.model.statute import Parameter

_WHOLE_MONTH = ">= 28"
_UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class _Short:
    """Which sentence, what the rows give, and the people who prove it."""

    says: str
    days: Decimal
    least: Parameter
    region: Region | None = None


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault for the tiers of each set of rows that gives too little."""
    book, statute = inquiry.book, inquiry.statute
    if not any(placed.row.kind == STATUTORY for placed in leave_rows(book)):
        yield from not_judged(book)
        return
    faults: dict[tuple[object, ...], Fault] = {}
    for key, fault in [*_listed(inquiry), *_unlisted(inquiry)]:
        faults[key] = _joined(faults[key], fault) if key in faults else fault
    undecided = [key for key, fault in faults.items() if fault.says == _UNDECIDED]
    yield from (fault for key, fault in faults.items() if key not in undecided)
    if undecided:
        yield from not_judged(book, _UNDECIDED)
    if not meant(book.facts, BOUND, YesNo) and _some_below(inquiry, statute.leave_days_bound):
        yield from not_judged(book, "bound-not-judged", least=statute.leave_days_bound.value)


def _listed(inquiry: Inquiry) -> Iterator[tuple[tuple[object, ...], Fault]]:
    """What is short in the tiers of the tables, with what tells the faults apart."""
    section = leave_rows(inquiry.book)[0].section
    for membership, rows in _placings(inquiry):
        tier = membership.names
        row = Address(section, block="leave", row=tier.id)
        place, address = (rows[0].row.place, rows[0].address) if rows else (tier.place, row)
        for short in _judge(membership, rows, inquiry):
            yield (rows or tier.id, short.says), _fault(place, address, tier.id, short)


def _unlisted(inquiry: Inquiry) -> Iterator[tuple[tuple[object, ...], Fault]]:
    """Rows that always give too little to tiers that no table lists."""
    least = inquiry.statute.leave_days
    listed = {tier.id for _, tier in inquiry.book.tiers()}
    for _, in_force in stretches(inquiry.book):
        named = dict.fromkeys(tier for placed in in_force for tier in placed.row.tiers)
        for tier in (tier for tier in named if tier not in listed):
            rows = rows_of(in_force, tier)
            short = _Short("everyone", days_together(rows), least)
            if short.days < (least.value or 0):
                fault = _fault(rows[0].row.place, rows[0].address, tier, short)
                yield (rows, short.says), fault


def _placings(inquiry: Inquiry) -> Iterator[tuple[Membership, tuple[PlacedLeave, ...]]]:
    """Every way to be in a tier with its rows, in each stretch of time; alike ones once."""
    seen: set[tuple[object, ...]] = set()
    for day, in_force in stretches(inquiry.book):
        named = [tier for placed in in_force for tier in placed.row.tiers]
        for section, table in inquiry.book.tier_tables():
            if section.in_force and not section.in_force.holds(day):
                continue
            for membership in memberships(table, named):
                stage = membership.stage.id if membership.stage else ""
                rows = rows_of(in_force, membership.tier.id, stage)
                key = (membership.tier.id, stage, tuple(placed.row.place for placed in rows))
                if key not in seen:
                    seen.add(key)
                    yield membership, rows


def _judge(
    membership: Membership, rows: Sequence[PlacedLeave], inquiry: Inquiry
) -> Iterator[_Short]:
    """What is short in a tier."""
    statute, facts = inquiry.statute, inquiry.book.facts
    least, bound = statute.leave_days, statute.leave_days_bound
    most = days_together(rows)
    if most < (least.value or 0):
        found = _short(membership, rows, least, [], facts)
        says = "everyone" if rows else "missing"
        yield _Short(says, most, least, found.region if found else None)
        return
    away = _absences_named(membership, rows, facts)
    place = membership.tier.place
    found = _short(membership, rows, least, _not_away_for_all(away, place), facts)
    if found:
        yield found
    is_bound = _is_bound(facts, place)
    kept = [_never_lost_by_absence(placed, facts) for placed in rows]
    of_whom = [*is_bound, small(away, SURELY, place)]
    found = _short(membership, kept, bound, of_whom, facts) if is_bound else None
    if found:
        yield replace(found, says=found.says or "bound")


def _short(
    membership: Membership,
    rows: Sequence[PlacedLeave],
    least: Parameter,
    of_whom: Sequence[Criteria],
    facts: Facts,
) -> _Short | None:
    """The people in a tier who get less, if there surely are any."""
    surely = [placed for placed in rows if placed.always_holds]
    if days_together(surely) >= (least.value or 0) or not membership.is_written:
        return None
    found = short_leave(membership, rows, least.value or Decimal(0), of_whom, facts)
    if not found:
        is_open = found.ending is Ending.BUDGET
        return _Short(_UNDECIDED, Decimal(0), least) if is_open else None
    region = next(iter(found))
    return _Short("", days_of(rows, region.case, facts) or Decimal(0), least, region)


def _absences_named(
    membership: Membership, rows: Sequence[PlacedLeave], facts: Facts
) -> list[Fact]:
    """The facts of absence that the tier or its leave hangs on."""
    table = membership.table
    named = [tier.criteria for tier in table.tiers if tier.criteria] + [table.domain]
    named += [holding(placed) for placed in rows]
    found = {condition.fact for criteria in named for condition in conditions(criteria)}
    return [fact for fact in absences(facts) if fact.id in found]


def _not_away_for_all(away: Sequence[Fact], place: Place) -> list[Criteria]:
    """Of whom the two days are judged: of all but who is elsewhere for the whole month."""
    return [
        Not(Condition(fact.id, read_test(_WHOLE_MONTH), _WHOLE_MONTH, place), place)
        for fact in away
        if fact.means == DAYS_ELSEWHERE
    ]


def _is_bound(facts: Facts, place: Place) -> list[Criteria]:
    """Being bound, as one of the facts tells that mean it; empty where none does."""
    ties = meant(facts, BOUND, YesNo)
    parts = tuple(Condition(fact.id, read_test("true"), "true", place) for fact in ties)
    return [Any(parts, place)] if parts else []


def _never_lost_by_absence(placed: PlacedLeave, facts: Facts) -> PlacedLeave:
    """The row as if absence alone cost nobody the right."""
    lost = placed.row.lost_when
    away = {fact.id for fact in absences(facts)}
    if lost and all(condition.fact in away for condition in conditions(lost)):
        return replace(placed, row=replace(placed.row, lost_when=None))
    return placed


def _some_below(inquiry: Inquiry, least: Parameter) -> bool:
    """Whether some rows do not surely give so many days to all."""
    return any(
        days_together(placed for placed in rows if placed.always_holds) < (least.value or 0)
        for _, rows in _placings(inquiry)
    )


def _fault(place: Place, address: Address, tier: str, short: _Short) -> Fault:
    least = short.least
    values = {
        "tiers": (tier,),
        "days": short.days,
        "least": least.value,
        "section": least.section,
        "source": least.source,
    }
    severity = None if least.verified else Severity.WARNING
    return Fault(place, address, short.says, values, short.region, severity=severity)


def _joined(first: Fault, other: Fault) -> Fault:
    """One fault for the tiers of both, with the first person there is."""
    tiers = [*_tiers(first), *(tier for tier in _tiers(other) if tier not in _tiers(first))]
    region = first.region or other.region
    return replace(first, region=region, values={**first.values, "tiers": tuple(tiers)})


def _tiers(fault: Fault) -> tuple[str, ...]:
    tiers = fault.values["tiers"]
    assert isinstance(tiers, tuple)
    return tiers
