"""HTML: a whole document that fetches nothing, runs nothing and says all it shows."""

import re
import subprocess
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample import HOSTILE, RICH, changed, plain

from rulebook_cli.model.paper import Heading, Mark, Paper, Paragraph, Run, Table
from rulebook_cli.render.writers.safe_paper import clean
from rulebook_cli.render.writers.write_html import write_html

SILENT = ("style", "title", "desc")
FOUND_AT = ("src", "srcset", "action", "data", "style")


class Page(HTMLParser):
    """The tags with their attributes, the visible text, and the texts inside chosen tags."""

    def __init__(self, page):
        super().__init__()
        self.tags, self.open, self.texts = [], [], {}
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))
        if tag not in ("br", "meta", "link", "rect"):
            self.open.append(tag)
            self.texts.setdefault(tag, []).append("")
        elif tag == "br":
            self.handle_data("\n")

    def handle_startendtag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        for tag in set(self.open):
            self.texts[tag][-1] += data

    def all(self, tag):
        return [attributes for name, attributes in self.tags if name == tag]


def page_of(*blocks):
    return Page(write_html(Paper("Otsikko", "fi", blocks)))


def test_changes_come_back_in_order():
    page = Page(write_html(RICH))
    assert page.texts["ins"] == changed(RICH, Mark.INSERTED)
    assert page.texts["del"] == changed(RICH, Mark.DELETED)
    assert page.all("ins")[0] == {"data-mark": "lisätty", "datetime": "2027-01-04"}


def test_it_is_a_document_in_its_language():
    text = write_html(RICH)
    assert text.startswith('<!doctype html>\n<html lang="fi">')
    assert Page(text).texts["title"][0] == f"{RICH.title} (LUONNOS)"


def test_nothing_is_fetched_or_run():
    page = Page(write_html(RICH))
    names = {name for name, _ in page.tags}
    assert not names & {"script", "link", "img", "iframe", "object", "embed", "base", "form"}
    for _, attributes in page.tags:
        assert not set(attributes) & set(FOUND_AT)
        assert not [name for name in attributes if name.startswith("on")]
    assert not re.search(r"url\(|@import", page.texts["style"][0])
    links = [link["href"] for link in page.all("a")]
    assert all(link.startswith(("#", "https://", "mailto:")) for link in links)


def test_every_inner_link_leads_somewhere():
    page = Page(write_html(RICH))
    ids = [attributes["id"] for _, attributes in page.tags if "id" in attributes]
    assert len(ids) == len(set(ids))
    assert {link["href"][1:] for link in page.all("a") if link["href"][0] == "#"} <= set(ids)


def test_hostile_text_is_text():
    page = Page(write_html(RICH))
    assert page.texts["main"][0].count(HOSTILE) == 2
    assert page.texts["h2"][-1] == f"Jäsenten tekstiä {HOSTILE}"


def test_headings_tables_and_charts_are_told_to_those_who_listen():
    page = Page(write_html(RICH))
    assert [tag for tag, _ in page.tags if re.fullmatch(r"h\d", tag)] == [
        "h1",
        "h2",
        "h3",
        "h3",
        "h2",
    ]
    assert [head["scope"] for head in page.all("th")] == ["col"] * 4
    assert page.texts["caption"] == ["Hoitopalkkiot luokittain"]
    (chart,) = page.all("svg")
    assert chart["role"] == "img"
    assert page.texts["desc"] == [RICH.blocks[13].alternative]


def test_draft_word_and_page_words_cannot_leave_the_style():
    evil = '"} </style><script>alert(1)</script> \\'
    page = Page(write_html(Paper("x", "fi", (), draft=evil, page_of=evil + "{page}")))
    assert not page.all("script")
    assert "counter(page)" in page.texts["style"][0]
    assert page.texts["header"][0].strip() == evil


def test_an_empty_paper_and_empty_blocks():
    page = page_of(Table("", (), ()), Table("", ("a",), ()), Heading(1, ()), Paragraph(()))
    assert page.texts["h1"] == ["Otsikko"]
    assert not page.all("caption")


@given(st.text(), st.sampled_from(Mark))
def test_any_text_comes_back(text, mark):
    page = page_of(Paragraph((Run("a"), Run(text, mark), Run("o"))), Heading(1, plain(f"x{text}")))
    assert page.texts["p"] == [f"a{clean(text)}o"]
    assert page.texts["h2"] == [clean(f"x{text}").replace("\n", " ")]


@pytest.mark.browser
def test_axe_finds_nothing_and_nothing_runs_out_of_a_narrow_screen(tmp_path):
    from axe_playwright_python.sync_playwright import Axe
    from playwright.sync_api import sync_playwright

    file = tmp_path / "paper.html"
    file.write_text(write_html(RICH), encoding="utf-8")
    with sync_playwright() as player:
        browser = player.chromium.launch(executable_path="/usr/bin/chromium")
        page = browser.new_page(viewport={"width": 320, "height": 800})
        page.goto(file.as_uri())
        found = Axe().run(page).response["violations"]
        wide = page.evaluate("document.documentElement.scrollWidth")
        browser.close()
    assert [(fault["id"], fault["nodes"][0]["html"]) for fault in found] == []
    assert wide <= 320


@pytest.mark.browser
def test_the_draft_word_stands_once_on_a_printed_page_and_a_short_table_on_one(tmp_path):
    """The word in the middle of the page is turned, so no line of the text is the word alone."""
    table = Table("Luvut", ("a", "b"), tuple((plain(f"rivi {n}"), plain("x")) for n in range(8)))
    room = tuple(Paragraph(plain(f"täyte {n}")) for n in range(22))
    file, printed = tmp_path / "paper.html", tmp_path / "paper.pdf"
    paper = Paper("x", "fi", (*room, table), draft="LUONNOS", page_of="Sivu {page} / {pages}")
    file.write_text(write_html(paper), encoding="utf-8")
    order = ["/usr/bin/chromium", "--headless", "--no-sandbox", "--no-pdf-header-footer"]
    subprocess.run(
        [*order, f"--user-data-dir={tmp_path}/c", f"--print-to-pdf={printed}", file.as_uri()],
        check=True,
        capture_output=True,
    )
    read = subprocess.run(["pdftotext", "-layout", printed, "-"], check=True, capture_output=True)
    pages = read.stdout.decode().split("\f")[:-1]
    assert len(pages) > 1
    assert [page.count("LUONNOS") for page in pages] == [1] * len(pages)
    assert [page.count("rivi") for page in pages if "rivi" in page] == [8]
