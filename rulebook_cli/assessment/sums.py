"""Sums over all people, exact from end to end: the least and the greatest they can be."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from rulebook_cli.assessment.people import Cell
from rulebook_cli.assessment.prices import Corner, Prices
from rulebook_cli.model.caseload import Spread
from rulebook_cli.model.impact import Gets, Sides

MONTHS = 12
DAYS = 365
Ends = tuple[Fraction, Fraction]


@dataclass(frozen=True, slots=True)
class Half:
    """One side of a bundle: the tier or stage, and the sums of its people's months (fees, days and
    hours of leave), each at its lower and its upper bound."""

    tier: str
    people: Fraction
    fees: Ends
    days: Ends
    hours: Ends


@dataclass(frozen=True, slots=True)
class Bundle:
    """The people of a cell with one tier before and one after, summed: every figure is linear, so
    nothing is lost by it."""

    halves: tuple[Half, Half]

    @property
    def need(self) -> str:
        """The tier that tells people's need of care, which a change of the rules does not change:
        the one before, or the one after of those who come into the support."""
        return self.halves[0].tier or self.halves[1].tier


Part = Callable[[Half, Prices, Corner, int], Fraction]
"""A yearly figure of one side; the last argument is which bound of the people's own figures."""


def people(half: Half, prices: Prices, corner: Corner, end: int) -> Fraction:
    """How many are in the support."""
    return half.people if half.tier else Fraction(0)


def fees(half: Half, prices: Prices, corner: Corner, end: int) -> Fraction:
    """Care fees in euros a year."""
    return MONTHS * half.fees[end]


def leave_days(half: Half, prices: Prices, corner: Corner, end: int) -> Fraction:
    """Days of leave a year that people have a right to."""
    return MONTHS * half.days[end]


def leave(half: Half, prices: Prices, corner: Corner, end: int) -> Fraction:
    """What the leave that is used costs in a year, less client fees."""
    if not half.tier:
        return Fraction(0)
    day = prices.leave_day(half.tier, corner) if half.days[1] else Fraction(0)
    month = half.days[end] * day + half.hours[end] * corner.voucher_hour
    return MONTHS * corner.used * month


def cost(half: Half, prices: Prices, corner: Corner, end: int) -> Fraction:
    """Fees and leave."""
    return fees(half, prices, corner, end) + leave(half, prices, corner, end)


class Sums:
    """What is asked of some cells by two books' prices."""

    def __init__(
        self, cells: Iterable[Cell], prices: tuple[Prices, Prices], corners: tuple[Corner, ...]
    ) -> None:
        self.bundles = [(cell.scale, _bundled(cell)) for cell in cells]
        self.prices, self.corners = prices, corners

    def sides(
        self, part: Part, tiers: frozenset[str] | None = None, by_need: bool = False
    ) -> Sides:
        """A figure before and after, and its change; with tiers given, of those who are in one of
        them (before) and of those who then are (after). `by_need`: of those whose need of care is
        that of one of the tiers."""

        def of(side: int) -> Callable[[Bundle, Corner, int], Fraction]:
            def term(bundle: Bundle, corner: Corner, end: int) -> Fraction:
                half = bundle.halves[side]
                tier = bundle.need if by_need else half.tier
                if tiers is not None and tier not in tiers:
                    return Fraction(0)
                return part(half, self.prices[side], corner, end)

            return term

        first, then = of(0), of(1)
        touched = [
            (scale, kept)
            for scale, bundles in self.bundles
            if (kept := [b for b in bundles if _touches(b, tiers)])
        ]

        def change(bundle: Bundle, corner: Corner, end: int) -> Fraction:
            return then(bundle, corner, end) - first(bundle, corner, end)

        return Sides(*(self._spread(touched, term) for term in (first, then, change)))

    def _spread(
        self,
        cells: list[tuple[Ends, list[Bundle]]],
        term: Callable[[Bundle, Corner, int], Fraction],
    ) -> Spread:
        """The number of people is chosen for each cell, the figures of a corner for all."""
        lows, highs = [], []
        for corner in self.corners:
            low = high = Fraction(0)
            for scale, bundles in cells:
                both = [sum((term(b, corner, end) for b in bundles), Fraction(0)) for end in (0, 1)]
                possible = [one * each for one in dict.fromkeys(scale) for each in both]
                low, high = low + min(possible), high + max(possible)
            lows.append(low)
            highs.append(high)
        return Spread(to_decimal(min(lows)), to_decimal(max(highs)))


def to_decimal(exact: Fraction) -> Decimal:
    """An exact figure with two decimals, rounded half away from zero."""
    hundredths = abs(exact) * 100
    whole, rest = divmod(hundredths.numerator, hundredths.denominator)
    whole += 2 * rest >= hundredths.denominator
    return Decimal(whole if exact >= 0 else -whole).scaleb(-2)


def _touches(bundle: Bundle, tiers: frozenset[str] | None) -> bool:
    return tiers is None or any(half.tier in tiers for half in bundle.halves)


def _bundled(cell: Cell) -> list[Bundle]:
    groups: dict[tuple[str, str], list[tuple[Fraction, Gets, Gets]]] = {}
    for alike in cell.people:
        key = alike.before.paid, alike.after.paid
        groups.setdefault(key, []).append((alike.weight, alike.before, alike.after))
    return [
        Bundle((_half([(w, b) for w, b, _ in each]), _half([(w, a) for w, _, a in each])))
        for each in groups.values()
    ]


def _half(people: list[tuple[Fraction, Gets]]) -> Half:
    def summed(figure: Callable[[Gets], Spread]) -> Ends:
        low = sum((weight * Fraction(figure(gets).low) for weight, gets in people), Fraction(0))
        high = sum((weight * Fraction(figure(gets).high) for weight, gets in people), Fraction(0))
        return low, high

    weight = sum((weight for weight, _ in people), Fraction(0))
    return Half(
        people[0][1].paid,
        weight,
        summed(lambda gets: gets.fee or Spread(Decimal(0), Decimal(0))),
        summed(lambda gets: gets.days),
        summed(lambda gets: gets.hours),
    )
