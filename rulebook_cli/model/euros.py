"""An amount of money."""

from decimal import ROUND_HALF_UP, Decimal

CENT = Decimal("0.01")


class Euros(Decimal):
    """An exact amount in euros; a number that is printed as money (`1 250,50 €`)."""


def to_cents(amount: Decimal) -> Decimal:
    """The amount rounded half up to the cent, as the statute's amounts are."""
    return amount.quantize(CENT, ROUND_HALF_UP)
