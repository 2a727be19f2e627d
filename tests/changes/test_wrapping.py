"""Which texts differ only in how their lines are broken."""

import pytest

from rulebook_cli.changes.wrapping import same_words


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("a b", "a b", True),
        ("a b", "a\nb", True),
        ("a  b\n", " a b", True),
        ("a\n\nb", "a\n\n\nb\n", True),
        ("- a b\n- c", "* a\n  b\n* c", False),
        ("- a b\n- c", "- a\n  b\n- c", True),
        ("a b", "a\n\nb", False),
        ("- a\n- b", "- a - b", False),
        ("1. a\n2. b", "1. a 2. b", False),
        ("a b", "ab", False),
        ("a b", "a c", False),
        ("", " \n", True),
    ],
)
def test_same_words(one: str, other: str, same: bool) -> None:
    assert same_words(one, other) is same
    assert same_words(other, one) is same
