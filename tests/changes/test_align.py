"""The fewest edits between two sequences, against a full table."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rulebook_cli.changes import align as module
from rulebook_cli.changes.align import Opcode, align

sequences = st.lists(st.integers(0, 3), max_size=16)


def longest_common(a: list[int], b: list[int]) -> int:
    row = [0] * (len(b) + 1)
    for item in a:
        new = [0]
        for j, other in enumerate(b):
            new.append(row[j] + 1 if item == other else max(row[j + 1], new[j]))
        row = new
    return row[-1]


def kept(codes: list[Opcode]) -> int:
    return sum(code.a2 - code.a1 for code in codes if code.kind == "equal")


def check_cover(a: list[int], b: list[int], codes: list[Opcode]) -> None:
    """The opcodes run through both texts, say what is true, and equal ones alternate."""
    i = j = 0
    for code in codes:
        assert (code.a1, code.b1) == (i, j)
        i, j = code.a2, code.b2
        gone, come = a[code.a1 : i], b[code.b1 : j]
        kind = "replace" if gone and come else "delete" if gone else "insert"
        assert code.kind == ("equal" if gone == come else kind)
        assert gone or come
    assert (i, j) == (len(a), len(b))
    assert all((one.kind == "equal") != (two.kind == "equal") for one, two in pairwise(codes))


@given(sequences, sequences)
def test_fewest_edits(a: list[int], b: list[int]) -> None:
    codes = align(a, b)
    check_cover(a, b, codes)
    assert kept(codes) == longest_common(a, b)


@given(sequences)
def test_same_is_equal(a: list[int]) -> None:
    assert align(a, a) == ([Opcode("equal", 0, len(a), 0, len(a))] if a else [])


def test_edits_lie_late() -> None:
    assert align("abab", "ababab") == [Opcode("equal", 0, 4, 0, 4), Opcode("insert", 4, 4, 4, 6)]
    assert align("abb", "ab") == [Opcode("equal", 0, 2, 0, 2), Opcode("delete", 2, 3, 2, 2)]


def test_neighbours_become_a_replacement() -> None:
    assert align("axb", "ayb") == [
        Opcode("equal", 0, 1, 0, 1),
        Opcode("replace", 1, 2, 1, 2),
        Opcode("equal", 2, 3, 2, 3),
    ]


@given(sequences, sequences)
def test_past_the_bound_still_true(a: list[int], b: list[int]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_BOUND", 2)
        check_cover(a, b, align(a, b))


def test_past_the_bound_what_stands_once_is_the_anchor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_BOUND", 1)
    a = [*"abcabc", "X", *"cabcab", "Y", *"abab"]
    b = [*"ccbbaa", "X", *"aabbcc", "Y", *"bbaa"]
    codes = align(a, b)
    for item in "XY":
        at, to = a.index(item), b.index(item)
        assert any(
            code.kind == "equal" and code.a1 <= at < code.a2 and at - code.a1 == to - code.b1
            for code in codes
        )
