"""What people did in a Word file, read from its XML."""

import io
import zipfile
from datetime import UTC, datetime

from word_files import came, paragraph, part, run, went, word_file

from rulebook_cli.model.received_paper import ReceivedPaper, ReceivedParagraph
from rulebook_cli.model.text_change import Kind
from rulebook_cli.store.docx_text import read_docx


def read(body: str, **parts: str) -> ReceivedPaper:
    return read_docx(word_file(body, **parts), "x.docx")


def only(body: str) -> ReceivedParagraph:
    (one,) = read(body).paragraphs
    return one


def test_tracked_words_give_both_texts_with_author_and_time() -> None:
    one = only(paragraph(run("Palkkio on ") + went("650") + came("700") + run(" euroa.")))
    assert (one.old, one.new) == ("Palkkio on 650 euroa.", "Palkkio on 700 euroa.")
    assert one.authors == ("Aino",)
    assert one.runs[1].at == datetime(2026, 12, 1, 10, tzinfo=UTC)


def test_what_one_put_in_and_another_took_out_is_in_neither_text() -> None:
    inside = went("pois", "Bo") + run("b")
    one = only(paragraph(run("a") + f'<w:ins w:author="Aino">{inside}</w:ins>'))
    assert (one.old, one.new) == ("a", "ab")


def test_moved_words_went_here_and_came_there() -> None:
    moved = f'<w:moveFrom w:author="Aino">{run("siirto")}</w:moveFrom>'
    there = f'<w:moveTo w:author="Aino">{run("siirto")}</w:moveTo>'
    paper = read(paragraph(run("a ") + moved) + paragraph(run("b ") + there))
    assert [(p.old, p.new) for p in paper.paragraphs] == [("a siirto", "a "), ("b ", "b siirto")]


def test_ends_of_paragraphs_come_and_go() -> None:
    paper = read(paragraph(run("a"), "ins") + paragraph(run("b"), "del") + paragraph(run("c")))
    assert [p.end for p in paper.paragraphs] == [Kind.INSERTED, Kind.DELETED, Kind.EQUAL]
    assert paper.paragraphs[0].authors == ("Aino",)


def test_the_end_of_a_cell_is_no_end_of_a_paragraph() -> None:
    cells = "".join(
        f"<w:tc>{paragraph(run(t), 'del')}{paragraph(run(t), 'del')}</w:tc>" for t in "ab"
    )
    paper = read(f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>")
    assert [p.end for p in paper.paragraphs] == [Kind.DELETED, Kind.EQUAL] * 2
    assert all(p.in_table for p in paper.paragraphs)


def test_signs_are_words_too() -> None:
    signs = "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:softHyphen/><w:noBreakHyphen/></w:r>"
    assert only(paragraph(signs)).new == "a\tb\n\u00ad\u2011"


def test_words_in_links_controls_and_fields_are_read_but_not_what_makes_the_field() -> None:
    inner = (
        f"<w:hyperlink>{run('linkki ')}</w:hyperlink>"
        "<w:sdt><w:sdtPr><w:tag w:val='x'/></w:sdtPr>"
        f"<w:sdtContent>{run('kenttä ')}</w:sdtContent></w:sdt>"
        f"<w:fldSimple w:instr='PAGE'>{run('3')}</w:fldSimple>"
        "<w:r><w:instrText>PAGE</w:instrText></w:r>"
    )
    assert only(paragraph(inner)).new == "linkki kenttä 3"


def test_comments_with_their_words_their_place_and_their_time() -> None:
    start, end = '<w:commentRangeStart w:id="4"/>', '<w:commentRangeEnd w:id="4"/>'
    body = paragraph(run("a")) + paragraph(run("b ") + start + run("sanat") + end + run(" c"))
    noted = (
        '<w:comment w:id="4" w:author="Bo" w:date="2026-12-02T08:00:00Z">'
        f"{paragraph(run('Miksi'))}{paragraph(run('näin?'))}</w:comment>"
        f'<w:comment w:id="9" w:author="Bo">{paragraph(run("irrallaan"))}</w:comment>'
    )
    one, loose = read(body, comments=part("comments", noted)).comments
    assert (one.text, one.author, one.quote, one.paragraph) == ("Miksi\nnäin?", "Bo", "sanat", 1)
    assert one.at == datetime(2026, 12, 2, 8, tzinfo=UTC)
    assert (loose.text, loose.quote, loose.paragraph) == ("irrallaan", "", -1)


def test_notes_and_text_boxes_stand_aside_and_are_not_lost() -> None:
    box = f"<w:r><w:pict><w:txbxContent>{paragraph(run('laatikko'))}</w:txbxContent></w:pict></w:r>"
    note = (
        f'<w:footnote w:type="separator"><w:p/></w:footnote>'
        f'<w:footnote w:id="2">{paragraph(run("alaviite"))}</w:footnote>'
    )
    paper = read(paragraph(run("teksti") + box), footnotes=part("footnotes", note))
    assert [(p.new, p.aside) for p in paper.paragraphs] == [
        ("teksti", False),
        ("laatikko", True),
        ("alaviite", True),
    ]


def test_names_and_lists() -> None:
    styles = '<w:style w:styleId="Luettelo"><w:name w:val="List Bullet"/></w:style>'
    body = paragraph(run("a"), name="rb_1") + paragraph(run("b"), style="Luettelo")
    numbered = "<w:p><w:pPr><w:numPr/></w:pPr></w:p>"
    paper = read(body + numbered, styles=part("styles", styles))
    assert [p.names for p in paper.paragraphs] == [("rb_1",), (), ()]
    assert [p.listed for p in paper.paragraphs] == [False, True, True]


def test_the_strict_language_is_the_same_language() -> None:
    body = word_file(paragraph(run("sanat") + came(" lisää")))
    with zipfile.ZipFile(io.BytesIO(body)) as file:
        text = file.read("word/document.xml")
    strict = text.replace(
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        file.writestr("word/document.xml", strict)
    (one,) = read_docx(packed.getvalue(), "x").paragraphs
    assert (one.old, one.new) == ("sanat", "sanat lisää")
