"""When a text is in force, and the provisions of law it rests on, in words."""

from datetime import date

import pytest
from every_rule import every_rule, reader

from rulebook_cli.render.words.in_force_words import in_force_words, standing
from rulebook_cli.render.words.law_words import law_words


def test_provisions_in_force_in_words():
    book = every_rule()
    section = book.sections[0]
    words = in_force_words(section.in_force, reader(book=book))
    assert words == (
        "Voimassa 1.11.2025–31.12.2027. Koskee uusia hakemuksia. Aiempiin sopimuksiin ja "
        "päätöksiin sovelletaan suunnitelman seuraavasta tarkistuksesta alkaen, "
        "viimeistään 31.12.2026."
    )
    assert standing(section.in_force, reader(on=date(2025, 10, 31))).startswith("Ei vielä")
    assert standing(section.in_force, reader(on=date(2025, 11, 1))) == ""
    assert standing(section.in_force, reader(on=date(2027, 12, 31))) == ""
    assert standing(section.in_force, reader(on=date(2028, 1, 1))).startswith("Ei enää")
    assert in_force_words(None, reader()) == standing(None, reader()) == ""


@pytest.mark.parametrize(
    ("cited", "language", "words"),
    [
        (
            ("937/2005 5 §", "937/2005 6 §"),
            "fi",
            "laki omaishoidon tuesta (937/2005) 5 § ja 6 §",
        ),
        (("937/2005 4 a §",), "sv", "4 a § i lagen om stöd för närståendevård (937/2005)"),
        (
            ("937/2005 5 §",),
            "en",
            "Act on Support for Informal Care (937/2005), section 5",
        ),
        (("937/2005 3 § 5 k",), "fi", "laki omaishoidon tuesta (937/2005) 3 § 5 kohta"),
        (
            ("937/2005 4 § 1 mom.",),
            "en",
            "Act on Support for Informal Care (937/2005), section 4, subsection 1",
        ),
        (("1/2020",), "fi", "1/2020"),
        (("Perustuslaki 19 §", "569/2009"), "sv", None),
    ],
)
def test_provisions_of_law(cited, language, words):
    said = law_words(cited, reader(language)).replace("\xa0", " ")
    assert said == words if words else said.startswith("Perustuslaki 19 §; lagen om servicesedlar")
