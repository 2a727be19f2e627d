"""Money on paper is rounded as a fee is."""

from decimal import Decimal

import pytest
from babel.numbers import format_currency, format_decimal
from hypothesis import given
from hypothesis import strategies as st

from rulebook_cli.render import figures

LOCALES = {"fi": "fi_FI", "sv": "sv_FI", "en": "en_GB"}
FIGURES = st.decimals(-(10**14), 10**14, allow_nan=False, allow_infinity=False, places=8)


@pytest.mark.parametrize(("amount", "written"), [("88.245", "88,25"), ("88.235", "88,24")])
def test_half_a_cent_is_rounded_up(amount: str, written: str) -> None:
    """530.00 × 0.333 × 0.5: the step of an answer says what the fee says."""
    assert figures.money(Decimal(amount), "fi") == f"{written}\xa0€"
    assert figures.money(-Decimal(amount), "fi").endswith(f"{written}\xa0€")


@pytest.mark.parametrize("language", LOCALES)
@given(amount=FIGURES.map(lambda figure: figure.quantize(Decimal("0.01"))))
def test_money_is_written_as_the_language_writes_it(language: str, amount: Decimal) -> None:
    known = format_currency(amount, "EUR", locale=LOCALES[language])
    assert figures.money(amount, language) == known.replace("\u202f", "\xa0")


@pytest.mark.parametrize("language", LOCALES)
@given(places=st.integers(0, 8), figure=FIGURES)
def test_numbers_are_written_as_the_language_writes_them(
    language: str, places: int, figure: Decimal
) -> None:
    figure = figure.quantize(Decimal(1).scaleb(-places))
    pattern = "#,##0.######"
    known = format_decimal(figure, pattern, locale=LOCALES[language])
    assert figures.number(figure, language) == known.replace("\u202f", "\xa0")
    known = format_decimal(figure, f"#,##0.{'0' * places}", locale=LOCALES[language])
    assert figures.grouped(figure, language) == known.rstrip(",.").replace("\u202f", "\xa0")
