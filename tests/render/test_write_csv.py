"""CSV: what an official who opens it in a Finnish spreadsheet gets."""

import csv
import io
from dataclasses import replace

import pytest
from sample import RICH, plain

from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.paper import Align, Heading, Mark, Paper, Paragraph, Run, Table
from rulebook_cli.render.writers.write_csv import write_csv


def rows_of(paper):
    text = write_csv(paper).decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text), delimiter=";"))


def table(*cells, language="fi", align=(Align.RIGHT,), head=("Palkkio",), caption="Palkkiot"):
    rows = tuple((plain(cell),) for cell in cells)
    return rows_of(Paper("Otsikko", language, (Table(caption, head, rows, align),)))[2:]


def test_the_whole_file():
    assert write_csv(RICH).startswith(b"\xef\xbb\xbfLausunto omaishoidon")
    assert rows_of(RICH)[:6] == [
        [RICH.title, "15.1.2027", "HVADno-2026-57", "LUONNOS"],
        [],
        ["Hoitopalkkiot luokittain"],
        ["Luokka", "Kuvaus", "Nyt, €/kk", "Ehdotus, €/kk"],
        [
            "I",
            "Hoidettava tarvitsee apua päivittäin, mutta selviää osan päivästä yksin.",
            "472,15",
            "480,00",
        ],
        [
            "II",
            "Hoidettava tarvitsee ympärivuorokautista huolenpitoa ja valvontaa.",
            "708,23",
            "[-enintään 439,70\xa0€-] {+vähintään 472,15\xa0€+}",
        ],
    ]
    assert rows_of(RICH)[-4:-2] == [["puoltaa", "12"], ["puoltaa muutoksin", "7"]]


@pytest.mark.parametrize(
    ("language", "cells", "expected"),
    [
        ("fi", ("1\xa0250,50\xa0€", "472,15\xa0€"), ["Palkkio (€)", "1250,50", "472,15"]),
        ("sv", ("+50,00 €", "\u221212,40 €"), ["Palkkio (€)", "50,00", "-12,40"]),
        ("en", ("€1,250.50", "\u2212€12.40"), ["Palkkio (€)", "1250,50", "-12,40"]),
        ("en", ("1,250", "3.5"), ["Palkkio", "1250", "3,5"]),
        ("fi", ("7,7\xa0%", ""), ["Palkkio (%)", "7,7", ""]),
        ("fi", ("7,7\xa0%", "5,00\xa0€"), ["Palkkio", "7,7\xa0%", "5,00\xa0€"]),
        ("fi", ("1,532",), ["Palkkio", "1,532"]),
        ("fi", ("100–200\xa0€", "300\xa0€"), ["Palkkio (€)", "100–200\xa0€", "300"]),
    ],
)
def test_figures_are_figures(language, cells, expected):
    assert [row[0] for row in table(*cells, language=language)[1:]] == expected


def test_a_number_that_names_something_is_left_alone():
    assert table("4.1", "3 a", align=(Align.LEFT,), language="en")[2:] == [["4.1"], ["3 a"]]


@pytest.mark.parametrize("evil", ["=1+1", "+A1", "-A1", "@SUM(A1)", '=HYPERLINK("x")'])
def test_no_cell_is_a_formula(evil):
    rows = table(evil, head=(evil,), caption=evil)
    assert [cell for row in rows for cell in row] == [f"'{evil}"] * 3


def test_a_table_without_a_caption_has_the_heading_above_it():
    blocks = (Heading(1, plain("4 § Palkkio")), Table("", ("a",), ((plain("b"),),)))
    assert rows_of(Paper("x", "fi", blocks))[2:] == [["4 § Palkkio"], ["a"], ["b"]]


def test_changes_are_shown_in_signs():
    runs = (Run("vanha", Mark.DELETED), Run(" "), Run("uusi", Mark.INSERTED))
    rows = rows_of(Paper("x", "fi", (Table("t", ("a",), ((runs,),)),)))
    assert rows[-1] == ["[-vanha-] {+uusi+}"]


def test_a_paper_without_tables_is_none():
    with pytest.raises(RulebookError) as raised:
        write_csv(replace(RICH, blocks=(Paragraph(plain("x")),)))
    assert raised.value.message == "no-tables"
