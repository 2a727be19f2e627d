"""Rows in words: money, criteria, tiers and lists; no key or id of a file is shown."""

import re

import pytest
from changed_blocks import blocks_of, of, showing, shown, words
from small_amendments import exhibits, fee_raise, leave_change, removed_row, tier_criterion
from small_book import FEES, LEAVE, SUPPORT, changed, draft

from rulebook_cli.changes.compare import compare
from rulebook_cli.model.paper import Items, Paper
from rulebook_cli.render.changes.change_blocks import change_blocks
from rulebook_cli.render.speech import LANGUAGES, catalogue
from rulebook_cli.render.writers.write_html import write_html
from rulebook_cli.render.writers.write_markdown import write_markdown


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fi", "760,00 € → 800,00 € (+40,00 €, +5,3 %) kuukaudessa"),
        ("sv", "760,00 € → 800,00 € (+40,00 €, +5,3 %) per månad"),
        ("en", "€760.00 → €800.00 (+€40.00, +5.3%) a month"),
    ],
)
def test_money_has_its_unit_and_its_difference(language, line):
    assert line in " ".join(shown(of(fee_raise(), language), language).split())


def test_money_reads_the_same_in_markdown_and_on_the_web():
    paper = Paper("x", "fi", tuple(of(fee_raise())))
    line = "760,00 € → 800,00 € (+40,00 €, +5,3 %) kuukaudessa"
    for page in (write_markdown(paper), write_html(paper)):
        bare = re.sub("<[^>]+>", "", page).replace("\xa0", " ")
        assert line in " ".join(bare.split())
        assert re.search(r"<del[^>]*>760,00.€</del> *→ *<ins[^>]*>800,00.€</ins>", page)


def test_an_amount_tied_to_the_year_is_said_in_words():
    text = shown(of(fee_raise())).replace("\xa0", " ")
    assert "[-edellinen määrä indeksillä tarkistettuna-] {+830,00 € kuukaudessa+}" in text
    assert "{+Korotus: erikseen päätetty+}" in text


def test_a_criterion_is_a_fact_with_two_answers():
    text = shown(of(tier_criterion()))
    assert "joissa hoidettava tarvitsee apua: [-vähintään 5-] {+vähintään 4+}" in text
    assert "{+– MMSE-testin tulos: enintään 10+}" in text
    assert "joka yö tai lähes joka yö" in text


def test_a_condition_inside_others_is_set_in():
    [items] = [block for block in of(tier_criterion()) if isinstance(block, Items)]
    starts = [words(item)[:3] for item in items.items]
    assert starts[0] == "väh"
    assert starts[1].startswith("– ")
    assert starts[3].startswith("\N{EM SPACE}– ")


def test_a_removed_row_shows_all_it_said():
    text = shown(of(removed_row()))
    assert "palkkion alentaminen (kohta 1) (poistetaan)" in text
    assert "– Hoidettavan ikä: enintään 17 vuotta-]" in text
    assert "[-Peruste: hoito on vähemmän sitovaa-]" in text
    assert "{+" not in text


def test_lists_of_words_show_what_came():
    old = "en: Care at home during leave}\n    level: local\n    for: [contract-carers]"
    new = old.replace("[contract-carers]", "[contract-carers, other-carers]")
    text = shown(blocks_of(changed((SUPPORT, old, new))))
    expected = "Kenelle: omaishoitosopimuksen tehneet{+, läheistään ilman sopimusta hoitavat+}"
    assert expected in text


def test_tiers_are_named_as_people_know_them():
    old = "{tier: A-light, from: 2026-01-01, amount: 270.00}"
    text = shown(blocks_of(changed((FEES, old, old.replace("270", "280")))))
    assert "luokan ”Kevennetty tuki (18–64-vuotiaat)” palkkio 1.1.2026 alkaen" in text
    text = shown(blocks_of(changed((LEAVE, "days: 2, kind", "days: 3, kind"))))
    assert "8 §, vapaat (kevennetty tuki, L1, A1 ja I)" in text
    assert "vapaat, virkistysvapaa (kaikki luokat)" in shown(of(leave_change()))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_key_or_id_is_shown(language):
    known = {"criteria", "activities_helped", "every_night", "statutory-minimum", "carer-request"}
    known |= {"day-services", "less-binding", "contract-carers", "recreational-break", "lost_when"}
    for exhibit in exhibits():
        text = shown(of(exhibit, language), language)
        assert not {word for word in known if re.search(rf"(?<!\w){word}(?![\w-])", text)} - (
            {"criteria"} if language == "en" else set()
        )
        assert not re.search(r"\w_\w|[<>]=|true|false", text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_and_value_of_the_draft_has_a_word(language):
    """Nothing in the model county's book is printed as its file writes it."""
    text = ""
    for section in draft().sections:
        gone = changed(removed=[section.place.file])
        changes = compare(draft().entries, gone.entries)
        text += shown(change_blocks(changes, showing(gone, language)), language)
    values = "at-plan-review|cared-for-health|year-end|month-end|new-applications|leave-day"
    assert not re.search(rf"\w_\w|{values}|true|false|statutory-minimum", text)


def test_all_languages_have_the_same_words():
    assert {frozenset(catalogue(language, "papers")) for language in LANGUAGES} == {
        frozenset(catalogue("fi", "papers"))
    }
