"""Where the fees in the arithmetic come from: tied ones, lowered ones, substitutes'."""

from datetime import date
from decimal import Decimal

from rulebook_cli.assessment.cost import impact_of
from rulebook_cli.assessment.flows import WeighedCase, measure
from rulebook_cli.assessment.known_years import reckoned_with
from rulebook_cli.cli.book.judging import statute_of
from rulebook_cli.model.caseload import (
    CaseFile,
    Caseload,
    Headcount,
    Headcounts,
    LeaveUse,
    Spread,
    UnitCost,
    exactly,
)
from rulebook_cli.model.fee import Tie
from rulebook_cli.model.impact import Impact, Work
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.place import Place
from rulebook_cli.store.case_rows import read_case_rows
from rulebook_cli.store.read_rulebook import read_rulebook

HERE = Place("caseload/headcounts.yaml", 1, 1)
BOOK = """id: s
number: "1"
heading: {fi: S}
tiers:
  choose: highest
  list:
    - {id: I, criteria: {hours: ">= 0"}}
    - {id: II, criteria: {hours: ">= 8"}}
fees:
  schedule:
ROWS
REDUCTIONS
leave:
  - {tier: [I, II], days: 2}
"""
INDEXED = """    - {tier: I, from: 2023-01-01, amount: statutory-minimum}
    - {tier: II, from: 2023-01-01, amount: 700.00}
    - {tier: II, from: 2024-01-01, amount: indexed}"""
EUROS = """    - {tier: I, from: 2023-01-01, amount: 530.00}
    - {tier: II, from: 2023-01-01, amount: 760.00}"""
LOWERED = """  reductions:
    - {id: half, when: {away: true}, multiply: 0.5}
    - {id: other, when: {apart: true}, multiply: 0.5}
    - {id: lower, when: {helped: true}, down: 1}
    - {id: shared, when: {shared: true}, share: part}"""
FACTS = """facts:
  hours: {number: {min: 0, max: 24, step: 1}}
  away: {yes_no: true}
  apart: {yes_no: true}
  helped: {yes_no: true}
  shared: {yes_no: true}
  part: {number: {min: 0, max: 100, step: 1, unit: "%"}}
"""


def impact(
    rows: str,
    day: date,
    more: str = "",
    reductions: str = "",
    cases: str = "",
    years: str = "",
    **leave: int,
) -> Impact:
    files = {
        "rulebook.yaml": f"title: {{fi: Kirja}}\nlanguages: [fi]\n{years}",
        "facts.yaml": FACTS,
        "sections/s.yaml": BOOK.replace("ROWS", rows).replace("REDUCTIONS\n", reductions) + more,
    }
    book = read_rulebook({path: text.encode() for path, text in files.items()})
    assert not book.misread
    inquiry = Inquiry(book, statute_of(book), day)
    use = LeaveUse(HERE, None, **{name: Decimal(part) for name, part in leave.items()})
    counts = tuple(Headcount(tier, exactly(100), HERE) for tier in ("I", "II"))
    file = CaseFile("caseload/cases.csv", cases.encode()) if cases else None
    costs = (UnitCost("leave-day", exactly(117), "day", HERE),)
    caseload = Caseload(Headcounts(HERE, counts=counts, leave=use), costs, file)
    measured = None
    if file:
        read = read_case_rows(file, book.facts)
        asked = reckoned_with(inquiry)
        measured = measure(asked, asked, [WeighedCase(row.weight, row.case) for row in read.rows])
    return impact_of(inquiry, inquiry, caseload, measured)


def lines(found: Impact, tier: str, what: str = "fee") -> list[Work]:
    return [w for w in found.work if (w.after, w.tier, w.what) == (False, tier, what)]


def euros(amount: str) -> Spread:
    return exactly(Decimal(amount))


def test_an_indexed_fee_names_every_raise_and_the_coefficient_that_nobody_saw() -> None:
    ((work,), (least,)) = (lines(impact(INDEXED, date(2026, 6, 1)), tier) for tier in ("II", "I"))
    (tied,) = work.tied
    raises = [(each.year, each.before, each.after) for each in tied.raises]
    assert raises == [
        (2024, euros("700.00"), euros("735.49")),
        (2025, euros("735.49"), euros("751.66")),
        (2026, euros("751.66"), euros("769.18")),
    ]
    assert str(tied.base) == "s:fee/II@2023-01-01" and work.amount == euros("769.18")
    seen = {number.year: number.verified for _, number in tied.numbers}
    assert seen == {2023: True, 2024: True, 2025: False, 2026: True}
    assert least.tied[0].verified and least.tied[0].known == 2026


def test_of_a_year_nobody_knows_the_number_that_stands_in_keeps_its_own_year() -> None:
    found = impact(INDEXED, date(2027, 6, 1))
    ((work,), (least,)) = (lines(found, tier) for tier in ("II", "I"))
    assert (least.tied[0].year, least.tied[0].known, least.tied[0].verified) == (2027, 2026, True)
    assert (work.tied[0].year, work.tied[0].known) == (2027, 2026)
    assert [each.year for each in work.tied[0].raises] == [2024, 2025, 2026]
    assert work.amount == euros("769.18")
    keys = [notice.key for notice in found.notices]
    assert "year-missing" in keys and "fees-of-last-year" not in keys


def test_a_year_with_a_minimum_but_no_coefficient_says_what_stands_in() -> None:
    years = "statute_years: [{year: 2027, min: 545.00, source: x, verified: true}]\n"
    found = impact(INDEXED, date(2027, 6, 1), years=years)
    told = [n.values["tiers"] for n in found.notices if n.key == "fees-of-last-year"]
    assert told == [("II",)]
    assert "year-missing" not in [notice.key for notice in found.notices]


def test_a_lowered_fee_names_the_rules_and_the_case_mix() -> None:
    cases = (
        "weight,hours,away,apart,helped,shared,part\n"
        "1,9,false,false,true,false,\n"
        "3,9,false,false,false,false,\n"
        "1,2,true,false,false,false,\n"
        "1,2,false,false,false,true,40\n"
        "1,9,true,false,true,false,\n"
    )
    found = impact(EUROS, date(2026, 6, 1), reductions=LOWERED + "\n", cases=cases)
    steps = {
        (work.tier, work.amount.low): [
            [(step.what, step.address.row, step.factor) for step in way] for way in work.ways
        ]
        for tier in ("I", "II")
        for work in lines(found, tier, "lowered")
    }
    half, row = Decimal("0.5"), ("row", "I", None)
    assert steps["II", Decimal("530.00")] == [[("row", "II", None), ("down", "lower", None)]]
    # Either rule alone halves the fee, and the case mix does not tell which it was.
    assert steps["I", Decimal("265.00")] == [
        [row, ("multiply", "half", half)],
        [row, ("multiply", "other", half)],
    ]
    assert steps["I", Decimal("212.00")] == [[row, ("share", "shared", Decimal("0.4"))]]
    both = [
        [("row", "II", None), ("multiply", rule, half), ("down", "lower", None)]
        for rule in ("half", "other")
    ]
    assert steps["II", Decimal("265.00")] == both
    (down,) = [w for w in lines(found, "II", "lowered") if w.amount == euros("530.00")]
    assert (down.count, down.whole, down.divided) == (
        euros("20.00"),
        exactly(100),
        "caseload/cases.csv",
    )
    assert [str(place) for place in down.also] == ["s:fee/I@2023-01-01"]


SUBSTITUTES = """substitute_fees:
  per: day
  schedule:
    - {tier: [I, II], from: 2023-01-01, amount: 76.91}
    - {tier: [I, II], from: 2024-01-01, amount: indexed}
"""


def test_a_substitutes_indexed_fee_is_reckoned_and_traced() -> None:
    found = impact(INDEXED, date(2024, 6, 1), SUBSTITUTES, with_substitutes=100)
    price = found.leave_prices[0]
    (part,) = price.parts
    assert (part.how, part.amount, price.result) == ("substitute", euros("80.81"), euros("80.81"))
    assert part.tied and part.tied.tie is Tie.INDEXED
    assert str(part.tied.base) == "s:substitute-fee/I,II@2023-01-01"
    keys = [notice.key for notice in found.notices]
    assert "leave-without-substitute" not in keys and "substitutes-unverified" not in keys
    (days,) = lines(found, "I", "days")
    assert days.priced is None and days.result == euros("193944.00")


def test_a_substitutes_fee_that_rests_on_an_unverified_number_says_so() -> None:
    found = impact(INDEXED, date(2025, 6, 1), SUBSTITUTES, with_substitutes=100)
    told = [n.values["tiers"] for n in found.notices if n.key == "substitutes-unverified"]
    assert told == [("I", "II")]


def test_leave_arranged_in_a_way_without_a_price_is_told_and_costs_the_unit_cost() -> None:
    late = SUBSTITUTES.replace("2024-01-01", "2025-01-01")
    found = impact(INDEXED, date(2025, 6, 1), late, with_substitutes=50, with_vouchers=20)
    told = {n.key: n.values["tiers"] for n in found.notices if n.key.startswith("leave-without")}
    assert told == {
        "leave-without-substitute": ("I", "II"),
        "leave-without-voucher": ("I", "II"),
    }
    assert found.leave_prices[0].result == euros("117.00")
