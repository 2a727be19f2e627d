"""Whom a change touches, where it is for some contracts only."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from rulebook_cli.cli.book.judging import statute_of
from rulebook_cli.cli.impact.weighing import weigh
from rulebook_cli.model.caseload import Caseload, Headcount, Headcounts, Origin, Spread, exactly
from rulebook_cli.model.impact import Impact
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.place import Place
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.store.read_rulebook import read_rulebook

HERE = Place("caseload/headcounts.yaml", 1, 1)
TIERS = """id: a
number: "1"
heading: {fi: A}
tiers:
  list:
    - {id: I, criteria: {hours: "< 8"}}
    - {id: II, criteria: {hours: ">= 8"}}
"""
FEES = """id: b
number: "2"
heading: {fi: B}
fees:
  schedule:
    - {tier: I, from: 2026-01-01, amount: 530.00}
    - {tier: II, from: 2026-01-01, amount: AMOUNT}
leave:
  - {tier: [I, II], days: DAYS}
"""
CUT = Decimal(-10 * 12 * 100)
"""Ten carers of class II, 100 euros a month less."""


def county(amount: str = "1000.00", in_force: str = "", days: str = "3") -> Rulebook:
    fees = FEES.replace("AMOUNT", amount).replace("DAYS", days)
    files = {
        "rulebook.yaml": "title: {fi: Kirja}\nlanguages: [fi]\n",
        "facts.yaml": "facts: {hours: {number: {min: 0, max: 24, step: 1}}}\n",
        "sections/a.yaml": TIERS,
        "sections/b.yaml": fees + (f"in_force: {{{in_force}}}\n" if in_force else ""),
    }
    return read_rulebook({path: text.encode() for path, text in files.items()})


def impact(
    before: Rulebook, after: Rulebook, on: str, made: date | None = None, year: int = 2026
) -> Impact:
    rows = (Headcount("I", exactly(100), HERE), Headcount("II", exactly(10), HERE))
    caseload = Caseload(Headcounts(HERE, origin=Origin(year=year), counts=rows))
    day = date.fromisoformat(on)
    asked = (Inquiry(book, statute_of(book), day) for book in (before, after))
    return weigh(*asked, caseload, None, made)


def told(found: Impact) -> list[str]:
    return [each.key for each in found.notices if each.key.startswith("contracts")]


NEW = "from: 2027-03-01, applies_to: new-contracts"
REVIEW = NEW + ", existing: {switch: at-plan-review, latest: 2027-12-31}"
LATEST = NEW + ", existing: {latest: 2027-12-31}"


@pytest.mark.parametrize(
    ("in_force", "on", "change", "notices"),
    [
        ("", "2027-04-01", (CUT, CUT), []),
        ("from: 2027-03-01", "2027-04-01", (CUT, CUT), []),
        ("from: 2027-03-01", "2027-02-28", (0, 0), ["contracts-begins"]),
        (NEW, "2027-04-01", (0, 0), ["contracts-new"]),
        (NEW, "2031-04-01", (0, 0), ["contracts-new"]),
        (REVIEW, "2027-04-01", (CUT, 0), ["contracts-switch"]),
        (REVIEW, "2027-12-30", (CUT, 0), ["contracts-switch"]),
        (REVIEW, "2027-12-31", (CUT, CUT), []),
        (REVIEW.partition(", latest")[0] + "}", "2031-04-01", (CUT, 0), ["contracts-switch-open"]),
        (LATEST, "2027-12-30", (0, 0), ["contracts-latest"]),
        (LATEST, "2027-12-31", (CUT, CUT), []),
        ("from: 2027-03-01, existing: {switch: at-entry-into-force}", "2027-03-01", (CUT, CUT), []),
    ],
)
def test_who_is_counted_has_a_contract_already(
    in_force: str, on: str, change: tuple[Any, Any], notices: list[str]
) -> None:
    found = impact(county(), county("900.00", in_force), on)
    assert found.cost.change == Spread(Decimal(change[0]), Decimal(change[1]))
    assert found.cost.before == exactly(100 * 12 * 530 + 10 * 12 * 1000)
    assert told(found) == notices


@pytest.mark.parametrize(
    ("made", "change"), [("2027-02-28", Decimal(0)), ("2027-03-01", CUT), ("2027-04-01", CUT)]
)
def test_for_a_contract_made_on_a_day(made: str, change: Decimal) -> None:
    day = date.fromisoformat(made)
    found = impact(county(), county("900.00", NEW), "2027-04-01", day)
    assert found.cost.change == exactly(change)
    assert found.contract_from == day


def test_leave_too_stays_for_those_whom_the_change_does_not_touch() -> None:
    after = county(in_force=REVIEW, days="2")
    found = impact(county(), after, "2027-04-01")
    assert found.leave_days.change == Spread(Decimal(-110 * 12), Decimal(0))
    assert impact(county(), after, "2028-01-01").leave_days.change == exactly(-110 * 12)


def test_a_group_may_be_nobody_and_the_arithmetic_shows_both_ends() -> None:
    found = impact(county(), county("900.00", REVIEW), "2027-04-01")
    (group,) = found.groups
    assert group.people == Spread(Decimal(0), Decimal(10))
    of_two = [(w.after, w.amount.low) for w in found.work if w.what == "fee" and w.tier == "II"]
    assert of_two == [(False, Decimal(1000)), (True, Decimal(1000)), (True, Decimal(900))]


def test_times_that_the_book_has_already_change_nothing() -> None:
    """People are counted by the classes they are paid by, whenever they made their contracts."""
    already = "from: 2026-03-01, applies_to: new-contracts, existing: {switch: at-plan-review}"
    found = impact(county(in_force=already), county("900.00", already), "2026-06-01")
    assert found.cost.before == exactly(100 * 12 * 530 + 10 * 12 * 1000)
    assert found.cost.change == exactly(CUT)
    assert not told(found)


def test_what_begins_after_the_year_of_the_counts_is_not_theirs() -> None:
    """The draft has a section for contracts from 2027 on; the people were counted in 2026."""
    both = [county(amount, NEW) for amount in ("1000.00", "900.00")]
    assert impact(both[0], both[1], "2027-06-01").cost.change == exactly(0)
    assert impact(both[0], both[1], "2027-06-01", year=2027).cost.change == exactly(CUT)
