"""Rules by which a right is lost because the cared-for person is away from home.

What is away is told by the facts that mean hours away on a weekday or days elsewhere in a month.
The statute gives no number for the *small part of the day* that must not cost the right; ours are
parts of the whole: under a sixth (4 of 24 hours, 5 of 30 days) is small by any reading, under a
third (8 hours, 10 days) may be.
"""

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from rulebook_cli.logic.evaluate import fits
from rulebook_cli.logic.meaning import DEEPEST, conditions
from rulebook_cli.logic.meant_facts import DAYS_ELSEWHERE, HOURS_AWAY, meant
from rulebook_cli.logic.unary import read_test
from rulebook_cli.model.criteria import All, Any, AtLeast, Condition, Criteria, Not
from rulebook_cli.model.fact import Fact, Facts, Number
from rulebook_cli.model.place import Place

SURELY, PERHAPS = 6, 3
"""Under one part in so many an absence is small by any reading, or may be small."""
WHOLES = {HOURS_AWAY: 24, DAYS_ELSEWHERE: 30}
"""The whole that an absence is a part of: the hours of a day, the days of a month."""


def absences(facts: Facts) -> list[Fact]:
    """The facts that tell how much the cared-for person is away."""
    return [fact for notion in WHOLES for fact in meant(facts, notion, Number)]


def absences_in(criteria: Criteria, facts: Facts) -> list[Fact]:
    """Those of them that criteria speak of."""
    named = {condition.fact for condition in conditions(criteria)}
    return [fact for fact in absences(facts) if fact.id in named]


def small(away: Iterable[Fact], parts: int, place: Place) -> Criteria:
    """Being away for less than one part in `parts` of the whole, by each of the facts."""
    tests = ((fact.id, f"< {WHOLES[fact.means] // parts}") for fact in away)
    return All(tuple(Condition(id_, read_test(text), text, place) for id_, text in tests), place)


def at_home(criteria: Criteria, away: Iterable[Fact], depth: int = 0) -> Criteria:
    """What criteria say of somebody who is never away: conditions on the facts are settled. Parts
    nested too deep to be judged stay as they are."""
    by_id = {fact.id: fact for fact in away}
    if depth > DEEPEST:
        return criteria
    match criteria:
        case Condition(id_, test, _, place):
            verdict = fits(test, Decimal(0), by_id[id_]) if id_ in by_id else None
            if verdict is None:
                return criteria
            return All((), place) if verdict else Any((), place)
        case Not(part):
            return replace(criteria, part=at_home(part, by_id.values(), depth + 1))
        case All(parts) | Any(parts) | AtLeast(_, parts):
            settled = (at_home(part, by_id.values(), depth + 1) for part in parts)
            return replace(criteria, parts=tuple(settled))
