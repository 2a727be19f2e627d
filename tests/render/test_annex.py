"""The annex of the whole book: contact points and partners, with the state of each task."""

from datetime import date

import pytest
from small_book import SUPPORT, changed, draft

from rulebook_cli.model.paper import Heading
from rulebook_cli.render.book.read_book import draw_book
from rulebook_cli.render.papers.collective_paper import draw_collective
from rulebook_cli.render.speech import LANGUAGES, say
from rulebook_cli.render.writers.write_terminal import write_terminal

CENTRE = "Kauppatori 1, Esimerkkilä"


def printed(paper):
    return " ".join(write_terminal(paper, 1000).split())


def anchors(paper):
    return [block.anchor for block in paper.blocks if isinstance(block, Heading)]


@pytest.mark.parametrize("draw", [draw_book, lambda *of: draw_collective(of[0], (), *of[1:])])
def test_the_whole_book_prints_them_once_and_at_its_end(draw):
    paper = draw(draft(), "fi", date(2027, 1, 1))
    words = printed(paper)
    assert words.count(CENTRE) == 1 and "ovat sääntökirjan liitteessä" in words
    order = anchors(paper)
    assert order.index("annex") > order.index("carer-support")
    assert "carer-support:partner" in order[order.index("annex") :]


def test_a_section_read_alone_keeps_them():
    words = printed(draw_book(draft(), "fi", date(2027, 1, 1), ("carer-support",)))
    assert CENTRE in words and "liitteessä" not in words


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_state_of_a_task_is_that_of_the_readers_day(language):
    late = say(language, "rules", "partners.overdue")
    before = printed(draw_book(draft(), language, date(2027, 3, 31)))
    after = printed(draw_book(draft(), language, date(2027, 4, 1)))
    assert f", {late}" in after and f", {late}" not in before
    done = changed(
        (SUPPORT, "        by: 2027-03-31\n", "        by: 2027-03-31\n        done: 2027-03-01\n")
    )
    words = printed(draw_book(done, language, date(2027, 4, 1)))
    assert f", {late}" not in words
    assert say(language, "rules", "partners.done", done=date(2027, 3, 1)) in words


def test_a_book_without_them_has_no_annex():
    bare = changed(removed=[SUPPORT])
    assert "annex" not in anchors(draw_book(bare, "fi", date(2027, 1, 1)))
