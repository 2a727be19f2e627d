"""The statute's data gives back, to the cent, every amount that was published."""

from decimal import ROUND_HALF_UP, Decimal

import pytest

from rulebook_cli.law.fi_937_2005 import PARAMETERS
from rulebook_cli.model.place import Place
from rulebook_cli.model.settings import StatuteYear as YearOfBook
from rulebook_cli.model.statute import statute_from

PUBLISHED = {
    2006: ("300.00", "600.00"),
    2011: ("353.62", "707.24"),
    2012: ("364.35", None),
    2015: ("384.67", "769.33"),
    2016: ("387.49", "774.98"),
    2017: ("392.00", None),
    2018: ("392.57", "785.14"),
    2019: ("399.91", "799.81"),
    2020: ("408.09", "816.18"),
    2021: ("413.45", "826.90"),
    2022: ("423.61", "847.22"),
    2023: ("439.70", "879.40"),
    2024: ("461.99", "923.99"),
    2025: ("472.15", None),
    2026: ("530.00", None),
}
"""The least fee and that of the heavy stage as the ministry and counties announced them; None
where the announcement was not found."""

COMPUTED = {
    2007: ("310.44", "620.88"),
    2008: ("317.22", "634.43"),
    2009: ("336.41", "672.81"),
    2010: ("347.41", "694.83"),
    2013: ("374.51", "749.01"),
    2014: ("381.00", "761.99"),
}
"""Years whose amounts nobody was seen to announce."""

CAPS = {2006: "9.00", 2020: "11.40", 2022: "11.60", 2024: "12.80", 2026: "13.70"}
"""The most a client paid for a leave day, in the years in which that was seen."""

STATUTE = statute_from(PARAMETERS)


@pytest.mark.parametrize("year", PUBLISHED)
def test_published_amounts_come_out_to_the_cent(year: int) -> None:
    known = STATUTE.year(year)
    assert known is not None
    minimum, heavy = PUBLISHED[year]
    assert str(known.minimum.value) == minimum
    assert known.minimum.verified
    assert known.heavy_minimum.verified is (heavy is not None)
    if heavy:
        assert str(known.heavy_minimum.value) == heavy


@pytest.mark.parametrize("year", COMPUTED)
def test_computed_amounts_are_marked_unverified_and_show_how_they_were_counted(year: int) -> None:
    known = STATUTE.year(year)
    assert known is not None
    assert (str(known.minimum.value), str(known.heavy_minimum.value)) == COMPUTED[year]
    assert not known.minimum.verified and not known.heavy_minimum.verified
    assert known.minimum.source == f"300.00 × {known.coefficient.value} / 1.063"


@pytest.mark.parametrize(("year", "heavy"), [(2012, "728.69"), (2017, "784.01"), (2025, "944.31")])
def test_the_heavy_minimum_is_counted_from_its_own_base(year: int, heavy: str) -> None:
    known = STATUTE.year(year)
    assert known is not None and str(known.heavy_minimum.value) == heavy


def test_the_minimum_of_2026_was_set_anew_and_the_heavy_one_was_not_seen() -> None:
    known = STATUTE.year(2026)
    assert known is not None
    assert known.minimum.value == Decimal("530.00")
    assert str(known.heavy_minimum.value) == "966.32"
    assert not known.heavy_minimum.verified


def test_every_year_from_2006_to_2026_is_there_once() -> None:
    assert [known.year for known in STATUTE.years] == list(range(2006, 2027))
    assert STATUTE.last_known.year == 2026


def test_caps_are_verified_in_the_years_they_were_seen_in_only() -> None:
    seen = {
        known.year: str(known.leave_day_cap.value)
        for known in STATUTE.years
        if known.leave_day_cap.verified
    }
    assert seen == CAPS
    missing = [known.year for known in STATUTE.years if known.leave_day_cap.value is None]
    assert missing == list(range(2008, 2019))


def test_whatever_is_verified_names_a_section_and_every_amount_a_source() -> None:
    for known in STATUTE.years:
        for parameter in (known.minimum, known.heavy_minimum, known.leave_day_cap):
            assert parameter.section
            assert parameter.source or parameter.value is None


def test_leave_days_and_notice() -> None:
    assert [str(STATUTE.leave_days.value), str(STATUTE.leave_days_bound.value)] == ["2", "3"]
    assert str(STATUTE.county_notice_months.value) == "2"
    assert str(STATUTE.carer_notice_months.value) == "1"
    assert STATUTE.leave_days.section == "937/2005 4 § 1 mom."
    assert STATUTE.county_notice_months.section == "937/2005 9 §"


COEFFICIENTS = {
    2010: "1.231",
    2011: "1.253",
    2015: "1.363",
    2016: "1.373",
    2017: "1.389",
    2018: "1.391",
    2019: "1.417",
    2020: "1.446",
    2021: "1.465",
    2022: "1.501",
    2023: "1.558",
    2024: "1.637",
    2026: "1.712",
}
"""The wage coefficients that were seen."""


def amounts(year: int) -> tuple[Decimal, Decimal]:
    known = STATUTE.year(year)
    assert known and known.minimum.value and known.heavy_minimum.value
    return known.minimum.value, known.heavy_minimum.value


def coefficient(year: int) -> Decimal:
    known = STATUTE.year(year)
    assert known and known.coefficient.value
    return known.coefficient.value


def to_the_cent(amount: Decimal) -> Decimal:
    return amount.quantize(Decimal("0.01"), ROUND_HALF_UP)


def test_the_coefficients_that_were_seen() -> None:
    seen = {
        known.year: str(known.coefficient.value)
        for known in STATUTE.years
        if known.coefficient.verified
    }
    assert seen == COEFFICIENTS


@pytest.mark.parametrize("year", range(2006, 2026))
def test_every_year_is_counted_from_the_base_and_rounded_half_up_once(year: int) -> None:
    ratio = coefficient(year) / Decimal("1.063")
    assert amounts(year) == (to_the_cent(300 * ratio), to_the_cent(600 * ratio))


def test_from_2026_the_minimum_has_a_base_of_its_own_and_the_heavy_one_has_not() -> None:
    minimum, heavy = amounts(2026)
    ratio = coefficient(2026) / Decimal("1.063")
    assert to_the_cent(300 * ratio) == Decimal("483.16") != minimum
    assert heavy == to_the_cent(600 * ratio)


def test_a_year_after_2026_is_counted_from_the_new_base() -> None:
    later = YearOfBook(2027, Place("rulebook.yaml"), coefficient=Decimal("1.750"))
    known = statute_from(PARAMETERS, [later]).year(2027)
    assert known is not None
    assert known.minimum.value == to_the_cent(530 * Decimal("1.750") / Decimal("1.712"))
    assert known.heavy_minimum.value == to_the_cent(600 * Decimal("1.750") / Decimal("1.063"))
    assert not known.minimum.verified and not known.heavy_minimum.verified


def test_amounts_are_never_chained_from_the_year_before() -> None:
    chained = to_the_cent(amounts(2023)[0] * coefficient(2024) / coefficient(2023))
    assert chained == Decimal("462.00") and amounts(2024)[0] == Decimal("461.99")


@pytest.mark.parametrize("year", [2019, 2024])
def test_the_heavy_minimum_is_never_twice_the_minimum(year: int) -> None:
    minimum, heavy = amounts(year)
    assert abs(2 * minimum - heavy) == Decimal("0.01")


def test_an_amount_half_way_between_two_cents_is_rounded_up() -> None:
    """530.00 × 1.712856 / 1.712 is 530.265 exactly: to the even cent it would be 530.26."""
    extra = YearOfBook(2027, Place("rulebook.yaml"), coefficient=Decimal("1.712856"), source="x")
    known = statute_from(PARAMETERS, [extra]).year(2027)
    assert known is not None and str(known.minimum.value) == "530.27"


def test_what_a_book_does_not_give_is_not_verified() -> None:
    extra = YearOfBook(2027, Place("rulebook.yaml"), minimum=Decimal(545), verified=True)
    known = statute_from(PARAMETERS, [extra]).year(2027)
    assert known is not None and known.minimum.verified
    assert known.leave_day_cap.value is None and not known.leave_day_cap.verified
