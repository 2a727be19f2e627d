"""The comments of a statement as Word's own, on the words they are about."""

import io
from dataclasses import replace

import docx
import pytest
from docx.oxml.ns import qn
from small_amendments import exhibits
from small_book import ON, draft, round_
from small_voices import comments

from rulebook_cli.model.comment import Stance
from rulebook_cli.model.margin_note import MarginNote
from rulebook_cli.model.paper import Comparison, Items, Mark, Paper, Paragraph, Run
from rulebook_cli.model.text import Text
from rulebook_cli.render.papers.statement_paper import draw_statement
from rulebook_cli.render.speech import LANGUAGES
from rulebook_cli.render.writers.write_docx import write_docx


def beside(paper):
    """Each comment of the paper's Word file: author, day, words, and the words it is on."""
    document = docx.Document(io.BytesIO(write_docx(paper)))
    found = []
    for comment in document.comments:
        number, words, inside = str(comment.comment_id), "", False
        for part in document.element.body.iter():
            if part.get(qn("w:id")) == number and part.tag == qn("w:commentRangeStart"):
                inside = True
            elif part.get(qn("w:id")) == number and part.tag == qn("w:commentRangeEnd"):
                inside = False
            elif inside and part.tag in (qn("w:t"), qn("w:delText")):
                words += part.text
        day = comment.timestamp and comment.timestamp.date().isoformat()
        found.append((comment.author, day, comment.text, words.replace("\xa0", " ")))
    return found


def statement(said, association="hol", language="fi", some=()):
    return draw_statement(draft(), association, some, round_(), language, ON, comments=said)


def test_each_comment_stands_once_on_the_words_it_quotes_else_on_its_place():
    found = beside(statement(comments()))
    hol = "Harjuseudun omaishoitajat ry"
    assert found == [
        (
            *(hol, "2027-01-12", "Puoltaa muutoksin: Kolme päivää kuuluisi kaikille."),
            "kaksi vapaapäivää",
        )
    ]
    without = replace(comments()[0], quote="")
    place = "8 § 1 mom. (puoltaa muutoksin)"
    assert [words for *_, words in beside(statement([without]))] == [place]


def test_what_names_no_place_is_in_the_text_alone():
    said = [comments()[3], comments()[4]]
    paper = statement(said)
    words = "".join(
        r.text for b in paper.blocks if isinstance(b, Items) for i in b.items for r in i
    )
    assert "Kannatamme korotusta." in words and "Pääosin kyllä." in words
    assert beside(paper) == []


def test_words_of_an_old_text_that_the_statement_shows_have_the_comment_there():
    fee = next(one for one in exhibits() if one.amendment.association == "misol")
    paper = statement((), "misol", some=[fee])
    texts = next(block for block in paper.blocks if isinstance(block, Comparison))
    address = str(fee.changes[0].address.whole)
    quote = "".join(run.text for run in texts.old[0]).replace("\xa0", " ")[2:12]
    said = replace(comments()[2], on=address, quote=quote)
    paper = statement([said], "misol", some=[fee])
    assert beside(paper)[0][2:] == ("Pykälä on selkeä.", quote)
    assert len(beside(paper)) == 1
    shown = next(block for block in paper.blocks if isinstance(block, Comparison))
    assert [note.text for note in shown.beside] == ["Pykälä on selkeä."]
    last = [block for block in paper.blocks if isinstance(block, Items)][-1]
    assert last.beside == () and "Pykälä on selkeä." in "".join(r.text for r in last.items[0])


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_so_in_every_language(language):
    assert len(beside(statement(comments(), language=language))) == 1


def test_a_stance_alone_is_no_comment_of_words():
    only = replace(comments()[0], text=Text({}), stance=Stance.SUPPORTS)
    assert beside(statement([only])) == []


def test_several_comments_meet_in_one_paragraph():
    runs = (Run("yksi kaksi "), Run("kolme", Mark.INSERTED), Run(" neljä"))
    notes = (
        MarginNote("A", "a", quote="kaksi kolme"),
        MarginNote("B", "b", quote="kolme neljä"),
        MarginNote("C", "c"),
        MarginNote("D", "d", quote="muuta"),
    )
    found = beside(Paper("P", "fi", (Paragraph(runs, beside=notes),)))
    whole = "yksi kaksi kolme neljä"
    assert [words for *_, words in found] == ["kaksi kolme", "kolme neljä", whole, whole]
