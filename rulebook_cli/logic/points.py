"""Which totals a points fact can reach."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from rulebook_cli.logic.axes import Sums
from rulebook_cli.logic.cutting import asked_columns, is_judged, points_column
from rulebook_cli.logic.found import OverBudget
from rulebook_cli.logic.meaning import conditions
from rulebook_cli.model.criteria import Anything, Condition, Criteria
from rulebook_cli.model.fact import Fact, Facts, Points


@dataclass(frozen=True, slots=True)
class Reach:
    """The totals that some case has, ascending, and whether the total may be not known."""

    totals: tuple[Decimal, ...]
    may_be_unknown: bool


def reachable_points(fact: Fact, facts: Facts) -> Reach | None:
    """What a points fact can come to; None if a row of its table has no meaning, or if there are
    more different totals than can be told."""
    if not is_judged(fact.id, Anything(), facts):
        return None
    try:
        column = points_column(fact, [], asked_columns(facts, [(fact.id, Anything())]))
    except OverBudget:
        return None
    assert isinstance(column.axis, Sums)
    return Reach(column.axis.values, bool(column.unknown))


def unreachable_points(criteria: Criteria, facts: Facts) -> Iterator[Condition]:
    """The conditions on points that no total passes, in the order of the book."""
    for condition in conditions(criteria):
        fact = facts.get(condition.fact)
        if fact is None or not isinstance(fact.kind, Points):
            continue
        word = condition.fact, condition.test
        if not is_judged(*word, facts):
            continue
        try:
            column = points_column(fact, [condition.test], asked_columns(facts, [word]))
        except OverBudget:
            continue
        if not column.field(condition.test):
            yield condition
