"""`rulebook status`: who one is, what goes on, what can be done now."""

import json

import pytest
from desks import Desk

RAISE = ("fees", "--set", "fees:fee/II@2026-01-01=820", "--texts")


def told(desk: Desk, *words: str) -> dict[str, object]:
    said = json.loads(desk.good("status", "--json", *words).out)
    assert isinstance(said, dict)
    return said


def test_a_member_sees_the_book_the_round_and_the_next_steps(misol: Desk) -> None:
    text = misol.good("status", lang="fi").everything
    for expected in (
        "Omaishoidon tuen sääntökirja",
        "Pikkulan hyvinvointialue",
        "Pikkulan omaishoitajat ry",
        "PHVADno-2026-57",
        "15.1.2027",
        "31.1.2027",
        "16.00",
        "rulebook propose",
        "rulebook statement",
    ):
        assert expected in text
    assert "rulebook merge" not in text and "rulebook submit" not in text


def test_a_coordinator_gets_the_steps_of_a_coordinator(county: Desk) -> None:
    text = county.good("status").everything
    assert "rulebook receive --list" in text and "rulebook memo" in text
    assert "rulebook merge" not in text  # nothing waits for that answer
    county.propose(*RAISE, "--as", "misol")
    assert "rulebook merge ID" in county.good("status").everything


def test_who_has_no_shared_rulebook_is_not_told_to_send(county: Desk) -> None:
    assert not county.git("remote")
    county.propose(*RAISE)
    text = county.good("status").out
    assert "hva-1: answer it: rulebook merge hva-1" in text and "rulebook submit" not in text


def test_a_reader_is_told_how_to_join(misol: Desk) -> None:
    misol.git("config", "--unset", "rulebook.association")
    assert "rulebook join" in misol.good("status").out
    assert told(misol)["association"] is None


def test_ones_own_amendments_stand_there_and_ask_to_be_sent(misol: Desk) -> None:
    misol.propose(*RAISE)
    misol.propose("leave", "--set", "leave:leave/I.days=3", "--as", "nvf")
    text = misol.good("status").out
    assert "misol-1" in text and "nvf-1" not in text and "rulebook submit" in text
    misol.good("submit", "--yes")
    assert "rulebook submit" not in misol.good("status").out


def test_an_amendment_that_clashes_asks_to_be_looked_at(misol: Desk) -> None:
    misol.propose(*RAISE)
    misol.commit("Toinen", ("sections/02-fees.yaml", "amount: 760.00", "amount: 790.00"))
    text = misol.good("status").out
    assert "rulebook diff" in text and "clashes" in text


def test_json(misol: Desk) -> None:
    misol.propose(*RAISE)
    assert told(misol) == {
        "schema": 1,
        "folder": str(misol.folder),
        "association": "misol",
        "round": "2027",
        "phase": "amendments",
        "until": {"amendments": "2027-01-15T23:59", "comments": "2027-01-31T16:00"},
        "decided": [],
        "returned": None,
        "open": 1,
        "own": [{"id": "misol-1", "status": "proposed"}],
        "changed_since_sent": [],
        "comments": {"count": 0, "unsent": [], "answered": []},
    }


def test_what_was_changed_after_sending_asks_to_be_sent_again(misol: Desk) -> None:
    misol.propose(*RAISE)
    misol.good("submit", "--yes")
    misol.good("propose", "--to", "misol-1", "--reason", "Uusi syy", lang="fi")
    text = misol.good("status").out
    assert "rulebook submit" in text and "not sent the change: misol-1" in text
    misol.good("submit", "--yes")
    assert told(misol)["changed_since_sent"] == []
    misol.good("withdraw", "misol-1", "--because", "Ei enää")
    assert told(misol)["changed_since_sent"] == ["misol-1"]
    text = misol.good("status").out
    assert "Reason: Ei enää" in text and "Answer" not in text


def test_one_withdrawn_unsent_is_not_to_be_sent(misol: Desk) -> None:
    misol.propose(*RAISE)
    misol.good("withdraw", "misol-1", "--because", "Ei enää")
    assert "rulebook submit" not in misol.good("status").out
    listed = json.loads(misol.good("amendments", "--all", "--json").out)["amendments"]
    assert [(one["status"], one["proposed"]) for one in listed] == [("withdrawn", "2026-12-11")]


def test_between_rounds(misol: Desk) -> None:
    for day in ("2026-10-31", "1.2.2027"):
        assert "No consultation is open." in misol.good("status", "--on", day).out
        assert told(misol, "--on", day)["round"] is None


@pytest.mark.parametrize(
    ("day", "phase", "words"),
    [
        ("2026-10-31", "coming", ("opens 1 November 2026", "rulebook read")),
        ("2026-12-01", "amendments", ("until 15 January 2027", "rulebook propose")),
        ("2027-01-15", "amendments", ("until 15 January 2027", "rulebook propose")),
        ("2027-01-16", "comments", ("ended 15 January 2027", "rulebook comment")),
        ("2027-01-31", "comments", ("until 31 January 2027 at 16:00", "rulebook comment")),
        ("2027-02-01", "closed", ("ended 31 January 2027", "is taken, and marked as late")),
    ],
)
def test_what_a_member_can_do_on_a_day_and_until_when(
    misol: Desk, day: str, phase: str, words: tuple[str, ...]
) -> None:
    text = misol.good("status", "--on", day).everything
    assert all(word in text for word in words), text
    assert ("rulebook propose" in text) == (phase == "amendments")
    said = told(misol, "--on", day)
    assert said["phase"] == phase
    assert said["round"] == ("2027" if phase in ("amendments", "comments") else None)


def test_more_time_is_told_to_those_who_have_it_and_to_nobody_else(
    county: Desk, misol: Desk, nvf: Desk
) -> None:
    county.good("round", "2027", "--extend", "misol", "--until", "5.2.2027 klo 12")
    for desk in (misol, nvf):
        desk.good("update")
    text = misol.good("status", "--on", "2027-02-03", lang="fi").everything
    assert "lisäaikaa: 5.2.2027 klo 12.00 asti" in text and "rulebook propose" in text
    assert told(misol, "--on", "2027-02-03")["phase"] == "amendments"
    assert told(nvf, "--on", "2027-02-03")["phase"] == "closed"
    assert "more time" not in nvf.good("status", "--on", "2027-01-20").everything


@pytest.mark.parametrize(
    ("day", "step"),
    [
        ("2026-10-31", "rulebook request --round 2027"),
        ("2026-12-01", "rulebook round 2027"),
        ("2027-02-01", "rulebook round 2027 --close"),
    ],
)
def test_a_coordinator_is_told_what_the_round_needs(county: Desk, day: str, step: str) -> None:
    assert step in county.good("status", "--on", day).everything
    county.good("round", "2027", "--close")
    after = county.good("status", "--on", "2027-02-01").everything
    assert "--close" not in after and "rulebook round 2027" in after


def test_an_outsider_is_told_how_to_be_heard(misol: Desk) -> None:
    misol.git("config", "--unset", "rulebook.association")
    assert "by 31 January 2027 at 16:00" in misol.good("status").everything
    assert "late" in misol.good("status", "--on", "2027-02-01").everything


def test_what_became_of_each_and_the_next_command(county: Desk) -> None:
    one = county.propose(*RAISE, "--as", "misol")
    two = county.propose("leave", "--set", "leave:leave/I.days=3", "--as", "misol")
    three = county.propose("leave", "--set", "leave:leave/I.days=4", "--as", "misol")
    county.good("comment", "leave", "--as", "misol", "--text", "Hyvä")
    county.good("comment", "--answer", "misol/1", "--taken", "no", "--because", "Maksaa liikaa")
    county.good("merge", one, "--because", "Otetaan")
    county.good("reject", two, "--because", "Ei nyt")
    county.good("round", "2027", "--lapse", three, "--because", "Aika loppui")
    county.git("config", "rulebook.association", "misol")
    text = county.good("status").everything
    for words in (
        "misol-1: read the new text: rulebook read fees --draft",
        "misol-2: read the answer: rulebook paper amendment misol-2",
        "misol-3: ask the coordinator to carry it",
        "Maksaa liikaa",
        "rulebook comment --list",
    ):
        assert words in text, text


def test_the_decided_version_is_named(county: Desk) -> None:
    county.good("decide", "2027-1", "--body", "Lautakunta")
    assert "2027-1" in county.good("status").out and told(county)["decided"] == ["2027-1"]


def test_no_repository(nowhere: Desk) -> None:
    for words in (("status",), ("amendments",), ("read",), ("diff",), ("memo",), ("update",)):
        said = nowhere.refused(*words)
        assert "--book" in said or "rulebook.yaml" in said, words
