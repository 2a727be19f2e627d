"""What a fee comes to when some rules lower it together, whoever they apply to.

The same reckoning as in `fee_of`, but without a person: shares that a fact would tell stay open.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from rulebook_cli.logic.fee_of import PlacedReduction
from rulebook_cli.logic.fee_rows import PlacedRow
from rulebook_cli.model.euros import to_cents
from rulebook_cli.model.fee import Ground, Tie
from rulebook_cli.model.statute import Parameter


@dataclass(frozen=True, slots=True)
class Pay:
    """A row, and what it comes to on a day at the least in euros; None while nobody can know.
    `verified` tells whether every number of the statute that it rests on is."""

    row: PlacedRow
    least: Decimal | None
    verified: bool = True


@dataclass(frozen=True, slots=True)
class Floor:
    """The least that the statute allows: the minimum, or that of the heavy stage."""

    parameter: Parameter
    heavy: bool


@dataclass(frozen=True, slots=True)
class Reduced:
    """What is paid after some rules: a row's amount times a factor, and times the shares that
    the facts in `shares` tell. `applied` are the rules that changed something."""

    pay: Pay
    factor: Decimal
    shares: tuple[str, ...]
    applied: tuple[PlacedReduction, ...]

    @property
    def has_grounds(self) -> bool:
        """Whether what applied rests on the grounds of 937/2005 5 § for less than the minimum:
        both limbs together, or the carer's own special reason."""
        grounds = {ground for reduction in self.applied for ground in reduction.rule.ground}
        both_limbs = {Ground.LESS_BINDING, Ground.SLIGHT_NEED}
        return grounds >= both_limbs or Ground.CARER_SPECIAL_REASON in grounds

    def amount(self, shares: Mapping[str, Decimal]) -> Decimal | None:
        """The exact result in euros, given the parts of the whole that the shares are."""
        if self.pay.least is None:
            return None
        return self.pay.least * self._times(shares)

    def _times(self, shares: Mapping[str, Decimal]) -> Decimal:
        factor = self.factor
        for fact in self.shares:
            factor *= shares[fact]
        return factor

    def is_below(self, floor: Floor, shares: Mapping[str, Decimal]) -> bool:
        """Whether it is surely less than the floor, given the parts of the whole that the shares
        are. A fee tied to the floor is below it by any cut, also while nobody knows its cents."""
        amount = self.amount(shares)
        if amount is not None:
            return to_cents(amount) < (floor.parameter.value or 0)
        tie = Tie.HEAVY_MINIMUM if floor.heavy else Tie.STATUTORY_MINIMUM
        return self.pay.row.row.amount is tie and self._times(shares) < 1


def reduce_fee(
    pay: Pay, ladder: Sequence[Pay | None], reductions: Iterable[PlacedReduction]
) -> Reduced:
    """A fee after reductions that apply, in the order given. `ladder` is what the tiers below
    pay, the nearest last; None is a tier without a row."""
    factor, fallen = Decimal(1), 0
    shares: list[str] = []
    applied: list[PlacedReduction] = []
    for reduction in reductions:
        rule = reduction.rule
        changed = rule.multiply is not None or bool(rule.share)
        if rule.multiply is not None:
            factor *= rule.multiply
        if rule.down:
            room = max(rule.at_most - fallen, 0) if rule.at_most else rule.down
            down = min(rule.down, room, len(ladder))
            lower = ladder[-down] if down else None
            if lower is not None:
                pay, ladder, fallen, changed = lower, ladder[:-down], fallen + down, True
        if rule.share:
            shares.append(rule.share)
        if changed:
            applied.append(reduction)
    return Reduced(pay, factor, tuple(shares), tuple(applied))
