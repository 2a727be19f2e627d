"""Money on paper is rounded as a fee is."""

from decimal import Decimal

import pytest

from rulebook_cli.render import figures


@pytest.mark.parametrize(("amount", "written"), [("88.245", "88,25"), ("88.235", "88,24")])
def test_half_a_cent_is_rounded_up(amount: str, written: str) -> None:
    """530.00 × 0.333 × 0.5: the step of an answer says what the fee says."""
    assert figures.money(Decimal(amount), "fi") == f"{written}\xa0€"
    assert figures.money(-Decimal(amount), "fi").endswith(f"{written}\xa0€")
