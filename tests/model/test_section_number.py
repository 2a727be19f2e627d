"""The numbers of sections as people write them, and their order."""

import pytest

from rulebook_cli.model.section_number import number_key, read_number, same_number


@pytest.mark.parametrize(
    ("written", "number"),
    [
        *(("5", "5"), ("5a", "5 a"), ("5 A §", "5 a"), ("§ 5 a", "5 a"), (" 05 ", "5")),
        *(("4.2", "4.2"), ("luku 4.2", "4.2"), ("luvun 4.2", "4.2"), ("4 a luku", "4 a")),
        *(("kapitel 4", "4"), ("4 kap.", "4"), ("section 4 b", "4 b"), ("chapter 4.10", "4.10")),
        *(("", ""), ("viides", ""), ("5 ab", ""), ("5.", ""), (".5", ""), ("5,2", ""), ("-5", "")),
        *(("5 §:n", ""), ("fees", ""), ("5 6", ""), ("٥", ""), ("9" * 50, "")),
    ],
)
def test_a_number_however_it_is_written(written: str, number: str) -> None:
    assert read_number(written) == number


def test_numbers_stand_in_the_order_of_figures_then_letters() -> None:
    numbers = ["10", "4.10", "4 b", "5", "4", "4.2", "4 a"]
    assert sorted(numbers, key=number_key) == ["4", "4.2", "4.10", "4 a", "4 b", "5", "10"]


def test_one_number_in_two_ways() -> None:
    assert same_number("5A", "5 a") and not same_number("5 a", "5")
    assert same_number("viides", "viides") and not same_number("viides", "kuudes")
