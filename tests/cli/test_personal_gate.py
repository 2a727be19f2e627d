"""No personal data is written into a history kept for ever: the gate of every writing command."""

import json

import pytest
from desks import Desk

RAISE = ("fees", "--set", "fees:fee/II@2026-01-01=820")
CODE = "010594Y9032"


def refs(desk: Desk) -> str:
    return desk.git("for-each-ref", "--format=%(refname) %(objectname)")


@pytest.mark.parametrize(
    ("words", "kind", "hidden"),
    [
        (("--reason", f"Äitini {CODE} ei saanut tukea."), "personal identity code", CODE[2:]),
        (("--title", "Soita 040 123 4567"), "phone number", "123 4567"),
        (("--reason", "Asun osoitteessa Kotikatu 5 B 12."), "postal address", "katu"),
        (("--reason", "Aino Virtanen sairastaa Alzheimerin tautia."), "health", "Virtanen"),
    ],
)
def test_a_proposal_with_personal_data_is_not_written(
    words: tuple[str, ...], kind: str, hidden: str, misol: Desk
) -> None:
    before = refs(misol)
    title = () if "--title" in words else ("--title", "Otsikko")
    reason = () if "--reason" in words else ("--reason", "Syy")
    said = misol.say("propose", *RAISE, *title, *reason, *words)
    assert said.code == 2 and kind in said.err and hidden not in said.err
    assert refs(misol) == before
    assert CODE.encode() not in b"".join(
        path.read_bytes() for path in (misol.folder / ".git").rglob("*") if path.is_file()
    )


def test_the_words_of_a_file_are_looked_at_with_their_line(misol: Desk) -> None:
    old = misol.shown("main:sections/02-fees.yaml")
    new = old.rstrip("\n") + f"\n# {CODE}\n"
    (misol.top / "fees.yaml").write_text(
        new.replace("heading:", "heading:", 1).replace("Hoitopalkkio", "Palkkio 050 123 4567", 1),
        "utf-8",
    )
    said = misol.say(
        "propose", "fees", "--from", misol.top / "fees.yaml", "--title", "T", "--reason", "R"
    )
    assert said.code == 2
    assert "sections/02-fees.yaml, line" in said.everything
    assert "identity code" in said.everything and "phone number" in said.everything


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_it_is_said_in_the_readers_language_and_can_be_overridden(
    language: str, misol: Desk
) -> None:
    reason = ("--reason", "Toimiston numero on 015 123 4567.")
    said = misol.say("propose", *RAISE, "--title", "T", *reason, lang=language)
    assert said.code == 2 and "--despite personal-data" in said.everything
    assert "123 4567" not in said.everything
    again = (*RAISE, "--title", "T", *reason, "--despite", "personal-data")
    assert misol.good("propose", *again, lang=language).out == "misol-1\n"


def test_what_the_book_gives_as_its_contact_may_be_said(misol: Desk) -> None:
    contact = "hanna@pikkula.example"
    assert contact in misol.shown("main:rulebook.yaml")
    misol.propose(*RAISE, "--reason", f"Kysy lisää: {contact}")


def test_a_comment_with_personal_data_is_not_written(misol: Desk) -> None:
    before = refs(misol)
    words = ("comment", "fees", "--stance", "opposes", "--text", "Soita 040 123 4567.")
    said = misol.say(*words)
    assert said.code == 2 and "phone number" in said.err and refs(misol) == before
    misol.good(*words, "--despite", "personal-data")
    assert refs(misol) != before


def test_check_finds_what_came_in_all_the_same(misol: Desk) -> None:
    misol.propose(*RAISE, "--reason", f"Äitini {CODE}", "--despite", "personal-data")
    said = misol.say("check", "--with", "misol-1", "--json")
    found = [f for f in json.loads(said.out)["findings"] if f["check"] == "personal-data"]
    assert said.code == 1 and [one["severity"] for one in found] == ["error"]
    assert found[0]["place"]["file"] == "amendments/misol-1.yaml"
    assert CODE not in said.out


def test_what_a_received_paper_tells_of_a_person_is_not_in_the_history_of_main(
    county: Desk,
) -> None:
    """It stands apart, where it can be removed."""
    from docx import Document

    paper = Document()
    paper.add_paragraph(f"Äitini {CODE} tarvitsee hoitoa joka yö.")
    paper.save(str(county.top / "lausunto.docx"))
    county.good(
        "receive", county.top / "lausunto.docx", "--from", "Maija", "--kind", "person", "--yes"
    )
    assert CODE not in county.git("log", "-p", "main")


@pytest.mark.parametrize(
    "words",
    [
        ("r010594Y9032",),
        ("2030", "--diary", CODE),
        ("2030", "--name", f"Kierros {CODE}"),
        ("2030", "--question", f"Mitä {CODE}?"),
        ("2030", "--contact", f"Kirjaamo, {CODE}"),
        ("2030", "--contact", "Kotikatu 5 B 12"),
    ],
)
def test_a_round_holds_no_personal_data(words: tuple[str, ...], county: Desk) -> None:
    before = refs(county)
    said = county.refused("round", *words, "--open", "--comments-close", "1.3.2027")
    assert "personal" in said and CODE not in said.replace("r010594Y9032", "")
    assert refs(county) == before


def test_where_a_rounds_statements_are_sent_may_be_an_office(county: Desk) -> None:
    contact = ("--contact", "Kirjaamo, 015 123 4567, kirjaamo@pikkula.example")
    county.good("round", "2030", "--open", "--comments-close", "1.3.2027", *contact)


@pytest.mark.parametrize(
    "written", ["0105**94Y**9032", "&#48;10594Y9032", "0105<b></b>94Y9032", "010594\\Y9032"]
)
def test_a_code_that_only_its_reader_sees_is_found_in_every_text(
    written: str, misol: Desk, county: Desk
) -> None:
    before = refs(misol)
    why = ("--title", "T", "--reason", f"Äitini {written}")
    assert misol.say("propose", *RAISE, *why).code == 2
    assert misol.say("comment", "fees", "--text", f"Äitini {written}").code == 2
    assert refs(misol) == before
    before = refs(county)
    note = ("--no-file", "--kind", "association", "--from", "S", "--place", "leave")
    said = county.say("receive", *note, "--channel", "event", "--text", f"Äitini {written}")
    assert said.code == 2 and refs(county) == before


def test_an_escape_of_yaml_hides_nothing(misol: Desk) -> None:
    old = misol.shown("main:sections/02-fees.yaml")
    new = old.replace("Hoitopalkkio", '"\\u003010594Y9032"', 1)
    assert new != old
    before = refs(misol)
    why = ("--title", "T", "--reason", "R")
    said = misol.say("propose", "fees", "--from", misol.write("f.yaml", new), *why)
    assert said.code in (1, 2) and refs(misol) == before
