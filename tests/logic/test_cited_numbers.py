"""The numbers that the words of a reference name."""

import pytest

from rulebook_cli.logic.cited_numbers import Cited, cited_numbers


@pytest.mark.parametrize(
    ("words", "sections", "provisions"),
    [
        ("5 §:n 2 momentissa", ("5",), ("2",)),
        ("5 a §", ("5a",), ()),
        ("5a §:ssä", ("5a",), ()),
        ("2 momentissa", (), ("2",)),
        ("1 ja 2 momentissa", (), ("1", "2")),
        ("5 §:n 2–4 momentissa", ("5",), ("2", "3", "4")),
        ("5 §:n 2 momentin 3 kohdassa", ("5",), ("2",)),
        ("luvun 4 kohdassa 2", ("4",), ("2",)),
        ("luvussa 4.2", ("4.2",), ()),
        ("5 § 2 mom.", ("5",), ("2",)),
        ("2 mom. i 5 §", ("5",), ("2",)),
        ("kapitel 5 i regelboken", ("5",), ()),
        ("kapitel 4.2 punkt 3", ("4.2",), ("3",)),
        ("section 5(2)", ("5",), ("2",)),
        ("section 5, subsection 2", ("5",), ("2",)),
        ("section 4 a of the act", ("4a",), ()),
        ("chapter 4.2", ("4.2",), ()),
        ("§ 5", ("5",), ()),
        ("lain (937/2005) 5 §", ("5",), ()),
        ("1.1.2027 alkaen 5 §", ("5",), ()),
        ("jäljempänä säädetään", (), ()),
    ],
)
def test_the_numbers_of_the_words(
    words: str, sections: tuple[str, ...], provisions: tuple[str, ...]
) -> None:
    assert cited_numbers(words) == Cited(sections, provisions)
