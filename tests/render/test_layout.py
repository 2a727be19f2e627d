"""How blocks stand to one another: set in under a number, kept together, on one page."""

import io
import subprocess
from dataclasses import replace

import docx
from hypothesis import given
from hypothesis import strategies as st
from sample import plain

from rulebook_cli.model.paper import (
    Align,
    Fields,
    Heading,
    Items,
    Mark,
    Paper,
    Paragraph,
    Run,
    Style,
    Table,
)
from rulebook_cli.render.writers.layout import placed
from rulebook_cli.render.writers.write_docx import write_docx
from rulebook_cli.render.writers.write_html import write_html
from rulebook_cli.render.writers.write_pdf import write_pdf

NUMBERED = Paragraph(plain("Palkkio on"), number="1")
LIST = Items((plain("yksi"), plain("kaksi")))
BLOCKS = (NUMBERED, LIST, Paragraph(plain("Loppu.")), Heading(1, plain("Toinen")), LIST)


def laid(*blocks):
    return list(placed(Paper("x", "fi", tuple(blocks))))


def test_what_belongs_to_a_number_is_set_in_until_the_next_heading():
    assert [each.under for each in laid(*BLOCKS)] == [False, True, True, False, False]


def test_words_that_lead_into_a_list_or_a_table_stay_with_it():
    label = Paragraph((Run("Kriteerit:", Mark.STRONG),))
    note = Paragraph(plain("Säädösperusta"), Style.NOTE)
    text = Paragraph(plain("Teksti."))
    table = Table("", ("a",), ())
    blocks = laid(text, LIST, label, text, text, table, Heading(1, plain("x")), note, text)
    assert [each.kept for each in blocks] == [
        True, False, True, False, True, False, False, True, False,
    ]  # fmt: skip


def test_a_label_at_the_very_end_has_nothing_to_stay_with():
    assert not laid(Paragraph((Run("Loppu", Mark.STRONG),)))[0].kept


def test_what_is_short_stands_on_one_page():
    row = (plain("a"),)
    assert laid(Table("", ("a",), (row,) * 10))[0].whole
    assert not laid(Table("", ("a",), (row,) * 11))[0].whole
    assert laid(Fields((("a", plain("b")),)))[0].whole
    assert laid(LIST)[0].whole
    assert not laid(Items((plain("pitkä " * 100),)))[0].whole


def test_only_links_inside_the_paper_are_contents():
    inner, outer = (Run("5 §", link="#fees"),), (Run("Finlex", link="https://finlex.fi"),)
    assert laid(Items((inner, inner)))[0].contents
    assert not laid(Items((inner, outer)))[0].contents
    assert not laid(Items(((*inner, Run(" x")),)))[0].contents


@given(st.lists(st.sampled_from(BLOCKS)))
def test_no_block_is_lost(blocks):
    assert [each.block for each in laid(*blocks)] == blocks


def test_word_and_the_browser_set_the_list_in():
    paper = Paper("x", "fi", BLOCKS)
    document = docx.Document(io.BytesIO(write_docx(paper)))
    bullets = [p.style.name for p in document.paragraphs if p.style.name.startswith("List Bullet")]
    assert bullets == ["List Bullet Under"] * 2 + ["List Bullet"] * 2
    under, own = (document.styles[name].paragraph_format for name in bullets[1:3])
    assert under.left_indent > own.left_indent
    html = write_html(paper)
    assert html.count('<ul class="under">') == 1
    assert '<p class="body under">Loppu.</p>' in html


def test_a_table_of_long_texts_may_break_between_its_rows():
    row = (plain("pitkä teksti " * 20), plain("x"))
    assert not laid(Table("", ("a", "b"), (row,) * 5))[0].whole


def test_two_texts_side_by_side_have_columns_of_one_width():
    long, short = plain("Omaishoitajalla on oikeus vapaaseen jokaisena kuukautena."), plain("lyhyt")
    table = Table("", ("Voimassa oleva", "Ehdotus"), ((long, ()), (short, long)))
    assert laid(table)[0].even
    assert not laid(replace(table, rows=((short, long),)))[0].even
    assert not laid(replace(table, align=(Align.LEFT, Align.RIGHT)))[0].even
    assert not laid(Table("", ("a", "b", "c"), ((long, long, long),)))[0].even
    paper = Paper("x", "fi", (table,))
    assert '<table class="even">' in write_html(paper)
    made = docx.Document(io.BytesIO(write_docx(paper))).tables[-1]
    assert made.columns[0].width == made.columns[1].width


def test_dashes_under_a_heading_are_not_parted_from_what_follows() -> None:
    dashes = Paragraph((Run("- - -"),))
    body = Paragraph((Run("Teksti."),))
    paper = Paper("Otsikko", "fi", (Heading(1, (Run("8 §"),)), dashes, body, dashes))
    assert [one.kept for one in placed(paper)][1:] == [True, False, False]


def test_a_condition_stays_with_what_holds_on_it():
    done = Paragraph(plain("Palkkiosta maksetaan puolet."))
    condition = Paragraph((Run("Edellytys: ", Mark.STRONG), Run("hoitaja pyytää")))
    assert [each.kept for each in laid(done, condition, done)] == [True, False, False]


def test_the_lines_of_one_item_stand_on_one_page(tmp_path):
    filling = tuple(Paragraph(plain(f"Rivi {number}.")) for number in range(30))
    lines = "\n".join(f"ehto {number}" for number in range(12))
    items = Items((plain("Ensimmäinen."), plain(lines), plain("x " * 400)))
    (tmp_path / "a.pdf").write_bytes(write_pdf(Paper("x", "fi", (*filling, items))))
    done = subprocess.run(["pdftotext", tmp_path / "a.pdf", "-"], capture_output=True, check=True)
    pages = done.stdout.decode().split("\f")
    assert "Ensimmäinen." in pages[0] and "ehto" not in pages[0]
    assert all(f"ehto {number}" in pages[1] for number in range(12))
