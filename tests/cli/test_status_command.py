"""`rulebook status`: who one is, what goes on, what can be done now."""

import json

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
    assert "rulebook merge" in text and "rulebook memo" in text


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
        "decided": [],
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


def test_the_decided_version_is_named(county: Desk) -> None:
    county.good("decide", "2027-1", "--body", "Lautakunta")
    assert "2027-1" in county.good("status").out and told(county)["decided"] == ["2027-1"]


def test_no_repository(nowhere: Desk) -> None:
    for words in (("status",), ("amendments",), ("read",), ("diff",), ("memo",), ("update",)):
        said = nowhere.refused(*words)
        assert "--book" in said or "rulebook.yaml" in said, words
