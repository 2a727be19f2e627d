"""A statement's words in passages."""

from hypothesis import given
from hypothesis import strategies as st

from rulebook_cli.logic.passages import passages, said_in


def test_paragraphs_and_broken_lines() -> None:
    text = "Lausunto\n\nVapaapäiviä tulee olla\nkolme. Se on hoita-\njalle tärkeää.\n\n\nKiitos!"
    assert passages(text) == [
        "Lausunto",
        "Vapaapäiviä tulee olla kolme. Se on hoitajalle tärkeää.",
        "Kiitos!",
    ]


def test_a_long_paragraph_is_cut_where_sentences_end() -> None:
    text = " ".join(["Tämä on yksi virke, jossa on vähän sanoja."] * 40)
    pieces = passages(text)
    assert len(pieces) > 3 and all(len(piece) <= 500 for piece in pieces)
    assert " ".join(pieces) == text


def test_a_quote_is_found_whatever_its_spaces_and_capitals() -> None:
    text = "Vapaapäiviä tulee\nolla  kolme."
    assert said_in(text, "vapaapäiviä tulee olla") == "Vapaapäiviä tulee olla"
    assert said_in(text, "kaksi") == ""
    assert said_in(text, "  ") == ""
    assert said_in("a (b) c*", "(b) c*") == "(b) c*"


@given(st.text(alphabet="ab.\n ÄA-", max_size=200))
def test_no_letter_is_lost(text: str) -> None:
    kept = "".join("".join(passages(text)).split()).replace("-", "")
    assert kept == "".join(text.split()).replace("-", "")
