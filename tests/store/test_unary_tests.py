"""Cells of criteria: every form that `formats.md` names, and what is near to one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rulebook_cli.logic.unary import read_test
from rulebook_cli.model.criteria import (
    Anything,
    Equal,
    NotKnown,
    OneOf,
    Range,
    Test,
    Unlike,
    Unreadable,
)
from rulebook_cli.store.unary_tests import logic_word, mend_test

CELLS: dict[str, Test] = {
    "-": Anything(),
    "not-known": NotKnown(),
    ">= 8": Range("8", True, "", False),
    ">8": Range("8", False, "", False),
    "<= 2.5": Range("", False, "2.5", True),
    "< 20": Range("", False, "20", False),
    "> -5": Range("-5", False, "", False),
    "12..20": Range("12", True, "20", True),
    "12 .. 20": Range("12", True, "20", True),
    "[12..20]": Range("12", True, "20", True),
    "[12..20)": Range("12", True, "20", False),
    "(12..20]": Range("12", False, "20", True),
    "(12..20)": Range("12", False, "20", False),
    "]12..20[": Range("12", False, "20", False),
    "-2.5..0.5": Range("-2.5", True, "0.5", True),
    "2026-01-01..2026-12-31": Range("2026-01-01", True, "2026-12-31", True),
    "8": Equal("8"),
    "every_night": Equal("every_night"),
    "true": Equal("true"),
    "joka-yö": Equal("joka-yö"),
    "a, b": OneOf((Equal("a"), Equal("b"))),
    "a,b": OneOf((Equal("a"), Equal("b"))),
    "8, 12..20": OneOf((Equal("8"), Range("12", True, "20", True))),
    "8.5, 9": OneOf((Equal("8.5"), Equal("9"))),
    "a, not-known": OneOf((Equal("a"), NotKnown())),
    "not(a)": Unlike(Equal("a")),
    "not (a, b)": Unlike(OneOf((Equal("a"), Equal("b")))),
    "not(not(a))": Unlike(Unlike(Equal("a"))),
    "not(>= 8)": Unlike(Range("8", True, "", False)),
    "not(-)": Unlike(Anything()),
}
MEANT = {
    "≥ 8": ">= 8",
    "≤ 8": "<= 8",
    "=> 8": ">= 8",
    "=< 8": "<= 8",
    ">= 8,5": ">= 8.5",
    "8,5": "8.5",
    ">= 8 h": ">= 8",
    ">= 8,5 h": ">= 8.5",
    ">= 2 h/d": ">= 2",
    "20 %": "20",
    "65 vuotta": "65",
    "12–20": "12..20",
    "12—20": "12..20",
    "12…20": "12..20",
    "12...20": "12..20",
    "12 - 20": "12..20",
    "= 8": "8",
    "== every_night": "every_night",
    "!= a": "not(a)",
    "<> a": "not(a)",
    "not a": "not(a)",
    "ei 8": "not(8)",
    "yli 8": "> 8",
    "vähintään 8": ">= 8",
    "högst 8": "<= 8",
    "under 8": "< 8",
    "> = 8": ">= 8",
    ">= 8 ja < 10": "[8..10)",
    "> 8 och <= 10": "(8..10]",
    "ei tiedossa": "not-known",
    "(12..20": "(12..20]",
    "12..20)": "[12..20)",
    "[3..5": "[3..5]",
    '"none"': "none",
    '"a", "b"': "a, b",
    "between 3 and 5": "3..5",
    "mellan 3 och 5": "3..5",
    "none or sometimes": "none, sometimes",
    "none tai sometimes": "none, sometimes",
}
LOST = [
    "",
    " ",
    "not(a",
    ">=",
    "12..",
    "..20",
    "8 9",
    "a b",
    ">= a b",
]
LOST += [
    "a,",
    ", a",
    "not()",
    "> > 8",
    "1..2..3",
    "12....",
    "[a]",
    "#",
    "€",
]


@pytest.mark.parametrize("cell", CELLS)
def test_a_cell(cell: str) -> None:
    assert read_test(cell) == read_test(f"  {cell} ") == CELLS[cell]
    assert mend_test(cell) == "" or cell == "8"


@pytest.mark.parametrize("cell", MEANT)
def test_a_near_miss_is_not_guessed_but_suggested(cell: str) -> None:
    assert read_test(cell) == Unreadable(cell)
    assert mend_test(cell) == MEANT[cell]


@pytest.mark.parametrize("cell", LOST)
def test_what_is_no_cell(cell: str) -> None:
    assert read_test(cell) == Unreadable(cell.strip())
    assert mend_test(cell) == ""


def test_nesting_has_an_end() -> None:
    assert isinstance(read_test("not(" * 5000 + "a" + ")" * 5000), Unreadable)


@given(st.text() | st.text(alphabet="not()[]<>=.,- 8a", max_size=20))
def test_any_text_is_read_and_what_is_suggested_reads(text: str) -> None:
    read_test(text)
    mended = mend_test(text)
    assert not mended or not isinstance(read_test(mended), Unreadable)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        *(("oneof", "any"), ("one_of", "any"), ("or", "any"), ("any of", "any"), ("Tai", "any")),
        *(("and", "all"), ("all-of", "all"), ("none of", "not"), ("at-least", "at_least")),
        *(("hours", ""), ("night", "")),
    ],
)
def test_a_word_of_logic_that_was_meant(written: str, meant: str) -> None:
    assert logic_word(written) == meant
