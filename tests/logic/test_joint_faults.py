"""Faults that amendments make together: by hand, and against brute force over all their sets."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from small_tables import (
    TIMES,
    all_of,
    any_of,
    every_case,
    facts_of,
    none_of,
    number,
    random_criteria,
    random_facts,
    table_of,
    verdicts,
)

from rulebook_cli.logic.evaluate import judge
from rulebook_cli.logic.found import Ending
from rulebook_cli.logic.joint_faults import joint_faults
from rulebook_cli.logic.meaning import misfits
from rulebook_cli.logic.versions import shape
from rulebook_cli.model.case import Case
from rulebook_cli.model.fact import Facts
from rulebook_cli.model.tier import Choose, Tier, TierTable

AGE = facts_of(age=number("0", "9", "1"))
SIDE_BY_SIDE = table_of(all_of(age="< 3"), all_of(age=">= 3"), choose=Choose.UNIQUE)


def with_tier(table: TierTable, at: int, **cells: str) -> TierTable:
    tiers = list(table.tiers)
    tiers[at] = replace(tiers[at], criteria=all_of(**cells))
    return replace(table, tiers=tuple(tiers))


def sets_of(found: object) -> set[tuple[str, tuple[str, ...]]]:
    return {(fault.check, fault.amendments) for fault in found}  # type: ignore[attr-defined]


def test_two_that_each_leave_nobody_out_leave_somebody_out_together() -> None:
    base = table_of(any_of(age="< 4"), all_of(age=">= 2"))
    lower = with_tier(base, 0, age="< 2")
    higher = with_tier(base, 1, age=">= 4")
    found = joint_faults(base, {"lower": lower, "higher": higher}, AGE)
    assert sets_of(found) == {("tier-gap", ("lower", "higher"))}
    [fault] = found
    assert fault.region.witness == {"age": 2}


def test_two_that_each_meet_nobody_meet_together() -> None:
    base = table_of(all_of(age="< 3"), all_of(age="> 5"), choose=Choose.UNIQUE)
    base = replace(base, complete=False)
    up, down = with_tier(base, 0, age="<= 4"), with_tier(base, 1, age=">= 4")
    found = joint_faults(base, {"up": up, "down": down}, AGE)
    assert sets_of(found) == {("tier-overlap", ("up", "down"))}
    assert next(iter(found)).tiers == ("1", "2")
    assert next(iter(found)).region.witness == {"age": 4}


def test_one_that_fails_alone_is_a_set_of_one() -> None:
    found = joint_faults(SIDE_BY_SIDE, {"a": with_tier(SIDE_BY_SIDE, 1, age="> 3")}, AGE)
    assert sets_of(found) == {("tier-gap", ("a",))}


def test_what_was_at_fault_before_is_not_told_again() -> None:
    holed = table_of(all_of(age="< 3"), all_of(age="> 3"))
    wider = with_tier(holed, 1, age="> 4")
    [fault] = joint_faults(holed, {"wider": wider}, AGE)
    assert fault.region.witness == {"age": 4}
    assert not len(joint_faults(holed, {"same": with_tier(holed, 0, age="<= 2")}, AGE))


def test_two_that_write_one_tier_differently_are_no_clash_of_meaning() -> None:
    low = with_tier(SIDE_BY_SIDE, 1, age=">= 4")
    high = with_tier(SIDE_BY_SIDE, 1, age=">= 2")
    found = joint_faults(SIDE_BY_SIDE, {"low": low, "high": high}, AGE)
    assert all(len(fault.amendments) == 1 for fault in found)


def test_a_table_that_cannot_be_judged_is_not_decided() -> None:
    odd = with_tier(SIDE_BY_SIDE, 1, age="about 4")
    found = joint_faults(SIDE_BY_SIDE, {"odd": odd}, AGE)
    assert found.ending is Ending.BUDGET and not len(found)


def test_more_than_can_be_tried_is_not_decided() -> None:
    """Twenty amendments, each with a tier of its own at the same age."""
    many = {
        f"a{at}": replace(
            SIDE_BY_SIDE,
            tiers=(*SIDE_BY_SIDE.tiers, Tier(f"t{at}", SIDE_BY_SIDE.place, all_of(age="3"))),
            choose=Choose.HIGHEST,
        )
        for at in range(20)
    }
    assert joint_faults(SIDE_BY_SIDE, many, AGE).ending is Ending.BUDGET


# Brute force -----------------------------------------------------------------------------------


@st.composite
def random_amendments(draw: st.DrawFn) -> tuple[TierTable, dict[str, TierTable], Facts]:
    """A table and seven amendments (at times three) that each rewrite, add or remove a tier."""
    facts = draw(random_facts())
    criteria = random_criteria(facts, 1).filter(
        lambda each: not any(misfit.meaning_lost for misfit in misfits(each, facts))
    )
    parts = draw(st.lists(criteria, min_size=1, max_size=3))
    # Tiers that stand in for each other: only together can they be missed.
    parts += draw(st.sampled_from(([], parts, [none_of(part) for part in parts], parts * 2)))
    table = table_of(*parts, choose=draw(st.sampled_from(Choose)))
    amended: dict[str, TierTable] = {}
    for at in range(draw(st.sampled_from((3, 7, 7, 7)))):
        kind = draw(st.sampled_from(("rewrite", "rewrite", "add", "remove", "eligible", "whole")))
        tiers, chosen = list(table.tiers), draw(st.integers(0, len(parts) - 1))
        other = table
        if kind == "rewrite":
            tiers[chosen] = replace(tiers[chosen], criteria=draw(criteria))
        elif kind == "add":
            tiers.append(Tier(f"n{at}", table.place, draw(criteria)))
        elif kind == "remove" and len(tiers) > 1:
            del tiers[chosen]
        elif kind == "eligible":
            other = replace(table, eligible=draw(criteria))
        elif kind == "whole":
            other = replace(table, complete=draw(st.booleans()))
        amended[f"a{at}"] = replace(other, tiers=tuple(tiers))
    return table, amended, facts


def together(base: TierTable, tables: list[TierTable]) -> TierTable | None:
    """The base with what each of the tables changes; None where two change one thing apart."""

    def one(first: object, others: list[object]) -> tuple[bool, object]:
        new = [other for other in others if shape_of(other) != shape_of(first)]
        if len({repr(shape_of(each)) for each in new}) > 1:
            return False, None
        return True, new[0] if new else first

    def shape_of(thing: object) -> object:
        return shape(thing) if not isinstance(thing, tuple) else thing  # type: ignore[arg-type]

    ways = [(table.complete, table.choose) for table in tables]
    fine, way = one((base.complete, base.choose), list(ways))
    domain_fine, domain = one(base.domain, [table.domain for table in tables])
    if not fine or not domain_fine:
        return None
    tiers: list[Tier] = []
    for id_ in dict.fromkeys(tier.id for table in (base, *tables) for tier in table.tiers):
        found = [next((t.criteria for t in table.tiers if t.id == id_), None) for table in tables]
        before = next((t.criteria for t in base.tiers if t.id == id_), None)
        tier_fine, criteria = one(before, list(found))
        if not tier_fine:
            return None
        if criteria is not None:
            tiers.append(Tier(id_, base.place, criteria))  # type: ignore[arg-type]
    assert isinstance(way, tuple)
    return replace(
        base,
        tiers=tuple(tiers),
        complete=way[0],
        choose=way[1],
        eligible=domain,  # type: ignore[arg-type]
    )


def wrongs(table: TierTable, case: Case, facts: Facts) -> Iterator[object]:
    if not judge(table.domain, case, facts):
        return
    fits = [
        tier.id for tier, fit in zip(table.tiers, verdicts(table, case, facts), strict=True) if fit
    ]
    if table.complete and not fits:
        yield "tier-gap"
    if table.choose is Choose.UNIQUE:
        yield from combinations(sorted(fits), 2)


def brute_force(
    base: TierTable, amended: dict[str, TierTable], facts: Facts
) -> set[frozenset[str]]:
    cases = [case for case, _ in every_case(facts)]
    before = [set(wrongs(base, case, facts)) for case in cases]
    smallest: list[frozenset[str]] = []
    for size in range(1, 6):
        for chosen in combinations(amended, size):
            if any(known <= set(chosen) for known in smallest):
                continue
            table = together(base, [amended[name] for name in chosen])
            if table and any(
                set(wrongs(table, case, facts)) - known
                for case, known in zip(cases, before, strict=True)
            ):
                smallest.append(frozenset(chosen))
    return set(smallest)


@settings(max_examples=50 * TIMES, deadline=None, suppress_health_check=list(HealthCheck))
@given(random_amendments())
def test_the_smallest_sets_are_those_of_brute_force(
    given_: tuple[TierTable, dict[str, TierTable], Facts],
) -> None:
    base, amended, facts = given_
    found = joint_faults(base, amended, facts)
    assert found.ending is Ending.ALL
    ours = {frozenset(fault.amendments) for fault in found}
    assert {each for each in ours if len(each) <= 5} == brute_force(base, amended, facts)
