"""Overlaps of tiers and meetings of tables, against brute force and by hand."""

from fractions import Fraction
from itertools import combinations

from hypothesis import given, settings
from small_tables import (
    TIMES,
    all_of,
    any_of,
    every_case,
    fact,
    facts_of,
    inside,
    is_eligible,
    number,
    points,
    random_table,
    table_of,
    totals,
    trusted,
    verdicts,
)

from rulebook_cli.logic.found import Ending
from rulebook_cli.logic.overlaps import meetings, overlaps
from rulebook_cli.model.fact import Choice, Facts
from rulebook_cli.model.tier import TierTable


@settings(max_examples=200 * TIMES, deadline=None)
@given(random_table())
def test_overlaps_are_exactly_the_eligible_cases_that_two_tiers_surely_fit(
    made: tuple[TierTable, Facts],
) -> None:
    table, facts = made
    known = trusted(table, facts)
    found = overlaps(table, facts, limit=100, regions=1000)
    assert found.ending is Ending.ALL
    by_pair = {(each.first.id, each.second.id): each.regions for each in found}
    cases = [(case, w) for case, w in every_case(known) if is_eligible(table, case, known)]
    judged = [(case, w, verdicts(table, case, known)) for case, w in cases]
    whole = sum((w for _, w in cases), Fraction(0))
    for first, second in combinations(range(len(table.tiers)), 2):
        regions = by_pair.pop((table.tiers[first].id, table.tiers[second].id), None)
        weight, some = Fraction(0), False
        for case, w, fits in judged:
            both = fits[first] is True and fits[second] is True
            some |= both
            weight += w * both
            if regions:
                within = any(inside(region, case, totals(case, known)) for region in regions)
                assert both == within, case
        assert some == (regions is not None)
        if regions and whole:
            assert regions.share == weight / whole
    assert not by_pair


def test_a_shared_end_of_two_ranges_is_an_overlap() -> None:
    facts = facts_of(hours=number("0", "24", "0.5"))
    (found,) = overlaps(table_of(all_of(hours="2..8"), all_of(hours=">= 8")), facts)
    (region,) = found.regions
    assert (found.first.id, found.second.id) == ("1", "2")
    assert region.witness == {"hours": 8}
    assert region.share == Fraction(1, 49)


def test_points_that_nobody_reaches_are_no_overlap() -> None:
    facts = facts_of(night=Choice(("none", "all")), meals=Choice(("none", "all")))
    rows = {"none": "0", "all": "3"}
    facts["score"] = fact("score", points(night=rows, meals=rows))
    assert not overlaps(table_of(all_of(night="none"), all_of(score="> 3")), facts).items
    (found,) = overlaps(table_of(all_of(night="none"), all_of(score=">= 3")), facts)
    (region,) = found.regions
    assert region.spans.keys() == {"night", "score"}
    assert region.witness == {"night": "none", "meals": "all"}


def test_more_pairs_than_asked_for_are_counted() -> None:
    facts = facts_of(hours=number("0", "24", "1"))
    found = overlaps(table_of(*[all_of(hours=">= 2")] * 5), facts, limit=3)
    assert (len(found), found.total, found.ending) == (3, 10, Ending.MORE)


def test_more_pairs_than_can_be_counted_are_not_counted() -> None:
    facts = facts_of(hours=number("0", "24", "1"))
    found = overlaps(table_of(*[all_of(hours=">= 2")] * 300), facts, limit=3, steps=10_000)
    assert (len(found), found.total, found.ending) == (3, None, Ending.MORE)


def test_tables_that_speak_of_the_same_people_meet() -> None:
    facts = facts_of(age=number("0", "120", "1"))
    children = table_of(None, eligible=all_of(age="< 18"))
    adults = table_of(None, eligible=all_of(age="18..64"))
    old = table_of(None, eligible=any_of(age=">= 64"))
    (found,) = meetings([children, adults, old], facts)
    assert (found.first, found.second) == (adults, old)
    assert [region.witness for region in found.regions] == [{"age": 64}]
    assert not meetings([], facts).items
