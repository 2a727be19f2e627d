"""Changed words, exactly and for the eye.

Examples are written with their marks: [-deleted-] and {+inserted+}.
"""

from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given
from prose import versions

from rulebook_cli.changes.tokens import split_words
from rulebook_cli.changes.word_diff import coalesce, diff_words
from rulebook_cli.model.text_change import Kind, Span

MARKS = {Kind.EQUAL: "{}", Kind.INSERTED: "{{+{}+}}", Kind.DELETED: "[-{}-]"}


def marked(spans: list[Span]) -> str:
    return "".join(MARKS[span.kind].format(span.text) for span in spans)


def without(kind: Kind, spans: list[Span]) -> str:
    return "".join(span.text for span in spans if span.kind is not kind)


FINE = [
    ("Palkkio on 472,15 € nyt.", "Palkkio on 500 € nyt.", "Palkkio on [-472,15 €-]{+500 €+} nyt."),
    ("Ks. 3 §:n 2 mom.", "Ks. 3 §:n 1 mom.", "Ks. [-3 §:n 2 mom.-]{+3 §:n 1 mom.+}"),
    (
        "omaishoitajalle kuukausittain",
        "omaishoitajille kuukausittain",
        "[-omaishoitajalle-]{+omaishoitajille+} kuukausittain",
    ),
    (
        "[luvussa 4.1](#tiers.classes)",
        "[luvussa 4.2](#tiers.classes)",
        "[luvussa [-4.1-]{+4.2+}](#tiers.classes)",
    ),
    ("- hoito\n- vapaa", "- hoito\n- palkkio\n- vapaa", "- hoito\n{+- palkkio\n+}- vapaa"),
    ("", "Uusi.", "{+Uusi.+}"),
    ("Vanha.", "", "[-Vanha.-]"),
    ("Sama.", "Sama.", "Sama."),
    ("", "", ""),
]


@pytest.mark.parametrize(("old", "new", "expected"), FINE)
def test_fine(old: str, new: str, expected: str) -> None:
    assert marked(diff_words(old, new)) == expected


SHOWN = [
    # a blank and a small word between two replacements go with them
    (
        "Kunta maksaa ja määrää palkkion.",
        "Hyvinvointialue päättää ja korottaa palkkion.",
        "[-Kunta maksaa ja määrää-]{+Hyvinvointialue päättää ja korottaa+} palkkion.",
    ),
    # but never a negation, a number or a reference
    (
        "Hoitaja voi ei saa palkkiota.",
        "Läheinen pystyy ei hae palkkiota.",
        "[-Hoitaja voi-]{+Läheinen pystyy+} ei [-saa-]{+hae+} palkkiota.",
    ),
    (
        "Maksetaan hoitajalle 500 € kuukaudessa jälkikäteen.",
        "Suoritetaan omaiselle 500 € vuodessa etukäteen.",
        "[-Maksetaan hoitajalle-]{+Suoritetaan omaiselle+} 500 €"
        " [-kuukaudessa jälkikäteen-]{+vuodessa etukäteen+}.",
    ),
    (
        "Kunnan mukaan 5 § koskee.",
        "Alueen puolesta 5 § sitoo.",
        "[-Kunnan mukaan-]{+Alueen puolesta+} 5 § [-koskee-]{+sitoo+}.",
    ),
    # nor a word that is longer than what changed beside it
    (
        "Nyt hyvinvointialue maksaa.",
        "Heti hyvinvointialue korvaa.",
        "[-Nyt-]{+Heti+} hyvinvointialue [-maksaa-]{+korvaa+}.",
    ),
    # what is only inserted, or only deleted, takes no kept word with it
    (
        "Hoito on sitovaa.",
        "Hoito aina on erittäin sitovaa.",
        "Hoito {+aina +}on {+erittäin +}sitovaa.",
    ),
    # an edit begins and ends where a sentence, a clause or a word does
    (
        "Hoito alkaa. Hoito päättyy.",
        "Hoito alkaa. Hoito jatkuu. Hoito päättyy.",
        "Hoito alkaa. {+Hoito jatkuu. +}Hoito päättyy.",
    ),
    (
        "Hoito, vapaa ja palkkio.",
        "Hoito, palvelut, vapaa ja palkkio.",
        "Hoito, {+palvelut, +}vapaa ja palkkio.",
    ),
    (
        "Hoito, uusi vapaa.",
        "Hoito, uusi palkkio, uusi vapaa.",
        "Hoito, {+uusi palkkio, +}uusi vapaa.",
    ),
    ("Hoitajan vapaa.", "Hoitajan oma vapaa.", "Hoitajan {+oma +}vapaa."),
    # a sentence written anew is one sentence for another, its neighbours untouched
    (
        "Tuki haetaan lomakkeella. Palkkio maksetaan hoitajan tilille ja siitä peritään vero."
        " Päätös on kirjallinen.",
        "Tuki haetaan lomakkeella. Hyvinvointialue suorittaa joka kuukausi ja viipymättä sovitun"
        " korvauksen. Päätös on kirjallinen.",
        "Tuki haetaan lomakkeella. [-Palkkio maksetaan hoitajan tilille ja siitä peritään vero-]"
        "{+Hyvinvointialue suorittaa joka kuukausi ja viipymättä sovitun korvauksen+}."
        " Päätös on kirjallinen.",
    ),
    (
        "Palkkio maksetaan hoitajan tilille joka kuukausi ja siitä peritään vero lain mukaan.",
        "Korvaus suoritetaan heti joka kuukausi ja tuloksesta ilmoitetaan postitse omaiselle aina.",
        "[-Palkkio maksetaan hoitajan tilille joka kuukausi ja siitä peritään vero lain mukaan-]"
        "{+Korvaus suoritetaan heti joka kuukausi ja tuloksesta ilmoitetaan postitse omaiselle"
        " aina+}.",
    ),
    # sentences are never joined across the stop between them
    (
        "Hoito alkaa. Vapaa jatkuu.",
        "Hoito päättyy. Palkkio jatkuu.",
        "Hoito [-alkaa-]{+päättyy+}. [-Vapaa-]{+Palkkio+} jatkuu.",
    ),
]


@pytest.mark.parametrize(("old", "new", "expected"), SHOWN)
def test_shown(old: str, new: str, expected: str) -> None:
    assert marked(coalesce(diff_words(old, new))) == expected


@given(versions(1))
def test_undoing_gives_both_texts(texts: tuple[str, str]) -> None:
    fine = diff_words(*texts)
    for spans in (fine, coalesce(fine), coalesce(coalesce(fine))):
        assert without(Kind.INSERTED, spans) == texts[0]
        assert without(Kind.DELETED, spans) == texts[1]
        assert all(span.text for span in spans)
        assert all(one.kind is not two.kind for one, two in pairwise(spans))
        assert (Kind.INSERTED, Kind.DELETED) not in [(a.kind, b.kind) for a, b in pairwise(spans)]


@given(versions(0))
def test_the_same_text_has_no_change(texts: tuple[str]) -> None:
    assert diff_words(texts[0], texts[0]) == ([Span(Kind.EQUAL, texts[0])] if texts[0] else [])


@given(versions(1))
def test_what_must_stay_visible_stays(texts: tuple[str, str]) -> None:
    def weighty(spans: list[Span]) -> Counter[str]:
        kept = [word for s in spans if s.kind is Kind.EQUAL for word in split_words(s.text)]
        return Counter(word for word in kept if word == "ei" or "§" in word or "€" in word)

    fine = diff_words(*texts)
    assert weighty(coalesce(fine)) == weighty(fine)
