"""The fee of a case: ties to the statute, spans, the index, stages, reductions in order, one
rounding at the end."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

import pytest

from rulebook_cli.law.fi_937_2005 import PARAMETERS
from rulebook_cli.logic.fee_of import fee_of, place, share_of
from rulebook_cli.model.assessment import Fee
from rulebook_cli.model.case import CaseValue
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.statute import statute_from
from rulebook_cli.store.read_rulebook import read_rulebook

FACTS = """facts:
  need: {number: {min: 0, max: 9, step: 1}}
  away: {yes_no: true}
  asks: {yes_no: true}
  share: {number: {min: 0, max: 100, step: 0.1, unit: "%"}}
  part: {number: {min: 0, max: 1}}
  blocked: {yes_no: true}
"""
TIERS = """tiers:
  list:
    - {id: I, criteria: {need: ">= 1"}}
    - {id: II, criteria: {need: ">= 3"}}
    - {id: III, criteria: {need: ">= 6"}}
    - {id: heavy, kind: heavy, on_top_of: [I, II], criteria: {blocked: true}, pays_as: III}
    - {id: own, kind: heavy, on_top_of: [II], criteria: {blocked: true, away: true}}
"""
PLAIN = """    - {tier: I, from: 2026-01-01, amount: 300.00}
    - {tier: II, from: 2026-01-01, amount: 500.01}
    - {tier: III, from: 2026-01-01, amount: 900.00}
    - {tier: own, from: 2026-01-01, amount: 1000.00}
"""


def inquiry_of(
    schedule: str = PLAIN, reductions: str = "", settings: str = "", **more: str
) -> Inquiry:
    on = date.fromisoformat(more.get("on", "2026-06-01"))
    lowering = f"  reductions:\n{reductions}" if reductions else ""
    section = f'id: f\nnumber: "1"\nheading: {{fi: A}}\n{more.get("head", "")}{TIERS}'
    files = {
        "rulebook.yaml": f"title: {{fi: Kirja}}\nlanguages: [fi]\n{settings}",
        "facts.yaml": FACTS,
        "sections/f.yaml": f"{section}fees:\n  schedule:\n{schedule}{lowering}",
    }
    book = read_rulebook({path: text.encode() for path, text in files.items()})
    assert not book.misread, book.misread
    return Inquiry(book, statute_from(PARAMETERS, book.settings.statute_years), on)


def fee(inquiry: Inquiry, **case: CaseValue) -> Fee | None:
    known: Mapping[str, CaseValue] = {
        name: Decimal(value) if isinstance(value, str) else value for name, value in case.items()
    }
    return fee_of(inquiry, known)


def amount(inquiry: Inquiry, **case: CaseValue) -> str | None:
    found = fee(inquiry, **case)
    assert found is not None
    return None if found.amount is None else f"{found.amount:.2f}"


def steps(inquiry: Inquiry, **case: CaseValue) -> list[str]:
    found = fee(inquiry, **case)
    assert found is not None
    return [f"{step.what} {step.low} {step.address}" for step in found.steps]


def test_a_row_pays_from_its_first_day_to_the_day_before_the_next() -> None:
    rows = PLAIN + "    - {tier: I, from: 2026-07-01, amount: 310.00, to: 2026-09-30}\n"
    days = {"2025-12-31": None, "2026-01-01": "300.00", "2026-06-30": "300.00"}
    days |= {"2026-07-01": "310.00", "2026-09-30": "310.00", "2026-10-01": None}
    for on, expected in days.items():
        found = fee(inquiry_of(rows, on=on), need="1")
        assert (f"{found.amount:.2f}" if found and found.amount else None) == expected, on


def test_nobody_without_a_tier_is_paid() -> None:
    assert fee(inquiry_of(), need="0") is None
    assert place(inquiry_of(), {"need": Decimal(0)}) is not None


def test_a_section_that_is_not_in_force_gives_nothing() -> None:
    head = "in_force: {from: 2026-02-01}\n"
    assert place(inquiry_of(head=head, on="2026-01-31"), {"need": Decimal(1)}) is None
    assert amount(inquiry_of(head=head, on="2026-02-01"), need="1") == "300.00"


@pytest.mark.parametrize(
    ("tie", "on", "expected", "verified"),
    [
        ("statutory-minimum", "2024-06-01", "461.99", True),
        ("statutory-minimum", "2026-06-01", "530.00", True),
        ("heavy-minimum", "2024-06-01", "923.99", True),
        ("heavy-minimum", "2026-06-01", "966.32", False),
        ("statutory-minimum", "2031-06-01", None, True),
    ],
)
def test_a_tie_moves_with_the_year(tie: str, on: str, expected: str | None, verified: bool) -> None:
    inquiry = inquiry_of(f"    - {{tier: I, from: 2020-01-01, amount: {tie}}}\n", on=on)
    assert amount(inquiry, need="1") == expected
    found = fee(inquiry, need="1")
    assert found and found.steps[0].verified is verified


INDEXED = """    - {tier: I, from: 2023-01-01, amount: 1070.00}
    - {tier: I, from: 2024-01-01, amount: indexed}
"""


@pytest.mark.parametrize(
    ("method", "expected"), [("coefficient", "1124.26"), ("percentage", "1124.25")]
)
def test_an_index_is_counted_by_the_books_method(method: str, expected: str) -> None:
    inquiry = inquiry_of(INDEXED, settings=f"indexation: {{method: {method}}}\n", on="2024-05-01")
    assert amount(inquiry, need="1") == expected


def test_an_index_is_to_be_confirmed_without_its_coefficient_or_over_a_longer_gap() -> None:
    later = INDEXED.replace("2024", "2099").replace("2023", "2098")
    assert amount(inquiry_of(later, on="2099-05-01"), need="1") is None
    gap = INDEXED.replace("2023", "2022")
    assert amount(inquiry_of(gap, on="2024-05-01"), need="1") is None


def test_the_book_may_give_the_coefficient_itself() -> None:
    rows = "    - {tier: I, from: 2026-01-01, amount: 1000.00}\n"
    rows += "    - {tier: I, from: 2027-01-01, amount: indexed}\n"
    years = "statute_years: [{year: 2027, coefficient: 1.75, source: x, verified: false}]\n"
    inquiry = inquiry_of(rows, settings=years, on="2027-03-01")
    assert amount(inquiry, need="1") == "1022.20"  # 1000 × 1.75 / 1.712
    found = fee(inquiry, need="1")
    assert found and not found.steps[0].verified


def test_a_span_stays_a_span_through_reductions() -> None:
    rows = "    - {tier: I, from: 2026-01-01, amount: {from: 100.01, to: 200.00}}\n"
    found = fee(inquiry_of(rows, "    - {id: a, multiply: 0.5}\n"), need="1")
    assert found and (found.low, found.high) == (Decimal("50.01"), Decimal("100.00"))
    assert found.amount is None


def test_the_result_is_rounded_half_up_once_at_the_end() -> None:
    # 500.01 × 0.5 × 0.5 = 125.0025: twice rounded it would be 125.01
    rules = "    - {id: a, multiply: 0.5}\n    - {id: b, multiply: 0.5}\n"
    assert amount(inquiry_of(reductions=rules), need="3") == "125.00"
    assert amount(inquiry_of(reductions="    - {id: a, multiply: 0.5}\n"), need="3") == "250.01"
    assert steps(inquiry_of(reductions=rules), need="3")[1:] == [
        "multiply 250.005 f:reduction/a",
        "multiply 125.0025 f:reduction/b",
    ]


def test_down_pays_a_lower_tier_at_most_so_many_in_all() -> None:
    one = "    - {id: a, when: {away: true}, down: 1}\n"
    assert amount(inquiry_of(reductions=one), need="6", away=True) == "500.01"
    assert amount(inquiry_of(reductions=one), need="6", away=False) == "900.00"
    assert amount(inquiry_of(reductions="    - {id: a, down: 5}\n"), need="6") == "300.00"
    twice = "    - {id: a, down: 1}\n    - {id: b, down: 1, at_most: 1}\n"
    assert amount(inquiry_of(reductions=twice), need="6") == "500.01"
    both = "    - {id: a, down: 1}\n    - {id: b, down: 1, at_most: 2}\n"
    assert amount(inquiry_of(reductions=both), need="6") == "300.00"


def test_nobody_is_lowered_below_the_lowest_tier() -> None:
    inquiry = inquiry_of(reductions="    - {id: a, down: 1}\n")
    assert steps(inquiry, need="1") == ["row 300.00 f:fee/I@2026-01-01"]


def test_down_after_a_factor_keeps_the_factor() -> None:
    rules = "    - {id: a, multiply: 0.5}\n    - {id: b, down: 1}\n"
    assert amount(inquiry_of(reductions=rules), need="6") == "250.01"


def test_alone_ends_the_list_where_it_applies() -> None:
    rules = "    - {id: a, when: {away: true}, multiply: 0.5, alone: true}\n"
    rules += "    - {id: b, when: {asks: true}, multiply: 0.5}\n"
    inquiry = inquiry_of(reductions=rules)
    assert amount(inquiry, need="1", away=True, asks=True) == "150.00"
    assert amount(inquiry, need="1", away=False, asks=True) == "150.00"
    assert amount(inquiry, need="1", away=False, asks=False) == "300.00"


def test_a_share_is_read_from_its_fact() -> None:
    inquiry = inquiry_of(reductions="    - {id: a, share: share}\n")
    assert amount(inquiry, need="1", share="33.3") == "99.90"
    assert amount(inquiry, need="1") is None
    assert share_of(Decimal("0.25"), "part", inquiry.book.facts) == Decimal("0.25")
    assert share_of(Decimal(25), "share", inquiry.book.facts) == Decimal("0.25")
    assert share_of(True, "away", inquiry.book.facts) is None


def test_a_stage_pays_as_its_tier_or_by_its_own_row() -> None:
    inquiry = inquiry_of()
    assert steps(inquiry, need="1", blocked=True) == [
        "row 300.00 f:fee/I@2026-01-01",
        "stage 900.00 f:tier/heavy",
    ]
    assert amount(inquiry, need="3", blocked=True, away=True) == "1000.00"
    assert amount(inquiry, need="6", blocked=True) == "900.00"
    found = fee(inquiry, need="1", blocked=True)
    assert found and [str(row) for row in found.rows] == [
        "f:fee/I@2026-01-01",
        "f:fee/III@2026-01-01",
    ]
