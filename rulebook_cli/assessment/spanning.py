"""Several impacts of one change as one: the truth lies between them.

What nobody knows (how many contracts have come under a new text) is a part of the people between
none and all. Every figure is linear in that part, so the span from the least to the greatest is
exact.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import TypeVar

from rulebook_cli.model.caseload import Spread
from rulebook_cli.model.impact import Avoided, Group, Impact, Notice, Sides, TierImpact

One = TypeVar("One")


def span_of(impacts: Sequence[Impact], notices: Iterable[Notice] = ()) -> Impact:
    """One impact from the least to the greatest of each figure; the arithmetic shows all lines.
    `notices` come first."""
    first = impacts[0]
    if len(impacts) == 1:
        return replace(first, notices=(*notices, *first.notices))
    without = [each.without_contract for each in impacts if each.without_contract]
    return replace(
        first,
        cost=_sides([each.cost for each in impacts]),
        fees=_sides([each.fees for each in impacts]),
        leave=_sides([each.leave for each in impacts]),
        leave_days=_sides([each.leave_days for each in impacts]),
        carers=_sides([each.carers for each in impacts]),
        without_contract=_sides(without) if without else None,
        tiers=tuple(_tiers(impacts)),
        groups=tuple(_groups(impacts)),
        avoided=tuple(_avoided(impacts)),
        work=_each_once([line for each in impacts for line in each.work]),
        leave_prices=_each_once([line for each in impacts for line in each.leave_prices]),
        notices=_each_once([*notices, *(one for each in impacts for one in each.notices)]),
    )


def _hull(spreads: Iterable[Spread]) -> Spread:
    listed = list(spreads)
    return Spread(min(one.low for one in listed), max(one.high for one in listed))


def _maybe(spreads: Iterable[Spread | None]) -> Spread | None:
    known = [one for one in spreads if one is not None]
    return _hull(known) if known else None


def _sides(several: Sequence[Sides]) -> Sides:
    return Sides(
        _hull(one.before for one in several),
        _hull(one.after for one in several),
        _hull(one.change for one in several),
    )


def _tiers(impacts: Sequence[Impact]) -> Iterator[TierImpact]:
    of_tier: dict[str, list[TierImpact]] = {}
    for impact in impacts:
        for each in impact.tiers:
            of_tier.setdefault(each.tier, []).append(each)
    for tier, several in of_tier.items():
        people = _sides([each.people for each in several])
        fees = _maybe(each.fees[0] for each in several), _maybe(each.fees[1] for each in several)
        yield TierImpact(tier, people, _sides([each.cost for each in several]), fees)


def _groups(impacts: Sequence[Impact]) -> Iterator[Group]:
    """The groups of all; where one has nobody of a group, it may be nobody."""
    alike: dict[tuple[object, str, str], list[Group]] = {}
    for impact in impacts:
        for each in impact.groups:
            alike.setdefault((each.kind, each.before, each.after), []).append(each)
    for several in alike.values():
        people, whole = (_hull(spreads) for spreads in zip(*map(_heads, several), strict=True))
        if len(several) < len(impacts):
            people, whole = (Spread(Decimal(0), each.high) for each in (people, whole))
        typical = next((each.typical for each in several if each.typical is not None), None)
        yield replace(
            several[0],
            people=people,
            whole=whole,
            fee=_maybe(each.fee for each in several),
            days=_hull(each.days for each in several),
            hours=_hull(each.hours for each in several),
            typical=typical,
        )


def _heads(group: Group) -> tuple[Spread, Spread]:
    return group.people, group.whole


def _avoided(impacts: Sequence[Impact]) -> Iterator[Avoided]:
    for several in zip(*(each.avoided for each in impacts), strict=True):
        yield Avoided(
            several[0].scenario,
            _sides([each.people for each in several]),
            _sides([each.cost for each in several]),
        )


def _each_once(several: Sequence[One]) -> tuple[One, ...]:
    """What is alike only once, in its order. They hold texts, so they are compared, not hashed."""
    kept: list[One] = []
    for one in several:
        if one not in kept:
            kept.append(one)
    return tuple(kept)
