"""What does not fit its fact."""

import pytest
from small_tables import all_of, any_of, cell, fact, facts_of, none_of, number, points

from rulebook_cli.logic.meaning import Wrong, misfits, points_misfits
from rulebook_cli.model.criteria import Criteria
from rulebook_cli.model.fact import Choice, Day, YesNo

FACTS = facts_of(
    age=number("0", "120", "1"),
    hours=number("0", "24", "0.5"),
    income=number("0", "9999.99"),
    night=Choice(("none", "sometimes", "every_night")),
    alone=YesNo(),
    since=Day("2026-01-01", "2026-12-31"),
)
FACTS["score"] = fact("score", points(night={"none": "0", "somtimes": "1"}))
FACTS["good"] = fact("good", points(night={"none": "0", "sometimes": "1"}))
FACTS["twice"] = fact("twice", points(good={"0": "0"}))


def found(criteria: Criteria) -> list[tuple[Wrong, str, str]]:
    return [(misfit.wrong, misfit.text, misfit.nearest) for misfit in misfits(criteria, FACTS)]


@pytest.mark.parametrize(
    ("name", "text", "wrong", "word", "nearest"),
    [
        ("night", "somtimes", Wrong.UNKNOWN_OPTION, "somtimes", "sometimes"),
        ("night", "none, Every_Night", Wrong.UNKNOWN_OPTION, "Every_Night", "every_night"),
        ("night", "not(xyz)", Wrong.UNKNOWN_OPTION, "xyz", ""),
        ("nihgt", "none", Wrong.UNKNOWN_FACT, "nihgt", "night"),
        ("age", "0, 5", None, "", ""),
        ("age", "0,5", Wrong.UNREADABLE, "0,5", ""),
        ("age", ">= 1e3", Wrong.NOT_A_NUMBER, "1e3", ""),
        ("age", "NaN", Wrong.NOT_A_NUMBER, "NaN", ""),
        ("age", "1_0", Wrong.NOT_A_NUMBER, "1_0", ""),
        ("age", "٣", Wrong.NOT_A_NUMBER, "٣", ""),
        ("age", "1..true", Wrong.NOT_A_NUMBER, "true", ""),
        ("age", ">= 121", Wrong.OUTSIDE, "121", ""),
        ("age", "-1", Wrong.OUTSIDE, "-1", ""),
        ("hours", "7.3", Wrong.OFF_STEP, "7.3", "7.5"),
        ("hours", "8..7.5", Wrong.REVERSED, "8..7.5", ""),
        ("hours", "[8..8)", Wrong.EMPTY_RANGE, "[8..8)", "8"),
        ("hours", "8-12", Wrong.NOT_A_NUMBER, "8-12", "8..12"),
        ("night", "every_night..none", Wrong.REVERSED, "every_night..none", ""),
        ("alone", "> true", Wrong.NO_ORDER, "true", ""),
        ("alone", "maybe", Wrong.NOT_YES_OR_NO, "maybe", ""),
        ("since", "2026-02-30", Wrong.NOT_A_DATE, "2026-02-30", ""),
        ("since", "20260201", Wrong.NOT_A_DATE, "20260201", "2026-02-01"),
        ("since", "< 1.2.2026", Wrong.NOT_A_DATE, "1.2.2026", "2026-02-01"),
        ("since", "30.2.2026", Wrong.NOT_A_DATE, "30.2.2026", ""),
        ("since", ">= 2025-12-31", Wrong.OUTSIDE, "2025-12-31", ""),
        ("age", "=> 3", Wrong.UNREADABLE, "=> 3", ""),
        ("score", ">= 1", Wrong.POINTS_TABLE, ">= 1", ""),
        ("twice", ">= 1", Wrong.POINTS_TABLE, ">= 1", ""),
    ],
)
def test_a_misfit_is_told(
    name: str, text: str, wrong: Wrong | None, word: str, nearest: str
) -> None:
    if wrong is None:  # a comma separates values: 0 or 5
        assert found(cell(name, text)) == []
    else:
        assert found(cell(name, text)) == [(wrong, word, nearest)]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("age", "0..120"),
        ("hours", ">= 7.50"),
        ("income", "0.01..0.02"),
        ("night", ">= sometimes"),
        ("alone", "not(yes)"),
        ("since", "2026-01-01..2026-12-31"),
        ("good", ">= 100"),
    ],
)
def test_what_fits_is_silent(name: str, text: str) -> None:
    assert found(cell(name, text)) == []


def test_every_cell_is_told_of_in_its_order() -> None:
    criteria = all_of(any_of(age="x"), none_of(cell("hours", "y")), night="z")
    assert [word for _, word, _ in found(criteria)] == ["x", "y", "z"]


def test_a_bad_row_is_told_of_where_it_stands() -> None:
    (misfit,) = points_misfits(FACTS["score"], FACTS)
    assert (misfit.fact, misfit.nearest) == ("night", "sometimes")
    assert misfit.place


def test_criteria_nested_too_deep_are_refused_not_followed() -> None:
    deep: Criteria = cell("age", "x")
    for _ in range(5000):
        deep = none_of(deep)
    assert [wrong for wrong, _, _ in found(deep)] == [Wrong.TOO_DEEP]
