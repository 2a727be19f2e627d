"""Each kind of rule in words, and what is in force on a day."""

from datetime import date
from decimal import Decimal

import pytest
from every_rule import ONE, THREE, TWO, every_rule, read, reader

from rulebook_cli.model.fee import Price, Tie, YearAmount
from rulebook_cli.model.paper import Fields, Heading, Items, Paragraph, Table
from rulebook_cli.model.place import Place
from rulebook_cli.render.book.rule_blocks import KINDS, rule_blocks
from rulebook_cli.render.book.rule_blocks_fees import fee_blocks
from rulebook_cli.render.book.rule_blocks_prices import holding
from rulebook_cli.render.words.reader import Reader

HERE = Place("book.yaml", 1, 1)


def text_of(value):
    """The words of a block, lines and cells apart."""
    if isinstance(value, Heading | Paragraph):
        return "".join(run.text for run in value.runs)
    if isinstance(value, Items):
        return "\n".join("".join(run.text for run in item) for item in value.items)
    if isinstance(value, Fields):
        return "\n".join(
            f"{label}: {''.join(run.text for run in runs)}" for label, runs in value.rows
        )
    if isinstance(value, Table):
        rows = ["|".join("".join(run.text for run in cell) for cell in row) for row in value.rows]
        return "\n".join([value.caption, "|".join(value.head), *rows])
    raise TypeError(value)


def shown(language="fi", on=date(2026, 12, 1), book=None):
    book = book or every_rule()
    reads = reader(language, book, on)
    blocks = [block for section in book.sections for block in rule_blocks(section, reads)]
    return "\n".join(text_of(block) for block in blocks).replace("\xa0", " ")


def test_the_book_of_every_rule_reads_whole():
    assert every_rule().misread == ()


@pytest.mark.parametrize(
    "words",
    [
        "Luokkien edellytykset: kaikki seuraavat",
        "luokka on niistä ensiksi lueteltu",
        "Luokkien ulkopuolelle voi jäädä",
        "Luokan taso: kevennetty tuki",
        "hoito sitoo vähemmän ja hoidon tarve on vähäinen",
        "Luokkien lisänä: II, Kevyt luokka",
        "Kesto: 1–6 kuukautta, voidaan jatkaa",
        "Palkkio: sama kuin luokassa II",
        "Viitteelliset mittaritulokset",
        "Mikä on tulos|0–17: 2,5",
        "Luokka|Voimassa 1.12.2026|1.1.2027 alkaen|1.6.2027 alkaen",
        "Kevyt luokka|222,22 €|222,22 €|ei kirjattua palkkiota",
        "II|lakisääteinen vähimmäispalkkio|indeksillä tarkistettuna, vahvistetaan myöhemmin",
        "II|720,00 € (korotus päätöksellä)|720,00 €\n",
        "1 963,96 € – 2 888,21 €, sovitaan tapauksittain",
        "raskaan siirtymävaiheen lakisääteinen vähimmäispalkkio",
        "Palkkiosta maksetaan 50 prosenttia",
        "Palkkio maksetaan yhtä luokkaa alempana, yhteensä enintään 2 luokkaa",
        "omaishoitajan pyyntö erityisestä syystä",
        "osuus, jonka tämä tieto osoittaa: Mikä on osuus",
        "Muita alennuksia ei tämän jälkeen tehdä.",
        "II, Raskas vaihe|94,67 €",
        "Kulukorvaus: 12,00 € vuorokaudelta 1.1.2026 alkaen.",
        "vapaan aikainen hoito|13,70 € vapaapäivältä 1.1.2026 alkaen",
        "Hoitoapu|5,00 € tunnilta 1.1.2027–30.6.2027",
        "enintään 36 tuntia kuukaudessa",
        "omavastuu 13,70 € vapaapäivältä",
        "Lisävapaa, yksi vapaapäivä kuukaudessa",
        "Virkistysvapaa, 20 tuntia kuukaudessa",
        "Edellytys: Sitooko hoito: kyllä",
        "Oikeutta ei ole, jos: Kuinka vanha hoidettava on: vähintään 8 vuotta",
        "voi säästää: kalenterivuoden loppuun",
        "hoidettavan terveydellinen syy|maksetaan yhden kuukauden ajalta|937/2005 9 §",
        "enintään 5 päivältä kalenterikuukaudessa; sen jälkeen vähennetään",
        "maksetaan koko ajalta",
        "oma syy|ei makseta",
        "Hyvinvointialue: 2 kuukautta",
        "Omaishoitaja: yksi kuukausi",
        "Heti: vain, jos terveys tai turvallisuus vaarantuu",
        "Määräaikainen: vain, jos siihen on erityinen syy",
        "Päättyy: kuukauden lopussa",
        "Takautuvasti: ei voi päättää",
        "Tuki alkaa: hakemuksen saapumisesta",
        "Takautuvasti: enintään 3 kuukautta",
        "Maksupäivä: seuraavan kuukauden 15. päivä",
        "Tarkistetaan: 12 kuukauden välein",
        "Lääkärinlausunto: enintään 6 kuukautta vanha",
        "ei oteta vastaan 1.5.2025 alkaen, otetaan taas 1.10.2025 alkaen",
        "Muistisairaus\nLapsi",
        "Lähipalvelut",
        "kaikki hoitotilanteet",
        "luokat: II, Kevyt luokka",
        "Neuvontanumero||Lapsi",
        "Keskus|Kauppatori 1|neuvontaa ja valmennusta",
        "Koeyhdistys ry|Koulutus|1.5.2026, tehty 20.4.2026",
        "Toinen ry|tehtäviä ei ole kirjattu|",
    ],
)
def test_every_rule_is_shown(words):
    assert words in shown()


def test_every_kind_of_rule_has_blocks():
    book = every_rule()
    for kind in KINDS:
        assert any(kind(section, reader(book=book)) for section in book.sections), kind


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_no_id_of_the_files_is_shown(language):
    words = shown(language)
    for id_ in (
        "day-services",
        "statutory",
        "indexed",
        "less-binding",
        "cared-for-health",
        "calendar-month",
        "day-share",
        "special-reason",
        "month-end",
        "next-month",
        "contract-carers",
        "leave-day",
        "year-end",
        "memory-illness",
    ):
        if language != "en" or "-" in id_:
            assert id_ not in words


def test_fees_are_those_of_the_day_and_to_come():
    assert "111,11 €" in shown(on=date(2024, 6, 1))
    assert "111,11 €" not in shown()
    assert "Tänä päivänä voimassa olevia tai tulevia" in shown(
        on=date(2030, 1, 1),
        book=read(one=ONE, two=TWO.split("fees:")[0] + CLOSED_FEES),
    )


CLOSED_FEES = """\
fees:
  schedule: [{tier: II, from: 2024-01-01, to: 2025-12-31, amount: 500.00}]
"""


def test_a_day_on_which_fees_change_is_one_column():
    words = shown(on=date(2027, 1, 1))
    assert "Luokka|Voimassa 1.1.2027|1.6.2027 alkaen|1.1.2028 alkaen" in words


def test_a_gap_between_rows_is_a_column():
    fees = """\
fees:
  schedule:
    - {tier: II, from: 2026-01-01, to: 2026-12-31, amount: 500.00}
    - {tier: II, from: 2028-01-01, amount: 600.00}
"""
    book = read(one=ONE, two=TWO.split("fees:")[0] + fees)
    [_, table] = fee_blocks(book.sections[1], reader(book=book))
    assert table.head[1:] == ("1.1.2026 alkaen", "1.1.2027 alkaen", "1.1.2028 alkaen")
    cells = [cell[0].text.replace("\xa0", " ") for cell in table.rows[0][1:]]
    assert cells == ["500,00 €", "ei kirjattua palkkiota", "600,00 €"]


def test_amounts_that_are_known_are_shown():
    book = every_rule()

    def amounts(tier, row):
        return (
            YearAmount(Decimal("480.49"), row.start.year)
            if row.amount is Tie.STATUTORY_MINIMUM
            else None
        )

    reads = Reader(book, "fi", date(2026, 12, 1), amounts)
    words = "\n".join(text_of(block) for block in rule_blocks(book.sections[1], reads))
    words = words.replace("\xa0", " ")
    assert "480,49 € (lakisääteinen vähimmäispalkkio)" in words
    assert "indeksillä tarkistettuna, vahvistetaan myöhemmin" in words


def test_the_price_that_holds_and_those_to_come():
    def price(start, end=None):
        return Price(start, Decimal(1), "day", HERE, end)

    old, now, coming = price(date(2024, 1, 1)), price(date(2026, 1, 1)), price(date(2027, 1, 1))
    assert holding((coming, old, now), date(2026, 5, 1)) == [now, coming]
    ended = price(date(2026, 1, 1), date(2026, 4, 30))
    assert holding((ended, old), date(2026, 5, 1)) == []


def test_a_single_reduction_has_no_order():
    single = "fees:\n  reductions: [{id: x, when: {hours: '> 7'}, multiply: 0.25}]\n"
    book = read(one=ONE, two=TWO.split("fees:")[0] + single)
    words = shown(book=book)
    assert "25 prosenttia" in words
    assert "järjestyksessä" not in words
    assert "Alennus 1" not in words


def test_services_without_a_level_come_last():
    book = read(three=THREE.replace("level: local, ", ""))
    captions = [
        block.caption
        for block in rule_blocks(book.sections[0], reader(book=book))
        if isinstance(block, Table) and block.caption
    ]
    assert captions == ["Valtakunnalliset palvelut", "Palvelut, joiden tasoa ei ole kirjattu"]
