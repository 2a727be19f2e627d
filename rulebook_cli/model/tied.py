"""What an amount that moves with the year rests on."""

from dataclasses import dataclass
from decimal import Decimal

from rulebook_cli.model.address import Address
from rulebook_cli.model.caseload import Spread
from rulebook_cli.model.fee import Tie
from rulebook_cli.model.statute import Parameter


@dataclass(frozen=True, slots=True)
class YearlyRaise:
    """An amount of one year raised to that of the next (937/2005 6 §): `before` × `factor` =
    `after`, in euros and to the cent. `now` and `then` are the wage coefficients of `year` and of
    the year before it; the factor is their ratio, or the percentage of two decimals."""

    year: int
    before: Spread
    after: Spread
    now: Parameter
    then: Parameter
    factor: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Tied:
    """What a tied row comes from in a year: the numbers of the statute by what they are (a `Tie`
    that says so, `INDEXED` for a wage coefficient), and of an indexed row the raises, earliest
    first, and the row in which they begin.

    `known` is the year whose numbers are the last that is known; before `year` where they stand
    in for numbers that nobody knows yet.
    """

    tie: Tie
    year: int
    known: int
    numbers: tuple[tuple[Tie, Parameter], ...] = ()
    raises: tuple[YearlyRaise, ...] = ()
    base: Address | None = None

    @property
    def verified(self) -> bool:
        """Whether every number was seen confirmed."""
        return all(number.verified for _, number in self.numbers)
