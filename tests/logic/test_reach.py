"""What never comes into play or always does, against brute force and by hand."""

from collections.abc import Iterator

from hypothesis import given, settings
from small_tables import (
    TIMES,
    all_of,
    any_of,
    cell,
    every_case,
    facts_of,
    inside,
    is_eligible,
    leaves,
    number,
    random_table,
    table_of,
    totals,
    trusted,
    verdicts,
)

from rulebook_cli.logic.evaluate import judge, judge_tier
from rulebook_cli.logic.reach import (
    constant_tiers,
    idle_parts,
    is_never_eligible,
    shadowed,
    unreachable,
)
from rulebook_cli.model.case import CaseValue
from rulebook_cli.model.criteria import Any, Anything, Condition, Criteria, Not
from rulebook_cli.model.fact import Facts
from rulebook_cli.model.region import Region
from rulebook_cli.model.tier import Choose, Tier, TierTable

AGES = facts_of(age=number("0", "120", "1"), hours=number("0", "24", "1"))


def is_empty_of_tests(part: Criteria) -> bool:
    return all(isinstance(leaf.test, Anything) for leaf in leaves(part))


def better(table: TierTable, at: int) -> range:
    if table.choose is Choose.UNIQUE:
        return range(0)
    return range(at) if table.choose is Choose.FIRST else range(at + 1, len(table.tiers))


@settings(max_examples=200 * TIMES, deadline=None)
@given(random_table())
def test_a_tier_is_unreachable_when_whoever_fits_it_fits_a_better_one(
    made: tuple[TierTable, Facts],
) -> None:
    table, facts = made
    known = trusted(table, facts)
    cases = [case for case, _ in every_case(known) if is_eligible(table, case, known)]
    judged = [(case, verdicts(table, case, known)) for case in cases]
    expected, by_part = [], []
    for at, tier in enumerate(table.tiers):
        rivals = better(table, at)
        mine = [fits for _, fits in judged if fits[at] is not False]
        covered = (
            tier.criteria is not None
            and bool(mine)
            and all(any(f[n] is True for n in rivals) for f in mine)
        )
        if covered:
            expected.append(tier.id)
        elif isinstance(tier.criteria, Any):
            for part in tier.criteria.parts:
                theirs = [f for case, f in judged if judge(part, case, known) is not False]
                if theirs and all(any(f[n] is True for n in rivals) for f in theirs):
                    by_part.append((tier.id, part))
    found = list(unreachable(table, facts))
    assert [each.tier.id for each in found] == expected
    for each in found:
        assert proves(table, each.tier.criteria, each.by, each.region, cases, known)
    for part in shadowed(table, facts):
        assert proves(table, part.part, part.by, part.region, cases, known)
    assert [(each.tier.id, each.part) for each in shadowed(table, facts)] == by_part


def proves(
    table: TierTable,
    criteria: Criteria | None,
    by: tuple[Tier, ...],
    region: Region | None,
    cases: list[dict[str, CaseValue]],
    facts: Facts,
) -> bool:
    """Whether all of the region meet the criteria and a better tier; without one nobody does."""
    assert criteria
    if region is None:
        return not any(judge(criteria, case, facts) for case in cases)
    people = [case for case in cases if inside(region, case, totals(case, facts))]
    return is_eligible(table, region.case, facts) and all(
        judge(criteria, case, facts) and any(judge_tier(tier, case, facts) for tier in by)
        for case in [region.case, *people]
    )


@settings(max_examples=200 * TIMES, deadline=None)
@given(random_table())
def test_what_is_constant_is_so_for_all_eligible(made: tuple[TierTable, Facts]) -> None:
    table, facts = made
    known = trusted(table, facts)
    everybody = [case for case, _ in every_case(known)]
    eligible = [case for case in everybody if is_eligible(table, case, known)]

    def constant(part: Criteria, cases: list[dict[str, object]]) -> bool | None:
        seen = {judge(part, case, known) for case in cases}  # type: ignore[arg-type]
        return False if seen <= {False} else True if seen == {True} else None

    def idle(part: Criteria, cases: list[dict[str, object]]) -> Iterator[tuple[Criteria, bool]]:
        if isinstance(part, Condition):
            return
        for inner in [part.part] if isinstance(part, Not) else part.parts:
            always = constant(inner, cases)
            if always is None:
                yield from idle(inner, cases)
            elif not always or not is_empty_of_tests(inner):
                yield inner, always

    assert is_never_eligible(table, facts) == (not eligible)
    found = [(each.tier.id, each.always) for each in constant_tiers(table, facts) if each.tier]
    expected = [
        (tier.id, constant(tier.criteria, eligible))  # type: ignore[arg-type]
        for tier in table.tiers
        if eligible and tier.criteria
    ]
    meant = {t.id for t in table.tiers if t.criteria and is_empty_of_tests(t.criteria)}
    assert found == [
        (name, always)
        for name, always in expected
        if always is False or (always and name not in meant)
    ]

    wholes = [(None, table.domain, everybody)]
    wholes += [(tier.id, tier.criteria, eligible) for tier in table.tiers if tier.criteria]  # type: ignore[misc, list-item]
    parts = [
        (name, inner, always)
        for name, whole, cases in wholes
        if constant(whole, cases) is None  # type: ignore[arg-type]
        for inner, always in idle(whole, cases)  # type: ignore[arg-type]
    ]
    assert sorted(parts, key=repr) == sorted(
        ((e.tier.id if e.tier else None, e.part, e.always) for e in idle_parts(table, facts)),
        key=repr,
    )


def test_a_tier_can_be_unreachable_by_several_of_which_none_covers_it() -> None:
    table = table_of(all_of(age="20..60"), all_of(age="< 40"), all_of(age=">= 40"))
    (found,) = unreachable(table, AGES)
    assert (found.tier.id, [tier.id for tier in found.by]) == ("1", ["2", "3"])


def test_under_first_the_earlier_tier_wins_and_under_unique_none() -> None:
    criteria = all_of(age=">= 40"), all_of(age=">= 60")
    (found,) = unreachable(table_of(*criteria, choose=Choose.FIRST), AGES)
    assert found.tier.id == "2"
    assert not unreachable(table_of(*criteria, choose=Choose.UNIQUE), AGES).items


def test_an_alternative_that_never_decides_is_shadowed() -> None:
    alternatives = any_of(age="30..50", hours=">= 12")
    (found,) = shadowed(table_of(alternatives, all_of(age=">= 20")), AGES)
    assert found.part == cell("age", "30..50")


def test_whoever_proves_an_unreachable_tier_fits_it_and_a_better_one() -> None:
    (found,) = unreachable(table_of(all_of(age=">= 65"), all_of(age=">= 60")), AGES)
    assert found.region
    assert found.region.witness == {"age": 65}


def test_criteria_that_are_not_written_are_never_in_the_way() -> None:
    table = table_of(all_of(age=">= 65"), None, any_of(age="0..120"))
    assert [each.tier.id for each in unreachable(table, AGES)] == ["1"]
    assert not unreachable(table_of(all_of(age=">= 65"), None), AGES).items
    assert not constant_tiers(table_of(None), AGES).items
    assert not idle_parts(table_of(None), AGES).items


def test_a_tier_that_tests_nothing_is_meant_for_everyone() -> None:
    assert not constant_tiers(table_of(all_of()), AGES).items
    assert [each.always for each in constant_tiers(table_of(all_of(age=">= 0")), AGES)] == [True]


def test_where_nobody_is_eligible_no_tier_is_judged() -> None:
    table = table_of(all_of(age=">= 65"), eligible=all_of(age=">= 200"))
    assert is_never_eligible(table, AGES)
    assert not constant_tiers(table, AGES).items
