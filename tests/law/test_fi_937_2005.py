"""The statute's data gives back, to the cent, every amount that was published."""

from decimal import Decimal

import pytest

from rulebook_cli.law.fi_937_2005 import PARAMETERS
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
