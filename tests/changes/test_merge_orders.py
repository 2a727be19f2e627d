"""The order of a list folded from two sides."""

from itertools import combinations, permutations

import pytest

from rulebook_cli.changes.merge_orders import MergedOrder, merge_orders
from rulebook_cli.model.order import Item


def items(names: str) -> list[Item]:
    """`ab` are two things of one list; `ab/c` stand in two tables, `0` and `1`."""
    tables = names.split("/")
    several = len(tables) > 1
    return [Item(n, str(at) if several else "") for at, row in enumerate(tables) for n in row]


def merge(base: str, ours: str, theirs: str, decides: bool = True) -> MergedOrder:
    """The merge, which is the same from both sides."""
    there = merge_orders(items(base), items(ours), items(theirs), decides)
    back = merge_orders(items(base), items(theirs), items(ours), decides)
    assert there.torn == back.torn
    assert {r.after for r in there.rivals.values()} == {r.after for r in back.rivals.values()}
    if not there.torn and not there.rivals:
        assert sorted(there.items) == sorted(back.items)
        assert said(there) == said(back)
    return there


def said(merged: MergedOrder) -> str:
    tables: dict[str, str] = {}
    for name, within in merged.items:
        tables[within] = tables.get(within, "") + name
    return "/".join(tables[within] for within in sorted(tables))


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "after"),
    [
        ("abcd", "bacd", "abdc", "badc"),  # each moved another
        ("abcd", "abcd", "dabc", "dabc"),
        ("abcd", "dabc", "dabc", "dabc"),  # both moved one thing alike
        ("abc", "cab", "abnc", "cabn"),  # one moved, the other added at another point
        ("abc", "cab", "ac", "ca"),  # one moved, the other removed
        ("abc", "cab", "ab", "ab"),  # … what was moved
        ("abc", "nabc", "abcm", "nabcm"),
        ("abc", "axbc", "axbc", "axbc"),
        ("abc", "axybc", "axbc", "axybc"),
        ("", "a", "a", "a"),
        ("ab/cde", "b/acde", "ab/ced", "b/aced"),  # one into another table, one inside it
        ("ab/cd", "b/acd", "abn/cd", "bn/acd"),
    ],
)
def test_what_both_did_is_done(base: str, ours: str, theirs: str, after: str) -> None:
    merged = merge(base, ours, theirs)
    assert said(merged) == after
    assert not merged.torn and not merged.rivals


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "torn"),
    [
        ("abcd", "bcda", "bacd", "a"),
        ("abcd", "dabc", "adbc", "d"),
        ("abc", "xabc", "abcx", "x"),  # both added one thing, at different places
        ("ab/cd", "b/acd", "ba/cd", "a"),
        ("ab/cd/e", "b/acd/e", "b/cd/ae", "a"),
        ("abcd", "acbd", "abdc", "c"),  # c before b, d before c: nobody knows about b and d
        ("ab/cd", "abcd/", "ab/xcd", "x"),  # ours did away with the table
    ],
)
def test_one_thing_at_two_places_is_torn(base: str, ours: str, theirs: str, torn: str) -> None:
    assert merge(base, ours, theirs).torn >= set(torn)


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "after"),
    [
        ("abc", "anbc", "ambc", "a"),  # two new things at one point
        ("abcd", "abdc", "abncd", "b"),  # one moved and one added to one point
        ("abcd", "bcda", "acdb", "d"),  # two moved to one point
        ("abc", "nabc", "mabc", ""),
        ("ab", "axnb", "axmb", "x"),  # what both added alike divides the point
    ],
)
def test_two_things_at_one_point_are_rivals(base: str, ours: str, theirs: str, after: str) -> None:
    merged = merge(base, ours, theirs)
    assert {rivals.after for rivals in merged.rivals.values()} == {after}


def test_where_the_order_decides_nothing_new_things_stand_by_name() -> None:
    assert said(merge("ab", "axb", "anb", decides=False)) == "anxb"
    assert said(merge("ab", "xab", "abx", decides=False)) in ("xab", "abx")
    assert merge("abcd", "dabc", "adbc", decides=False).torn == {"d"}


def turned(base: str, side: str) -> set[tuple[str, str]]:
    return {(y, x) for x, y in combinations(base, 2) if side.index(y) < side.index(x)}


def test_what_either_side_turned_round_is_turned_round_or_clashes() -> None:
    orders = list(map("".join, permutations("abcd")))
    clean = 0
    for one in orders:
        for other in orders:
            merged = merge("abcd", one, other)
            if not merged.torn and not merged.rivals:
                clean += 1
                both = turned("abcd", one) | turned("abcd", other)
                assert both <= turned("abcd", said(merged))
    assert clean > len(orders) * 3


def test_every_pair_of_orders_of_three_keeps_the_laws() -> None:
    for one in map("".join, permutations("abc")):
        assert said(merge("abc", one, one)) == one
        assert said(merge("abc", "abc", one)) == one
        for other in map("".join, permutations("abc")):
            merged = merge("abc", one, other)
            assert merged.torn or len(merged.items) == 3
