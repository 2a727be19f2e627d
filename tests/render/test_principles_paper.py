"""`paper principles`: coverage by principle, section and amendment; what nobody serves."""

from dataclasses import replace

import pytest
from golden_paper import kept
from small_amendments import fee_raise, leave_change
from small_book import ON, changed, draft

from rulebook_cli.render.papers.principles_paper import draw_principles
from rulebook_cli.render.speech import LANGUAGES
from rulebook_cli.render.writers.forms import write
from rulebook_cli.render.writers.write_terminal import write_terminal


def amendments():
    first = replace(fee_raise().amendment, principles=("participation", "stronger-place"))
    second = replace(leave_change().amendment, principles=("participation", "no-such"))
    silent = replace(first, id="misol-9", principles=())
    return [first, second, silent]


def printed(paper):
    return " ".join(write_terminal(paper, 1000).split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_paper_is_as_kept(language):
    paper = draw_principles(draft(), amendments(), language, ON, "EHVADno-2026-57")
    written, golden = kept(paper, f"principles.{language}", "terminal")
    assert written == golden


def test_what_nobody_serves_and_who_names_nothing_is_told():
    words = printed(draw_principles(draft(), amendments(), "fi", ON))
    assert "Yksikään ehdotus ei edistä" in words and "Digitaaliset palvelut" in words
    assert "ei nimeä periaatetta: misol-9" in words and "no-such" not in words
    every = [replace(amendments()[0], principles=tuple(p.id for p in draft().settings.principles))]
    words = printed(draw_principles(draft(), every, "fi", ON))
    assert "Jokaista periaatetta edistää ainakin yksi ehdotus." in words


def test_a_book_without_principles_says_so():
    book = draft()
    bare = replace(book, settings=replace(book.settings, principles=()))
    assert "ei ole nimetty periaatteita" in printed(draw_principles(bare, amendments(), "fi", ON))
    assert "ei yhtään" in printed(draw_principles(changed(), [], "fi", ON))


def test_its_tables_are_csv():
    table = write(draw_principles(draft(), amendments(), "fi", ON), "csv").decode("utf-8-sig")
    assert "Periaate;Ehdotukset;Pykälät" in table


def test_what_a_body_has_decided_is_no_draft():
    assert "LUONNOS" in printed(draw_principles(draft(), amendments(), "fi", ON))
    decided = draw_principles(draft(), amendments(), "fi", ON, draft=False)
    assert "LUONNOS" not in printed(decided)
