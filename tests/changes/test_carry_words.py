"""Changed words carried to the Markdown they are written in."""

from collections import Counter

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from rulebook_cli.changes.carry_words import carry
from rulebook_cli.changes.plain_words import plain_words
from rulebook_cli.model.seen_words import WantedParagraph
from rulebook_cli.render.words.seen_paragraphs import seen_paragraphs

SOURCE = (
    "Luokan II palkkio on [650,00 euroa](fee:II) kuukaudessa. Luokista säädetään\n"
    "[luvussa 4.1](#tiers.classes).\n\n"
    "Toinen *tärkeä* kappale:\n\n"
    "- yksi [2 päivää](leave:II) kuussa\n"
    "- kaksi\n\n"
    "Loppu.\n"
)
SIGNS = st.text("ab 1.,-*_[]()<>&;#!`~\\=\n+\u00a0€", max_size=30)
SOURCES = st.one_of(
    st.just(SOURCE),
    st.lists(
        st.one_of(
            st.sampled_from(
                [
                    "sanat",
                    " ",
                    "\n",
                    "\n\n",
                    "\n- ",
                    "\n\n- ",
                    "\n\n1. ",
                    "[5 euroa](fee:I)",
                    "**vahva**",
                    "*korostus*",
                    "\\*",
                    "&amp;",
                    "  \n",
                    "> ",
                    "# ",
                    "`koodi`",
                    "[*x*](#a.b)",
                    "<https://esimerkki.example>",
                    "\n  - syvä",
                ]
            ),
            SIGNS,
        ),
        max_size=12,
    ).map("".join),
)
WANTED = st.lists(st.builds(WantedParagraph, SIGNS, st.booleans()), max_size=5)


def wanted(source: str) -> list[WantedParagraph]:
    return [WantedParagraph(one.text, one.listed) for one in seen_paragraphs(source)]


def said(source: str) -> list[tuple[str, bool]]:
    pairs = [(plain_words(one.text), one.listed) for one in seen_paragraphs(source)]
    return [pair for pair in pairs if pair[0]]


def links(source: str) -> Counter[str]:
    return Counter(p.link for one in seen_paragraphs(source) for p in one.pieces if p.link)


def changed(number: int, old: str, new: str) -> str:
    words = wanted(SOURCE)
    assert old in words[number].text
    words[number] = words[number]._replace(text=words[number].text.replace(old, new))
    made = carry(SOURCE, words, seen_paragraphs)
    assert made is not None
    return made


@given(SOURCES)
def test_words_nobody_changed_leave_the_source_as_it_is(source):
    assert carry(source, wanted(source), seen_paragraphs) == source


@settings(max_examples=300)
@given(SOURCES, WANTED)
@example("", [WantedParagraph("1. a", True), WantedParagraph("#", False)])
@example("[5](a)", [WantedParagraph("5!", False), WantedParagraph("- 5", True)])
def test_the_result_reads_as_wanted_whatever_is_wanted(source, words):
    made = carry(source, words, seen_paragraphs)
    clean = [(plain_words(text), listed) for text, listed in words]
    assert made is not None
    assert said(made) == [pair for pair in clean if pair[0]]


@given(st.data())
def test_links_whose_words_stay_survive_any_change_elsewhere(data):
    words = wanted(SOURCE)
    at = data.draw(st.sampled_from([1, 3, 4]))
    words[at] = WantedParagraph("x" + data.draw(SIGNS), words[at].listed)
    made = carry(SOURCE, words, seen_paragraphs)
    assert made is not None
    assert links(made) == links(SOURCE)


@pytest.mark.parametrize(
    ("number", "old", "new", "there"),
    [
        (0, "650,00 euroa", "700,00 euroa", "[700,00 euroa](fee:II) kuukaudessa"),
        (0, "kuukaudessa", "joka *kuussa*", "[650,00 euroa](fee:II) joka \\*kuussa\\*."),
        (0, "euroa kuu", "euroa korotettuna kuu", "[650,00 euroa](fee:II) korotettuna kuukaudessa"),
        (2, "2 päivää", "12 päivää", "- yksi [12 päivää](leave:II) kuussa"),
        (1, "tärkeä", "hyvin tärkeä", "Toinen hyvin *tärkeä* kappale"),
        (3, "kaksi", "# [kaksi](x) {{ 1 }}", "- \\# \\[kaksi\\](x) {{ 1 }}"),
    ],
)
def test_only_the_changed_words_are_rewritten(number, old, new, there):
    made = changed(number, old, new)
    assert there in made
    untouched = [line for line in SOURCE.split("\n") if old not in line and line[:6] != there[:6]]
    assert all(line in made.split("\n") for line in untouched if "fee:II" not in line)


def test_a_link_that_has_lost_its_number_is_words():
    assert "sopimuksen mukaan. " in changed(0, "650,00 euroa kuukaudessa", "sopimuksen mukaan")
    assert "fee:II" not in changed(0, "650,00 euroa kuukaudessa", "sopimuksen mukaan")


def test_a_paragraph_is_split_between_its_sentences():
    first, *rest = wanted(SOURCE)
    one, two = first.text.split(". ", 1)
    split = [WantedParagraph(one + "."), WantedParagraph(two), *rest]
    made = carry(SOURCE, split, seen_paragraphs)
    assert made == SOURCE.replace("kuukaudessa. Luokista", "kuukaudessa.\n\nLuokista")


def test_an_item_that_is_added_stands_in_its_list():
    words = wanted(SOURCE)
    words.insert(3, WantedParagraph("lisätty", True))
    made = carry(SOURCE, words, seen_paragraphs)
    assert made == SOURCE.replace("\n- kaksi", "\n- lisätty\n- kaksi")


def test_paragraphs_are_joined_and_taken_out():
    words = wanted(SOURCE)
    joined = [words[0]._replace(text=f"{words[0].text} {words[1].text}"), *words[2:]]
    made = carry(SOURCE, joined, seen_paragraphs)
    assert made == SOURCE.replace("(#tiers.classes).\n\nToinen", "(#tiers.classes). Toinen")
    shorter = carry(SOURCE, [words[0], *words[4:]], seen_paragraphs)
    assert shorter is not None
    assert shorter.endswith("(#tiers.classes).\n\nLoppu.\n")
