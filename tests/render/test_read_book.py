"""The book as people read it: sections, annexes, languages, golden papers."""

import os
import re
from datetime import date
from pathlib import Path
from string import Formatter

import pytest
from every_rule import DAY, ONE, SETTINGS, THREE, TWO, every_rule, model_county, read
from sample import HOSTILE

from rulebook_cli.model.paper import Heading, Paragraph
from rulebook_cli.render.book.book_contents import draw_contents
from rulebook_cli.render.book.read_book import draw_book
from rulebook_cli.render.speech import LANGUAGES, catalogue
from rulebook_cli.render.writers.forms import FORMATS, write
from rulebook_cli.render.writers.runs import every_run
from rulebook_cli.render.writers.safe_paper import made_safe
from rulebook_cli.render.writers.setting import Setting

GOLDEN = Path(__file__).parent / "golden"
DRAFT = {"fi": "LUONNOS", "sv": "UTKAST", "en": "DRAFT"}


def terminal(paper):
    return write(paper, "terminal", Setting(width=200)).decode()


def whole(language="fi", book=None, on=DAY, sections=()):
    return draw_book(book or every_rule(), language, on, sections)


def paragraph(paper, anchor):
    [found] = [
        block for block in paper.blocks if isinstance(block, Paragraph) and block.anchor == anchor
    ]
    return found


def words(value):
    return "".join(run.text for run in every_run(value))


@pytest.mark.parametrize("form", ["terminal", "md"])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("section", ["fees", "carer-support"])
def test_two_sections_of_the_model_county(section, language, form):
    paper = draw_book(model_county(), language, DAY, (section,), DRAFT[language], "2026/1")
    ending = {"terminal": "txt", "md": "md"}[form]
    golden = GOLDEN / f"read-{section}.{language}.{ending}"
    written = write(paper, form).decode()
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(written, encoding="utf-8", newline="\n")
    assert written == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_can_be_written_in_every_form(form, language):
    assert write(whole(language), form)


def test_the_chosen_sections_alone():
    headings = [
        block.anchor
        for block in whole(sections=("two",)).blocks
        if isinstance(block, Heading) and block.level == 1
    ]
    assert headings == ["two"]


def test_the_whole_book_has_contents_an_annex_terms_facts_and_laws():
    headings = [
        block.anchor for block in whole().blocks if isinstance(block, Heading) and block.level == 1
    ]
    assert headings == ["contents", "one", "two", "three", "annex", "terms", "facts", "laws"]


def test_provisions_are_numbered_and_anchored():
    paper = whole()
    numbers = [paragraph(paper, f"one.{id_}").number for id_ in "abcd"]
    assert numbers == ["1", "2", "3", "4"]


def test_links_lead_to_places_of_the_paper_only():
    links = {run.text: run.link for run in every_run(made_safe(whole())) if run.link}
    assert links["palkkio"] == "#term/fee"
    assert links["toinen kohta"] == "#two.c"
    assert links["laki"] == "#law/937/2005"
    assert "jäljempänä" not in links
    links = {run.text: run.link for run in every_run(made_safe(whole("sv"))) if run.link}
    assert links["Arvodet"] == "#two:fee"


def test_no_link_is_left_hanging_in_a_single_section():
    assert not any(run.link for run in every_run(made_safe(whole(sections=("one",)))))


def test_what_is_not_in_force_is_marked():
    paper = whole()
    assert words(paragraph(paper, "one.c")).startswith("Ei vielä voimassa 1.12.2026. Harkinta:")
    assert words(paragraph(paper, "one.d")).startswith("Ei enää voimassa 1.12.2026.")
    assert words(paragraph(whole(on=date(2027, 2, 1)), "one.c")) == "Harkinta: Harkitaan."
    assert "Ei vielä voimassa 1.1.2025." in terminal(whole(on=date(2025, 1, 1)))


def test_kinds_of_provisions_are_named():
    assert words(paragraph(whole(), "one.b")) == "Soveltamisohje: Ohje."


def test_a_missing_translation_is_said():
    paper = whole("sv")
    assert words(paragraph(paper, "one.b")) == (
        "Tillämpningsanvisning: (översättning saknas, texten på finska) Ohje."
    )
    assert "(översättning saknas, texten på finska)" in terminal(whole("sv", sections=("two",)))
    assert "Muistisairaus (översättning saknas, texten på finska)" in terminal(paper)
    assert "översättning saknas" not in words(paragraph(paper, "one.c"))


def test_a_name_without_a_language_is_nobodys_translation():
    assert "Koeyhdistys ry  " in terminal(whole("sv"))
    assert "Neuvontanumero  " in terminal(whole("sv"))


def test_a_translation_says_that_it_is_one():
    notice = "The authentic languages are Finnish and Swedish."
    assert notice in terminal(whole("en"))
    assert "käännös" not in terminal(whole("fi", sections=("three",)))


def test_the_version_the_day_and_the_draft_word():
    paper = draw_book(every_rule(), "fi", DAY, (), "LUONNOS", "päätetty 2026-1")
    text = terminal(paper)
    assert paper.draft == "LUONNOS"
    assert "päätetty 2026-1" in text
    assert re.search(r"Tilanne: +1\.12\.2026", text)
    assert paper.page_of == "Sivu {page} / {pages}"
    assert paper.letterhead.sender == ("Koeala",)
    assert paper.letterhead.kind == "Myöntämisperusteet"


@pytest.mark.parametrize(
    ("numbering", "language", "heading"),
    [
        ("chapter", "fi", "2 Maksut"),
        ("paragraph", "fi", "2 § Maksut"),
        ("paragraph", "en", "Section 2: Maksut"),
    ],
)
def test_headings_are_numbered_as_the_book_numbers(numbering, language, heading, monkeypatch):
    monkeypatch.setattr("every_rule.SETTINGS", SETTINGS.replace("chapter", numbering))
    assert heading in terminal(whole(language, read(one=ONE, two=TWO)))


def test_what_could_not_be_read_is_said():
    broken = read(one=ONE, two=TWO.replace("amount: 111.11", "amount: paljon"))
    assert broken.misread
    assert "joita ei voitu lukea" in terminal(whole(book=broken)) or (
        "jota ei voitu lukea" in terminal(whole(book=broken))
    )


def test_an_empty_book_says_so():
    assert "ei ole vielä yhtään" in terminal(whole(book=read()))
    assert "ei ole vielä yhtään" in terminal(draw_contents(read(), "fi", DAY))


def test_the_contents_list_every_section():
    lines = terminal(draw_contents(every_rule(), "fi", DAY, "LUONNOS", "luonnos")).splitlines()
    rows = [re.split(r" {2,}", line) for line in lines if line[:2] in ("1 ", "2 ", "3 ")]
    assert rows == [
        ["1 Luokat", "one", "Maksetaan palkkio, katso toinen kohta ja laki."],
        ["2 Maksut", "two", "Teksti."],
        ["3 Palvelut", "three"],
    ]


def test_the_contents_of_the_model_county_fit_a_terminal():
    paper = draw_contents(model_county(), "fi", DAY)
    assert "carer-support" in write(paper, "terminal").decode()


@pytest.mark.parametrize("form", FORMATS)
def test_hostile_text_stays_text(form):
    quoted = HOSTILE.replace("\\", "\\\\").replace('"', '\\"')
    hostile = f'{{fi: "{quoted}"}}'
    one = ONE.replace("{fi: Ohje.}", hostile).replace("{fi: Kevyt luokka, sv: Lätt klass}", hostile)
    three = THREE.replace("{fi: Keskus}", hostile)
    book = read(one=one, two=TWO, three=three)
    assert book.misread == ()
    written = write(whole(book=book), form)
    assert written
    if form == "html":
        assert b"<script>" not in written
        assert b"&lt;script&gt;" in written


@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_catalogues_have_the_same_sentences(language):
    finnish, other = catalogue("fi", "rules"), catalogue(language, "rules")
    assert set(finnish) == set(other)
    for key, sentence in finnish.items():
        assert _names(sentence) == _names(other[key]), key


def _names(sentence):
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}
