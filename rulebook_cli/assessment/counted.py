"""How many people a line of the arithmetic counts: a headcount, or a part of it by the case mix."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from rulebook_cli.assessment.people import Cell
from rulebook_cli.assessment.sums import to_decimal
from rulebook_cli.model.caseload import Spread, bare


@dataclass(frozen=True, slots=True)
class Counted:
    """Some of a cell's people, by the weight they have in it."""

    cell: Cell
    weight: Fraction

    @property
    def count(self) -> Spread:
        """How many they are, to two decimals."""
        low, high = (to_decimal(scale * self.weight) for scale in self.cell.scale)
        return Spread(low, high)

    @property
    def share(self) -> tuple[Decimal, Decimal] | None:
        """How many of those that the case mix has in the tier they are; None where nothing is
        divided, or the count ends within two decimals and so tells it all."""
        everybody = sum((alike.weight for alike in self.cell.people), Fraction(0))
        exact = [scale * self.weight for scale in self.cell.scale]
        if not self.cell.divided or self.cell.row is None or exact == [*map(Fraction, self.count)]:
            return None
        return _as_written(self.weight), _as_written(everybody)

    def times(self, *factors: Spread) -> Spread:
        """Their exact number times figures that are independent; only the last may be below
        zero."""
        ends = []
        for last in factors[-1]:
            for at, scale in enumerate(self.cell.scale):
                product = scale * self.weight * Fraction(last)
                for factor in factors[:-1]:
                    product *= Fraction(factor[at])
                ends.append(product)
        return Spread(to_decimal(min(ends)), to_decimal(max(ends)))


def _as_written(weight: Fraction) -> Decimal:
    """A weight as the case mix has it: a sum of decimals, so it ends."""
    return bare(Decimal(weight.numerator) / Decimal(weight.denominator))
