"""Places in words: sections by their numbers, tiers and rows by the names the book gives them."""

from dataclasses import replace

import pytest
from small_book import draft

from rulebook_cli.model.address import parse_address
from rulebook_cli.render.words.place_names import home_names, place_name, place_name_in
from rulebook_cli.render.words.reader import Reader
from rulebook_cli.render.words.tier_names import tier_name, tier_names


def named(address, language="fi", book=None):
    return place_name(parse_address(address), book or draft(), language)


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("fees:fee/II@2026-01-01", "6 §, luokan II palkkio 1.1.2026 alkaen"),
        (
            "fees:fee/A-light@2026-01-01",
            "6 §, luokan ”Kevennetty tuki (18–64-vuotiaat)” palkkio 1.1.2026 alkaen",
        ),
        ("fees:reduction/day-services", "6 §, palkkion alentaminen (kohta 1)"),
        ("leave:leave/II,III@extra", "8 §, vapaat, lisävapaa (II ja III)"),
        ("fees:fee/L1,A1,I@2027-01-01", "6 §, palkkiot, 1.1.2027 alkaen (L1, A1 ja I)"),
        ("ending:notice", "12 §, irtisanomisaika"),
        ("nowhere:fee/II", "nowhere:fee/II"),
        ("fact/night_help", "tieto ”avun tarve yöllä”"),
    ],
)
def test_a_place_reads_as_the_book_does(address, words):
    assert named(address) == words


def test_a_place_in_swedish_and_english():
    assert named("fees:fee/A-light@2026-01-01", "sv") == (
        "6 §, arvodet i klass ”Lättare stöd (18–64 år)” från 1.1.2026"
    )
    assert "fact" in named("fact/mmse", "en")
    assert "MMSE result" in named("fact/mmse", "en")


def test_sections_are_numbered_as_the_book_numbers():
    book = draft()
    names = home_names(book, "fi")
    assert (names["fees"], names["facts"]) == ("6 §", "tiedot")
    chapters = replace(book, settings=replace(book.settings, numbering="chapter"))
    assert home_names(chapters, "fi")["fees"] == "luku 6"
    assert home_names(chapters, "sv")["fees"] == "kapitel 6"


def test_tiers_are_named_alike_in_a_sentence_and_in_a_list():
    book = draft()
    assert tier_name("II", book, "fi") == "II"
    assert tier_name("A-light", book, "fi").startswith("”Kevennetty tuki (")
    assert tier_name("IX", book, "fi") == "IX"
    light = [tier.id for _, tier in book.tiers() if tier.kind and tier.kind.value == "light"]
    assert tier_names([*light, "I"], book, "fi") == ["kevennetty tuki", "I"]
    reader = Reader(book, "fi", None)
    assert reader.tiers([*light, "I"]) == "I, kevennetty tuki"
    assert reader.tiers([light[0], "I"]).startswith("I, Kevennetty tuki (")
    assert reader.tiers([tier.id for _, tier in book.tiers()]) == "kaikki"


def test_a_provision_that_one_book_has_struck_goes_by_the_number_it_has_in_another():
    book = draft()
    section = next(one for one in book.sections if len(one.provisions) > 1)
    less = replace(section, provisions=section.provisions[:1])
    struck = replace(book, sections=[less if s is section else s for s in book.sections])
    address = parse_address(f"{section.id}.{section.provisions[1].id}~fi")
    name = f"{section.number} § 2 mom."
    assert "uusi" in place_name(address, struck, "fi")
    assert place_name_in(address, (struck, book), "fi") == name
    assert "uusi" in place_name_in(parse_address(f"{section.id}.nowhere"), (struck, book), "fi")
