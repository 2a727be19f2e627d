"""No personal data goes into the history of the draft by a reason or an answer."""

import pytest
from desks import Desk

RAISE = ("fees", "--set", "fees:fee/II@2026-01-01=820")
TOLD = "Asiaa hoitaa 010594Y9032."
WAYS = (
    ("merge", "misol-1"),
    ("reject", "misol-1"),
    ("withdraw", "misol-1", "--as", "misol"),
    ("comment", "--answer", "nvf/1", "--taken", "yes"),
    ("comment", "--retract", "nvf/1", "--as", "nvf"),
    ("decide", "--body", "Lautakunta"),
    ("receive", "--answer", "seurakunta-1#1", "--taken", "no"),
    ("receive", "--remove", "seurakunta-1"),
    ("round", "2027", "--lapse", "misol-1"),
)


@pytest.fixture
def busy(county: Desk) -> Desk:
    """A county with an amendment, a comment and a statement that wait."""
    county.propose(*RAISE, "--as", "misol")
    county.good("comment", "leave", "--as", "nvf", "--text", "Hyvä")
    text = county.write("k.txt", "Lomitus ei riitä.")
    county.good("receive", text, "--from", "Seurakunta", "--kind", "neuvosto", lang="fi")
    tie = ("--place", "leave.days", "--passage", "1")
    county.good("receive", "--point", "seurakunta-1", *tie)
    return county


@pytest.mark.parametrize("way", WAYS, ids=lambda way: "-".join(way[:2]))
def test_a_reason_with_an_identity_code_is_not_written(busy: Desk, way: tuple[str, ...]) -> None:
    before = busy.git("for-each-ref")
    said = busy.refused(*way, "--because", TOLD)
    assert "personal" in said and "010594Y9032" not in said
    assert busy.git("for-each-ref") == before


@pytest.mark.parametrize("way", WAYS, ids=lambda way: "-".join(way[:2]))
def test_an_organisations_contact_can_be_written_when_it_is_meant(
    busy: Desk, way: tuple[str, ...]
) -> None:
    reason = ("--because", "Kysy: toimisto@yhdistys.example")
    busy.refused(*way, *reason)
    busy.good(*way, *reason, "--despite", "personal-data")


def test_an_undoing_is_looked_at_too(busy: Desk) -> None:
    busy.good("reject", "misol-1", "--because", "Ei nyt")
    before = busy.git("for-each-ref")
    assert "personal" in busy.refused("merge", "--undo", "misol-1", "--because", TOLD)
    assert busy.git("for-each-ref") == before


def test_what_a_body_ordered_is_looked_at_in_a_file(busy: Desk) -> None:
    record = (
        "id: 2027-1\nbody: {kind: board, name: {fi: Lautakunta}}\nmeeting: 2026-12-10\n"
        "outcome: returned\nremedy: {kind: oikaisuvaatimus, days: 14, text: {fi: Kirjaamo, "
        "kirjaamo@pikkula.example}}\n"
        "review: {by: 2027-09-30, what: {fi: 'Selvitetään hakija 010594Y9032'}}\n"
    )
    record = record.replace("{fi: Kirjaamo, kirjaamo", "{fi: 'Kirjaamo, kirjaamo").replace(
        "pikkula.example}}", "pikkula.example'}}"
    )
    assert "personal" in busy.refused("decide", "--from", busy.write("d.yaml", record))
    clean = record.replace("hakija 010594Y9032", "asia")
    busy.good("decide", "--from", busy.write("d.yaml", clean))


NAMED = ("receive", "--no-file", "--kind", "yksityishenkilö", "--place", "leave", "--channel")


def test_what_is_said_of_a_statement_does_not_name_its_private_sender(county: Desk) -> None:
    text = county.write("k.txt", "Lomitus ei riitä.")
    who = ("--from", "Maija Mallikas")
    county.good("receive", text, *who, "--kind", "yksityishenkilö", lang="fi")
    county.good("receive", "--point", "yksityishenkilo-1", "--place", "leave", "--passage", "1")
    before = county.git("for-each-ref")
    pleaded = "Mallikas, Maija pyysi."
    for words in (
        ("--remove", "yksityishenkilo-1", "--because", pleaded),
        ("--change", "yksityishenkilo-1", "--public", "no", "--ground", pleaded),
        ("--answer", "yksityishenkilo-1#1", "--taken", "no", "--because", pleaded),
        ("--point", "yksityishenkilo-1", "--place", "leave", "--passage", "1", "--theme", pleaded),
        (*NAMED[1:], "event", *who, "--text", "Kiitos", "--diary", pleaded),
        (county.write("t.txt", "Toinen."), *who, "--kind", "yksityishenkilö", "--diary", pleaded),
    ):
        assert "private person" in county.refused("receive", *words, lang="en"), words
    assert county.git("for-each-ref") == before


def test_the_coordinators_own_words_and_a_decision_are_looked_at(county: Desk) -> None:
    county.propose("leave", "--set", "leave.days~fi=Viisi vapaapäivää.", "--as", "misol")
    heading = ("fi: Vapaapäivät", "fi: Soita 050 765 4321")
    other = county.write("oma.yaml", county.section("03-leave", heading).read_text("utf-8"))
    before = county.git("for-each-ref")
    words = ("merge", "misol-1", "--as-modified", other, "--because", "Näin.")
    said = county.refused(*words)
    assert "oma.yaml" in said and "765" not in said
    body = "050 765 4321 Lautakunta"
    assert "765" not in county.refused("decide", "--body", body)
    assert county.git("for-each-ref") == before
    county.good(*words, "--despite", "personal-data")
