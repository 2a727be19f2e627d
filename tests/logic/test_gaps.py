"""Gaps against brute force, and by hand."""

from fractions import Fraction

from hypothesis import given, settings
from small_tables import every_case, inside, is_eligible, random_table, totals, trusted, verdicts

from rulebook_cli.logic.found import Ending
from rulebook_cli.logic.gaps import gaps
from rulebook_cli.model.fact import Facts
from rulebook_cli.model.tier import TierTable


@settings(max_examples=300, deadline=None)
@given(random_table())
def test_gaps_are_exactly_the_eligible_cases_that_no_tier_may_fit(
    made: tuple[TierTable, Facts],
) -> None:
    table, facts = made
    known = trusted(table, facts)
    found = gaps(table, facts, limit=1000)
    assert found.ending is Ending.ALL
    weight = whole = Fraction(0)
    for case, weighs in every_case(known):
        eligible = is_eligible(table, case, known)
        gap = eligible and not any(v is not False for v in verdicts(table, case, known))
        assert gap == any(inside(region, case, totals(case, known)) for region in found), case
        whole += weighs * eligible
        weight += weighs * gap
    if whole:
        assert found.share == weight / whole
