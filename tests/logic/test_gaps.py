"""Gaps against brute force, and by hand."""

from decimal import Decimal
from fractions import Fraction
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_tables import (
    TIMES,
    all_of,
    any_of,
    at_least,
    cell,
    every_case,
    fact,
    facts_of,
    inside,
    is_eligible,
    none_of,
    number,
    points,
    random_table,
    table_of,
    totals,
    trusted,
    verdicts,
)

from rulebook_cli.logic import cutting
from rulebook_cli.logic.found import Ending
from rulebook_cli.logic.gaps import gaps
from rulebook_cli.logic.overlaps import overlaps
from rulebook_cli.logic.witness import Disagreement
from rulebook_cli.model.criteria import Criteria
from rulebook_cli.model.fact import Choice, Facts, YesNo
from rulebook_cli.model.region import Region, Span
from rulebook_cli.model.tier import Choose, TierTable


@settings(max_examples=300 * TIMES, deadline=None)
@given(random_table(), st.sampled_from((0, cutting.FEW_BOXES)))
def test_gaps_are_exactly_the_eligible_cases_that_no_tier_may_fit(
    made: tuple[TierTable, Facts], few: int
) -> None:
    table, facts = made
    known = trusted(table, facts)
    with patch.object(cutting, "FEW_BOXES", few):  # nought: count every "at least n of"
        found = gaps(table, facts, limit=1000)
    assert found.ending is Ending.ALL
    assert_each_person_is_a_new_one(table, known, found.items)
    weight = whole = Fraction(0)
    parts = [Fraction(0)] * len(found)
    for case, weighs in every_case(known):
        eligible = is_eligible(table, case, known)
        gap = eligible and not any(v is not False for v in verdicts(table, case, known))
        held = [inside(region, case, totals(case, known)) for region in found]
        assert gap == any(held), case
        whole += weighs * eligible
        weight += weighs * gap
        parts = [part + weighs * each for part, each in zip(parts, held, strict=True)]
    if whole:
        assert found.share == weight / whole
        assert [region.share for region in found] == [part / whole for part in parts]


def assert_each_person_is_a_new_one(
    table: TierTable, facts: Facts, found: tuple[Region, ...]
) -> None:
    """Whatever the facts that a witness does not name: it is a gap; and no region before has it."""
    for at, region in enumerate(found):
        assert region.witness.items() <= region.case.items()
        assert inside(region, region.case, totals(region.case, facts))
        for before in found[:at]:
            assert not inside(before, region.case, totals(region.case, facts))
        for case, _ in every_case(facts):
            person = {**case, **region.witness}
            assert is_eligible(table, person, facts)
            assert not any(v is not False for v in verdicts(table, person, facts))


HOURS = facts_of(hours=number("0", "24", "0.5"), night=Choice(("none", "some", "all")))


def test_the_witness_lies_at_the_border_and_names_only_what_matters() -> None:
    table = table_of(all_of(hours="2..7"), all_of(hours=">= 8"), eligible=all_of(hours=">= 2"))
    (region,) = gaps(table, HOURS)
    assert region.witness == {"hours": Decimal("7.5")}
    assert region.spans == {"hours": Span(Decimal("7.5"), Decimal("7.5"))}
    assert region.share == Fraction(1, 45)


def test_a_gap_at_the_lower_end_is_shown_at_its_upper_border() -> None:
    (region,) = gaps(table_of(all_of(hours=">= 8")), HOURS)
    assert (region.witness, region.spans["hours"].low) == ({"hours": Decimal("7.5")}, None)


def test_a_point_between_two_open_ranges_of_a_dense_number_is_a_gap_without_length() -> None:
    facts = facts_of(income=number("0", "1000"))
    (region,) = found = gaps(table_of(all_of(income="< 500"), all_of(income="> 500")), facts)
    assert region.witness == {"income": 500}
    assert found.share == 0


def test_not_known_is_a_case_of_its_own() -> None:
    facts = {"mmse": fact("mmse", number("0", "30", "1"), unknown=True)}
    (region,) = gaps(table_of(all_of(mmse="<= 15"), all_of(mmse="> 15")), facts)
    assert region.witness == {"mmse": None}
    assert region.spans == {"mmse": Span(unknown=True)}


def test_a_fact_of_which_every_value_gives_the_same_is_not_told() -> None:
    # Everybody has some hours: who does not tell them must have some.
    (pair,) = overlaps(table_of(all_of(hours=">= 0"), all_of(night="all")), HOURS)
    (region,) = pair.regions
    assert set(region.spans) == {"night"}
    assert region.witness == {"night": "all"}
    assert region.case == {"hours": 0, "night": "all"}


AGES = facts_of(age=number("0", "120", "1"), hours=number("0", "24", "0.5"))


@pytest.mark.parametrize(
    "eligible",
    [
        any_of(all_of(age="< 18", hours=">= 1"), all_of(age=">= 18", hours=">= 2")),
        all_of(age=">= 0"),
    ],
)
def test_whoever_may_be_of_any_age_has_no_age(eligible: Criteria) -> None:
    table = table_of(all_of(hours="<= 7.5"), all_of(hours=">= 8.5"), eligible=eligible)
    (region,) = gaps(table, AGES)
    assert region.witness == {"hours": 8}


def test_the_person_of_a_region_is_in_none_of_those_before() -> None:
    facts = {"mm": fact("mm", number("0", "24", "1"), unknown=True)}
    facts |= facts_of(h=number("0", "24", "0.5"))
    table = table_of(
        all_of(mm="<= 10"),
        all_of(mm="not-known", h="<= 3"),
        all_of(mm="> 12"),
        choose=Choose.UNIQUE,
    )
    assert [region.witness for region in gaps(table, facts)] == [
        {"mm": 11},
        {"mm": None, "h": Decimal("3.5")},
    ]


@pytest.mark.parametrize("choose", Choose)
def test_points_are_tested_beside_what_they_rest_on_where_no_row_is_nothing(choose: Choose) -> None:
    facts = facts_of(hours=number("0", "2", "1"), night=Choice(("none", "some", "all")))
    rows = {"none": "1", "some": "4", "all": "3"}
    facts["score"] = fact("score", points(hours={"0": "1", "1": "2", "2": "4"}, night=rows))
    both = all_of(night="none", score="2")
    table = table_of(all_of(night="none"), both, eligible=all_of(hours="1"), choose=choose)
    (region,) = gaps(table, facts)
    assert region.spans.keys() == {"hours", "night"}
    assert region.witness == {"hours": 1, "night": "some"}


@pytest.mark.parametrize("bad", ["hours", "night", "nobody"])
def test_a_cell_without_meaning_in_eligible_does_not_silence_the_table(bad: str) -> None:
    eligible = all_of(all_of(hours=">= 2"), cell(bad, ">> 8"))
    table = table_of(all_of(night="none"), all_of(night="some"), eligible=eligible)
    found = gaps(table, HOURS)
    if bad == "night":  # nothing may hang on the fact that cannot be told
        assert not found.items
    else:
        assert [region.witness["night"] for region in found] == ["all"]


def test_a_bad_cell_makes_no_gap_and_hides_none_beside_it() -> None:
    table = table_of(all_of(hours="< 8", night="nnoe"), all_of(hours=">= 9"))
    (region,) = gaps(table, HOURS)
    assert region.witness == {"hours": 8}


def test_a_bad_cell_of_a_long_list_may_hold_or_not() -> None:
    facts = facts_of(**{f"a{at}": YesNo() for at in range(9)})
    cells = [cell(name, "yes") for name in facts]
    five, bad = at_least(5, *cells), at_least(5, *cells, cell("a0", "x"))
    # With the bad cell four others may be enough, and five surely are.
    (pair,) = overlaps(table_of(bad, none_of(at_least(4, *cells)), five), facts)
    assert (pair.first.id, pair.second.id) == ("1", "3")
    assert not gaps(table_of(bad, none_of(at_least(4, *cells))), facts).items
    assert gaps(table_of(bad, none_of(at_least(3, *cells))), facts).items
    sure = none_of(bad)
    assert not overlaps(table_of(sure, five), facts).items
    assert overlaps(table_of(sure, none_of(at_least(4, *cells))), facts).items


def test_nobody_eligible_leaves_no_gap() -> None:
    assert not gaps(table_of(eligible=any_of()), HOURS).items


def test_the_sweep_and_the_evaluator_must_agree() -> None:
    with (
        patch("rulebook_cli.logic.table.judge_tier", return_value=True),
        pytest.raises(Disagreement),
    ):
        gaps(table_of(all_of(hours="< 8")), HOURS)


def test_eligible_that_nobody_can_read_gives_no_gap() -> None:
    """Whom the table concerns is not known: nobody can be said to fall between its tiers."""
    for lost in (cell("", "kaikki"), all_of(cell("", "kaikki"), hours=">= 2")):
        table = table_of(all_of(hours="<= 5"), all_of(hours=">= 8"), eligible=lost)
        assert not len(gaps(table, facts_of(hours=number("0", "24", "1"))))
