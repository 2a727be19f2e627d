"""DOCX: Word's own tracked changes, headings and fields; the same bytes each time."""

import io
import subprocess
import time
import zipfile
from dataclasses import replace
from datetime import date

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st
from sample import HOSTILE, RICH, changed, plain

from rulebook_cli.model.margin_note import MarginNote
from rulebook_cli.model.paper import (
    Heading,
    Items,
    Mark,
    Paper,
    Paragraph,
    Run,
    Table,
)
from rulebook_cli.render.writers.docx_styles import STYLES
from rulebook_cli.render.writers.docx_tables import column_widths
from rulebook_cli.render.writers.safe_paper import clean
from rulebook_cli.render.writers.setting import Setting
from rulebook_cli.render.writers.write_docx import write_docx

LARGE = Setting(large_print=True)


def opened(paper):
    return docx.Document(io.BytesIO(write_docx(paper)))


def text_of(element):
    """The text of an element, deleted text as well."""
    pieces = {qn("w:br"): "\n", qn("w:softHyphen"): "\u00ad", qn("w:tab"): "\t"}
    shown = (qn("w:t"), qn("w:delText"))
    return "".join(
        part.text or "" if part.tag in shown else pieces.get(part.tag, "")
        for part in element.iter()
    )


def changes_of(document, tag):
    return list(document.element.body.iter(qn(tag)))


def test_changes_come_back_in_order_with_author_and_date():
    document = opened(RICH)
    for tag, mark in (("w:ins", Mark.INSERTED), ("w:del", Mark.DELETED)):
        found = changes_of(document, tag)
        assert [text_of(change) for change in found] == changed(RICH, mark)
        assert {change.get(qn("w:author")) for change in found} == {"Börje Åkerman"}
        assert {change.get(qn("w:date")) for change in found} == {"2027-01-04T00:00:00Z"}
    for change in changes_of(document, "w:del"):
        assert not list(change.iter(qn("w:t")))


def test_a_change_without_an_author_is_the_senders():
    blocks = (Paragraph((Run("a"), Run("x", Mark.INSERTED))),)
    (change,) = changes_of(opened(Paper("x", "fi", blocks, RICH.letterhead)), "w:ins")
    assert change.get(qn("w:author")) == "Mikkelin seudun omaishoitajat ry"
    assert change.get(qn("w:date")) is None


def test_marks_are_numbered_once_each():
    body = opened(RICH).element.body
    tags = ("w:ins", "w:del", "w:bookmarkStart")
    numbers = [mark.get(qn("w:id")) for tag in tags for mark in body.iter(qn(tag))]
    assert len(numbers) == len(set(numbers)) > 10


def test_headings_are_styles_and_hostile_text_is_text():
    paragraphs = opened(RICH).paragraphs
    styles = [part.style.name for part in paragraphs if part.style.name.startswith("Heading")]
    assert styles == ["Heading 1", "Heading 2", "Heading 2", "Heading 1"]
    assert [part.text for part in paragraphs].count(HOSTILE) == 1
    assert f"Jäsenten tekstiä {HOSTILE}" in [part.text for part in paragraphs]


def test_table_head_is_repeated_and_rows_stay_whole():
    table = opened(RICH).tables[1]
    assert [bool(row._tr.trPr.findall(qn("w:tblHeader"))) for row in table.rows] == [
        True,
        False,
        False,
        False,
    ]
    assert all(row._tr.trPr.findall(qn("w:cantSplit")) for row in table.rows)


@pytest.mark.parametrize(
    ("count", "kept"),
    [(1, {0}), (5, {0, 1, 2, 3, 4}), (40, {0, 1, 39})],
)
def test_no_row_of_a_table_stands_alone_on_a_page(count, kept):
    rows = tuple(((Run(str(number)),), (Run("x"),)) for number in range(count))
    paper = Paper("x", "fi", (Table("Taulukko", ("a", "b"), rows),), RICH.letterhead)
    table = opened(paper).tables[-1]
    together = {
        number
        for number, row in enumerate(table.rows)
        if all(cell.paragraphs[0].paragraph_format.keep_with_next for cell in row.cells)
    }
    assert together == kept


def test_every_ordered_list_begins_at_one():
    items = Items((plain("a"), plain("b")), ordered=True)
    paragraphs = opened(Paper("x", "fi", (items, items))).paragraphs
    numbers = [
        part._p.pPr.numPr.numId.val for part in paragraphs if part.style.name == "List Number"
    ]
    assert numbers[0] == numbers[1] != numbers[2] == numbers[3]


def test_links_lead_to_the_web_and_to_bookmarks():
    document = opened(RICH)
    body = document.element.body
    names = {mark.get(qn("w:name")) for mark in body.iter(qn("w:bookmarkStart"))}
    links = list(body.iter(qn("w:hyperlink")))
    inner = [link.get(qn("w:anchor")) for link in links if link.get(qn("w:anchor"))]
    outer = [document.part.rels[link.get(qn("r:id"))].target_ref for link in links[:1]]
    assert len(links) == 3
    assert len(inner) == 1
    assert set(inner) <= names
    assert outer == ["mailto:toimisto@misol.example"]


def test_header_has_the_draft_word_and_page_fields():
    header = opened(RICH).sections[0].header.paragraphs[0]
    assert header.text.startswith("HVADno-2026-57\tLUONNOS\tsivu ")
    fields = [part.get(qn("w:instr")) for part in header._p.iter(qn("w:fldSimple"))]
    assert fields == ["PAGE", "NUMPAGES"]


def test_the_draft_word_stands_once_on_a_page():
    document = docx.Document(io.BytesIO(write_docx(RICH)))
    tables = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    shown = "\n".join([*(one.text for one in document.paragraphs), *tables])
    assert "LUONNOS" not in shown


def test_its_properties_are_the_papers():
    properties = opened(RICH).core_properties
    assert (properties.title, properties.language) == (RICH.title, "fi-FI")
    assert properties.author == "Mikkelin seudun omaishoitajat ry"
    assert properties.created.date() == RICH.dated
    assert properties.comments == ""


def test_letters_are_formatted_by_styles_alone():
    body = opened(RICH).element.body
    given = {part.tag for one in body.iter(qn("w:rPr")) for part in one}
    assert given <= {qn("w:rStyle"), qn("w:ins"), qn("w:del")}
    given = {part.tag for one in body.iter(qn("w:pPr")) for part in one}
    numbered = {qn("w:numPr"), qn("w:ind")}
    assert given <= {qn("w:pStyle"), qn("w:keepNext"), qn("w:rPr"), *numbered}


def test_what_is_said_of_a_paragraph_is_a_comment_of_its_own():
    said = (
        MarginNote("Aino Ääri", "Hyvä <b>", date(2027, 1, 4), "4.1.2027"),
        MarginNote("B", "Ei"),
    )
    new = (Run("uusi", Mark.INSERTED, author="A"),)
    paper = Paper("x", "fi", (Paragraph(new, beside=said), Paragraph(plain("muu"))))
    document = opened(paper)
    found = [
        (one.author, one.text, one.timestamp and one.timestamp.date()) for one in document.comments
    ]
    assert found == [("Aino Ääri", "Hyvä <b>", date(2027, 1, 4)), ("B", "Ei", None)]
    paragraph, other = document.paragraphs[1:]
    tags = [part.tag for part in paragraph._p]
    assert tags.index(qn("w:commentRangeStart")) < tags.index(qn("w:ins"))
    assert tags.index(qn("w:ins")) < tags.index(qn("w:commentRangeEnd"))
    assert not list(other._p.iter(qn("w:commentReference")))
    assert write_docx(paper) == write_docx(paper)


def test_large_print_is_large_everywhere():
    ordinary, large = opened(RICH), docx.Document(io.BytesIO(write_docx(RICH, LARGE)))
    for style in STYLES:
        sizes = [one.styles[style[0]].font.size.pt for one in (ordinary, large)]
        assert sizes[1] >= 16 and sizes[1] > sizes[0]
    assert large.styles["Body Text"].font.size.pt == 18
    assert large.styles["Body Text"].paragraph_format.left_indent == 0
    hyphens = [one.settings.element.findall(qn("w:autoHyphenation")) for one in (ordinary, large)]
    assert [bool(found) for found in hyphens] == [True, False]


def test_only_styles_that_papers_use_are_offered():
    kinds = [style.type for style in opened(RICH).styles]
    assert kinds.count(WD_STYLE_TYPE.TABLE) <= 1


def test_the_same_paper_gives_the_same_bytes(monkeypatch):
    now = time.time()
    first = write_docx(RICH)
    monkeypatch.setattr(time, "time", lambda: now + 86_400)
    assert write_docx(RICH) == first
    with zipfile.ZipFile(io.BytesIO(first)) as parts:
        assert {part.date_time[0] for part in parts.infolist()} == {1980}
        assert not [name for name in parts.namelist() if "thumbnail" in name]


def test_no_table_touches_another_or_the_end():
    table = Table("", ("a",), ((plain("b"),),))
    tags = [child.tag for child in opened(Paper("x", "fi", (table, table))).element.body]
    after = [tags[place + 1] for place, tag in enumerate(tags) if tag == qn("w:tbl")]
    assert after == [qn("w:p")] * 2


@given(st.lists(st.lists(st.text(max_size=80), min_size=3, max_size=3), min_size=1, max_size=3))
def test_columns_fill_the_width(texts):
    widths = column_widths(tuple(tuple(plain(text) for text in row) for row in texts), 14.7)
    assert abs(sum(widths) - 14.7) < 1e-9
    assert min(widths) > 0


@settings(max_examples=25, deadline=None)
@given(st.text(), st.sampled_from([mark for mark in Mark if mark is not Mark.ASIDE]))
def test_any_text_comes_back(text, mark):
    runs = (Run("a"), Run(text, mark), Run("o"))
    table = Table("", ("x",), ((runs,),))
    document = opened(Paper("x", "fi", (Paragraph(runs), Heading(1, runs), table)))
    paragraphs = [text_of(part) for part in document.element.body.iter(qn("w:p"))]
    text = clean(text)
    assert f"a{text}o" in paragraphs[1:2]
    assert paragraphs[2] == f"a{text}o".replace("\n", " ")
    assert f"a{text}o" in paragraphs[3:]


@pytest.mark.office
def test_libreoffice_reads_the_changes(tmp_path):
    file = tmp_path / "paper.docx"
    file.write_bytes(write_docx(replace(RICH, draft="")))
    home = f"-env:UserInstallation={(tmp_path / 'office').as_uri()}"
    command = ["soffice", home, "--headless", "--convert-to", "fodt", "--outdir", tmp_path, file]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    text = (tmp_path / "paper.fodt").read_text(encoding="utf-8")
    changes = len(changed(RICH, Mark.INSERTED)) + len(changed(RICH, Mark.DELETED))
    assert text.count("<text:changed-region") == changes
    assert text.count("<dc:creator>Börje Åkerman</dc:creator>") == changes
