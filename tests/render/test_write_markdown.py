"""Markdown: read back by markdown-it, what members wrote is text and nothing else."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from sample import HOSTILE, RICH, changed, plain

from rulebook_cli.model.paper import Heading, Items, Mark, Paper, Paragraph, Run, Table
from rulebook_cli.render.writers.safe_paper import clean
from rulebook_cli.render.writers.write_markdown import write_markdown

TEXT = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Cn"]) | st.sampled_from("\n*_`|#<&[-\\")
)


class Reader(HTMLParser):
    """The tags, the text and the texts in `<ins>` and `<del>` of a page."""

    def __init__(self, page):
        super().__init__()
        self.tags, self.text, self.inside = [], "", {"ins": [], "del": []}
        self.open = []
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        if tag == "br":
            self.text += "\n"
        elif tag in self.inside:
            self.open.append(tag)
            self.inside[tag].append("")

    def handle_endtag(self, tag):
        if tag in self.inside:
            self.open.pop()

    def handle_data(self, data):
        self.text += data
        for tag in self.open:
            self.inside[tag][-1] += data


def read(paper):
    rendered = (
        MarkdownIt("commonmark", {"html": True}).enable("table").render(write_markdown(paper))
    )
    return Reader(rendered)


def read_blocks(*blocks):
    return read(Paper("Otsikko", "fi", blocks))


def squeezed(text):
    return re.sub(r"\s+", " ", text).strip()


def test_changes_come_back_in_order():
    page = read(RICH)
    assert page.inside["ins"] == ["lisätty", *changed(RICH, Mark.INSERTED)]
    assert page.inside["del"] == ["poistettu", *changed(RICH, Mark.DELETED)]


def test_hostile_text_is_text():
    page = read(RICH)
    assert page.text.count(HOSTILE) == 2
    assert "script" not in page.tags
    assert "{{" not in write_markdown(RICH)


def test_the_raw_text_is_legible():
    lines = write_markdown(RICH).splitlines()
    assert lines[0] == "**LUONNOS**"
    assert "15.1.2027\\" in lines
    assert "| III | Raskas siirtymävaihe. | 944,30 | 1\u00a0050,00 |" in lines
    assert "> Palkkio maksetaan <ins>31.12.2026 saakka</ins>." in lines


def test_structure_comes_back():
    tags = read(RICH).tags
    assert [tag for tag in tags if re.fullmatch(r"h\d", tag)] == ["h1", "h2", "h3", "h3", "h2"]
    assert (tags.count("th"), tags.count("td")) == (4, 12)
    assert (tags.count("ul"), tags.count("ol")) == (2, 1)


def test_an_anchor_only_where_a_link_leads():
    assert re.findall(r'<a id="([^"]*)"', write_markdown(RICH)) == ["4a"]


def test_neighbouring_lists_stay_apart():
    items = Items((plain("a"), plain("b")), ordered=True)
    assert read_blocks(items, items).tags.count("ol") == 2


@pytest.mark.parametrize(
    "text",
    ["1. a", "- a", "+ a", "---", "a\n===", "a\n---", "a | b\n:-", "1) a", "    a", "a #", "&lt;"],
)
def test_nothing_becomes_a_block(text):
    page = read_blocks(Paragraph(plain(text)))
    assert page.tags.count("p") == 1
    assert set(page.tags) <= {"h1", "p", "br"}
    assert squeezed(page.text) == squeezed(f"Otsikko {text}")


def test_a_list_number_in_two_runs_stays_text():
    page = read_blocks(Paragraph((Run("1"), Run(". "), Run(" a", Mark.INSERTED))))
    assert "ol" not in page.tags


@given(st.lists(st.tuples(TEXT, st.sampled_from(Mark)), max_size=6))
def test_any_text_with_any_marks_comes_back(parts):
    runs = tuple(Run(text, mark) for text, mark in parts)
    page = read_blocks(Paragraph((Run("a "), *runs, Run(" o"))), Heading(1, runs), Items((runs,)))
    text = clean("".join(part for part, _ in parts))
    assert squeezed(page.text) == squeezed(f"Otsikko a {text} o {text} {text}")
    assert page.tags.count("p") == 1


@given(TEXT)
def test_any_text_stays_in_its_cell(text):
    page = read_blocks(Table("", ("a", "b"), ((plain(text), plain("loppu")),)))
    assert page.tags.count("td") == 2
    assert page.text.split()[-1] == "loppu"
