"""Who is touched by a change: groups that gain, lose, move, fall out or come in."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from rulebook_cli.assessment.people import Alike, Cell
from rulebook_cli.assessment.sums import to_decimal
from rulebook_cli.assessment.whole_people import whole_people
from rulebook_cli.logic.meaning import conditions
from rulebook_cli.model.case import Case, CaseValue
from rulebook_cli.model.caseload import Spread, exactly
from rulebook_cli.model.fact import Choice, Facts, Points
from rulebook_cli.model.impact import FEWEST, FEWEST_ROWS, Gets, Group, Kind, Sample
from rulebook_cli.model.rulebook import Rulebook

Touched = tuple[Kind, str, str]
"""What a group is known by: what happens to it, and its tiers before and after."""


def groups_of(
    cells: Iterable[Cell], samples: Sequence[Sample], books: tuple[Rulebook, Rulebook]
) -> tuple[Group, ...]:
    """The groups, those who fall out first, then the greatest losses."""
    found: dict[Touched, list[tuple[Cell, Alike]]] = {}
    cells = tuple(cells)
    for cell in cells:
        for alike in cell.people:
            if key := _touched(alike):
                found.setdefault(key, []).append((cell, alike))
    whole = _whole(cells)
    groups = [
        replace(_group(*key, people, samples, books), whole=whole[key])
        for key, people in found.items()
    ]
    order = [Kind.FALLS_OUT, Kind.LOSES, Kind.MOVES, Kind.GAINS, Kind.COMES_IN]
    return tuple(sorted(groups, key=lambda g: (order.index(g.kind), g.before, g.after)))


def _touched(alike: Alike) -> Touched | None:
    """The group somebody is in; None of those whom nothing changes for."""
    if alike.before == alike.after:
        return None
    return _kind(alike), alike.before.paid, alike.after.paid


def _whole(cells: Iterable[Cell]) -> dict[Touched | None, Spread]:
    """The people of each group in whole numbers, so that those of a tier add up to all in it."""
    sums: dict[Touched | None, Spread] = {}
    for cell in cells:
        parts: dict[Touched | None, Fraction] = {}
        for alike in cell.people:
            key = _touched(alike)
            parts[key] = parts.get(key, Fraction(0)) + alike.weight
        ends = [whole_people({k: each * part for k, part in parts.items()}) for each in cell.scale]
        for key in parts:
            low, high = sorted(end[key] for end in ends)
            so_far = sums.get(key, exactly(0))
            sums[key] = Spread(so_far.low + low, so_far.high + high)
    return sums


def _kind(alike: Alike) -> Kind:
    before, after = alike.before, alike.after
    if not after.tier:
        return Kind.FALLS_OUT
    if not before.tier:
        return Kind.COMES_IN
    if before.paid != after.paid:
        return Kind.MOVES
    return Kind.GAINS if _worth(after) > _worth(before) else Kind.LOSES


def _worth(gets: Gets) -> tuple[Decimal, ...]:
    """Fee first, then days and hours of leave."""
    fee = gets.fee.low + gets.fee.high if gets.fee else Decimal(0)
    return fee, gets.days.low + gets.days.high, gets.hours.low + gets.hours.high


def _group(
    kind: Kind,
    before: str,
    after: str,
    people: list[tuple[Cell, Alike]],
    samples: Sequence[Sample],
    books: tuple[Rulebook, Rulebook],
) -> Group:
    low = sum((cell.scale[0] * alike.weight for cell, alike in people), Fraction(0))
    high = sum((cell.scale[1] * alike.weight for cell, alike in people), Fraction(0))
    mine = [sample.case for sample in samples if (sample.before, sample.after) == (before, after)]
    enough = low >= FEWEST and len(mine) >= FEWEST_ROWS
    named = list(dict.fromkeys(name for book in books for name in _named(book, {before, after})))
    fees = [_change(a.before.fee, a.after.fee) for _, a in people if a.before.fee and a.after.fee]
    return Group(
        kind,
        before,
        after,
        Spread(to_decimal(low), to_decimal(high)),
        _around(fees) if fees else None,
        _around([_change(a.before.days, a.after.days) for _, a in people]),
        _around([_change(a.before.hours, a.after.hours) for _, a in people]),
        typical_case(mine, named, books[0].facts) if enough else None,
    )


def _change(before: Spread | None, after: Spread | None) -> Spread:
    assert before is not None and after is not None
    ends = after.low - before.low, after.high - before.high
    return Spread(min(ends), max(ends))


def _around(spreads: Iterable[Spread]) -> Spread:
    listed = list(spreads)
    return Spread(min(one.low for one in listed), max(one.high for one in listed))


def typical_case(cases: Sequence[Case], named: Sequence[str], facts: Facts) -> Case:
    """The case nearest to the middle of all of them, told by the facts that rules name."""
    middle = {name: _middle([case.get(name) for case in cases], name, facts) for name in named}

    def distance(case: Case) -> tuple[int, list[str]]:
        differing = sum(case.get(name) != middle[name] for name in named)
        return differing, [str(case.get(name)) for name in named]

    nearest = min(cases, key=distance)
    return {name: nearest[name] for name in named if nearest.get(name) is not None}


def _middle(values: list[CaseValue], name: str, facts: Facts) -> CaseValue:
    """The lower median; options stand in their order. Not known where most are."""
    known = [value for value in values if value is not None]
    if 2 * len(known) < len(values):
        return None
    kind = facts[name].kind if name in facts else None
    if isinstance(kind, Choice):
        known.sort(key=lambda value: kind.options.index(str(value)))
    else:
        known.sort()
    return known[(len(known) - 1) // 2]


def _named(book: Rulebook, tiers: set[str]) -> Iterator[str]:
    """The facts that the tables of some tiers name, also those points are counted from; a worker's
    own judgements say nothing of a person."""
    wanted = {
        found.fact
        for _, table in book.tier_tables()
        if tiers & {tier.id for tier in table.tiers}
        for each in (table.eligible, *(tier.criteria for tier in table.tiers))
        if each is not None
        for found in conditions(each)
    }
    for id_, fact in book.facts.items():
        if isinstance(fact.kind, Points) and id_ in wanted:
            wanted |= set(fact.kind.table)
    for id_, fact in book.facts.items():
        if id_ in wanted and fact.judged_by != "worker" and not isinstance(fact.kind, Points):
            yield id_
