"""Smallest sets against brute force, for faults that grow with the set."""

from itertools import chain, combinations

from hypothesis import given
from hypothesis import strategies as st

from rulebook_cli.logic.smallest_sets import one_smallest_set, smallest_sets

CAUSES = st.lists(st.frozensets(st.integers(0, 6), min_size=1, max_size=4), max_size=5)


def brute_force(causes: list[frozenset[int]]) -> set[frozenset[int]]:
    every = chain.from_iterable(combinations(range(7), size) for size in range(8))
    failing = [set(some) for some in every if any(cause <= set(some) for cause in causes)]
    return {frozenset(s) for s in failing if not any(other < s for other in failing)}


@given(CAUSES)
def test_all_smallest_sets_are_found(causes: list[frozenset[int]]) -> None:
    found = smallest_sets(range(7), lambda some: any(cause <= some for cause in causes))
    assert set(found) == brute_force(causes)
    assert len(found) == len(set(found))


def test_one_set_is_smallest() -> None:
    assert one_smallest_set(list("abcdef"), {"b", "e"}.issubset) == {"b", "e"}


def test_few_questions_for_few_culprits() -> None:
    asked: list[frozenset[int]] = []

    def fails(some: frozenset[int]) -> bool:
        asked.append(some)
        return {3, 250} <= some

    assert one_smallest_set(range(256), fails) == {3, 250}
    assert len(asked) < 40


def test_no_fault_no_set() -> None:
    assert smallest_sets("abc", lambda some: False) == []


def test_a_pair_that_a_third_mends_is_for_who_asks() -> None:
    def fails(some: frozenset[str]) -> bool:
        return {"a", "b"} <= some and "c" not in some

    assert smallest_sets("abc", fails) == []
    assert smallest_sets("ab", fails) == [frozenset("ab")]


def test_no_more_than_asked_for() -> None:
    assert len(smallest_sets(range(9), lambda some: len(some) > 1, most=5)) == 5
