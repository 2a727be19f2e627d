"""DOCX: Word's own tracked changes, headings and fields; the same bytes each time."""

import io
import subprocess
import time
import zipfile
from dataclasses import replace

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st
from sample import HOSTILE, RICH, changed, plain

from rulebook_cli.model.paper import Heading, Items, Mark, Paper, Paragraph, Run, Table
from rulebook_cli.render.writers.docx_tables import column_widths
from rulebook_cli.render.writers.safe_paper import clean
from rulebook_cli.render.writers.write_docx import write_docx


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
