"""Past the budget: first witnesses, an honest flag, and never a wait without end."""

import random

import pytest
from small_tables import all_of, at_least, cell, fact, facts_of, none_of, number, points, table_of

from rulebook_cli.logic.evaluate import count_points, judge_tier
from rulebook_cli.logic.found import Ending
from rulebook_cli.logic.gaps import gaps
from rulebook_cli.logic.overlaps import overlaps
from rulebook_cli.logic.reach import unreachable
from rulebook_cli.model.criteria import Criteria
from rulebook_cli.model.fact import Choice, Facts, YesNo
from rulebook_cli.model.tier import TierTable


def sparse(facts: int, rules: int) -> tuple[TierTable, Facts]:
    """Rules of a few cells each, so that almost everybody is in a gap."""
    dice = random.Random(facts)
    known = facts_of(**{f"f{at}": number("0", "99", "1") for at in range(facts)})
    criteria = []
    for _ in range(rules):
        cells = {}
        for name in dice.sample(list(known), 4):
            low = dice.randrange(90)
            cells[name] = f"{low}..{low + 9}"
        criteria.append(all_of(**cells))
    return table_of(*criteria), known


def test_first_witnesses_are_given_though_the_rest_is_not_weighed() -> None:
    table, facts = sparse(16, 60)
    found = gaps(table, facts, limit=5, steps=200_000)
    assert (len(found), found.ending, found.share) == (5, Ending.MORE, None)
    for region in found:
        assert all(judge_tier(tier, region.witness, facts) is False for tier in table.tiers)


def test_none_found_within_the_budget_is_not_decided() -> None:
    table, facts = sparse(16, 60)
    for search in (gaps, overlaps, unreachable):
        found = search(table, facts, steps=10)
        assert (found.ending, found.decided) == (Ending.BUDGET, False)


@pytest.mark.parametrize("levels", [200, 5000])
def test_a_tier_nested_too_deep_is_undecided_and_the_rest_is_judged(levels: int) -> None:
    deep: Criteria = cell("hours", ">= 20")
    for _ in range(levels):
        deep = none_of(none_of(deep))
    facts = facts_of(hours=number("0", "24", "1"))
    assert not gaps(table_of(deep, all_of(hours="< 8")), facts).items
    found = overlaps(table_of(deep, all_of(hours="< 8"), all_of(hours="<= 2")), facts)
    assert [(each.first.id, each.second.id) for each in found] == [("2", "3")]


def test_long_lists_of_which_some_must_hold_are_counted() -> None:
    facts = facts_of(**{f"a{at}": YesNo() for at in range(24)})
    cells = [cell(name, "yes") for name in facts]
    ten, twelve = at_least(10, *cells), at_least(12, *cells)
    assert not gaps(table_of(none_of(ten), ten), facts).items
    (region, *_) = gaps(table_of(none_of(ten), twelve), facts)
    assert sum(bool(value) for value in region.witness.values()) in (10, 11)
    (tier,) = unreachable(table_of(twelve, ten), facts)
    assert tier.tier.id == "1"


def test_points_over_many_facts_are_exact() -> None:
    kind = Choice(("none", "some", "much", "full"))
    rows = {"none": "0", "some": "1", "much": "2.5", "full": "4"}
    facts = facts_of(**{f"p{at}": kind for at in range(18)})
    table_of_points = points(**dict.fromkeys(facts, rows))
    facts["score"] = fact("score", table_of_points)
    table = table_of(all_of(score="< 30"), all_of(score="> 30"))
    (region,) = gaps(table, facts)
    assert count_points(table_of_points, region.witness, facts) == 30
    assert not gaps(table_of(all_of(score="<= 30"), all_of(score=">= 30.5")), facts).items


def test_more_facts_than_the_stack_bears_are_not_decided() -> None:
    facts = facts_of(**{f"a{at}": YesNo() for at in range(300)})
    every = all_of(**dict.fromkeys(facts, "yes"))
    table = table_of(every, every)
    for search in (gaps, overlaps):
        assert not search(table, facts).decided


def test_points_with_too_many_totals_are_not_decided() -> None:
    facts = facts_of(**{f"p{at}": YesNo() for at in range(20)})
    table = {f"p{at}": {"yes": str(2**at), "no": "0"} for at in range(20)}
    facts["score"] = fact("score", points(**table))
    assert not gaps(table_of(all_of(score=">= 3")), facts).decided
