"""What no writer may ever see."""

import pytest
from sample import HOSTILE, RICH, plain

from rulebook_cli.model.paper import Heading, Paper, Paragraph, Run
from rulebook_cli.render.writers.runs import every_run, key_of
from rulebook_cli.render.writers.safe_paper import clean, made_safe


def paper(*blocks):
    return Paper("Otsikko", "fi", blocks)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\x1b[31m", "\ufffd[31m"),
        ("a\x00b\x7f\x9b", "a\ufffdb\ufffd\ufffd"),
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("\u202eolleh", "\ufffdolleh"),
        ("\ud800\ufffe", "\ufffd\ufffd"),
        ("Ä\u00a0€ \u00ad👍🏽", "Ä\u00a0€ \u00ad👍🏽"),
        (HOSTILE, HOSTILE),
    ],
)
def test_clean(text, expected):
    assert clean(text) == expected


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("#nowhere", ""),
        ("./fi/saantokirja.pdf", "./fi/saantokirja.pdf"),
        ("./memo.html", "./memo.html"),
        ("fi/memo.html", ""),
        ("./../memo.html", ""),
        ("./fi/../../memo.html", ""),
        ("./run.exe", ""),
        (".//x.example/memo.html", ""),
        ("#4a", "#4a"),
        ("mailto:a@b.example", "mailto:a@b.example"),
        ("HTTPS://x.example/ä b)<>\n", "HTTPS://x.example/%C3%A4%20b%29%3C%3E"),
    ],
)
def test_links(link, expected):
    safe = made_safe(paper(Heading(1, plain("a"), "4a"), Paragraph((Run("x", link=link),))))
    assert safe.blocks[1].runs[0].link == expected


def test_heading_levels_never_skip_and_anchors_stand_once():
    blocks = [Heading(level, plain("x"), "same") for level in (3, 0, 4, 9, 2)]
    safe = made_safe(paper(*blocks)).blocks
    assert [block.level for block in safe] == [1, 1, 2, 3, 2]
    assert [block.anchor for block in safe] == ["same", "", "", "", ""]


def test_empty_headings_are_left_out():
    assert made_safe(paper(Heading(1, ()), Heading(1, plain(" \n")))).blocks == ()


def test_headings_and_titles_have_one_line_and_paragraphs_keep_theirs():
    safe = made_safe(Paper("a\nb", "fi", (Heading(1, plain("c\nd")), Paragraph(plain("e\nf")))))
    assert safe.title == "a b"
    assert [run.text for run in every_run(safe)] == ["c d", "e\nf"]


def test_empty_runs_are_left_out():
    safe = made_safe(paper(Paragraph((Run(""), Run("a"))), Heading(1, (Run(""),))))
    assert [run.text for run in every_run(safe)] == ["a"]


def test_a_key_only_where_something_is_marked():
    assert [run.text for run in key_of(RICH) if run.text.strip()] == ["lisätty", "poistettu"]
    assert key_of(Paper("x", "fi", (), inserted="lisätty", deleted="poistettu")) == ()
