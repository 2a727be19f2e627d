"""Changes as blocks: nothing is lost, nothing of the files' own words is shown."""

import re

import pytest
from changed_blocks import DAY, blocks_of, of, showing, shown, words
from golden_paper import kept
from hypothesis import given
from hypothesis import strategies as st
from small_amendments import (
    exhibits,
    fee_raise,
    leave_change,
    new_provision,
    new_section,
    swedish_words,
)
from small_book import LEAVE, TIERS, changed, draft, draft_files

from rulebook_cli.changes.word_diff import coalesce, diff_words
from rulebook_cli.model.paper import Comparison, Items, Mark, Paper, Paragraph
from rulebook_cli.render.changes.change_blocks import comparison
from rulebook_cli.render.changes.changed_places import changed_places
from rulebook_cli.render.changes.prose_lines import plain_words, prose_lines
from rulebook_cli.render.writers.runs import every_run

BLANKS = re.compile(r"\s+")
PIECES = st.sampled_from(
    ["luokka", "[kaksi päivää](leave:I)", "[5 §](#tiers.basis)", "650,00 euroa", ".", ",", " ",
     "\n\n", "\n- ", "\n", "*aina*", "**ei**", "uusi", "(term:fee)", "\\*", "[", "](", "*"]
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=12).map("".join)


def bare(text):
    """A text without blanks and the dashes before list items."""
    return BLANKS.sub("", text).replace("–", "")


@given(TEXTS, TEXTS)
def test_both_texts_can_be_read_back(old, new):
    """Law: what is not inserted is the old text without signs, what is not deleted the new one."""
    lines = prose_lines(coalesce(diff_words(old, new)), showing(draft()))
    before = "".join(words(line.old) for line in lines)
    after = "".join(words(line.new) for line in lines)
    assert bare(before) == bare(plain_words(old))
    assert bare(after) == bare(plain_words(new))


@given(TEXTS)
def test_the_marked_words_are_the_same_as_the_two_apart(text):
    lines = prose_lines(coalesce(diff_words(text, f"uusi {text}")), showing(draft()))
    for line in lines:
        assert words(line.old) in ("", words(line.marked, Mark.PLAIN, Mark.DELETED))
        assert words(line.new) in ("", words(line.marked, Mark.PLAIN, Mark.INSERTED))


def test_no_markdown_sign_is_shown():
    text = shown(of(fee_raise()))
    assert "luokassa II [-760,00 euroa-]{+800,00 euroa+}" in text
    assert "](" not in text
    assert "fee:II" not in text


def test_a_list_in_a_text_is_a_list():
    lists = [block for block in of(fee_raise()) if isinstance(block, Items)]
    assert words(lists[0].items[0]).startswith("luokassa L1 530,00 euroa")
    assert len(lists[0].items) == 9


def test_every_change_carries_its_author_and_day():
    marks = (Mark.INSERTED, Mark.DELETED)
    runs = [run for run in every_run(tuple(of(new_section()))) if run.mark in marks]
    assert runs
    assert {(run.author, run.on) for run in runs} == {("Yhdistys", DAY)}


def test_a_change_in_one_language_is_shown_with_its_note():
    text = shown(of(swedish_words(), "fi"))
    assert "hörs innan avlösaren väljs" in text
    assert "Muutos on esitetty vain ruotsiksi; käännös odottaa." in text
    assert "väntar" not in shown(of(swedish_words(), "sv"))[:-200]


def test_a_change_that_waits_for_its_other_language_says_so():
    assert "Muutosta ei ole vielä esitetty ruotsiksi" in shown(of(leave_change()))
    assert "käännös odottaa" not in shown(of(fee_raise()))


def test_a_new_provision_moves_the_others():
    text = shown(of(new_provision()))
    assert "8 § 4 mom. (uusi)" in text
    assert "Uudessa tekstissä 8 § 5 mom." in text
    assert "14 päivän kuluessa pyynnöstä." in text


def test_a_removed_provision_keeps_its_number():
    gone = """  - id: fee-unchanged
    text:
      fi: |
        Lakisääteinen vapaa ja virkistysvapaa eivät vähennä hoitopalkkiota.
      sv: |
        Lagstadgad ledighet och rekreationsledighet minskar inte vårdarvodet.
      en: |
        Neither statutory leave nor a recreational break lowers the care fee.
"""
    text = shown(blocks_of(changed((LEAVE, gone, ""))))
    assert "8 § 6 mom. (poistetaan)" in text
    assert "[-Lakisääteinen vapaa ja virkistysvapaa eivät vähennä hoitopalkkiota.-]" in text


def test_a_new_section_is_one_place_with_numbered_provisions():
    exhibit = new_section()
    [place] = changed_places(exhibit.changes, showing(exhibit.after))
    assert place.added
    assert [line.number for line in place.lines if line.number] == ["1"]
    blocks = of(exhibit)
    assert "8 a § Kiireellinen sijaishoito (uusi pykälä)" in shown(blocks)
    assert any(isinstance(block, Paragraph) and block.number == "1" for block in blocks)


def test_a_term_is_shown_without_signs():
    old = "terms.yaml"
    text = draft_term(old)
    assert "Tiedot ja käsitteet" in text
    assert "](" not in text


def draft_term(path):
    lines = draft_files()[path].decode().split("\n")
    line = next(line for line in lines if line.strip().startswith("fi:") and len(line) > 60)
    return shown(blocks_of(changed((path, line, line.replace(". ", " aina. ", 1) + " Uusi."))))


def test_a_reference_that_leads_elsewhere_is_told():
    old = "Kun [4 §:n 1](#conditions.six-conditions)"
    new = old.replace("six-conditions", "daily-need")
    blocks = blocks_of(changed((TIERS, old, new)))
    assert "Viittaus ”4 §:n 1” johtaa muutoksen jälkeen tähän: 4 § 2 mom." in shown(blocks)
    assert not words(tuple(blocks), Mark.INSERTED, Mark.DELETED)


def test_a_comparison_has_old_new_and_reason():
    exhibit = fee_raise()
    place = changed_places(exhibit.changes, showing(exhibit.after))[1]
    block = comparison(place, (), showing(exhibit.after))
    assert isinstance(block, Comparison)
    assert words(block.old).replace("\xa0", " ") == "760,00 € kuukaudessa"
    assert words(block.new, Mark.INSERTED).replace("\xa0", " ") == "800,00 €"


def test_what_is_new_has_no_old_text():
    exhibit = new_section()
    [place] = changed_places(exhibit.changes, showing(exhibit.after))
    block = comparison(place, (), showing(exhibit.after))
    assert words(block.old) == "Ei nykyistä tekstiä."
    assert not words(block.new, Mark.DELETED)


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_the_changes_of_the_round(language):
    blocks = [block for exhibit in exhibits() for block in of(exhibit, language)]
    paper = Paper("", language, tuple(blocks))
    written, golden = kept(paper, f"changes.{language}", "terminal")
    assert written == golden
