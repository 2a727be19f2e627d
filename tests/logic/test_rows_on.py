"""Which rows of amounts hold on a day."""

from datetime import date
from decimal import Decimal

import pytest

from rulebook_cli.logic.rows_on import fee_rows_on, rows_on
from rulebook_cli.model.fee import (
    ClientFee,
    FeeRow,
    Fees,
    Price,
    Reduction,
    SubstituteFees,
    Voucher,
)
from rulebook_cli.model.place import Place
from rulebook_cli.model.section import Section
from rulebook_cli.model.text import Text

HERE = Place("a.yaml", 1, 1)
OLD, NEW, AFTER = date(2026, 1, 1), date(2027, 1, 1), date(2027, 6, 30)


def fee(tiers: str, start: date, amount: int, end: date | None = None) -> FeeRow:
    return FeeRow(tuple(tiers.split()), start, Decimal(amount), HERE, end)


def price(start: date, amount: int, end: date | None = None) -> Price:
    return Price(start, Decimal(amount), "day", HERE, end)


@pytest.mark.parametrize(
    ("day", "paid"),
    [
        ("2025-12-31", {}),
        ("2026-01-01", {"I": 530, "II": 530}),
        ("2026-12-31", {"I": 530, "II": 530}),
        ("2027-01-01", {"I": 530, "II": 700}),
        ("2027-06-30", {"I": 530, "II": 700}),
        ("2027-07-01", {"I": 530}),
    ],
)
def test_a_row_holds_until_the_next_of_its_tier_or_its_own_end(
    day: str, paid: dict[str, int]
) -> None:
    """A row of two tiers still pays the one that no later row has taken from it."""
    schedule = [fee("II", NEW, 700, AFTER), fee("I II", OLD, 530)]
    rows = fee_rows_on(schedule, date.fromisoformat(day))
    assert {tier: row.amount for row in rows for tier in row.tiers} == paid


def test_a_row_that_has_ended_does_not_let_an_older_one_back_in() -> None:
    schedule = [fee("I", OLD, 530), fee("I", NEW, 540, NEW)]
    assert fee_rows_on(schedule, date(2027, 1, 2)) == ()


def test_every_kind_of_amount_and_the_rules_that_are_kept() -> None:
    section = Section(
        "a",
        "1",
        Text({}),
        HERE,
        fees=Fees(
            HERE, "month", (fee("I", OLD, 530),), (Reduction("x", HERE), Reduction("y", HERE))
        ),
        substitute_fees=SubstituteFees(
            HERE, "day", (fee("I", NEW, 80),), (price(OLD, 12), price(NEW, 13))
        ),
        client_fees=(
            ClientFee("leave-day", price(OLD, 13)),
            ClientFee("leave-day", price(NEW, 14)),
            ClientFee("meal", price(OLD, 5, OLD)),
        ),
        vouchers=(
            Voucher("relief", ("I",), HERE, value=price(OLD, 32)),
            Voucher("relief", ("I",), HERE, value=price(NEW, 33)),
            Voucher("relief", ("II",), HERE, value=price(OLD, 34)),
            Voucher("advice", (), HERE),
        ),
    )

    def amounts(day: date) -> tuple[object, ...]:
        on = rows_on(section, day, lambda id_: id_ == "y")
        assert on.fees is not None and on.substitute_fees is not None
        return (
            [rule.id for rule in on.fees.reductions],
            [row.amount for row in on.substitute_fees.schedule],
            [each.amount for each in on.substitute_fees.expenses],
            [each.price.amount for each in on.client_fees],
            [each.value.amount if each.value else None for each in on.vouchers],
        )

    assert amounts(OLD) == (["y"], [], [12], [13, 5], [32, 34, None])
    assert amounts(NEW) == (["y"], [80], [13], [14], [33, 34, None])
