"""`rulebook calendar`: a file that calendars read, in the reader's language."""

from datetime import UTC, date, datetime, timedelta

import icalendar
import pytest
from desks import Desk

PROMISE = (
    "partners: [{id: town, name: {fi: Pikkulan kaupunki}, "
    "tasks: [{what: {fi: Järjestää vertaisryhmän}, by: 2027-05-01}, "
    "{what: {fi: Valmis jo}, by: 2027-04-01, done: 2026-12-01}]}]\n"
)


def read(desk: Desk, *words: str, lang: str = "fi") -> icalendar.Calendar:
    return icalendar.Calendar.from_ical(desk.raw("calendar", *words, "--lang", lang).stdout)


def titles(calendar: icalendar.Calendar) -> list[str]:
    return [str(event["SUMMARY"]) for event in calendar.walk("VEVENT")]


def test_the_days_of_a_round(county: Desk) -> None:
    county.good("round", "2027", "--extend", "misol", "--until", "5.2.2027 klo 12")
    events = read(county).walk("VEVENT")
    assert [(str(one["SUMMARY"]), one.decoded("DTSTART")) for one in events] == [
        ("Lausuntokierros 2027 avautuu", date(2026, 11, 1)),
        ("Lausuntokierros 2027: muutosehdotukset viimeistään", date(2027, 1, 15)),
        (
            "Lausuntokierros 2027: lausunnot viimeistään",
            datetime(2027, 1, 31, 14, 0, tzinfo=UTC),
        ),
        (
            "Lausuntokierros 2027: lisäaika päättyy, Pikkulan omaishoitajat ry",
            datetime(2027, 2, 5, 10, 0, tzinfo=UTC),
        ),
    ]
    alarms = [alarm.decoded("TRIGGER") for alarm in events[2].walk("VALARM")]
    assert alarms == [timedelta(days=-7), timedelta(days=-1)]
    assert events[2].decoded("DTSTAMP") == datetime(2026, 12, 11, tzinfo=UTC)
    assert "PHVADno-2026-57" in str(events[2]["DESCRIPTION"])


def test_lines_are_as_the_standard_wants_them(county: Desk) -> None:
    data = county.raw("calendar", "--lang", "sv").stdout
    assert data.startswith(b"BEGIN:VCALENDAR\r\n") and data.endswith(b"END:VCALENDAR\r\n")
    assert data.count(b"\n") == data.count(b"\r\n")
    assert max(map(len, data.split(b"\r\n"))) <= 75
    unfolded = data.replace(b"\r\n ", b"").decode("utf-8")
    assert "Regelbok för stöd för närståendevård" in unfolded and "VERSION:2.0" in unfolded


@pytest.mark.parametrize(
    ("language", "word"), [("fi", "avautuu"), ("sv", "öppnas"), ("en", "opens")]
)
def test_it_speaks_the_readers_language(county: Desk, language: str, word: str) -> None:
    assert any(word in title for title in titles(read(county, lang=language)))


def test_a_new_file_mends_the_old_entries(county: Desk) -> None:
    def ids(*words: str) -> dict[str, str]:
        events = read(county, *words).walk("VEVENT")
        return {str(one["UID"]): str(one["DTSTART"].to_ical()) for one in events}

    before = ids()
    assert ids() == before
    county.good("round", "2027", "--open", "--comments-close", "7.2.2027")
    after = ids("--on", "2026-12-20")
    assert set(after) == set(before)
    assert sum(after[one] != before[one] for one in before) == 1


def test_other_clones_know_the_same_entries(county: Desk, misol: Desk) -> None:
    assert county.raw("calendar").stdout == misol.raw("calendar").stdout


def test_meetings_reviews_and_promises(county: Desk) -> None:
    record = (
        "id: 2027-1\nbody: {kind: board, name: {fi: Lautakunta}}\nmeeting: 2026-12-10\n"
        "outcome: returned\nreview: {by: 2027-09-30, what: {fi: Vaikutusten arviointi}}\n"
    )
    county.good("decide", "--from", county.write("decision.yaml", record))
    path = county.folder / "sections" / "02-fees.yaml"
    path.write_text(path.read_text("utf-8") + PROMISE, "utf-8")
    county.git("commit", "--all", "--quiet", "-m", "Lupaus")
    found = titles(read(county))
    assert "Lautakunta päätti sääntökirjasta" in found
    assert "Tarkistus: Vaikutusten arviointi" in found
    assert "Pikkulan kaupunki: Järjestää vertaisryhmän" in found
    assert not any("Valmis jo" in title for title in found)
    assert titles(read(county, "--round", "2027")) == [one for one in found if "kierros" in one]


def test_a_file_is_saved_and_written_over_only_when_it_is_ours(county: Desk) -> None:
    path = county.top / "kierros.ics"
    assert "kierros.ics" in county.good("calendar", "--output", path).err
    assert path.read_bytes() == county.raw("calendar", "--lang", "en").stdout
    county.good("calendar", "--output", path)
    path.write_bytes(b"toisen kalenteri")
    county.refused("calendar", "--output", path)
    county.good("calendar", "--output", path, "--yes")
    assert ".ics" in county.refused("calendar", "--output", county.top / "kierros.pdf")
    assert "2030" in county.refused("calendar", "--round", "2030")


def test_what_others_wrote_cannot_break_the_file(county: Desk) -> None:
    hostile = "A;B,C: \\n\\\\END:VEVENT " + "ä" * 200
    words = ("--open", "--comments-close", "31.1.2027", "--contact", hostile)
    county.good("round", "2027", *words)
    events = read(county).walk("VEVENT")
    assert len(events) == 3 and all(hostile in str(one["DESCRIPTION"]) for one in events)
