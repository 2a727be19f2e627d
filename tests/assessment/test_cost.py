"""What a change costs: laws that hold for every county, and sums done by hand."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from random_counties import inquiry, random_book, random_cases

from rulebook_cli.assessment.cost import impact_of
from rulebook_cli.assessment.flows import WeighedCase, measure
from rulebook_cli.assessment.known_years import reckoned_with
from rulebook_cli.assessment.notices import reckoning_day
from rulebook_cli.cli.book.judging import statute_of
from rulebook_cli.model.caseload import (
    Assumption,
    CaseFile,
    Caseload,
    Headcount,
    Headcounts,
    LeaveUse,
    Scenario,
    Spread,
    UnitCost,
    exactly,
)
from rulebook_cli.model.impact import Impact, Kind
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.place import Place
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.store.case_rows import read_case_rows
from rulebook_cli.store.read_rulebook import read_rulebook

HERE = Place("caseload/headcounts.yaml", 1, 1)
DAY = date(2026, 6, 1)
TIERS = """
id: s
number: "1"
heading: {fi: S}
tiers:
  eligible: {hours: ">= LEAST"}
  list:
    - {id: I, criteria: {hours: "< BORDER"}}
    - {id: II, criteria: {hours: ">= BORDER"}}
fees:
  schedule:
    - {tier: I, from: 2026-01-01, amount: FIRST}
    - {tier: II, from: 2026-01-01, amount: SECOND}
leave:
  - {tier: I, days: 2}
  - {tier: II, days: DAYS}
services:
  - {id: talk, name: {fi: Neuvonta}, for: [contract-carers, other-carers]}
"""
USUAL = {"LEAST": "2", "BORDER": "8", "FIRST": "530.00", "SECOND": "760.00", "DAYS": "3"}


def county(**changed: str) -> Rulebook:
    text = TIERS
    for name, value in {**USUAL, **changed}.items():
        text = text.replace(name, value)
    files = {
        "rulebook.yaml": "title: {fi: Kirja}\nlanguages: [fi]\n",
        "facts.yaml": "facts: {hours: {number: {min: 0, max: 24, step: 1}}}\n",
        "sections/s.yaml": text,
    }
    return read_rulebook({path: text.encode() for path, text in files.items()})


def spread(low: object, high: object | None = None) -> Spread:
    return Spread(Decimal(str(low)), Decimal(str(low if high is None else high)))


def load(one: Spread = exactly(100), two: Spread = exactly(50), **more: Any) -> Caseload:
    """A caseload of two tiers; a leave day at 200 euros."""
    rows = (Headcount("I", one, HERE), Headcount("II", two, HERE))
    costs = (UnitCost("leave-day", more.pop("day", spread(200)), "day", HERE),)
    costs += (UnitCost("home", spread(200), "day", HERE),)
    return Caseload(Headcounts(HERE, counts=rows, **more), costs)


def impact(before: Rulebook, after: Rulebook, caseload: Caseload, cases: str = "") -> Impact:
    asked = [Inquiry(book, statute_of(book), DAY) for book in (before, after)]
    measured = None
    if cases:
        read = read_case_rows(CaseFile("c.csv", cases.encode()), before.facts)
        assert not read.misread
        weighed = [WeighedCase(row.weight, row.case) for row in read.rows]
        measured = measure(*map(reckoned_with, asked), weighed)
    return impact_of(asked[0], asked[1], caseload, measured)


def test_the_sum_by_hand() -> None:
    found = impact(county(), county(), load())
    assert found.fees.before == spread(100 * 12 * 530 + 50 * 12 * 760)
    assert found.leave.before == spread(100 * 24 * 200 + 50 * 36 * 200)
    assert found.leave_days.before == spread(100 * 24 + 50 * 36)
    assert found.cost.before == spread(100 * 24 * 200 + 50 * 36 * 200 + 1092000)


COUNTS = st.integers(0, 5000)
FEES = st.decimals(0, 3000, places=2)


@given(one=COUNTS, two=COUNTS, fee=FEES, raised=FEES)
def test_a_raise_costs_count_times_twelve_times_the_raise(
    one: int, two: int, fee: Decimal, raised: Decimal
) -> None:
    before, after = county(SECOND=str(fee)), county(SECOND=str(fee + raised))
    found = impact(before, after, load(exactly(one), exactly(two)))
    assert found.cost.change == exactly(two * 12 * raised)
    assert found.tiers[0].cost.change == exactly(0)


@given(low=COUNTS, more=COUNTS, fee=FEES, raised=st.decimals(-500, 500, places=2))
def test_of_an_uncertain_count_the_change_is_a_range(
    low: int, more: int, fee: Decimal, raised: Decimal
) -> None:
    before, after = county(SECOND=str(fee + 500)), county(SECOND=str(fee + 500 + raised))
    found = impact(before, after, load(two=spread(low, low + more)))
    ends = sorted([low * 12 * raised, (low + more) * 12 * raised])
    assert found.cost.change == Spread(*ends)


@given(first=FEES, second=FEES, days=st.integers(2, 9))
def test_parts_that_do_not_meet_add_up_to_the_whole(
    first: Decimal, second: Decimal, days: int
) -> None:
    used = LeaveUse(HERE, Assumption(spread(40), HERE))
    caseload = load(leave=used)
    parts = [
        impact(county(), county(FIRST=str(first)), caseload),
        impact(county(), county(SECOND=str(second), DAYS=str(days)), caseload),
    ]
    whole = impact(county(), county(FIRST=str(first), SECOND=str(second), DAYS=str(days)), caseload)
    assert whole.cost.change.low == sum(part.cost.change.low for part in parts)
    assert whole.cost.change.high == sum(part.cost.change.high for part in parts)
    assert whole.leave_days.change.low == sum(part.leave_days.change.low for part in parts)


@settings(deadline=None, max_examples=40)
@given(seed=st.integers(0, 10_000), counts=st.lists(st.tuples(COUNTS, COUNTS), max_size=8))
def test_no_change_costs_nothing_whatever_is_uncertain(
    seed: int, counts: list[tuple[int, int]]
) -> None:
    book = random_book(seed)
    ids = [tier.id for _, tier in book.tiers()]
    rows = tuple(
        Headcount(id_, Spread(Decimal(a), Decimal(a + b)), HERE)
        for id_, (a, b) in zip(ids, counts, strict=False)
    )
    caseload = replace(load(day=spread(100, 250)), headcounts=Headcounts(HERE, counts=rows))
    asked = reckoned_with(inquiry(book))
    read = read_case_rows(CaseFile("c.csv", random_cases(seed, 40)), book.facts)
    cases = [WeighedCase(row.weight, row.case) for row in read.rows]
    for measured in (None, measure(asked, asked, cases)):
        found = impact_of(asked, asked, caseload, measured)
        sides = [found.cost, found.fees, found.leave, found.leave_days, found.carers]
        sides += [side for tier in found.tiers for side in (tier.cost, tier.people)]
        assert {side.change for side in sides} == {exactly(0)}
        assert not found.groups


def test_what_is_uncertain_is_the_same_on_both_sides() -> None:
    used = LeaveUse(HERE, Assumption(spread(40, 80), HERE))
    caseload = load(two=spread(40, 60), leave=used, day=spread(100, 200))
    found = impact(county(), county(DAYS="4"), caseload)
    assert found.cost.change == spread(
        12 * 40 * Decimal("0.4") * 100, 12 * 60 * Decimal("0.8") * 200
    )
    assert found.leave.after.high - found.leave.before.low > found.leave.change.high


CASES = "weight,hours\n" + "".join(f"{10 + n},{n}\n" for n in range(25))


def test_who_moves_gains_falls_out_and_comes_in() -> None:
    out = impact(county(), county(LEAST="4", BORDER="7"), load(), CASES)
    kinds = {(group.kind, group.before, group.after) for group in out.groups}
    assert kinds == {(Kind.FALLS_OUT, "I", ""), (Kind.MOVES, "I", "II")}
    into = impact(county(), county(LEAST="1", SECOND="800"), load(), CASES)
    assert {group.kind for group in into.groups} == {Kind.COMES_IN, Kind.GAINS}
    gains = next(group for group in into.groups if group.kind is Kind.GAINS)
    assert gains.people == spread(50) and gains.fee == spread(40)
    assert gains.typical is not None and Decimal(8) <= Decimal(str(gains.typical["hours"]))


def test_the_headcount_is_divided_as_the_cases_are() -> None:
    """Of those with 2 to 7 hours (weights 12 to 17, together 87) the ones with 7 move."""
    found = impact(county(), county(BORDER="7"), load(), CASES)
    (moved,) = found.groups
    assert moved.people.low == (Decimal(100) * 17 / 87).quantize(Decimal("0.01"))
    assert moved.whole == exactly(20)
    assert found.carers.change == exactly(0)


def test_a_line_is_exact_where_its_count_has_no_end() -> None:
    """100 × 17 / 87 people: the line names the two weights, and the lines add up to the cent."""
    found = impact(county(), county(BORDER="7"), load(), CASES)
    lines = [one for one in found.work if one.after and one.what == "fee"]
    assert (Decimal(17), Decimal(87)) in [one.share for one in lines]
    for one in lines:
        if one.share and one.whole:
            part, everybody = one.share
            people = one.whole.low * part / everybody
            assert one.result.low == (people * 12 * one.amount.low).quantize(Decimal("0.01"))
    together = sum(one.result.low for one in lines)
    assert abs(together - found.fees.after.low) <= Decimal("0.01") * len(lines)


def test_nobody_is_described_where_there_are_few() -> None:
    few = "weight,hours\n0.5,3\n0.5,3\n0.5,3\n10,9\n"
    (group,) = impact(county(), county(LEAST="4"), load(one=exactly(4)), few).groups
    assert group.kind is Kind.FALLS_OUT and group.typical is None


def test_carers_without_a_contract_grow_by_those_who_fall_out() -> None:
    found = impact(county(), county(LEAST="9"), load(without_contract=spread(200, 300)), CASES)
    sides = found.without_contract
    assert sides is not None and sides.before == spread(200, 300)
    assert sides.change.low == -found.carers.change.high > 0
    assert found.services.after == ("talk",)


def test_other_care_is_a_scenario_and_moving_between_tiers_changes_nobodys_need() -> None:
    scenario = Scenario("home", spread(10, 30), HERE, ("II",))
    caseload = load(otherwise=(scenario,))
    moved = impact(county(), county(BORDER="5"), caseload, CASES).avoided[0]
    assert moved.cost.before == spread(50 * 365 * 20, 50 * 365 * 60)
    assert moved.cost.change == exactly(0)
    out = impact(county(), county(LEAST="9"), caseload, CASES).avoided[0]
    assert out.cost.change.high < 0


def test_every_figure_can_be_traced() -> None:
    found = impact(county(), county(SECOND="800"), load(), CASES)
    for side, sides in ((False, found.fees.before), (True, found.fees.after)):
        lines = [line for line in found.work if line.what == "fee" and line.after is side]
        assert sum(line.result.low for line in lines) == sides.low
        for line in lines:
            assert line.result.low == line.count.low * line.times.low * line.amount.low
            assert line.counted == HERE and str(line.priced).startswith("s:fee/")


def test_a_year_nobody_knows_is_reckoned_by_the_last_one_and_says_so() -> None:
    book = county(FIRST="statutory-minimum")
    asked = Inquiry(book, statute_of(book), date(2031, 1, 1))
    found = impact_of(asked, asked, load())
    assert found.tiers[0].fees == (spread("530.00"), spread("530.00"))
    assert [n.values for n in found.notices if n.key == "year-missing"] == [
        {"year": "2031", "last_known": "2026"}
    ]


def test_a_day_before_any_row_is_told_and_so_are_old_counts() -> None:
    book = county()
    asked = Inquiry(book, statute_of(book), date(2020, 1, 1))
    caseload = load()
    assert caseload.headcounts is not None
    old = replace(caseload.headcounts, origin=replace(caseload.headcounts.origin, year=2012))
    found = impact_of(asked, asked, replace(caseload, headcounts=old))
    keys = [notice.key for notice in found.notices]
    assert "no-fees" in keys and "other-year" in keys and not any(found.fees.before)


def test_a_fee_nobody_can_know_is_left_out_on_both_sides() -> None:
    before = county(FIRST="statutory-minimum")
    old = date(2001, 1, 1)
    asked = [
        Inquiry(read_rulebook(_since_2000(book)), statute_of(book), old)
        for book in (before, county())
    ]
    found = impact_of(asked[0], asked[1], load())
    assert found.tiers[0].fees[0] is None
    assert found.tiers[0].cost.change == exactly(0)
    assert any(notice.key == "fee-unknown" for notice in found.notices)


def _since_2000(book: Rulebook) -> dict[str, bytes]:
    amount = "statutory-minimum" if "statutory" in str(book.entries) else "530.00"
    text = TIERS
    for name, value in {**USUAL, "FIRST": amount}.items():
        text = text.replace(name, value)
    files = {
        "rulebook.yaml": "title: {fi: Kirja}\nlanguages: [fi]\n",
        "facts.yaml": "facts: {hours: {number: {min: 0, max: 24, step: 1}}}\n",
        "sections/s.yaml": text.replace("2026-01-01", "2000-01-01"),
    }
    return {path: text.encode() for path, text in files.items()}


def test_headcounts_alone_say_that_they_cannot_see_who_moves() -> None:
    keys = {notice.key for notice in impact(county(), county(BORDER="7"), load()).notices}
    assert {"nobody-moves", "no-cases"} <= keys
    keys = {notice.key for notice in impact(county(), county(), load()).notices}
    assert "nobody-moves" not in keys


@pytest.mark.parametrize(
    ("changed", "day"),
    [
        ({}, date(2026, 1, 15)),
        ({"2026-01-01, amount: 760": "2027-01-01, amount: 800"}, date(2027, 1, 1)),
    ],
)
def test_the_day_is_the_first_on_which_all_of_the_change_holds(
    changed: dict[str, str], day: date
) -> None:
    text = TIERS
    for name, value in USUAL.items():
        text = text.replace(name, value)
    for old, new in changed.items():
        text = text.replace(old, new)
    files = {
        "rulebook.yaml": b"title: {fi: Kirja}\nlanguages: [fi]\n",
        "facts.yaml": b"facts: {hours: {number: {min: 0, max: 24, step: 1}}}\n",
        "sections/s.yaml": text.encode(),
    }
    assert reckoning_day(county(), read_rulebook(files), date(2026, 1, 15)) == day


@pytest.mark.parametrize(
    ("tie", "verified", "source"),
    [("statutory-minimum", True, "Pohde"), ("heavy-minimum", False, "600.00 × 1.712 / 1.063")],
)
def test_a_fee_tied_to_the_statute_names_its_number_and_whether_it_was_seen(
    tie: str, verified: bool, source: str
) -> None:
    book = county(FIRST=tie)
    found = impact(book, book, load())
    (line,) = [
        each for each in found.work if (each.after, each.tier, each.what) == (False, "I", "fee")
    ]
    (tied,) = line.tied
    ((what, number),) = tied.numbers
    assert tied.tie.value == what.value == tie and source in number.source
    assert (number.year, tied.known, tied.verified) == (2026, 2026, verified)
    unsure = [each.values["tiers"] for each in found.notices if each.key == "fees-unverified"]
    assert unsure == ([] if verified else [("I",)])
    (other,) = [
        each for each in found.work if (each.after, each.tier, each.what) == (False, "II", "fee")
    ]
    assert not other.tied


def test_the_price_of_a_leave_day_is_traced() -> None:
    used = LeaveUse(HERE, Assumption(spread(40), HERE._replace(line=7)), Decimal(30), Decimal(20))
    text = TIERS + (
        "substitute_fees: {per: day, schedule: [{tier: [I, II], from: 2026-01-01, amount: 80}], "
        "expenses: [{from: 2026-01-01, amount: 12, per: day}]}\n"
        "vouchers: [{service: home, tier: [II], hours_per_month: 36, "
        "value: {from: 2026-01-01, amount: 36.00, per: hour}}]\n"
        "client_fees: [{service: leave-day, from: 2026-01-01, amount: 13.70, per: leave-day}]\n"
    )
    for name, value in USUAL.items():
        text = text.replace(name, value)
    files = {"rulebook.yaml": "title: {fi: K}\nlanguages: [fi]\n", "sections/s.yaml": text}
    files["facts.yaml"] = "facts: {hours: {number: {min: 0, max: 24, step: 1}}}\n"
    book = read_rulebook({path: data.encode() for path, data in files.items()})
    assert not book.misread
    found = impact(book, book, load(leave=used))
    (price,) = [p for p in found.leave_prices if not p.after and p.tiers == ("II",)]
    made = {part.how: (part.amount, part.terms, part.places) for part in price.parts}
    amount, terms, places = made["voucher"]
    assert amount == spread(432) and terms == (spread(36), spread(36), spread(3))
    assert [str(place).split("/")[0] for place in places] == ["s:voucher"]
    amount, terms, places = made["substitute"]
    assert amount == spread(92) and terms == (spread(80), spread(12))
    assert [str(place).split("/")[0] for place in places] == ["s:substitute-fee", "s:expense"]
    assert price.shared == HERE and str(price.charged).startswith("s:client-fee/leave-day")
    (days,) = [w for w in found.work if (w.after, w.tier, w.what) == (False, "II", "days")]
    assert [str(place) for place in days.also] == ["s:leave/II", "caseload/headcounts.yaml:7:1"]
