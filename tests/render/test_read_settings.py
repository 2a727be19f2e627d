"""What `rulebook.yaml` says, as `read rulebook` shows it: nothing of it is left out."""

from datetime import date

import pytest

from rulebook_cli.render.book.read_book import draw_book
from rulebook_cli.render.writers.write_terminal import write_terminal
from rulebook_cli.store.read_rulebook import read_rulebook

SETTINGS = """
title: {fi: Kirja, sv: Bok, en: Book}
document: soveltamisohje
kind: voucher
numbering: chapter
languages: [fi, sv, en]
authoritative: [fi]
statute_years:
  - {year: 2027, min: 560.00, heavy_min: 990.50, source: Arvio, verified: false}
indexation: {method: percentage}
associations: [{id: misol, name: {fi: Yhdistys}, contact: toimisto@misol.example}]
coordinators: [{id: hva, name: Virkamies, email: v@county.example}]
principles: [{id: participation, name: {fi: Osallisuus}}]
rounds:
  - id: "2027"
    opens: 2026-12-01T08:00
    amendments_close: 2027-01-15
    comments_close: 2027-01-31T16:00
    diary: HVADno-2026-57
    contact: kirjaamo@county.example
    asked: [{name: {fi: Vanhusneuvosto}, kind: advisory-body, why: "611/2021 32 §"}]
    questions: [{id: q1, text: {fi: "Onko hyvä?"}, scale: yes-mainly-no}]
    late: [{who: misol, until: 2027-02-05}]
waivers:
  - {check: fee-order, at: "fees:fee/II@2026-01-01", because: {fi: Syy}, by: hva, until: 2027-12-31}
"""
TOLD = (
    *("toimisto@misol.example", "v@county.example", "participation", "HVADno-2026-57"),
    *("Vanhusneuvosto", "611/2021 32 §", "q1: Onko hyvä?", "fees:fee/II@2026-01-01", "Arvio"),
)


def _read(language: str) -> str:
    files = {"rulebook.yaml": SETTINGS.encode(), "facts.yaml": b"facts: {}\n"}
    book = read_rulebook(files)
    assert not book.misread
    paper = draw_book(book, language, date(2026, 11, 23), ("rulebook",))
    return " ".join(write_terminal(paper, 200).replace("\u00a0", " ").split())


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fi", ("560,00 €", "990,50 €", "klo 16.00", "vaikuttamistoimielin", "misol: 5.2.2027")),
        ("sv", ("560,00 €", "kl. 16.00", "påverkansorgan", "en procentsats", "obekräftad")),
        ("en", ("€560.00", "at 16:00", "advisory body", "1 December 2026 at 08:00")),
    ],
)
def test_all_of_the_settings_are_read(language: str, words: tuple[str, ...]) -> None:
    told = _read(language)
    assert [each for each in (*TOLD, *words) if each not in told] == []


@pytest.mark.parametrize(
    ("name", "words"), [("terms", "ei ole käsitteitä"), ("facts", "ei ole hoitotilanteesta")]
)
def test_a_book_without_terms_or_facts_says_so(name: str, words: str) -> None:
    book = read_rulebook({"rulebook.yaml": b"title: {fi: K}\nlanguages: [fi]\n", "facts.yaml": b""})
    assert words in write_terminal(draw_book(book, "fi", date(2026, 11, 23), (name,)), 80)


def test_a_book_of_nothing_but_a_title() -> None:
    book = read_rulebook({"rulebook.yaml": b"title: {fi: K}\nlanguages: [fi]\n", "facts.yaml": b""})
    told = write_terminal(draw_book(book, "fi", date(2026, 11, 23), ("rulebook",)), 80)
    assert "Kielet" in told and "Yhdistykset" not in told and "Lausuntokierros" not in told
