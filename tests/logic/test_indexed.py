"""Rows beside the row of the year before, and what the index makes of it."""

from datetime import date
from decimal import Decimal

import pytest

from rulebook_cli.law.fi_937_2005 import PARAMETERS
from rulebook_cli.logic.indexed import Following, following, span_of
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.statute import statute_from
from rulebook_cli.store.read_rulebook import read_rulebook


def pairs(rows: str, method: str = "percentage", block: str = "fees") -> list[Following]:
    files = {
        "rulebook.yaml": (
            f"title: {{fi: Kirja}}\nlanguages: [fi]\nindexation: {{method: {method}}}\n"
        ),
        "facts.yaml": "facts: {}\n",
        "sections/f.yaml": (
            f'id: f\nnumber: "1"\nheading: {{fi: A}}\n{block}:\n  schedule:\n{rows}'
        ),
    }
    book = read_rulebook({path: text.encode() for path, text in files.items()})
    assert not book.misread
    return list(following(Inquiry(book, statute_from(PARAMETERS), date(2026, 6, 1))))


def row(year: int, amount: str, tier: str = "II") -> str:
    return f"    - {{tier: {tier}, from: {year}-01-01, amount: {amount}}}\n"


@pytest.mark.parametrize(
    ("before", "percentage", "coefficient"),
    [
        ("439.70", "461.99", "462.00"),
        ("634.00", "666.14", "666.15"),
        ("850.00", "893.10", "893.10"),
        ("1070.00", "1124.25", "1124.26"),
        ("726.60", "763.44", "763.44"),
    ],
)
def test_the_two_roundings_of_2024(before: str, percentage: str, coefficient: str) -> None:
    rows = row(2023, before) + row(2024, "1000.00")
    for method, expected in (("percentage", percentage), ("coefficient", coefficient)):
        (pair,) = pairs(rows, method)
        assert pair.due == (Decimal(expected), Decimal(expected))
        assert pair.was == (Decimal(before), Decimal(before))
        assert pair.verified and str(pair.address) == "f:fee/II@2024-01-01"


def test_only_rows_of_the_year_after() -> None:
    assert not pairs(row(2022, "700.00") + row(2024, "800.00"))
    assert not pairs(row(2024, "700.00") + row(2024, "800.00", "III"))
    assert not pairs(row(2023, "700.00") + row(2024, "indexed"))


def test_what_is_not_known_stays_unknown() -> None:
    (pair,) = pairs(row(2026, "700.00") + row(2027, "720.00"))
    assert pair.due is None
    (after_unknown,) = pairs(row(2031, "statutory-minimum") + row(2032, "600.00"))
    assert after_unknown.was is None and after_unknown.due is None


def test_an_amount_that_rests_on_an_unverified_coefficient_says_so() -> None:
    (pair,) = pairs(row(2025, "700.00") + row(2026, "720.00"))
    assert not pair.verified


def test_substitutes_fees_have_addresses_of_their_own() -> None:
    (pair,) = pairs(row(2023, "94.30") + row(2024, "99.08"), block="substitute_fees")
    assert str(pair.address) == "f:substitute-fee/II@2024-01-01"
    assert pair.due == pair.amount


def test_a_tied_amount_is_not_written_in_euros() -> None:
    files_row = pairs(row(2023, "700.00") + row(2024, "735.49"))[0].row.row
    assert span_of(files_row) == (Decimal("735.49"), Decimal("735.49"))
    (pair,) = pairs(row(2023, "statutory-minimum") + row(2024, "461.99"))
    with pytest.raises(TypeError):
        span_of(pair.before.row)
