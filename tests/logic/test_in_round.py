"""Who is in time: moments in any zone, days, summer time, more time, a round ended early."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rulebook_cli.logic.in_round import closing_for, is_late, is_open, open_for, phase_of
from rulebook_cli.model.amendment import Amendment
from rulebook_cli.model.finnish_time import in_finland, instant, is_before
from rulebook_cli.model.place import Place
from rulebook_cli.model.settings import Association, Extension, Round, Settings
from rulebook_cli.model.text import Text

P = Place("rulebook.yaml", 1, 1)
WINTER, SUMMER = timezone(timedelta(hours=2)), timezone(timedelta(hours=3))
ROUND = Round(
    "2027",
    P,
    opens=date(2026, 12, 1),
    amendments_close=datetime(2027, 1, 15, 23, 59),
    comments_close=datetime(2027, 1, 31, 16, 0),
    late=(
        Extension("misol", date(2027, 2, 5), P),
        Extension("Toinen", date(2027, 2, 3), P, time(12)),
    ),
)
SETTINGS = Settings(
    P,
    Text({"fi": "Kirja"}),
    associations=(
        Association("misol", Text({"fi": "Yhdistys"}), P),
        Association("hol", Text({"fi": "Toinen"}), P),
        Association("nvf", Text({"sv": "Skärgården"}), P),
    ),
    rounds=(ROUND,),
)


def phase(who: str, *at: int, round_: Round = ROUND) -> str:
    return phase_of(round_, SETTINGS, who, datetime(*at)).value  # type: ignore[arg-type]


def test_what_may_be_done_when() -> None:
    assert phase("nvf", 2026, 11, 30, 23, 59) == "coming"
    assert phase("nvf", 2026, 12, 1) == "amendments"
    assert phase("nvf", 2027, 1, 15, 23, 59, 59) == "amendments"
    assert phase("nvf", 2027, 1, 16) == "comments"
    assert phase("nvf", 2027, 1, 31, 16) == "comments"
    assert phase("nvf", 2027, 1, 31, 16, 0, 1) == "closed"


def test_more_time_is_for_those_to_whom_it_was_given_by_id_or_name() -> None:
    assert phase("misol", 2027, 2, 5, 23, 59, 59) == "amendments"
    assert phase("misol", 2027, 2, 6) == "closed"
    assert phase("hol", 2027, 2, 3, 12) == "amendments"
    assert phase("hol", 2027, 2, 3, 12, 1) == "closed"
    assert closing_for(ROUND, SETTINGS, "nvf") == datetime(2027, 1, 31, 16)


def test_a_round_that_opens_at_a_time_of_day() -> None:
    late = ROUND._replace(opens_at=time(9))
    assert phase("nvf", 2026, 12, 1, 8, 59, round_=late) == "coming"
    assert phase("nvf", 2026, 12, 1, 9, round_=late) == "amendments"
    whole_day = datetime(2026, 12, 1)
    assert is_open(late, SETTINGS, "nvf", whole_day, amendment=True)


def test_a_round_ended_early_is_over_for_all_without_more_time() -> None:
    ended = ROUND._replace(closed=datetime(2027, 1, 10, 12))
    assert phase("nvf", 2027, 1, 10, 11, round_=ended) == "amendments"
    assert phase("nvf", 2027, 1, 10, 12, round_=ended) == "closed"
    assert phase("misol", 2027, 1, 20, round_=ended) == "amendments"
    endless = Round("x", P, closed=datetime(2027, 1, 10, 12))
    assert phase("nvf", 2027, 1, 10, 13, round_=endless) == "closed"


def test_the_clock_of_the_writer_does_not_matter() -> None:
    for zone in (UTC, WINTER, timezone(timedelta(hours=-8)), timezone(timedelta(hours=14))):
        closes = datetime(2027, 1, 31, 14, 0, tzinfo=UTC)
        assert open_for(SETTINGS, "nvf", closes.astimezone(zone))
        assert not open_for(SETTINGS, "nvf", (closes + timedelta(seconds=1)).astimezone(zone))


def test_an_amendment_known_by_its_day_was_in_time_all_that_day() -> None:
    timed = ROUND._replace(amendments_close=datetime(2027, 1, 15, 12))
    assert is_open(timed, SETTINGS, "nvf", datetime(2027, 1, 15), amendment=True)
    assert not is_open(timed, SETTINGS, "nvf", datetime(2027, 1, 16), amendment=True)


def test_summer_time_begins() -> None:
    march = Round("x", P, comments_close=datetime(2027, 3, 28, 4, 0))
    in_time = datetime(2027, 3, 28, 4, 0, tzinfo=SUMMER)
    assert is_open(march, SETTINGS, "nvf", in_time)
    assert not is_open(march, SETTINGS, "nvf", in_time + timedelta(minutes=1))
    leapt = Round("x", P, comments_close=datetime(2027, 3, 28, 3, 30))
    assert is_open(leapt, SETTINGS, "nvf", datetime(2027, 3, 28, 2, 59, tzinfo=WINTER))


def test_in_the_hour_that_comes_twice_the_second_counts() -> None:
    october = Round("x", P, comments_close=datetime(2027, 10, 31, 3, 30))
    for zone in (SUMMER, WINTER):
        assert is_open(october, SETTINGS, "nvf", datetime(2027, 10, 31, 3, 30, tzinfo=zone))
    late = datetime(2027, 10, 31, 3, 31, tzinfo=WINTER)
    assert not is_open(october, SETTINGS, "nvf", late)


MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1))
ZONES = st.sampled_from([None, UTC, WINTER, SUMMER, timezone(timedelta(hours=-11))])


@given(MOMENTS, ZONES, st.integers(-200_000, 200_000), ZONES)
def test_a_quick_comparison_says_what_the_zones_say(
    one: datetime, zone: timezone | None, apart: int, other_zone: timezone | None
) -> None:
    first = one.replace(tzinfo=zone)
    second = (one + timedelta(seconds=apart)).replace(tzinfo=other_zone)
    assert is_before(first, second) == (instant(first) < instant(second))


@given(MOMENTS)
def test_a_moment_in_finland_is_that_moment(at: datetime) -> None:
    moment = at.replace(tzinfo=UTC)
    assert abs(instant(in_finland(moment)) - moment) in (timedelta(), timedelta(hours=1))


BORDERS = (
    # what closes for amendments; when it was sent (or proposed); whether that is late
    ("2027-01-15T16:00", "2027-01-15T15:59:59+02:00", False),
    ("2027-01-15T16:00", "2027-01-15T16:00:00+02:00", False),
    ("2027-01-15T16:00", "2027-01-15T16:00:01+02:00", True),
    ("2027-01-15T16:00", "2027-01-15T14:00:00+00:00", False),
    ("2027-01-15T16:00", "2027-01-15T14:00:01+00:00", True),
    ("2027-01-15T16:00", "2027-01-16T00:30:00+11:00", False),  # half past 15 in Finland
    ("2027-01-15T16:00", "2027-01-15T09:01:00-05:00", True),  # a minute past 16 in Finland
    ("2027-01-15T23:59", "2027-01-15T23:59:59+02:00", False),
    ("2027-01-15T23:59", "2027-01-16T00:00:00+02:00", True),
    ("2027-01-15T16:00", "2027-01-15", False),  # an older record knows the day alone
    ("2027-01-15T16:00", "2027-01-16", True),
    ("2027-07-15T16:00", "2027-07-15T13:00:00+00:00", False),  # in summer time
    ("2027-07-15T16:00", "2027-07-15T13:00:01+00:00", True),
)


@pytest.mark.parametrize(("closes", "at", "late"), BORDERS)
@pytest.mark.parametrize("sent", [True, False])
def test_an_amendment_is_late_by_the_moment_where_that_is_known(
    closes: str, at: str, late: bool, sent: bool
) -> None:
    ends = datetime.fromisoformat(closes)
    round_ = Round("2027", P, opens=date(2026, 12, 1), amendments_close=ends, comments_close=ends)
    settings = replace(SETTINGS, rounds=(round_,))
    words = Text({"fi": "x"})
    made = datetime.fromisoformat(at) if "T" in at else None
    day = datetime.fromisoformat(at).date()
    record = Amendment("nvf-1", "nvf", words, words, P)
    if sent:
        record = replace(record, submitted=day, sent=made)
        assert is_late(record, settings, date(2026, 12, 2)) is late
    else:
        assert is_late(record, settings, made or day) is late
