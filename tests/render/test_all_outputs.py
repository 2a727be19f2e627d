"""What holds of all outputs of a paper alike: the same changes, and text that is only text."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from outputs import (
    bare,
    pdf_decorations,
    read_csv,
    read_docx,
    read_html,
    read_markdown,
    read_pdf,
    read_terminal,
)
from sample import RICH, changed

from rulebook_cli.model.margin_note import MarginNote
from rulebook_cli.model.paper import (
    Comparison,
    Fields,
    Heading,
    Items,
    Mark,
    Paper,
    Paragraph,
    Run,
    Signatures,
    Style,
    Table,
)
from rulebook_cli.render.writers.pdf_letters import printable
from rulebook_cli.render.writers.safe_paper import clean

TEXTUAL = (read_terminal, read_markdown, read_html, read_docx)

# What is markup somewhere: Markdown, HTML, Jinja, XML, Typst, Word's fields, CSV, terminals.
PIECES = st.sampled_from(
    [
        *("# ", "*", "**", "_", "`", "~~", "- ", "1. ", "> ", "|", "---", "[a](b)", "![x](y)"),
        *("<script>alert(1)</script>", "<b>", "</p>", "<!--", "-->", "&amp;", "&#60;", "&"),
        *("{{ 7*7 }}", "{% for a in b %}", "{#", "#}", "{{", "}}", "]]>", "<![CDATA[", "<?xml ?>"),
        *("$x$", "$", "\\", "\\begin{a}", "#let x = 1", "#", "@ref", "<label>", "#strong[x]"),
        *("{ PAGE }", "{page}", "{pages}", "MERGEFIELD x", "\\* MERGEFORMAT", "=1+1", "+1", "-1"),
        *("@SUM(A1)", ";", ",", '"', "'", "”", "\x1b[31m", "\x07", "\x00", "\x9b2J", "\r\n", "\t"),
        *(
            "\u200f",
            "\u202e",
            "\u2066",
            "\ufeff",
            "\u2028",
            "👍🏽",
            "👩‍👩‍👧",
            "日本",
            "שלום",
            "e\u0301",
        ),
        *("sana", " ", "ä", "\xa0", "€", "\u00ad", "{", "}", "[", "]", "%", "//", "/*", "*/", "__"),
    ]
)
HOSTILE = st.lists(PIECES, min_size=1, max_size=12).map("".join)
BOUNDED = settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def paper_with(text):
    """A paper in which `text` stands in every kind of place."""
    runs = (Run(text),)
    return Paper(
        "Otsikko",
        "fi",
        (
            Heading(1, (Run("x"), *runs)),
            *(Paragraph(runs, style) for style in Style),
            Paragraph((Run("a"), Run(text, Mark.STRONG), Run("o")), number="1"),
            Items((runs, runs)),
            Items((runs,), ordered=True),
            Fields(((text, runs),)),
            Table(text, (text, "b"), ((runs, runs),)),
            Comparison(("a", "b", "c"), (runs,), (runs,), (runs,)),
            Signatures(text, ((text, text),)),
        ),
    )


# Paragraph of each style, number 1, three items, a field's label and value, a table's caption,
# one head and two cells, three parts of a comparison, three words of a signature, the heading.
CELLS, SIGNED = 3, 2
TIMES = len(Style) + 1 + 3 + 2 + 4 + 3 + 3 + 1


def set_as_written(piece):
    """Whether nothing in it runs from right to left: poppler tells such words as they are set."""
    return "שלום" not in piece and "\u200f" not in piece


def shown_of(text):
    return bare(clean(text))


@given(HOSTILE)
@example("{{ 7*7 }} {% x %} <script> # * _ ]]> $ \\ #let ;\"'")
@BOUNDED
def test_any_text_is_text_in_every_output(text):
    paper, shown = paper_with(text), shown_of(text)
    for read in (read_markdown, read_html, read_docx):
        assert read(paper).text.count(shown) >= TIMES if shown else True, read.__name__
    # A terminal writes what would draw its own signs apart, folds cells side by side, and begins
    # every line of a quotation and a notice with a sign.
    terminal = read_terminal(paper).text
    for sign in "{}[]+-\\":
        shown, terminal = shown.replace(sign, ""), terminal.replace(sign, "")
    assert terminal.count(shown) >= TIMES - CELLS - SIGNED if shown else True


@given(HOSTILE)
@BOUNDED
def test_any_text_is_text_in_a_spreadsheet(text):
    shown = shown_of(text)
    if shown:
        assert read_csv(paper_with(text)).count(shown) >= 4


@given(HOSTILE)
@settings(BOUNDED, max_examples=15)
def test_any_text_can_be_set_as_pdf(text):
    assert sum(pdf_decorations(paper_with(text)).values()) == 0, "no markup was read in it"


@pytest.mark.office
@given(st.lists(PIECES.filter(set_as_written), min_size=1, max_size=4).map("".join))
@BOUNDED
def test_any_text_is_text_in_pdf(tmp_path, text):
    shown = bare(printable(clean(text)))
    paper = Paper("Otsikko", "en", (Paragraph((Run(text),)), Paragraph((Run("loppu"),))))
    assert shown in read_pdf(paper, tmp_path)


def test_what_is_said_of_a_paragraph_is_in_every_output():
    said = (
        MarginNote("Aino Ääri", "Hyvä <b>", date(2027, 1, 4), "4.1.2027"),
        MarginNote("B", "Ei"),
    )
    paper = Paper("x", "fi", (Paragraph((Run("teksti"),), beside=said),))
    for read in (read_terminal, read_markdown, read_html):
        assert "tekstiAinoÄäri,4.1.2027:Hyvä<b>B:Ei" in read(paper).text
    assert pdf_decorations(paper)


def test_the_same_changes_in_all_outputs():
    paper = replace(RICH, draft="")
    links_and_key = {"/Underline": 3, "/LineThrough": 1}
    inserted, deleted = (
        [bare(text) for text in changed(paper, mark)] for mark in (Mark.INSERTED, Mark.DELETED)
    )
    assert len(inserted) == 5 and len(deleted) == 5
    for read in (read_markdown, read_html, read_docx):
        back = read(paper)
        assert (back.inserted, back.deleted) == (inserted, deleted), read.__name__
    decorations = pdf_decorations(paper)
    assert decorations["/Underline"] - links_and_key["/Underline"] == len(inserted)
    assert decorations["/LineThrough"] - links_and_key["/LineThrough"] == len(deleted)
    terminal = read_terminal(paper)
    assert (len(terminal.inserted), len(terminal.deleted)) == (len(inserted), len(deleted))
