"""Numbers that cannot be meant: outside their bounds, below a cent, or written as a span."""

import pytest
from whole_book import small_book

from rulebook_cli.store.as_written import plain_span


@pytest.mark.parametrize(
    ("block", "says", "meant"),
    [
        ("procedure: {payday: {day: 32}}", "most", ""),
        ("procedure: {payday: {day: 0}}", "least", ""),
        ("procedure: {review: {every_months: 0}}", "least", ""),
        ("procedure: {medical_statement_max_age_months: 0}", "least", ""),
        ("leave: [{tier: I, days: 32}]", "most", ""),
        ("leave: [{tier: I, days: -2}]", "least", "2"),
        ("leave: [{tier: I, hours: 745}]", "most", ""),
        ("notice: {county_months: -2}", "least", "2"),
        ('fees: {schedule: [{tier: I, from: 2026-01-01, amount: "1963,96–2888,21 €"}]}', "number",
         "{from: 1963.96, to: 2888.21}"),
        ("fees: {schedule: [{tier: I, from: 2026-01-01, amount: 650.126}]}", "cents", "650.13"),
        ("fees: {schedule: [{tier: I, from: 2026-01-01, amount: {from: 800.00, to: 700.00}}]}",
         "spread-reversed", ""),
        ('fees: {schedule: [{tier: I, from: 2026-01-01, amount: "1,050.00"}]}', "number",
         "1050.00"),
        ("fees: {schedule: [{tier: I, from: 2026-01-01, amount: −650.00}]}", "least", "650.00"),
        ("fees: {schedule: [{tier: I, from: 2026-01-01, amount: 12345678901.00}]}", "long", ""),
        ("fees: {reductions: [{id: a, down: 1.5}]}", "whole-beside", ""),
        ("fees: {per: mnth}", "paid-per", "month"),
        ("fees: {per: kk}", "paid-per", "month"),
        ("substitute_fees: {per: dag}", "paid-per", "day"),
        ("client_fees: [{service: a, from: 2026-01-01, amount: 1.00, per: leaveday}]", "paid-per",
         "leave-day"),
        ("notice: {county_months: two}", "digits", ""),
        ('tiers: {list: [{id: I, lasts: {months: "7..6"}}]}', "months", "6..7"),
        ('tiers: {list: [{id: I, lasts: {months: 1-6}}]}', "months", "1..6"),
        ('tiers: {list: [{id: I, lasts: {months: 6 kk}}]}', "months", "6"),
    ],
)  # fmt: skip
def test_what_is_told_of_it(block: str, says: str, meant: str) -> None:
    (told,) = small_book(f"{block}\n", {}).misread
    assert (told.check, told.says) == ("wrong-type", says)
    assert str(told.values.get("meant") or "") == meant


@pytest.mark.parametrize(
    "block",
    [
        "procedure: {payday: {day: 31}, review: {every_months: 1}}",
        "leave: [{tier: I, days: 31, hours: 744}]",
        "leave: [{tier: I, days: 0}]",
        "fees: {per: weekday}",
        "substitute_fees: {per: weekend}",
    ],
)
def test_the_bounds_themselves_are_in(block: str) -> None:
    assert not small_book(f"{block}\n", {}).misread


@pytest.mark.parametrize(
    ("written", "ends"),
    [
        ("10-20", ("10", "20")),
        ("10 – 20", ("10", "20")),
        ("20..10", ("10", "20")),
        ("117,00–200,00 €", ("117.00", "200.00")),
        ("-5", None),
        ("2026-12-31", None),
        ("n. 10", None),
        ("10", None),
    ],
)
def test_spans_as_people_write_them(written: str, ends: tuple[str, str] | None) -> None:
    assert plain_span(written) == ends
