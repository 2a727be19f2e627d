"""The letter, the help, the form and the receipt, in all languages and every form."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from small_book import draft

from rulebook_cli.model.paper import Blank, Paper
from rulebook_cli.model.place import Place
from rulebook_cli.model.settings import Asked, Question, Round
from rulebook_cli.model.text import Text
from rulebook_cli.render.papers.answer_form import draw_answer_form
from rulebook_cli.render.papers.receipt_letter import Made, draw_receipt
from rulebook_cli.render.papers.request_help import draw_request_help
from rulebook_cli.render.papers.request_letter import draw_request_letter
from rulebook_cli.render.writers.forms import FORMATS, write
from rulebook_cli.render.writers.setting import Setting

P = Place("")
ON = date(2026, 12, 1)
ROUND = Round(
    id="2027",
    place=P,
    opens=date(2026, 12, 1),
    amendments_close=datetime(2027, 1, 15, 23, 59),
    comments_close=datetime(2027, 1, 31, 16),
    diary="HVADno-2026-57",
    contact="kirjaamo@hva.example",
    asked=(Asked(Text({"fi": "Vanhusneuvosto"}), "advisory-body", P),),
    questions=(
        Question("q1", Text({"fi": "Onko raja selkeä?"}), P, "yes-mainly-no"),
        Question("q2", Text({"fi": "Mitä puuttuu?"}), P),
    ),
)
BARE = Round("2028", P)
MADE = Made(
    id="vanhusneuvosto-1",
    sender="Vanhusneuvosto",
    file="vastaus.docx",
    arrived=datetime(2027, 1, 20, 14, 5),
    diary="HVADno-2026-57-12",
    amendment="hva-1",
    places=("fees.amounts", "gone.away"),
    remarks=2,
    answers=1,
    stance="with-changes",
    unplaced=("Jotain aivan muuta.",),
)


def papers(round_: Round, language: str) -> list[Paper]:
    book = draft()
    return [
        draw_request_letter(
            book, round_, language, ON, (("draft", "2-luonnos.docx"),), "Päällikkö"
        ),
        draw_request_help(book, round_, language, ON, "2-luonnos.docx", "3-lomake.docx"),
        draw_answer_form(book, round_, language, ON, "RB-1", (("a", "b"),)),
        draw_receipt(MADE, book, round_, language, ON),
    ]


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("language", ["fi", "sv", "en"])
@pytest.mark.parametrize("round_", [ROUND, BARE], ids=lambda one: one.id)
def test_every_paper_can_be_written(round_: Round, language: str, form: str) -> None:
    for paper in papers(round_, language):
        data = write(paper, form)
        assert len(data) > 200
        assert b"{" not in data or form in ("html", "pdf", "docx", "terminal")


def shown(paper: Paper) -> str:
    return " ".join(
        write(paper, "terminal", Setting(width=100)).decode().replace("\xa0", " ").split()
    )


def test_the_letter_says_who_asks_what_of_whom_and_by_when() -> None:
    text = shown(papers(ROUND, "fi")[0])
    for words in (
        *("Lausuntopyyntö", "viimeistään 15.1.2027", "31.1.2027 klo 16.00", "HVADno-2026-57"),
        *("Onko raja selkeä?", "Vanhusneuvosto", "kirjaamo@hva.example"),
        "Luonnos, johon muutokset merkitään (2-luonnos.docx)",
    ):
        assert words in text


def test_a_letter_without_dates_questions_or_contact_says_none_of_them() -> None:
    text = shown(papers(BARE, "fi")[0])
    for words in ("Kysymykset", "Aikataulu", "Jakelu", "osoitteeseen", "None", "viimeistään"):
        assert words not in text


def test_the_form_has_a_blank_for_everything_with_its_own_tag() -> None:
    blanks = [block for block in papers(ROUND, "fi")[2].blocks if isinstance(block, Blank)]
    tags = [blank.tag for blank in blanks]
    assert len(tags) == len(set(tags)) == 7
    assert {"stance", "free", "question/q1", "question/q1/why", "question/q2"} <= set(tags)
    stance = next(blank for blank in blanks if blank.tag == "stance")
    assert [value for value, _ in stance.choices] == [
        *("supports", "with-changes", "opposes", "neutral")
    ]


def test_the_help_fits_on_one_page() -> None:
    for language in ("fi", "sv", "en"):
        data = write(papers(ROUND, language)[1], "pdf")
        assert data.count(b"/Type /Page\n") + data.count(b"/Type/Page\n") <= 1


def test_the_receipt_tells_what_was_made_and_what_had_no_place() -> None:
    text = shown(papers(ROUND, "fi")[3])
    for words in (
        *("20.1.2027 klo 14.05", "HVADno-2026-57-12", "vanhusneuvosto-1", "hva-1"),
        *("puoltaa muutoksin", "Jotain aivan muuta.", "2 huomiota", "yhteen kysymykseen"),
    ):
        assert words in text


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_a_receipt_of_one_place_ends_in_one_full_stop(language: str) -> None:
    made = replace(MADE, places=("fees.amounts",))
    text = shown(draw_receipt(made, draft(), ROUND, language, ON))
    assert "hva-1: " in text and ".." not in text
