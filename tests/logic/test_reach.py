"""What never comes into play or always does, against brute force and by hand."""

from collections.abc import Iterator

from hypothesis import given, settings
from small_tables import (
    all_of,
    any_of,
    cell,
    every_case,
    facts_of,
    is_eligible,
    number,
    random_table,
    table_of,
    trusted,
    verdicts,
)

from rulebook_cli.logic.evaluate import judge
from rulebook_cli.logic.reach import (
    constant_tiers,
    idle_parts,
    is_never_eligible,
    shadowed,
    unreachable,
)
from rulebook_cli.model.criteria import Any, Anything, Condition, Criteria, Not
from rulebook_cli.model.fact import Facts
from rulebook_cli.model.tier import Choose, TierTable

AGES = facts_of(age=number("0", "120", "1"), hours=number("0", "24", "1"))


def better(table: TierTable, at: int) -> range:
    if table.choose is Choose.UNIQUE:
        return range(0)
    return range(at) if table.choose is Choose.FIRST else range(at + 1, len(table.tiers))


@settings(max_examples=200, deadline=None)
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
        covered = bool(mine) and all(any(f[n] is True for n in rivals) for f in mine)
        if covered:
            expected.append(tier.id)
        elif isinstance(tier.criteria, Any):
            for part in tier.criteria.parts:
                theirs = [f for case, f in judged if judge(part, case, known) is not False]
                if theirs and all(any(f[n] is True for n in rivals) for f in theirs):
                    by_part.append((tier.id, part))
    assert [each.tier.id for each in unreachable(table, facts)] == expected
    assert [(each.tier.id, each.part) for each in shadowed(table, facts)] == by_part


@settings(max_examples=200, deadline=None)
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
            elif not (isinstance(inner, Condition) and isinstance(inner.test, Anything)):
                yield inner, always

    assert is_never_eligible(table, facts) == (not eligible)
    found = [(each.tier.id, each.always) for each in constant_tiers(table, facts) if each.tier]
    expected = [(tier.id, constant(tier.criteria, eligible)) for tier in table.tiers]  # type: ignore[arg-type]
    assert found == [(name, always) for name, always in expected if always is not None]

    wholes = [(None, table.domain, everybody)]
    wholes += [(tier.id, tier.criteria, eligible) for tier in table.tiers]  # type: ignore[misc]
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
