"""Clashes of meaning and what mends them, on random books, against trying every set."""

import os
from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from small_worlds import (
    LOWERED,
    TIERS,
    UNIQUE,
    WORDS,
    Book,
    bare_desk,
    changed_books,
    subsets,
    worlds_of,
)

from rulebook_cli.cli.clashes.meaning_clashes import judge_meaning
from rulebook_cli.cli.clashes.repairs import MOST_OTHERS
from rulebook_cli.cli.clashes.worlds import Ids, Worlds

TIMES = int(os.environ.get("RULEBOOK_EXAMPLES", "1"))
SHOWN = (
    (WORDS, {"dangling-reference", "number-order"}),
    (TIERS, {"tier-gap"}),
    (UNIQUE, {"tier-overlap", "fee-below-minimum"}),
    (LOWERED, {"tier-gap", "reduction-below-minimum"}),
    ((*WORDS, *TIERS, *UNIQUE, *LOWERED), set()),
)
"""What seven amendments are about, and the errors that sets of them must bring in some books."""


def clashing_sets(worlds: Worlds) -> set[Ids]:
    """Every set of up to five that brings an error which none of its parts brings."""
    bringing: dict[str, list[Ids]] = {}
    for some in subsets(list(worlds.proposals), range(1, 6)):
        for key in worlds.new_errors(some):
            known = bringing.setdefault(key, [])
            if not any(ids < some for ids in known):
                known.append(some)
    return {ids for sets in bringing.values() for ids in sets if len(ids) > 1}


def needs(worlds: Worlds) -> dict[str, set[Ids]]:
    """For each that fails alone the smallest sets of up to three with which nothing is wrong."""
    found: dict[str, set[Ids]] = {}
    for id_ in worlds.proposals:
        if not worlds.new_errors(frozenset({id_})):
            continue
        others = [other for other in worlds.proposals if other != id_]
        sets: list[Ids] = []
        for some in subsets(others, range(1, MOST_OTHERS + 1)):
            whole = some | {id_}
            smaller = any(each < some for each in sets)
            if not smaller and worlds.go_together(whole) and not worlds.new_errors(whole):
                sets.append(some)
        if sets:
            found[id_] = set(sets)
    return found


@pytest.mark.parametrize(("theme", "shown"), SHOWN)
def test_both_equal_brute_force(theme: Sequence[str], shown: set[str]) -> None:
    """Gaps, overlaps, fees under the floor, as they are and as rules lower them, and references
    that lead nowhere all occur."""
    seen: set[str] = set()

    @settings(
        max_examples=25 * TIMES,
        derandomize=TIMES == 1,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(st.lists(changed_books(theme), min_size=7, max_size=7))
    def every_set(books: list[Book]) -> None:
        worlds, names, apart = worlds_of({f"m-{at}": book for at, book in enumerate(books, 1)})
        found = judge_meaning(bare_desk(), worlds, names, apart)
        ours = {frozenset(clash.amendments) for clash in found.clashes}
        assert {ids for ids in ours if len(ids) <= 5} == clashing_sets(worlds)
        told = {each.amendment: {frozenset(need) for need in each.needs} for each in found.repairs}
        assert told == needs(worlds)
        seen.update(clash.finding.check for clash in found.clashes)

    every_set()
    assert seen >= shown
