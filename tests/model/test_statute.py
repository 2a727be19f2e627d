"""How a statute's amounts are counted, and what a book may add."""

from decimal import Decimal

from rulebook_cli.model.place import Place
from rulebook_cli.model.settings import StatuteYear as YearOfBook
from rulebook_cli.model.statute import Parameter, Statute, statute_from

STANDING = [
    {"of": of, "value": "2", "section": "4 §", "source": "test", "verified": "yes"}
    for of in (
        "leave_days",
        "leave_days_bound",
        "county_notice_months",
        "carer_notice_months",
        "paid_interruption_months",
    )
]
TABLES = {
    "bases": [
        {"of": "minimum", "from": "2010", "euros": "300.00", "coefficient": "1.063"},
        {"of": "minimum", "from": "2012", "euros": "400.00", "coefficient": "1.100"},
        {"of": "heavy_minimum", "from": "2010", "euros": "600.00", "coefficient": "1.063"},
    ],
    "years": [
        {"year": "2010", "coefficient": "1.063", "verified": "minimum", "minimum_source": "act"},
        {"year": "2011", "coefficient": "1.417", "verified": ""},
        {"year": "2012", "coefficient": "1.637", "verified": "", "cap": "12.80"},
    ],
    "standing": STANDING,
}


def test_an_amount_is_rounded_once_and_the_heavy_one_is_not_twice_the_minimum() -> None:
    known = statute_from(TABLES).year(2011)
    assert known is not None
    assert known.minimum.value == Decimal("399.91")
    assert known.heavy_minimum.value == Decimal("799.81")


def test_a_later_base_takes_over_from_its_year() -> None:
    known = statute_from(TABLES).year(2012)
    assert known is not None
    assert known.minimum.value == Decimal("595.27")
    assert known.heavy_minimum.value == Decimal("923.99")


def test_an_amount_that_was_seen_names_its_source_else_how_it_was_counted() -> None:
    statute = statute_from(TABLES)
    assert [year.minimum.source for year in statute.years] == [
        "act",
        "300.00 × 1.417 / 1.063",
        "400.00 × 1.637 / 1.100",
    ]
    assert [year.minimum.verified for year in statute.years] == [True, False, False]


def given(year: int, **values: object) -> Statute:
    extra = YearOfBook(year, Place("rulebook.yaml", 7, 3), **values)  # type: ignore[arg-type]
    return statute_from(TABLES, [extra])


def test_a_book_adds_a_year() -> None:
    statute = given(2013, minimum=Decimal("610.00"), source="hva.fi", verified=True)
    minimum = statute.last_known.minimum
    assert (minimum.value, minimum.source, minimum.verified) == (Decimal("610.00"), "hva.fi", True)
    assert statute.last_known.heavy_minimum.value is None


def test_a_year_given_by_its_coefficient_is_counted_and_never_verified() -> None:
    minimum = given(2013, coefficient=Decimal("1.700"), verified=True).last_known.minimum
    assert (minimum.value, minimum.verified) == (Decimal("618.18"), False)


def test_a_book_never_changes_a_verified_number() -> None:
    known = given(2010, minimum=Decimal("1.00"), verified=True).year(2010)
    assert known is not None and known.minimum.value == Decimal("300.00")


def test_a_book_confirms_an_unverified_number_only_when_it_has_verified_it() -> None:
    confirmed = given(2011, minimum=Decimal("400.00"), verified=True).year(2011)
    guessed = given(2011, minimum=Decimal("400.00")).year(2011)
    assert confirmed is not None and guessed is not None
    assert confirmed.minimum.value == Decimal("400.00")
    assert guessed.minimum.value == Decimal("399.91")


def test_amounts_nobody_verified_follow_the_coefficient_a_book_has_verified() -> None:
    known = given(2011, coefficient=Decimal("1.500"), verified=True).year(2011)
    guessed = given(2011, coefficient=Decimal("1.500")).year(2011)
    assert known is not None and guessed is not None
    assert known.heavy_minimum.value == Decimal("846.66")
    assert known.heavy_minimum.source == "600.00 × 1.500 / 1.063"
    assert guessed.heavy_minimum.value == Decimal("799.81")
    seen = given(2010, coefficient=Decimal("1.500"), verified=True).year(2010)
    assert seen is not None and seen.minimum.value == Decimal("300.00")


def test_a_book_fills_in_what_was_not_known() -> None:
    known = given(2011, leave_day_cap=Decimal("11.40")).year(2011)
    assert known is not None and known.leave_day_cap.value == Decimal("11.40")


def test_a_year_is_judged_by_itself_else_by_the_last_known_before_it() -> None:
    statute = given(2014, minimum=Decimal("620.00"))
    for year, judged_by in [(2011, 2011), (2013, 2012), (2014, 2014), (2030, 2014)]:
        minimum = statute.minimum_for(year)
        assert minimum is not None and minimum.year == judged_by
    assert statute.minimum_for(2009) is None


def test_an_amount_that_is_not_known_is_passed_over_when_judging() -> None:
    heavy = given(2014, minimum=Decimal("620.00")).heavy_minimum_for(2014)
    assert heavy is not None and heavy.year == 2012


def test_a_year_nobody_knows_is_none() -> None:
    statute = statute_from(TABLES)
    assert statute.year(2013) is None
    assert statute.last_known.year == 2012


def test_a_coefficient_is_told_with_the_three_decimals_that_all_have() -> None:
    for written in ("1.75", "1.750", "1.7500"):
        known = given(2027, coefficient=Decimal(written)).year(2027)
        assert known is not None
        assert str(known.coefficient.value) == "1.750"
        assert "× 1.750 /" in known.minimum.source
    finer = given(2027, coefficient=Decimal("1.7525")).year(2027)
    assert finer is not None and str(finer.coefficient.value) == "1.7525"


def test_what_a_book_does_not_give_has_no_source_of_its() -> None:
    known = given(2027, coefficient=Decimal("1.750")).year(2027)
    assert known is not None and known.leave_day_cap == Parameter(
        None, "734/1992 6 b §", "", False, 2027
    )
