"""Word's own "accept all" and "reject all" both leave a sound paper."""

import io

import docx
import pytest
from docx.oxml.ns import qn
from small_amendments import exhibits
from small_book import ON, draft, round_

from rulebook_cli.model.paper import Items, Mark, Paper, Paragraph, Run
from rulebook_cli.render.changes.changed_places import changed_places
from rulebook_cli.render.papers.amendment_words import showing_of
from rulebook_cli.render.papers.memo_paper import draw_memo
from rulebook_cli.render.papers.statement_paper import draw_statement
from rulebook_cli.render.writers.write_docx import write_docx

ACCEPTED, REFUSED = "w:del", "w:ins"
"""What goes when every change is accepted, or refused."""
OLD, NEW = "Nykyinen teksti", "Ehdotettu teksti"


def statement():
    return draw_statement(draft(), "misol", exhibits(), round_(), "fi", ON)


def memo():
    return draw_memo(draft(), round_(), exhibits(), (), (), (), "fi", ON)


def settled(paper, going):
    """The paragraphs of a paper's Word file after its changes, as (style, text)."""
    document = docx.Document(io.BytesIO(write_docx(paper)))
    paragraphs, waiting = [], ""
    for paragraph in document.paragraphs:
        shown = (qn("w:t"), qn("w:delText"), qn("w:tab"))
        text = "".join(
            part.text or ("\t" if part.tag == qn("w:tab") else "")
            for run in paragraph._p.iter(qn("w:r"))
            if not any(above.tag == qn(going) for above in run.iterancestors())
            for part in run
            if part.tag in shown
        )
        ends = paragraph._p.findall(f"{qn('w:pPr')}/{qn('w:rPr')}/{qn(going)}")
        if ends:
            # Word joins what is left of it to the paragraph after.
            waiting += text
            continue
        paragraphs.append((paragraph.style.name, (waiting + text).replace("\xa0", " ")))
        waiting = ""
    return paragraphs


def compared(paper, going):
    """Of each comparison the old and the new text as they then are."""
    found, at = [], None
    for style, text in settled(paper, going):
        if style == "Comparison Label":
            at = text
            if at == OLD:
                found.append({OLD: [], NEW: []})
        elif style == "Comparison Text" and at in (OLD, NEW):
            found[-1][at].append(text.rstrip())
    return found


def lines_of(side):
    for exhibit in exhibits():
        if exhibit.amendment.association == "misol":
            for place in changed_places(exhibit.changes, showing_of(exhibit, "fi")):
                lines = (getattr(line, side) for line in place.lines)
                yield ["".join(run.text for run in runs).replace("\xa0", " ") for runs in lines]


def test_refused_changes_leave_the_old_text_twice():
    both = compared(statement(), REFUSED)
    assert len(both) > 5
    for one in both:
        if one[OLD] == ["Ei nykyistä tekstiä."]:
            assert one[NEW] == []
        else:
            assert [line for line in one[NEW] if line != "Teksti poistetaan."] == one[OLD]


def test_accepted_changes_leave_both_texts_whole():
    refused, accepted = (compared(statement(), going) for going in (REFUSED, ACCEPTED))
    assert [one[OLD] for one in accepted] == [one[OLD] for one in refused]
    assert all(one[NEW] and all(one[NEW]) for one in accepted)
    assert any(one[NEW] == ["Teksti poistetaan."] for one in accepted)
    assert all(one[NEW] != one[OLD] for one in accepted)


@pytest.mark.parametrize(("going", "side"), [(ACCEPTED, "new"), (REFUSED, "old")])
def test_the_memo_holds_the_text_that_is_left(going, side):
    shown = [text.partition("\t")[2] or text for _, text in settled(memo(), going)]
    for lines in lines_of(side):
        for line in lines:
            assert line.strip("\N{EM SPACE}– ") in " ".join(shown)


@pytest.mark.parametrize("going", [ACCEPTED, REFUSED])
@pytest.mark.parametrize("paper", [statement, memo])
def test_no_line_is_left_empty_or_with_gaps(paper, going):
    for style, text in settled(paper(), going):
        if style in ("Comparison Text", "Body Text", "List Bullet", "Numbered Text"):
            assert text.strip()
            assert "  " not in text.lstrip("0123456789 \N{EM SPACE}").rstrip()


@pytest.mark.parametrize(
    ("going", "left"), [(ACCEPTED, "800,00 € kuukaudessa"), (REFUSED, "760,00 € kuukaudessa")]
)
@pytest.mark.parametrize("paper", [statement, memo])
def test_of_two_amounts_one_is_left_and_how_far_they_are_apart_below(paper, going, left):
    texts = [text.strip() for _, text in settled(paper(), going)]
    assert left in texts and "(+40,00 €, +5,3 %)" in texts
    assert not any("→" in text for text in texts if "kuukaudessa" in text and "§" not in text)


def test_a_number_comes_with_its_paragraph_and_a_bullet_with_its_item():
    new = (Run("uusi", Mark.INSERTED, author="A"),)
    paper = Paper("x", "fi", (Paragraph(new, number="2"), Items((new, (Run("jää"),)))))
    assert settled(paper, ACCEPTED)[-3:] == [
        ("Numbered Text", "2\tuusi"),
        ("List Bullet Under", "uusi"),
        ("List Bullet Under", "jää"),
    ]
    assert [text for _, text in settled(paper, REFUSED)][-1] == "jää"
    assert "2" not in "".join(text for _, text in settled(paper, REFUSED))
