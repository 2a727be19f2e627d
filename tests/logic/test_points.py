"""Totals that points can reach."""

from decimal import Decimal

from small_tables import all_of, fact, facts_of, number, points, table_of

from rulebook_cli.logic.gaps import gaps
from rulebook_cli.logic.points import Reach, reachable_points, unreachable_points
from rulebook_cli.model.fact import Choice, Facts

HELP = Choice(("none", "full"))


def scored(**table: dict[str, str]) -> Facts:
    facts = facts_of(washing=HELP, meals=HELP)
    facts["mmse"] = fact("mmse", number("0", "30", "1"), unknown=True)
    facts["score"] = fact("score", points(**table))
    return facts


def test_totals_are_those_some_case_has() -> None:
    facts = scored(washing={"none": "0", "full": "3"}, meals={"none": "0", "full": "4.5"})
    totals = tuple(map(Decimal, ("0", "3", "4.5", "7.5")))
    assert reachable_points(facts["score"], facts) == Reach(totals, may_be_unknown=False)


def test_a_fact_no_row_speaks_of_leaves_the_total_unknown() -> None:
    facts = scored(mmse={"0..17": "4", "18..30": "0"})
    reach = reachable_points(facts["score"], facts)
    assert reach is not None and reach.may_be_unknown
    facts = scored(mmse={"0..17": "4", "18..30": "0", "not-known": "1"})
    assert reachable_points(facts["score"], facts) == Reach((0, 1, 4), may_be_unknown=False)  # type: ignore[arg-type]


def test_a_row_without_meaning_leaves_all_open() -> None:
    facts = scored(washing={"none": "0", "fool": "3"})
    assert reachable_points(facts["score"], facts) is None
    assert not list(unreachable_points(all_of(score=">= 9"), facts))


def test_an_empty_table_gives_no_points() -> None:
    facts = scored()
    assert reachable_points(facts["score"], facts) is None
    assert not gaps(table_of(all_of(score=">= 1")), facts).items


def test_a_condition_no_total_passes_is_found() -> None:
    facts = scored(washing={"none": "0", "full": "3"}, meals={"none": "0", "full": "4"})
    criteria = all_of(all_of(score="1..2"), score=">= 3", washing="full")
    assert [each.text for each in unreachable_points(criteria, facts)] == ["1..2"]
