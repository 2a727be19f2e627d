"""What one word is, and where a sentence ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from prose import texts

from rulebook_cli.changes.tokens import ends_sentence, split_words, word_key

WHOLE = [
    "1 000,50 €",
    "1\u00a0000\u00a0€",
    "1\u202f000,00 euroa",
    "472,15 euroa/kk",
    "50 %",
    "50 %:lla",
    "24 h/vrk",
    "2–3 h",
    "3 päivää",
    "≥ 65 vuotta",
    "650.00",
    "4.1",
    "937/2005",
    "3 §",
    "3 §:n",
    "3 a §:ssä",
    "3 §:n 2 mom.",
    "5 §:n 1 momentin 2 kohdan",
    "3 § 2 mom.",
    "§ 12",
    "31.12.2026",
    "1.1.",
    "2026-12-31",
    "31. joulukuuta 2026",
    "31 december 2026",
    "65-vuotias",
    "18–64-vuotiaat",
    "omais-",
    "-lomakkeet",
    "EU:n",
    "THL:n",
    "t.ex.",
    "hoito\u00adpalkkio",
    "a\u0308iti",
    "thl@example.fi",
    "https://thl.fi/omaishoito?a=1",
    "👩🏽\u200d💻",
    "🇫🇮",
    "3️⃣",
    "❤️",
    "**",
    "...",
]


@pytest.mark.parametrize("token", WHOLE)
def test_stays_whole(token: str) -> None:
    assert split_words(f"Näin {token} on.") == ["Näin", " ", token, " ", "on", "."]


PARTS = [
    ("omais- ja perhehoito", ["omais-", " ", "ja", " ", "perhehoito"]),
    ("[650,00 euroa](fee:II).", ["[", "650,00 euroa", "]", "(fee:II)", "."]),
    ("(ks. 4 §)", ["(", "ks", ".", " ", "4 §", ")"]),
    ("vuonna 2026 100 €", ["vuonna", " ", "2026", " ", "100 €"]),
    ("vuonna 2026.", ["vuonna", " ", "2026", "."]),
    ("3 ja 4 §", ["3", " ", "ja", " ", "4 §"]),
    ("1.1.–31.12.2026", ["1.1.", "–", "31.12.2026"]),
    ("hinta 500 hoitajalle", ["hinta", " ", "500", " ", "hoitajalle"]),
    ("- 3\n- 500 €", ["-", " ", "3", "\n", "-", " ", "500 €"]),
    ("hoito  \n\n vapaa", ["hoito", "  \n\n ", "vapaa"]),
    ("**Hoito**", ["**", "Hoito", "**"]),
]


@pytest.mark.parametrize(("text", "tokens"), PARTS)
def test_parts(text: str, tokens: list[str]) -> None:
    assert split_words(text) == tokens


@given(st.text() | texts)
def test_rejoins_to_the_character(text: str) -> None:
    tokens = split_words(text)
    assert "".join(tokens) == text
    assert all(tokens)
    assert all(token.isspace() or not token[0].isspace() for token in tokens)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("1 000 €", "1\u00a0000\u202f€", True),
        ("1 000\neuroa", "1 000 euroa", True),
        ("hoito\u00adpalkkio", "hoitopalkkio", True),
        (" ", "\n", True),
        (" ", "\u00a0", True),
        ("\n", "\n\n", False),
        (" ", "  \n", False),
        ("1 000 €", "1 001 €", False),
        ("Hoito", "hoito", False),
    ],
)
def test_key_tells_words_not_blanks(one: str, other: str, same: bool) -> None:
    assert (word_key(one) == word_key(other)) is same


SENTENCES = [
    ("Tuki on 500 €. Se maksetaan.", ["Tuki on 500 €. ", "Se maksetaan."]),
    ("Maksetaan 31.12.2026. Sitten ei.", ["Maksetaan 31.12.2026. ", "Sitten ei."]),
    ("Esim. Tampere ja mm. Turku.", ["Esim. Tampere ja mm. Turku."]),
    ("Yhdistys ry. Tampereella.", ["Yhdistys ry. Tampereella."]),
    ("Lain 3 §:n 2 mom. Mukaan luettuna.", ["Lain 3 §:n 2 mom. Mukaan luettuna."]),
    ("Alkaa 1.1. Helmikuussa.", ["Alkaa 1.1. Helmikuussa."]),
    ("Hoitaja J. Virtanen. Toinen.", ["Hoitaja J. Virtanen. ", "Toinen."]),
    ("Onko näin? (On.) Hyvä!", ["Onko näin? ", "(On.) ", "Hyvä!"]),
    ("Otsikko\n\nteksti", ["Otsikko\n\n", "teksti"]),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_sentences(text: str, expected: list[str]) -> None:
    words = split_words(text)
    found = [""]
    for at, word in enumerate(words):
        found[-1] += word
        if ends_sentence(words, at) and at + 1 < len(words):
            found.append("")
    assert found == expected
