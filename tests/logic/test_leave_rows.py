"""Whose rows of leave they are, how many days they give, and when they hold."""

from datetime import date
from decimal import Decimal

from rulebook_cli.logic.leave_rows import days_of, days_together, leave_rows, rows_of, stretches
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.store.read_rulebook import read_rulebook

FIRST = """\
id: a
number: "1"
heading: {fi: Vapaa}
in_force: {to: 2026-12-31}
leave:
  - {tier: [I, II], days: 2}
  - {tier: II, days: 3, when: {night: true}}
  - {tier: [II, heavy], days: 1, kind: extra, lost_when: {alone: true}}
  - {tier: heavy, hours: 60}
  - {tier: I, days: 9, kind: recreational}
"""
SECOND = """\
id: b
number: "2"
heading: {fi: Vapaa}
in_force: {from: 2026-07-01}
leave:
  - {tier: I, days: 4}
"""
FACTS = "facts:\n  night: {ask: {fi: a}, yes_no: true}\n  alone: {ask: {fi: a}, yes_no: true}\n"


def book() -> Rulebook:
    files = {
        "rulebook.yaml": "title: {fi: Kirja}\nlanguages: [fi]\n",
        "facts.yaml": FACTS,
        "sections/a.yaml": FIRST,
        "sections/b.yaml": SECOND,
    }
    return read_rulebook({path: text.encode() for path, text in files.items()})


def addresses(tier: str, stage: str = "") -> list[str]:
    rows = [placed for placed in leave_rows(book()) if placed.section == "a"]
    return [str(placed.address) for placed in rows_of(rows, tier, stage)]


def test_a_tier_has_the_rows_that_name_it() -> None:
    assert addresses("I") == ["a:leave/I,II"]
    assert addresses("II") == ["a:leave/I,II", "a:leave/II@when", "a:leave/II,heavy@extra"]
    assert addresses("III") == []


def test_the_rows_of_a_stage_stand_in_the_place_of_the_tiers_kind_by_kind() -> None:
    assert addresses("II", "heavy") == ["a:leave/II,heavy@extra", "a:leave/heavy"]
    assert addresses("I", "heavy") == ["a:leave/II,heavy@extra", "a:leave/heavy"]


def test_the_best_statutory_row_counts_and_the_extra_days_come_on_top() -> None:
    rows = rows_of(leave_rows(book()), "II")
    assert days_together(rows) == 4
    assert days_of(rows, {"night": False, "alone": False}, book().facts) == 3
    assert days_of(rows, {"night": True, "alone": True}, book().facts) == 3
    assert days_of(rows, {"night": True, "alone": False}, book().facts) == 4
    assert days_together(rows_of(leave_rows(book()), "I", "heavy")) == Decimal("3.5")
    assert days_together([]) == 0


def test_a_row_that_nobody_can_judge_gives_no_number() -> None:
    assert days_of(rows_of(leave_rows(book()), "II"), {}, {}) is None


def test_every_stretch_of_time_with_the_rows_that_hold_then() -> None:
    found = [(day, {placed.section for placed in rows}) for day, rows in stretches(book())]
    assert found == [
        (date.min, {"a"}),
        (date(2026, 7, 1), {"a", "b"}),
        (date(2027, 1, 1), {"b"}),
    ]
