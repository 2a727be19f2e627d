"""The terminal: legible without colour, never wider than the screen, never fooled."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample import HOSTILE, RICH, changed, plain

from rulebook_cli.model.paper import Align, BarChart, Items, Mark, Paper, Paragraph, Run, Table
from rulebook_cli.render.writers.terminal_table import fitting_widths
from rulebook_cli.render.writers.terminal_text import width_of
from rulebook_cli.render.writers.write_terminal import write_terminal

SGR = re.compile(r"\x1b\[[0-9;]*m")


def written(*blocks, width=80, colour=False):
    text = write_terminal(Paper("Otsikko", "fi", blocks), width, colour)
    return text.split("\n", 3)[3].rstrip("\n")


def one_line(text):
    return re.sub(r"\s+", " ", text)


def unescaped(text):
    return re.sub(r"([{+\[-])\\([+}\]-])", r"\1\2", text)


def test_marks_give_the_changes_back_in_order():
    text = one_line(write_terminal(RICH, 2000))
    found = [unescaped(part) for part in re.findall(r"\{\+(.*?)\+\}", text)]
    assert found == ["lisätty", *map(one_line, changed(RICH, Mark.INSERTED))]
    found = [unescaped(part) for part in re.findall(r"\[-(.*?)-\]", text)]
    assert found == ["poistettu", *map(one_line, changed(RICH, Mark.DELETED))]


@pytest.mark.parametrize("width", [20, 40, 60, 80, 132])
def test_no_line_is_wider_than_the_screen(width):
    for colour in (False, True):
        lines = SGR.sub("", write_terminal(RICH, width, colour)).splitlines()
        assert max(map(width_of, lines)) <= width


def test_colour_adds_only_looks():
    coloured = write_terminal(RICH, 80, colour=True)
    assert SGR.sub("", coloured) == write_terminal(RICH, 80)
    assert "\x1b[4;32m{+31.12.2026 saakka+}\x1b[0m" in coloured
    assert "\x1b[9;31m[-vuoden loppuun-]\x1b[0m" in coloured


def test_no_escape_sequence_of_a_member_gets_through():
    assert "\x1b" not in write_terminal(RICH)
    assert HOSTILE in one_line(write_terminal(RICH))


def test_the_draft_word_stands_first_and_last():
    lines = write_terminal(RICH).splitlines()
    assert (lines[0], lines[-1]) == ("LUONNOS", "LUONNOS")


def test_letterhead_stands_in_two_columns():
    line = write_terminal(RICH).splitlines()[2]
    assert line == "Mikkelin seudun omaishoitajat ry        Lausunto"


def test_a_table_folds_its_cells():
    table = Table(
        "Palkkiot",
        ("Luokka", "Kuvaus", "€/kk"),
        ((plain("I"), plain("apua päivittäin ja öisin"), plain("472,15")),),
        (Align.LEFT, Align.LEFT, Align.RIGHT),
    )
    assert written(table, width=30).splitlines() == [
        "Palkkiot",
        "Luokka  Kuvaus            €/kk",
        "------------------------------",
        "I       apua            472,15",
        "        päivittäin ja",
        "        öisin",
    ]


def test_a_table_too_wide_becomes_labelled_rows():
    table = Table("", ("Hoitopalkkioluokka", "Määrä"), ((plain("I"), plain("472,15")),) * 2)
    assert written(table, width=20).splitlines() == [
        "Hoitopalkkioluokka:",
        "    I",
        "Määrä: 472,15",
        "",
        "Hoitopalkkioluokka:",
        "    I",
        "Määrä: 472,15",
    ]


@given(
    st.lists(st.tuples(st.integers(1, 30), st.integers(0, 30)), min_size=1, max_size=5),
    st.integers(1, 120),
)
def test_column_widths_fit_and_leave_room_for_words(columns, space):
    needed = [word for word, _ in columns]
    wanted = [word + more for word, more in columns]
    widths = fitting_widths(wanted, needed, space)
    if widths is None:
        assert sum(needed) > space
    else:
        assert sum(widths) == min(sum(wanted), space)
        assert all(low <= width for low, width in zip(needed, widths, strict=True))


def test_bars_show_figures_and_nothing_for_none():
    chart = BarChart("Kannat", (("puoltaa", 4), ("vastustaa", 0), ("ei kantaa", 1)), "")
    lines = written(chart, width=34).splitlines()
    assert lines == [
        "Kannat",
        "puoltaa    4 █████████████████████",
        "vastustaa  0",
        "ei kantaa  1 █████",
    ]


def test_long_items_hang():
    items = Items((plain("yksi kaksi kolme neljä"),), ordered=True)
    assert written(items, width=20) == "  1. yksi kaksi\n     kolme neljä"


@pytest.mark.parametrize(
    ("text", "width"),
    [("äö€", 3), ("日本", 4), ("👍🏽", 2), ("❤️", 2), ("e\u0301", 1), ("a\u00a0b", 3)],
)
def test_widths(text, width):
    assert width_of(text) == width


@given(st.text(st.characters(exclude_categories=["Cc", "Cs", "Cf", "Cn", "Co", "Z"])))
def test_a_word_of_any_letters_comes_back(word):
    if any(pair in word for pair in ("{+", "+}", "[-", "-]")):
        return
    shown = written(Paragraph((Run(f"x{word}x", Mark.INSERTED),)))
    assert shown.replace("\n", "") == f"{{+x{word}x+}}"


@given(st.lists(st.sampled_from(["sana", "pitkähkösana", "日本語", " ", "\n", "e\u0301" * 30])))
def test_wrapping_loses_no_word(words):
    text = "".join(words)
    shown = written(Paragraph(plain(text + "loppu")), width=20)
    assert "".join(shown.split()) == "".join((text + "loppu").split())


def test_a_member_cannot_draw_a_mark():
    assert written(Paragraph(plain("{+ei+} [-ei-]"))) == "{\\+ei+\\} [\\-ei-\\]"
