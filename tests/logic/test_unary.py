"""Cells as they are written."""

import pytest

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

CELLS: dict[str, Test] = {
    ">= 8": Range("8", True, "", False),
    ">8": Range("8", False, "", False),
    "< 20": Range("", False, "20", False),
    "<=20": Range("", False, "20", True),
    "12..20": Range("12", True, "20", True),
    "[12..20)": Range("12", True, "20", False),
    "]12..20[": Range("12", False, "20", False),
    "(0.5 .. 2.5]": Range("0.5", False, "2.5", True),
    "2026-01-01..2026-12-31": Range("2026-01-01", True, "2026-12-31", True),
    "a, b": OneOf((Equal("a"), Equal("b"))),
    "[1..3), 5, not-known": OneOf((Range("1", True, "3", False), Equal("5"), NotKnown())),
    "not(a)": Unlike(Equal("a")),
    "not([1..3), 5)": Unlike(OneOf((Range("1", True, "3", False), Equal("5")))),
    "not (not(a, b))": Unlike(Unlike(OneOf((Equal("a"), Equal("b"))))),
    "not((1..3))": Unlike(Range("1", False, "3", False)),
    "-": Anything(),
    "not-known": NotKnown(),
    " every_night ": Equal("every_night"),
    "-5": Equal("-5"),
    "-5..-2": Range("-5", True, "-2", True),
}

BAD = (
    "",
    "=> 8",
    "= 3",
    "8,5",
    ">> 1",
    "12..",
    "..20",
    "[12..20",
    "not(a",
    "a,",
    ", a",
    "1..2..3",
    ">= ",
    "not()",
)


@pytest.mark.parametrize("text", CELLS)
def test_a_cell_says(text: str) -> None:
    assert read_test(text) == CELLS[text]


@pytest.mark.parametrize("text", [*BAD, "not(" * 500 + "a" + ")" * 500])
def test_a_cell_that_says_nothing_is_kept_as_written(text: str) -> None:
    assert read_test(text) == Unreadable(text.strip())
