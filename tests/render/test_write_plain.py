"""Papers for who listens: no table, no bar, no arrow without words."""

import re

import pytest
from all_kinds import KINDS, services
from every_paper import LANGUAGES

from rulebook_cli.model.paper import (
    Align,
    Bar,
    BarChart,
    Blank,
    Figure,
    Items,
    Mark,
    Paper,
    Paragraph,
    Run,
    Signatures,
    Table,
)
from rulebook_cli.render.writers.spoken import spoken
from rulebook_cli.render.writers.write_plain import write_plain

DRAWN = re.compile("[\u2190-\u21ff\u2500-\u25ff\u2794\u2b00-\u2bff\x1b]")
RULED = re.compile(r"(?m)^[ \t]*[-=_]{3,}[ \t]*$")


def written(*blocks, language="fi"):
    paper = Paper("Otsikko", language, blocks, inserted="lisätty", deleted="poistettu")
    return write_plain(paper).partition("Otsikko\n")[2].strip()


def test_a_table_is_a_line_for_each_cell_and_a_gap_between_rows():
    rows = tuple(((Run(tier),), (Run(fee),)) for tier, fee in (("I", "530,00 €"), ("II", "")))
    table = Table("Palkkiot", ("Luokka", "Palkkio"), rows, (Align.LEFT, Align.RIGHT))
    assert written(table) == "Palkkiot\n\nLuokka: I\nPalkkio: 530,00 €\n\nLuokka: II"


def test_bars_are_numbers():
    chart = BarChart("Kannat", (("puoltaa", 3), ("vastustaa", 0)), "")
    assert written(chart) == "Kannat\npuoltaa: 3\nvastustaa: 0"
    figure = Figure("Kulut", "<svg/>", "", (Bar("I, ennen", "100 €", 40),))
    assert written(figure) == "Kulut\nI, ennen: 100 €"
    assert written(Figure("Polku", "<svg/>", "kaikki", ())) == ""


def test_a_change_is_told_in_words():
    runs = (
        Run("Taso: "),
        Run("seutu ", Mark.DELETED),
        Run("lähi", Mark.INSERTED),
        Run(", yö", Mark.INSERTED),
    )
    assert written(Paragraph(runs)) == "Taso: (poistettu: seutu) (lisätty: lähi), (lisätty: yö)"


def test_a_comma_that_goes_is_not_read_as_if_it_stayed():
    runs = (Run("yksi"), Run(", ", Mark.DELETED), Run("kaksi", Mark.DELETED))
    assert written(Paragraph(runs)) == "yksi (poistettu: kaksi)"


def test_an_arrow_becomes_a_word():
    assert spoken("650 → 700", "fi") == "650, tilalle 700"
    assert spoken("650 → 700", "sv") == "650, i stället 700"
    assert spoken("  → Lisää rivi.", "fi") == "  Tee näin: Lisää rivi."
    assert spoken("\x1b[1mLUONNOS\x1b[0m\n=====\n", "fi") == "LUONNOS\n"
    assert spoken("a ██ 3 │ ↑", "en") == "a  3  up"
    assert spoken("Äiti – ”hän” § 5 €", "fi") == "Äiti – ”hän” § 5 €"


def test_lists_blanks_and_signatures_are_words():
    assert written(Items(((Run("a"),), (Run("b"),)), ordered=True)) == "1. a\n2. b"
    assert written(Blank("Kanta", "stance", (("yes", "puoltaa"),))) == "Kanta\n- puoltaa"
    signed = written(Signatures("Esimerkkilässä 1.1.2027", (("Aino Esimerkki", "johtaja"),)))
    assert signed == "Esimerkkilässä 1.1.2027\nAino Esimerkki, johtaja"


def test_what_follows_a_colon_follows_it_on_the_line():
    nested = Items(((Run("vähintään yksi seuraavista:\na) yöllä\nb) päivällä"),),))
    assert written(nested) == "- vähintään yksi seuraavista: a) yöllä, b) päivällä"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_drawn_in_any_paper(kind, language):
    text = write_plain(KINDS[kind](language))
    assert not DRAWN.search(text) and not RULED.search(text)
    assert "{+" not in text and "[-" not in text


def test_the_services_are_all_there():
    text = " ".join(write_plain(services("fi")).split())
    assert "Palvelu: Vapaan aikainen hoito kotona Lähellä: sopimus" in text
    assert "siirtyy: seudullinen palvelu, tilalle lähipalvelu" in text
