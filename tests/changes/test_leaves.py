"""The single values that differ between two values of one address."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rulebook_cli.changes.leaves import leaves_between

CASES: list[tuple[Any, Any, list[tuple[str, Any, Any]]]] = [
    ("a", "a", []),
    ("a", "b", [("", "a", "b")]),
    (None, "b", [("", None, "b")]),
    ({"x": "1", "y": "2"}, {"x": "1", "y": "3"}, [("y", "2", "3")]),
    ({"x": "1"}, {"y": "2", "x": "1"}, [("y", None, "2")]),
    ({"z": "1", "x": "1"}, {"x": "2"}, [("x", "1", "2"), ("z", "1", None)]),
    (["a", "b"], ["a", "c", "d"], [("2", "b", "c"), ("3", None, "d")]),
    ({"x": {"y": ["1"]}}, None, [("x.y.1", "1", None)]),
    ("a", {"x": "1"}, [("x", None, "1"), ("", "a", None)]),
]


@pytest.mark.parametrize(("before", "after", "expected"), CASES)
def test_leaves(before: Any, after: Any, expected: list[tuple[str, Any, Any]]) -> None:
    found = [(".".join(x.path), x.before, x.after) for x in leaves_between(before, after)]
    assert found == expected


def test_texts_of_several_words_show_which_changed() -> None:
    (leaf,) = leaves_between({"fi": "kolme päivää"}, {"fi": "neljä päivää"})
    assert [(span.kind.value, span.text) for span in leaf.spans] == [
        ("deleted", "kolme"),
        ("inserted", "neljä"),
        ("equal", " päivää"),
    ]
    assert next(iter(leaves_between("a", "b"))).spans == ()


plain = st.recursive(
    st.sampled_from(["a", "b c", None]),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from("xy"), inner, max_size=2)
    ),
    max_leaves=5,
)


@given(plain, plain)
def test_nothing_differs_only_between_equals(before: Any, after: Any) -> None:
    assert list(leaves_between(before, before)) == []
    for leaf in leaves_between(before, after):
        assert leaf.before != leaf.after
