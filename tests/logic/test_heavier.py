"""Heavier need with a lower fee, against brute force and by hand."""

from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st
from small_tables import (
    TIMES,
    all_of,
    any_of,
    every_case,
    fact,
    facts_of,
    is_eligible,
    leaves,
    number,
    points,
    random_table,
    table_of,
    totals,
    trusted,
    verdicts,
)

from rulebook_cli.logic.found import Ending
from rulebook_cli.logic.heavier import heavier_gets_less
from rulebook_cli.model.case import Case, CaseValue
from rulebook_cli.model.fact import Choice, Fact, Facts, Heavier, Points
from rulebook_cli.model.tier import Choose, Tier, TierTable

FALLING = {Heavier.LESS, Heavier.EARLIER, Heavier.NO}


def given_tier(table: TierTable, case: Case, facts: Facts) -> Tier | None:
    """The tier that a case surely gets."""
    fits = verdicts(table, case, facts)
    order = range(len(fits)) if table.choose is Choose.FIRST else reversed(range(len(fits)))
    possible = [at for at in order if fits[at] is not False]
    alone = len(possible) == 1 or (possible and table.choose is not Choose.UNIQUE)
    if not is_eligible(table, case, facts) or not alone or fits[possible[0]] is not True:
        return None
    return table.tiers[possible[0]]


def need(fact: Fact, value: CaseValue) -> Decimal:
    """How heavy a known value is."""
    if isinstance(fact.kind, Choice):
        place = Decimal(fact.kind.options.index(str(value)))
    else:
        place = Decimal(value.toordinal()) if hasattr(value, "toordinal") else Decimal(value)  # type: ignore[arg-type, union-attr]
    return -place if fact.heavier in FALLING else place


@settings(max_examples=200 * TIMES, deadline=None)
@given(random_table(), st.lists(st.none() | st.integers(1, 3), min_size=4, max_size=4))
def test_exactly_the_pairs_of_tiers_that_some_two_cases_show(
    made: tuple[TierTable, Facts], drawn: list[int | None]
) -> None:
    table, facts = made
    known = trusted(table, facts)
    fees = {str(at): Decimal(fee) if fee else None for at, fee in enumerate(drawn, 1)}
    found = heavier_gets_less(table, facts, fees.__getitem__, limit=1000)
    assert found.ending is Ending.ALL
    for pair in found:
        assert needs_more(pair.fact, pair.lighter, pair.heavier, known)
        differ = {k for k in pair.lighter if pair.lighter[k] != pair.heavier[k]}
        assert differ <= {pair.changed.id, pair.fact.id}

    cases = [case for case, _ in every_case(known)]
    by_key = {tuple(case.values()): given_tier(table, case, known) for case in cases}
    named = {
        leaf.fact for part in (t.criteria for t in table.tiers) if part for leaf in leaves(part)
    }
    named |= {leaf.fact for leaf in leaves(table.domain)}
    expected = set()
    for at, name in enumerate(cases[0]):
        for case in cases:
            lighter = by_key[tuple(case.values())]
            for value in {other[name] for other in cases}:
                key = list(case.values())
                key[at] = value
                heavier = by_key[tuple(key)]
                if not lighter or not heavier or None in (case[name], value):
                    continue
                high, low = fees[lighter.id], fees[heavier.id]
                if high is None or low is None or high <= low:
                    continue
                changed = dict(zip(case, key, strict=True))
                for measure in measures(name, known, named):
                    if needs_more(measure, case, changed, known):
                        expected.add((measure.id, lighter.id, heavier.id))
    seen = {(p.fact.id, p.lighter_tier.id, p.heavier_tier.id) for p in found}
    assert expected <= seen
    # A fact that criteria name to no effect counts as named here, but not there.
    assert all(isinstance(known[name].kind, Points) for name, _, _ in seen - expected)


def measures(name: str, facts: Facts, named: set[str]) -> list[Fact]:
    """The facts by whose direction a change of one fact is judged."""
    if facts[name].heavier:
        return [facts[name]]
    if name in named or "score" not in named:
        return []
    return [f for f in facts.values() if isinstance(f.kind, Points) and f.heavier]


def needs_more(fact: Fact, lighter: Case, heavier: Case, facts: Facts) -> bool:
    if isinstance(fact.kind, Points):
        if not set(fact.kind.table) <= set(facts):
            return False
        lighter, heavier = totals(lighter, facts), totals(heavier, facts)
    low, high = lighter[fact.id], heavier[fact.id]
    return low is not None and high is not None and need(fact, low) < need(fact, high)


FEES = {"1": Decimal(500), "2": Decimal(650)}


def test_the_two_cases_lie_on_both_sides_of_the_border() -> None:
    facts = {"hours": fact("hours", number("0", "24", "0.5"), heavier=Heavier.MORE)}
    facts |= facts_of(age=number("0", "120", "1"))
    table = table_of(all_of(hours=">= 8"), all_of(hours="2..7.5"), eligible=all_of(age=">= 65"))
    (pair,) = heavier_gets_less(table, facts, FEES.get)
    assert (pair.lighter, pair.heavier) == (
        {"age": 65, "hours": Decimal("7.5")},
        {"age": 65, "hours": 8},
    )
    assert (pair.lighter_tier.id, pair.heavier_tier.id) == ("2", "1")


def test_points_are_compared_through_a_fact_they_rest_on() -> None:
    facts = facts_of(washing=Choice(("none", "full")), meals=Choice(("none", "full")))
    table = points(washing={"none": "0", "full": "3"}, meals={"none": "0", "full": "1"})
    facts["score"] = fact("score", table, heavier=Heavier.MORE)
    (pair,) = heavier_gets_less(
        table_of(all_of(score=">= 4"), all_of(score="< 4")), facts, FEES.get
    )
    assert pair.fact.id == "score"
    assert pair.heavier == {"washing": "full", "meals": "full"}


def test_a_tier_without_a_fee_is_not_compared() -> None:
    facts = {"hours": fact("hours", number("0", "24", "1"), heavier=Heavier.MORE)}
    table = table_of(all_of(hours=">= 8"), any_of(hours="< 8"))
    assert not heavier_gets_less(table, facts, {"2": Decimal(650)}.get).items


def test_points_are_not_compared_through_a_fact_that_is_tested_besides() -> None:
    facts = facts_of(meals=Choice(("none", "full")))
    facts["score"] = fact("score", points(meals={"none": "0", "full": "1"}), heavier=Heavier.MORE)
    table = table_of(all_of(meals="full", score=">= 0"), all_of(meals="none"))
    assert not heavier_gets_less(table, facts, FEES.get).items
