"""Every paper in every language: its PDF is sound, and all its outputs show the same changes."""

import io
from functools import cache
from itertools import product

import docx
import pikepdf
import pytest
from docx.oxml.ns import qn
from every_paper import LANGUAGES, PAPERS
from golden_paper import kept
from outputs import bare, decorations, read_docx, read_html, read_markdown, read_terminal
from pdf_judge import faults

from rulebook_cli.model.paper import Mark, Paper, Paragraph
from rulebook_cli.render.writers.asides import asides_below, asides_shown
from rulebook_cli.render.writers.forms import write
from rulebook_cli.render.writers.runs import every_run, key_of
from rulebook_cli.render.writers.setting import Setting

EVERY = pytest.mark.parametrize("language", LANGUAGES)
OF_ALL = pytest.mark.parametrize("name", PAPERS)


@cache
def paper_of(name, language):
    """Each paper is drawn once: papers do not change."""
    return PAPERS[name](language)


@cache
def pdf_of(name, language):
    return write(paper_of(name, language), "pdf")


@cache
def read_back(name, language, read):
    return read(paper_of(name, language))


def marked(paper, mark):
    """The stretches of one mark in a paper, in reading order."""
    return [
        bare(run.text) for run in every_run(paper.blocks) if run.mark is mark and bare(run.text)
    ]


def tracked(paper, mark):
    """The same in Word, where the number of a paragraph that comes or goes does so with it."""
    stretches = []
    for block in asides_below(paper).blocks:
        runs = tuple(every_run(block))
        number = block.number if isinstance(block, Paragraph) else ""
        if number and runs and {run.mark for run in runs} == {mark}:
            stretches.append(bare(number))
        stretches += marked(Paper("", "fi", (block,)), mark)
    return stretches


@EVERY
@pytest.mark.parametrize(
    "name", ["joint-statement", "letter", "help", "form", "receipt", "statute"]
)
def test_the_whole_paper(name, language):
    """Of those that no other test keeps."""
    written, golden = kept(paper_of(name, language), f"{name}.{language}", "terminal")
    assert written == golden


@OF_ALL
@EVERY
def test_the_pdf_is_sound(name, language):
    assert faults(pdf_of(name, language), language) == []


@OF_ALL
def test_large_print_is_sound_too(name):
    data = write(paper_of(name, "sv"), "pdf", Setting(large_print=True))
    assert faults(data, "sv") == []


@OF_ALL
@EVERY
@pytest.mark.parametrize("mark", [Mark.INSERTED, Mark.DELETED])
def test_all_outputs_show_the_same_changes(name, language, mark):
    paper = paper_of(name, language)
    shown = marked(asides_shown(paper), mark)
    of = f"{mark.value}"
    for read in (read_markdown, read_html):
        assert getattr(read_back(name, language, read), of) == shown, read.__name__
    # On a screen of letters an arrow shows the change of an amount.
    signs = marked(asides_shown(paper, signs=True), mark)
    assert getattr(read_back(name, language, read_terminal), of) == signs
    assert getattr(read_back(name, language, read_docx), of) == tracked(paper, mark)
    lines = {Mark.INSERTED: "/Underline", Mark.DELETED: "/LineThrough"}[mark]
    key = any(run.mark is mark for run in key_of(paper))
    links = [run for run in every_run(paper) if run.link and not run.link.startswith("#")]
    others = key + (len(links) if mark is Mark.INSERTED else 0)
    assert decorations(pdf_of(name, language))[lines] == len(shown) + others


@pytest.mark.browser
def test_axe_finds_nothing_in_any_paper(tmp_path):
    """In one browser: on a narrow screen, in every language, where nothing runs out of it."""
    from axe_playwright_python.sync_playwright import Axe
    from playwright.sync_api import sync_playwright

    file, wrong = tmp_path / "paper.html", []
    with sync_playwright() as player:
        browser = player.chromium.launch(executable_path="/usr/bin/chromium")
        page = browser.new_page(viewport={"width": 320, "height": 800})
        for language, (name, draw) in product(LANGUAGES, PAPERS.items()):
            file.write_bytes(write(draw(language), "html"))
            page.goto(file.as_uri())
            found = Axe().run(page).response["violations"]
            wrong += [(name, language, one["id"], one["nodes"][0]["html"]) for one in found]
            wide = page.evaluate("document.documentElement.scrollWidth")
            wrong += [(name, language, "wide", wide)] if wide > 320 else []
        browser.close()
    assert wrong == []


def test_words_in_another_language_say_so_in_every_output_that_can():
    paper = paper_of("collective", "sv")
    foreign = [run for run in every_run(paper.blocks) if run.language == "fi"]
    assert foreign and all(run.language in ("", "fi") for run in every_run(paper.blocks))
    assert write(paper, "html").decode().count('<span lang="fi">') == len(foreign)
    document = docx.Document(io.BytesIO(write(paper, "docx")))
    found = list(document.element.body.iter(qn("w:lang")))
    assert {one.get(qn("w:val")) for one in found} == {"fi-FI"} and len(found) >= len(foreign)
    with pikepdf.open(io.BytesIO(pdf_of("collective", "sv"))) as file:
        told = {str(one.Lang) for one in file.objects if "/Lang" in _names_of(one)}
    assert told == {"sv-FI", "fi-FI"}


def _names_of(part):
    return part if isinstance(part, pikepdf.Dictionary) else ()
