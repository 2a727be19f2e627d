"""The papers of a Salonki: goldens in three languages, every output, and the photo show."""

import io
import zipfile
from base64 import b64decode

import pytest
from golden_paper import kept
from salon_kinds import KINDS, PIECES, evening, piece
from small_book import text

from rulebook_cli.model.card import Cards
from rulebook_cli.model.clash import Choice, ClashQuestion, ClashReport, Proposer
from rulebook_cli.model.paper import Blank, Heading
from rulebook_cli.render.salon.invitation import draw_invitation, draw_programme
from rulebook_cli.render.salon.minutes_template import minutes_template
from rulebook_cli.render.salon.photo_show import draw_show
from rulebook_cli.render.salon.question_sheets import draw_sheets
from rulebook_cli.render.salon.table_cards import draw_cards
from rulebook_cli.render.speech import LANGUAGES
from rulebook_cli.render.writers.closed_page import first_opening
from rulebook_cli.render.writers.forms import FORMATS, write
from rulebook_cli.render.writers.setting import Setting
from rulebook_cli.render.writers.write_terminal import write_terminal


def printed(paper):
    return " ".join(write_terminal(paper, 1000).replace("\xa0", " ").split())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", KINDS)
def test_the_papers_are_as_kept(name, language):
    written, golden = kept(KINDS[name](language), f"{name}.{language}", "terminal")
    assert written == golden


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("name", ["salon-sheets", "salon-cards"])
def test_every_output_takes_sheets_and_cards(name, large):
    pikepdf = pytest.importorskip("pikepdf")
    paper = KINDS[name]("fi")
    for form in FORMATS:
        data = write(paper, form, Setting(large_print=large))
        assert data
        if form == "pdf":
            with pikepdf.open(io.BytesIO(data)) as file:
                sheets = [b for b in paper.blocks if isinstance(b, Heading) and b.level == 1]
                assert len(file.pages) >= max(2, len(sheets) + 1), "each sheet on its own page"
        if form == "docx":
            document = zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml").decode()
            breaks = document.count("<w:pageBreakBefore")
            sheets = [b for b in paper.blocks if isinstance(b, Heading) and b.level == 1]
            assert breaks == (len(sheets) or 1)


def test_a_sheet_has_both_sides_and_room_to_write():
    paper = draw_sheets(evening())
    words = printed(paper)
    assert "Kannatamme korotusta." in words and "Puolesta" in words
    assert "Pääosin kyllä." in words, "an answer to a question of the round"
    blanks = [block for block in paper.blocks if isinstance(block, Blank)]
    sheets = [block for block in paper.blocks if isinstance(block, Heading) and block.level == 1]
    assert len(blanks) == 2 * len(sheets) >= 8


def test_what_clashes_is_one_sheet_with_the_lines_that_differ():
    choices = (Choice(("misol-1",), "sama rivi\neri 800"), Choice(("hol-1",), "sama rivi\neri 820"))
    one = ClashQuestion("text", ("hol-1", "misol-1"), "6 § 1 mom.", ("Näin ei voi olla.",), choices)
    proposers = {
        id_: Proposer(id_, text(id_.upper()), text("t"), text(f"syy {id_}"))
        for id_ in ("hol-1", "misol-1")
    }
    in_three = ClashReport((one, one, one), proposers)
    paper = draw_sheets(evening(exhibits=(), clashes=in_three, remarks=()))
    words = printed(paper)
    assert words.count("Näin ei voi olla.") == 1, "a provision in three languages is one place"
    assert "eri 800" in words and "eri 820" in words and "sama rivi" not in words
    assert "syy hol-1" in words and "syy misol-1" in words


def test_cards_hold_a_photo_with_its_words_or_what_was_said():
    (cards,) = (block for block in draw_cards(evening()).blocks if isinstance(block, Cards))
    with_photo = [card for card in cards.cards if card.photo]
    assert [card.words for card in with_photo] == ["Tie on pitkä", "Valo palaa <yöllä>"]
    assert any("Kannatamme korotusta." in card.words for card in cards.cards)
    page = write(draw_cards(evening()), "html").decode()
    assert "&lt;yöllä&gt;" in page and 'alt="Talo &amp; &#34;ikkuna&#34;"' in page
    long = piece(says="sana " * 500)
    (cards,) = (b for b in draw_cards(evening(pieces=(long,))).blocks if isinstance(b, Cards))
    assert len(cards.cards[0].words) < 200 and cards.cards[0].words.endswith("…")


def test_where_nothing_is_known_or_open_the_papers_say_so():
    bare = evening(held=None, at="", where="", round_=None, exhibits=(), remarks=(), pieces=())
    assert "päivä sovitaan" in printed(draw_invitation(bare))
    assert "20 min" in printed(draw_programme(bare))
    assert "Avoimia kysymyksiä ei ole" in printed(draw_sheets(bare))
    assert "Kortteja ei ole" in printed(draw_cards(bare))
    assert "Esitettäviä kuvia ei ole" in draw_show(bare).decode()


@pytest.mark.parametrize(
    ("at", "first"), [("17.00", "17.00"), ("9", "09.00"), ("illalla", "20 min")]
)
def test_the_programme_reckons_its_times_where_it_can(at, first):
    assert first in printed(draw_programme(evening(at=at)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_show_runs_and_fetches_nothing_and_holds_the_photos(language):
    page = draw_show(evening(language)).decode()
    assert first_opening(page) == "" and f'<html lang="{language}">' in page
    shown = [part.partition('"')[0] for part in page.split('src="data:image/jpeg;base64,')[1:]]
    assert [b64decode(one) for one in shown] == [one.picture for one in PIECES]
    anchors = {part.partition('"')[0] for part in page.split('id="')[1:]}
    links = {part.partition('"')[0] for part in page.split('href="#')[1:]}
    assert links <= anchors and "end" in links
    if language == "fi":
        assert "&lt;yöllä&gt;" in page and "<yöllä>" not in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_template_names_all_that_is_open(language):
    page = minutes_template(evening(language))
    for id_ in ("q1", "misol-1"):
        assert f"### {id_}\n" in page
    assert "20.2.2027" in page and "Keskus" in page


@pytest.mark.browser
def test_axe_finds_nothing_and_the_keys_lead_from_slide_to_slide(tmp_path):
    from axe_playwright_python.sync_playwright import Axe
    from playwright.sync_api import sync_playwright

    file = tmp_path / "show.html"
    file.write_bytes(draw_show(evening()))
    at = (
        "[...document.querySelectorAll('.slide')]"
        ".findIndex(s => Math.abs(s.getBoundingClientRect().top) < 5)"
    )
    with sync_playwright() as player:
        browser = player.chromium.launch(executable_path="/usr/bin/chromium")
        page = browser.new_page(viewport={"width": 1280, "height": 720}, reduced_motion="reduce")
        page.goto(file.as_uri())
        found = Axe().run(page).response["violations"]
        seen = []
        for key in ("Space", "PageDown", "ArrowDown", "ArrowUp"):
            page.keyboard.press(key)
            page.wait_for_timeout(500)
            seen.append(page.evaluate(at))
        page.set_viewport_size({"width": 320, "height": 640})
        wide = page.evaluate("document.documentElement.scrollWidth")
        browser.close()
    assert [(fault["id"], fault["nodes"][0]["html"]) for fault in found] == []
    assert seen == [1, 2, 3, 2] and wide <= 320


@pytest.mark.parametrize(
    ("typed", "language", "said"),
    [("17:00", "fi", "klo 17.00"), ("17:00", "sv", "kl. 17.00"), ("17.30", "en", "17:30")],
)
def test_the_hour_is_written_as_the_language_writes_it(typed, language, said):
    assert evening(language, at=typed).hour == said
    assert "iltapäivällä" in evening("fi", at="iltapäivällä").hour
