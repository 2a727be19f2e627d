"""The people a change is reckoned for: counted by tier, and divided by the case mix.

The headcounts say how many there are in a tier; the case mix says how the people of a tier divide
and where they move. Where the county gives no count of a tier, the weights of the cases count.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from rulebook_cli.assessment.giving import Giving, headcount_gets
from rulebook_cli.model.caseload import Caseload, Headcount
from rulebook_cli.model.impact import NOTHING, Gets, Measured


@dataclass(frozen=True, slots=True)
class Alike:
    """People who get the same before and the same after; `weight` of each that the cell counts."""

    weight: Fraction
    before: Gets
    after: Gets


@dataclass(frozen=True, slots=True)
class Cell:
    """People of one tier whose number is one uncertain figure: `scale` times their weights. `row`
    is the headcount it comes from, None where the cases' weights are the count; `divided` tells
    whether a case mix says how its people divide."""

    tier: str
    scale: tuple[Fraction, Fraction]
    people: tuple[Alike, ...]
    row: Headcount | None = None
    divided: bool = False


def cells_of(
    giving: tuple[Giving, Giving], caseload: Caseload, measured: Measured | None
) -> tuple[Cell, ...]:
    """The cells of a caseload in the order of the book; those outside the support come last."""
    counted = tuple(_counted(giving, caseload))
    return counted if measured is None else tuple(_divided(giving[0], counted, measured))


def _counted(giving: tuple[Giving, Giving], caseload: Caseload) -> Iterator[Cell]:
    """By the headcounts alone: everybody stays in their tier while there is one."""
    first, then = ({at.tier.id: headcount_gets(each, at) for at in each.tiers()} for each in giving)
    for row in caseload.headcounts.counts if caseload.headcounts else ():
        if row.tier in first:
            alike = Alike(Fraction(1), first[row.tier], then.get(row.tier, Gets()))
            yield Cell(row.tier, (Fraction(row.count.low), Fraction(row.count.high)), (alike,), row)


def _divided(giving: Giving, counted: Iterable[Cell], measured: Measured) -> Iterator[Cell]:
    """The people of each tier as the case mix divides them; a counted tier that no case is in
    stays as it is."""
    of_tier: dict[str, list[Alike]] = {}
    for flow in measured.flows:
        if flow.before.tier or flow.after.tier:
            alike = Alike(Fraction(flow.weight), flow.before, flow.after)
            of_tier.setdefault(flow.before.paid, []).append(alike)
    plain = {cell.tier: cell for cell in counted}
    for tier in dict.fromkeys([*(at.tier.id for at in giving.tiers()), *of_tier, ""]):
        people, cell = tuple(of_tier.get(tier, ())), plain.get(tier)
        weight = sum((alike.weight for alike in people), Fraction(0))
        if weight and cell:
            low, high = cell.scale
            yield Cell(tier, (low / weight, high / weight), people, cell.row, divided=True)
        elif weight:
            yield Cell(tier, (Fraction(1), Fraction(1)), people, divided=True)
        elif cell:
            yield cell


def without_unknown(cells: Iterable[Cell]) -> tuple[tuple[Cell, ...], tuple[str, ...]]:
    """The cells with no fee on either side for those of whom one cannot be known, and the tiers
    that it concerns."""
    unknown: dict[str, None] = {}
    made = []
    for cell in cells:
        people = []
        for alike in cell.people:
            for gets in (alike.before, alike.after):
                if gets.fee is None:
                    unknown[gets.paid] = None
            if alike.before.fee is None or alike.after.fee is None:
                first, then = (replace(gets, fee=NOTHING) for gets in (alike.before, alike.after))
                alike = Alike(alike.weight, first, then)
            people.append(alike)
        made.append(replace(cell, people=tuple(people)))
    return tuple(made), tuple(unknown)
