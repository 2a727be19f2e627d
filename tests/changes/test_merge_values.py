"""Values merged three ways: by key, as sets, word by word; and never a guess."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rulebook_cli.changes.merge_values import ABSENT, ValueClash, merge_values

LANGUAGES = frozenset({"fi", "sv"})
BOTH: dict[str, tuple[Any, Any, Any, Any]] = {
    "only one changed": ("a", "b", "a", "b"),
    "the same change": ("a", "b", "b", "b"),
    "both removed": ("a", ABSENT, ABSENT, ABSENT),
    "both added the same": (ABSENT, {"x": "1"}, {"x": "1"}, {"x": "1"}),
    "a key each": (
        {"x": "1", "y": "2"},
        {"x": "3", "y": "2"},
        {"x": "1", "y": "4"},
        {"x": "3", "y": "4"},
    ),
    "a key added, a key removed": ({"x": "1"}, {"x": "1", "y": "2"}, {}, {"y": "2"}),
    "null is a value": ({"x": None}, {"x": None, "y": "1"}, {"x": "2"}, {"x": "2", "y": "1"}),
    "inner mappings": (
        {"x": {"a": "1", "b": "2"}},
        {"x": {"a": "3", "b": "2"}},
        {"x": {"a": "1"}},
        {"x": {"a": "3"}},
    ),
    "words of a name": (
        {"name": {"fi": "Luokka yksi on pieni"}},
        {"name": {"fi": "Taso yksi on pieni"}},
        {"name": {"fi": "Luokka yksi on suuri"}},
        {"name": {"fi": "Taso yksi on suuri"}},
    ),
    "a law added, a law removed": (["a", "b"], ["c", "a", "b"], ["b"], ["c", "b"]),
    "a law added by each": (["a"], ["a", "c"], ["a", "b"], ["a", "b", "c"]),
    "the same law added by each": (["a"], ["b", "a"], ["b", "a"], ["b", "a"]),
    "both removed one": (["a", "b", "c"], ["b", "c"], ["a", "c"], ["c"]),
    "a new order and a new law": (["a", "b"], ["b", "a"], ["a", "b", "c"], ["b", "a", "c"]),
    "an order of choices, changed by one": (
        {"choice": ["a", "b"]},
        {"choice": ["a", "x", "b"]},
        {"choice": ["a", "b"]},
        {"choice": ["a", "x", "b"]},
    ),
}
APART: dict[str, tuple[Any, Any, Any]] = {
    "two values": ("a", "b", "c"),
    "removed and changed": ("a", ABSENT, "b"),
    "added in two ways": (ABSENT, {"x": "1"}, {"x": "2"}),
    "one key in two ways": ({"x": "1"}, {"x": "2"}, {"x": "3"}),
    "a key removed and changed": ({"x": "1", "y": "1"}, {"y": "1"}, {"x": "2", "y": "1"}),
    "two new orders": (["a", "b", "c"], ["b", "a", "c"], ["a", "c", "b"]),
    "rows": ([{"x": "1"}], [{"x": "2"}], [{"x": "1"}, {"x": "3"}]),
    "a list with doubles": (["a"], ["a", "b", "b"], ["a", "c"]),
    "a value and a mapping": ("a", {"x": "1"}, "b"),
    "choices, whose order says which is heavier": (
        {"choice": ["a", "b"]},
        {"choice": ["a", "x", "b"]},
        {"choice": ["a", "b", "y"]},
    ),
    "words of one place": ({"fi": "yksi kaksi"}, {"fi": "yksi kolme"}, {"fi": "yksi neljä"}),
}


@pytest.mark.parametrize("name", BOTH)
def test_what_stands_together(name: str) -> None:
    base, ours, theirs, expected = BOTH[name]
    assert merge_values(base, ours, theirs, LANGUAGES) == expected
    assert merge_values(base, theirs, ours, LANGUAGES) == expected


@pytest.mark.parametrize("name", APART)
def test_what_clashes_names_all_three(name: str) -> None:
    base, ours, theirs = APART[name]
    clash = merge_values(base, ours, theirs, LANGUAGES)
    assert isinstance(clash, ValueClash)
    assert (clash.base, clash.ours, clash.theirs) == (base, ours, theirs)
    back = merge_values(base, theirs, ours, LANGUAGES)
    assert isinstance(back, ValueClash) and (back.ours, back.theirs) == (theirs, ours)


def test_prose_merges_by_words_and_wrapping_is_no_change() -> None:
    base = "Vapaata on kolme päivää kuussa."
    ours, theirs = base.replace("kolme", "neljä"), base.replace("kuussa", "vuodessa")
    merged = merge_values(base, ours, theirs, LANGUAGES, prose=True)
    assert merged == "Vapaata on neljä päivää vuodessa."
    assert merge_values(base, ours, base.replace(" ", "\n"), LANGUAGES, prose=True) == ours
    assert merge_values(base, base.replace(" ", "\n"), ours, LANGUAGES, prose=True) == ours
    parted = base.replace("on ", "on\n\n")
    assert merge_values(base, base, parted, LANGUAGES, prose=True) == parted
    assert isinstance(merge_values(base, ours, theirs, LANGUAGES), ValueClash)


scalars = st.sampled_from(["a", "b", "c", None])
plain = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["x", "y", "fi", "choice"]), inner, max_size=3)
    ),
    max_leaves=5,
)
some = plain | st.just(ABSENT) | st.lists(st.sampled_from("abcd"), unique=True, max_size=4)


@given(some, some)
def test_laws_of_one_side(base: Any, one: Any) -> None:
    for prose in (False, True):
        assert merge_values(base, one, one, LANGUAGES, prose) == one
        assert merge_values(base, base, one, LANGUAGES, prose) == one
        assert merge_values(base, one, base, LANGUAGES, prose) == one


@given(some, some, some)
def test_the_sides_may_be_swapped(base: Any, one: Any, other: Any) -> None:
    there = merge_values(base, one, other, LANGUAGES)
    back = merge_values(base, other, one, LANGUAGES)
    if isinstance(there, ValueClash):
        assert isinstance(back, ValueClash)
        assert (there.base, there.ours, there.theirs) == (back.base, back.theirs, back.ours)
    else:
        assert there == back
