"""What people meant by what they wrote."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rulebook_cli.store.as_written import iso_amount, iso_date, nearest, plain_number


@pytest.mark.parametrize(
    ("written", "amount"),
    [
        ("650", "650.00"),
        ("650,00 €", "650.00"),
        ("650,5", "650.50"),
        ("1 250,50 €", "1250.50"),
        ("1\u00a0250,50 euroa", "1250.50"),
        ("1250.5 eur", "1250.50"),
        ("12345678901 €", "12345678901.00"),
        ("€650.00", "650.00"),
        ("€ 650", "650.00"),
        ("1.050,00 €", "1050.00"),
        ("650,-", "650.00"),
        ("650.–", "650.00"),
        ("1.050", ""),
        ("", ""),
        ("€", ""),
        ("1 25,50 €", ""),
        ("650,005", ""),
        ("-650", ""),
        ("650 kr", ""),
        ("9" * 60, ""),
    ],
)
def test_amounts(written: str, amount: str) -> None:
    assert iso_amount(written) == iso_amount(f" {written} ") == amount


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("36,00", "36.00"),
        ("36,00 €", "36.00"),
        ("€36.00", "36.00"),
        ("110 kpl", "110"),
        ("110,5", "110.5"),
        ("1.050,00", "1050.00"),
        ("1 036,5 €/kk", "1036.5"),
        ("-2,5", "-2.5"),
        ("38 %", "38"),
        ("650,-", "650"),
        ("650 kr", ""),
        ("1,050.00", "1050.00"),
        ("1'036.50", "1036.50"),
        ("−700,00", "-700.00"),
        ("noin 420", "420"),
        ("n. 700 €", "700"),
        ("43 v", "43"),
        ("2 milj.", ""),
        ("3 tuhatta", ""),
        ("1e3", ""),
        ("paljon", ""),
        ("9" * 60, ""),
    ],
)
def test_numbers_keep_the_decimals_that_were_written(written: str, number: str) -> None:
    assert plain_number(written) == plain_number(f" {written} ") == number


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("31.12.2026", "2026-12-31"),
        ("1.2.2026", "2026-02-01"),
        ("31.2.2026", ""),
        ("31.12.26", ""),
        ("31/12/2026", ""),
        ("2026-12-31", ""),
        ("0.1.2026", ""),
    ],
)
def test_dates(written: str, day: str) -> None:
    assert iso_date(written) == day


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("elligible", "eligible"),
        ("Eligble", "eligible"),
        ("chose", "choose"),
        ("xyz", ""),
        ("", ""),
    ],
)
def test_the_nearest_option(written: str, meant: str) -> None:
    assert nearest(written, ("eligible", "choose", "complete", "list")) == meant


@given(st.text())
def test_never_raises(text: str) -> None:
    iso_amount(text), iso_date(text), nearest(text, ("eligible", "choose"))
