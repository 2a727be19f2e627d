"""The ordinary evaluator, by hand."""

from datetime import date
from decimal import Decimal

import pytest
from small_tables import (
    all_of,
    any_of,
    at_least,
    cell,
    fact,
    facts_of,
    none_of,
    number,
    points,
    table_of,
)

from rulebook_cli.logic.evaluate import choose, holds, judge
from rulebook_cli.model.case import CaseValue
from rulebook_cli.model.criteria import Criteria
from rulebook_cli.model.fact import Choice, Day, YesNo
from rulebook_cli.model.tier import Choose

FACTS = facts_of(
    hours=number("0", "24", "0.5"),
    mmse=number("0", "30", "1"),
    night=Choice(("none", "sometimes", "every_night")),
    alone=YesNo(),
    since=Day(),
)
FACTS["score"] = fact(
    "score",
    points(
        night={"none": "0", "sometimes": "1", ">= none": "3"},
        mmse={"24..30": "0", "0..23": "2.5", "not-known": "1"},
    ),
)


@pytest.mark.parametrize(
    ("name", "text", "value", "held"),
    [
        ("hours", ">= 8", Decimal(8), True),
        ("hours", "> 8", Decimal("8.0"), False),
        ("hours", "2..8", Decimal(8), True),
        ("hours", "[2..8)", Decimal(8), False),
        ("hours", "7.50", Decimal("7.5"), True),
        ("hours", "1, 3..5", Decimal(4), True),
        ("hours", ">= 8", None, False),
        ("hours", "not(>= 8)", None, True),
        ("hours", "not-known", None, True),
        ("hours", "not-known", Decimal(0), False),
        ("hours", "not(not-known)", Decimal(0), True),
        ("hours", "-", None, True),
        ("hours", ">= 30", Decimal(24), False),
        ("hours", "<= 30", Decimal(24), True),
        ("night", ">= sometimes", "every_night", True),
        ("night", ">= sometimes", "none", False),
        ("night", "none, every_night", "sometimes", False),
        ("alone", "yes", True, True),
        ("alone", "false", False, True),
        ("alone", "no", True, False),
        ("since", "< 2026-01-01", date(2025, 12, 31), True),
        ("since", "2026-01-01", date(2025, 12, 31), False),
    ],
)
def test_a_condition_holds(name: str, text: str, value: CaseValue, held: bool) -> None:
    assert holds(cell(name, text), {name: value}, FACTS) is held
    assert holds(none_of(cell(name, text)), {name: value}, FACTS) is not held


def test_what_nobody_can_judge_holds_neither_itself_nor_its_opposite() -> None:
    bad = cell("night", "somtimes")
    for criteria in (bad, none_of(bad), cell("nobody", "1"), cell("hours", "8..2")):
        assert judge(criteria, {"night": "none", "hours": Decimal(3)}, FACTS) is None


def test_it_matters_only_where_the_criteria_hang_on_it() -> None:
    bad, yes, no = cell("night", "x"), cell("alone", "yes"), cell("alone", "no")
    case = {"alone": True}
    assert judge(any_of(bad, yes), case, FACTS) is True
    assert judge(all_of(bad, no), case, FACTS) is False
    assert judge(all_of(bad, yes), case, FACTS) is None
    assert judge(at_least(2, bad, yes, no), case, FACTS) is None
    assert judge(at_least(1, bad, yes, no), case, FACTS) is True
    assert judge(at_least(3, bad, yes, no), case, FACTS) is False


@pytest.mark.parametrize(
    ("case", "text"),
    [
        ({"night": "sometimes", "mmse": Decimal(10)}, "3.5"),
        ({"night": "every_night", "mmse": None}, "4"),
        ({"night": "none", "mmse": Decimal(24)}, "0"),
        ({"mmse": Decimal(24)}, "not-known"),
        ({"score": Decimal(9)}, ">= 9"),
    ],
)
def test_points_are_those_of_the_first_row_that_holds(
    case: dict[str, CaseValue], text: str
) -> None:
    assert holds(cell("score", text), case, FACTS)


def test_empty_lists_and_counts_out_of_range() -> None:
    assert holds(all_of(), {}, FACTS)
    assert not holds(any_of(), {}, FACTS)
    assert holds(at_least(0), {}, FACTS)
    assert not holds(at_least(10**9, all_of()), {}, FACTS)


@pytest.mark.parametrize(
    ("rule", "chosen"), [(Choose.HIGHEST, "3"), (Choose.FIRST, "1"), (Choose.UNIQUE, None)]
)
def test_the_tier_is_chosen_by_the_rule(rule: Choose, chosen: str | None) -> None:
    table = table_of(all_of(hours=">= 2"), all_of(hours="> 9"), all_of(), choose=rule)
    outcome = choose(table, {"hours": Decimal(8)}, FACTS)
    assert outcome.eligible is True
    assert [tier.id for tier in outcome.fits] == ["1", "3"]
    assert (outcome.chosen and outcome.chosen.id) == chosen


def test_nobody_outside_eligible_gets_a_tier() -> None:
    table = table_of(all_of(), all_of(night="x"), eligible=all_of(hours=">= 2"))
    outcome = choose(table, {"hours": Decimal(1)}, FACTS)
    assert (outcome.eligible, outcome.chosen) == (False, None)
    assert [tier.id for tier in outcome.undecided] == ["2"]


def test_a_tier_without_criteria_is_never_chosen() -> None:
    table = table_of(all_of(hours=">= 2"), None)
    outcome = choose(table, {"hours": Decimal(8)}, FACTS)
    assert [tier.id for tier in outcome.fits] == ["1"]
    assert [tier.id for tier in outcome.undecided] == ["2"]
    assert outcome.chosen and outcome.chosen.id == "1"
    assert choose(table_of(None), {"hours": Decimal(8)}, FACTS).chosen is None


def test_nesting_two_hundred_deep_is_refused_not_a_crash() -> None:
    deep: Criteria = cell("alone", "yes")
    for _ in range(200):
        deep = none_of(all_of(deep))
    assert judge(deep, {"alone": True}, FACTS) is None
