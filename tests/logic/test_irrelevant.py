"""Facts that make no difference, against brute force and by hand."""

from hypothesis import given, settings
from small_tables import (
    TIMES,
    all_of,
    any_of,
    every_case,
    facts_of,
    is_eligible,
    leaves,
    number,
    random_table,
    table_of,
    trusted,
    verdicts,
)

from rulebook_cli.logic.evaluate import judge
from rulebook_cli.logic.irrelevant import irrelevant_facts
from rulebook_cli.model.case import Case
from rulebook_cli.model.fact import Facts, Points
from rulebook_cli.model.tier import Choose, TierTable


def outcome(table: TierTable, case: Case, facts: Facts) -> str:
    if not is_eligible(table, case, facts):
        return "not eligible"
    fits = verdicts(table, case, facts)
    possible = [at for at, verdict in enumerate(fits) if verdict is not False]
    if not possible:
        return "none"
    best = possible[-1] if table.choose is Choose.HIGHEST else possible[0]
    several = table.choose is Choose.UNIQUE and len(possible) > 1
    return "undecided" if several or fits[best] is None else str(best)


@settings(max_examples=200 * TIMES, deadline=None)
@given(random_table())
def test_a_fact_is_irrelevant_when_changing_it_never_changes_the_outcome(
    made: tuple[TierTable, Facts],
) -> None:
    table, facts = made
    known = trusted(table, facts)
    parts = [table.domain, *(tier.criteria for tier in table.tiers if tier.criteria)]
    named = [leaf for part in parts for leaf in leaves(part)]
    unjudged = {leaf.fact for leaf in named if judge(leaf, dict.fromkeys(known), known) is None}
    rests_on = [
        fact.kind.table
        for fact in facts.values()
        if fact.id in unjudged and isinstance(fact.kind, Points)
    ]
    unjudged.update(*rests_on)
    expected = set()
    for name in facts:
        if name in unjudged or name not in known:
            continue
        if isinstance(facts[name].kind, Points):
            matters = name in {leaf.fact for leaf in named}
        else:
            given_to: dict[tuple[object, ...], set[str]] = {}
            for case, _ in every_case(known):
                rest = tuple(value for other, value in case.items() if other != name)
                given_to.setdefault(rest, set()).add(outcome(table, case, known))
            matters = any(len(outcomes) > 1 for outcomes in given_to.values())
        if not matters:
            expected.add(name)
    if not all(tier.criteria for tier in table.tiers):
        expected = set()
    assert {fact.id for fact in irrelevant_facts([table], facts)} == expected


def test_a_fact_named_to_no_effect_is_irrelevant() -> None:
    facts = facts_of(hours=number("0", "24", "1"), age=number("0", "120", "1"))
    table = table_of(any_of(all_of(hours=">= 8", age="< 65"), all_of(hours=">= 8", age=">= 65")))
    assert [fact.id for fact in irrelevant_facts([table], facts)] == ["age"]


def test_beside_criteria_that_are_not_written_every_fact_matters() -> None:
    facts = facts_of(hours=number("0", "24", "1"), age=number("0", "120", "1"))
    assert not irrelevant_facts([table_of(all_of(hours=">= 8"), None)], facts).items
