"""Numbered list items count on after a merge, where both sides counted on."""

import pytest

from rulebook_cli.changes.list_numbers import counted_on
from rulebook_cli.changes.merge_values import ValueClash, merge_values

LANGUAGES = frozenset({"fi", "sv"})
THREE = "Luettelo:\n\n1. yksi\n2. kaksi\n3. kolme"


def merged(base: str, ours: str, theirs: str) -> str:
    one = merge_values(base, ours, theirs, LANGUAGES, prose=True)
    other = merge_values(base, theirs, ours, LANGUAGES, prose=True)
    assert one == other and isinstance(one, str)
    return one


def test_an_item_in_the_middle_and_one_at_the_end() -> None:
    middle = "Luettelo:\n\n1. yksi\n2. uusi\n3. kaksi\n4. kolme"
    expected = "Luettelo:\n\n1. yksi\n2. uusi\n3. kaksi\n4. kolme\n5. neljä"
    assert merged(THREE, middle, THREE + "\n4. neljä") == expected


def test_an_item_that_goes_and_one_at_the_end() -> None:
    without = "Luettelo:\n\n1. kaksi\n2. kolme"
    expected = "Luettelo:\n\n1. kaksi\n2. kolme\n3. neljä"
    assert merged(THREE, without, THREE + "\n4. neljä") == expected


def test_a_list_that_one_side_numbers_as_it_likes_is_left_alone() -> None:
    """All items numbered 1 are a way of writing, and no mistake."""
    base = "1. yksi\n1. kaksi\n1. kolme"
    ours, theirs = "1. uusi\n1. yksi\n1. kaksi\n1. kolme", base + "\n1. neljä"
    assert merged(base, ours, theirs) == ours + "\n1. neljä"


def test_two_new_items_at_one_point_are_still_a_question() -> None:
    sides = (THREE + "\n4. neljä", THREE + "\n4. viisi")
    assert isinstance(merge_values(THREE, *sides, LANGUAGES, prose=True), ValueClash)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1. a\n1. b", "1. a\n2. b"),
        ("3) a\n3) b", "3) a\n4) b"),
        ("1. a\n   1. aa\n   1. ab\n1. b", "1. a\n   1. aa\n   2. ab\n2. b"),
        ("1. a\n   jatkuu\n\n1. b", "1. a\n   jatkuu\n\n2. b"),
        ("1. a\n\nVälissä.\n\n1. b", "1. a\n\nVälissä.\n\n1. b"),
        ("1. a\n- x\n1. b", "1. a\n- x\n1. b"),
        ("1.1.2026 alkaen\n1.1.2027 asti", "1.1.2026 alkaen\n1.1.2027 asti"),
        ("Palkkio on\n1 000 €", "Palkkio on\n1 000 €"),
        ("", ""),
    ],
)
def test_how_a_list_is_counted(text: str, expected: str) -> None:
    assert counted_on(text) == expected
    assert counted_on(expected) == expected
