"""The Markdown of provisions: blocks, runs, links, and text that tries to be markup."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample import HOSTILE

from rulebook_cli.model.paper import Items, Mark, Paragraph, Run, Style
from rulebook_cli.render.book.prose_runs import first_words, prose_blocks
from rulebook_cli.render.words.plain_prose import plain_paragraphs
from rulebook_cli.render.words.prose import _parsed, read_prose


def prose(text, **named):
    return prose_blocks(text, lambda link: link, **named)


def words(block):
    return "".join(run.text for run in block.runs)


def test_paragraphs_lists_and_marks():
    blocks = prose("Yksi\n**kaksi** *kolme*.\n\n- a\n- **b**\n\nLoppu.", number="2", anchor="s.p")
    first, items, last = blocks
    assert (words(first), first.number, first.anchor) == ("Yksi kaksi kolme.", "2", "s.p")
    assert Run("kaksi", Mark.STRONG) in first.runs
    assert Run("kolme", Mark.EMPHASIS) in first.runs
    assert items == Items(((Run("a"),), (Run("b", Mark.STRONG),)))
    assert (words(last), last.number) == ("Loppu.", "")


def test_an_ordered_list_stays_ordered():
    [_, items] = prose("Alku:\n\n1. a\n2. b")
    assert (items.ordered, len(items.items)) == (True, 2)


def test_an_inner_list_stands_inside_its_item():
    [_, items] = prose("Alku:\n\n- a\n  - b\n  - c\n- d")
    assert ["".join(run.text for run in item) for item in items.items] == ["a\n– b\n– c", "d"]


def test_a_text_that_begins_with_a_list_keeps_its_number():
    number, items = prose("- a\n- b", number="1", anchor="s.p")
    assert (number.number, number.anchor, words(number).strip()) == ("1", "s.p", "")
    assert len(items.items) == 2


def test_a_label_stands_first():
    [block] = prose("Teksti.", label=(Run("Harkinta: ", Mark.EMPHASIS),))
    assert words(block) == "Harkinta: Teksti."


def test_links_lead_where_they_are_resolved_to():
    [block] = prose("[a](#s.p), [b](fee:II), [c](law:937/2005#5), [d](term:erä).")
    links = [run.link for run in block.runs if run.link]
    assert links == ["#s.p", "fee:II", "law:937/2005#5", "term:erä"]
    [block] = prose_blocks("[a](#s.p)", lambda link: "")
    assert block.runs == (Run("a"),)


@pytest.mark.parametrize("text", ["# Otsikko", "Otsikko\n===", "## Otsikko ##"])
def test_a_heading_in_a_provision_is_a_strong_paragraph(text):
    assert prose(text) == [Paragraph((Run("Otsikko", Mark.STRONG),))]


def test_quotes_and_code_are_text():
    quote, code = prose("> lainaus\n\n```\nkoodi <b>\n```")
    assert quote == Paragraph((Run("lainaus"),), Style.QUOTE)
    assert words(code) == "koodi <b>"


def test_html_and_scripts_are_text():
    [block] = prose("<script>alert(1)</script> [x](javascript:alert(1)) <b>y</b>")
    assert "<script>alert(1)</script>" in words(block)
    assert not any(run.link for run in block.runs)


def test_a_picture_is_its_words():
    assert [words(block) for block in prose("![kuva](http://x/y.png)")] == ["kuva"]


def test_a_hard_break_is_a_line():
    assert [words(block) for block in prose("a  \nb\\\nc")] == ["a\nb\nc"]


@given(st.text())
def test_any_text_becomes_blocks(text):
    for block in prose(text, number="1"):
        assert isinstance(block, Paragraph | Items)


@given(st.lists(st.sampled_from(["- a\n", "  - b\n", "1. c\n", "> d\n", "e\n", "\n", "    f\n"])))
def test_no_word_of_nested_lists_is_lost(lines):
    text = "".join(lines)
    shown = ""
    for block in prose(text):
        runs = block.runs if isinstance(block, Paragraph) else sum(block.items, ())
        shown += "".join(run.text for run in runs)
    letters = [letter for letter in text if letter in "abcdef"]
    assert [letter for letter in shown if letter in "abcdef"] == letters


def test_first_words_are_cut_between_words():
    assert first_words("**Yksi** kaksi, kolme neljä", 15) == "Yksi kaksi…"
    assert first_words("Lyhyt.\n\nToinen.", 15) == "Lyhyt."
    assert first_words("", 15) == ""
    assert len(first_words(HOSTILE, 20)) <= 20


SIGNS = st.lists(
    st.sampled_from(
        ["sana", "5 §", ".", ",", " ", "\n", "\n\n", "\n- ", "**", "*", "[a](#x.y)", "`k`", "\\*",
         "[**b** c](fee:II)", "> ", "1. ", "(", ")", "[", "]", "&amp;", "# "]
    ),
    max_size=14,
).map("".join)  # fmt: skip


@given(SIGNS)
def test_every_piece_stands_where_it_says(text):
    """What is seen is found in the text, in order; only a sign by its number looks otherwise."""
    last = 0
    for stretch in read_prose(text):
        for piece in stretch.pieces:
            assert piece.at >= last
            seen = text[piece.at : piece.at + len(piece.text)]
            assert seen == piece.text or seen == "\n" or "&" in text or "\n" in piece.text
            last = piece.at + (len(piece.text) if seen == piece.text else 0)


def test_the_address_of_a_link_is_never_taken_for_words():
    [stretch] = read_prose("[5 §](#a.b). Loppu.")
    assert [(piece.text, piece.at) for piece in stretch.pieces] == [("5 §", 1), (". Loppu.", 11)]


NEAR_PLAIN = st.lists(
    st.sampled_from(
        ["sana", "Ä", "5 §", ".", ",", " ", "\n", "\n\n", "- ", "\n- a", "1.", "2) ", "3 ", "–",
         "§", "(", ")", "[5 §](law:937/2005#3)", "[b c](fee:II@2026-01-01)", "[a](#x.y)", "!", "&",
         "[d](x_y:z/1)", "[e](//h)", "[f](Data:g)", "[ h ](i:j:k)", "*", "=", "---", "#", "]: ",
         "\xa0", "\u2003", "\x85", "[q](http://Foo.fi/A)", "http://a.fi", "\t", "%", "~~", '"']
    ),
    max_size=9,
).map("".join)  # fmt: skip


@given(NEAR_PLAIN)
def test_a_text_with_nothing_but_links_is_read_as_the_parser_reads_it(text):
    """Most texts are read without the parser, which is slow to load; nobody must see that."""
    assert list(read_prose(text)) == list(_parsed(text))


def test_a_text_with_nothing_but_links_needs_no_parser():
    text = "Palkkio on [5 §:n](#fees) mukainen.\nRivi.\n\n- a\n- b c\n\nLoppu.\n"
    assert plain_paragraphs(text) == [
        (
            (("Palkkio on ", "", 0), ("5 §:n", "#fees", 12), (" mukainen.", "", 25), (" ", "", 35),
             ("Rivi.", "", 36)),
            0,
            0,
        ),
        ((("a", "", 45),), 43, 1),
        ((("b c", "", 49),), 47, 1),
        ((("Loppu.", "", 54),), 54, 0),
    ]  # fmt: skip
    for more in ("*a*", "1. a", "- a\n  - b", "- a\nb", "a\n- b", "a  \nb", "![a](b)", "[a][b]"):
        assert plain_paragraphs(more) is None
