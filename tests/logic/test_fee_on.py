"""What tiers pay on a day, and on which days that may change."""

from datetime import date
from decimal import Decimal

import pytest

from rulebook_cli.law.fi_937_2005 import PARAMETERS
from rulebook_cli.logic.fee_on import fee_days, fee_history, fee_on
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.statute import statute_from
from rulebook_cli.store.read_rulebook import read_rulebook

SECTION = b"""\
id: tiers
number: "1"
heading: {fi: Luokat}
tiers:
  list:
    - {id: I, criteria: {}}
    - {id: II, criteria: {}}
    - {id: III, criteria: {}}
    - {id: heavy, on_top_of: [I], pays_as: III}
fees:
  schedule:
    - {tier: I, from: 2025-01-01, amount: statutory-minimum}
    - {tier: II, from: 2025-03-01, to: 2025-12-31, amount: 650.00}
    - {tier: III, from: 2025-01-01, amount: 900.00}
    - {tier: III, from: 2026-01-01, amount: {from: 900.00, to: 1100.00}}
"""
BOOK = read_rulebook(
    {
        "rulebook.yaml": b"title: {fi: Kirja}\nlanguages: [fi]\n",
        "facts.yaml": b"facts: {}\n",
        "sections/t.yaml": SECTION,
    }
)
STATUTE = statute_from(PARAMETERS)
TIERS = {tier.id: tier for _, tier in BOOK.tiers()}


@pytest.mark.parametrize(
    ("tier", "day", "euros"),
    [
        ("I", date(2025, 6, 1), "472.15"),
        ("I", date(2026, 6, 1), "530.00"),
        ("I", date(2040, 6, 1), None),
        ("II", date(2025, 2, 28), None),
        ("II", date(2025, 12, 31), "650.00"),
        ("II", date(2026, 1, 1), None),
        ("III", date(2025, 6, 1), "900.00"),
        ("III", date(2026, 6, 1), None),
        ("heavy", date(2025, 6, 1), "900.00"),
    ],
)
def test_a_fee_is_one_known_amount_or_none(tier: str, day: date, euros: str | None) -> None:
    found = fee_on(Inquiry(BOOK, STATUTE, day), TIERS[tier])
    assert found == (Decimal(euros) if euros else None)


def test_fees_change_where_rows_begin_or_end_and_the_minimum_with_the_year() -> None:
    assert fee_days(BOOK, STATUTE, [TIERS["II"]]) == [date(2025, 3, 1), date(2026, 1, 1)]
    assert fee_days(BOOK, STATUTE, [TIERS["heavy"]]) == [date(2025, 1, 1), date(2026, 1, 1)]
    years = [each.year for each in STATUTE.years if each.year >= 2025]
    assert fee_days(BOOK, STATUTE, [TIERS["I"]]) == [date(year, 1, 1) for year in years]
    assert fee_days(BOOK, STATUTE, []) == []


def test_who_pays_as_another_has_its_history() -> None:
    assert fee_history(BOOK, TIERS["heavy"]) == fee_history(BOOK, TIERS["III"])
    assert len(fee_history(BOOK, TIERS["III"])) == 2
