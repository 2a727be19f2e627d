"""The ordinary evaluator: what criteria say of one case, and which tier a table chooses.

It is deliberately plain and shares nothing with the reasoning about all cases (`cells`, `boxes`,
`sweep`), which replays every witness here.

Logic is two-valued for the reader: a comparison with a value that is not known is not fulfilled,
so its `not` is. A condition whose meaning is lost (see `meaning`) is a third thing, *not judged*:
it makes its criteria undecided only where they hang on it. So a tier with a bad cell is said
neither to fit nor not to fit, and the rest of the table is judged as ever.
"""

from dataclasses import dataclass
from decimal import Decimal

from rulebook_cli.logic.meaning import (
    DEEPEST,
    Misfit,
    is_reversed,
    points_misfits,
    precedes,
    read_value,
)
from rulebook_cli.logic.unary import read_test
from rulebook_cli.model.case import Case, CaseValue
from rulebook_cli.model.criteria import (
    All,
    Any,
    Anything,
    AtLeast,
    Condition,
    Criteria,
    Equal,
    Not,
    NotKnown,
    OneOf,
    Range,
    Test,
    Unlike,
    Unreadable,
)
from rulebook_cli.model.fact import Fact, FactKind, Facts, Points, YesNo
from rulebook_cli.model.tier import Choose, Tier, TierTable


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a table says of a case.

    `fits` are the tiers whose criteria hold, `undecided` those whose criteria are not written or
    hang on a cell nobody can judge, in the order of the book; they are given for those not
    eligible too. `chosen` is None when the case is not eligible, when no tier fits, and under
    `unique` when several do.
    `eligible` is None when that hangs on a cell nobody can judge.
    """

    eligible: bool | None
    fits: tuple[Tier, ...]
    chosen: Tier | None
    undecided: tuple[Tier, ...] = ()


def holds(criteria: Criteria, case: Case, facts: Facts) -> bool:
    """Whether the case meets the criteria. What cannot be judged is not met."""
    return judge(criteria, case, facts) is True


def choose(table: TierTable, case: Case, facts: Facts) -> Outcome:
    """The tier the table gives the case. A tier whose criteria are not written is undecided for
    everyone, and never chosen."""
    verdicts = [(tier, judge_tier(tier, case, facts)) for tier in table.chosen_between]
    fits = tuple(tier for tier, verdict in verdicts if verdict)
    undecided = tuple(tier for tier, verdict in verdicts if verdict is None)
    eligible = judge(table.domain, case, facts)
    return Outcome(eligible, fits, _pick(table.choose, fits) if eligible else None, undecided)


def _pick(rule: Choose, fits: tuple[Tier, ...]) -> Tier | None:
    if not fits or (rule is Choose.UNIQUE and len(fits) > 1):
        return None
    return fits[-1] if rule is Choose.HIGHEST else fits[0]


def judge_tier(tier: Tier, case: Case, facts: Facts) -> bool | None:
    """Whether the tier's own criteria hold; None where they are not written or cannot be judged.
    `guide` never decides."""
    return None if tier.criteria is None else judge(tier.criteria, case, facts)


def judge(criteria: Criteria, case: Case, facts: Facts, depth: int = 0) -> bool | None:
    """Whether the case meets the criteria; None where that hangs on a cell nobody can judge,
    or on parts nested deeper than `DEEPEST`."""
    if depth > DEEPEST:
        return None
    match criteria:
        case Condition():
            return judge_condition(criteria, case, facts)
        case Not(part):
            return _opposite(judge(part, case, facts, depth + 1))
        case All(parts):
            return _count(len(parts), parts, case, facts, depth)
        case Any(parts):
            return _count(1, parts, case, facts, depth)
        case AtLeast(count, parts):
            return _count(count, parts, case, facts, depth)


def _count(
    needed: int, parts: tuple[Criteria, ...], case: Case, facts: Facts, depth: int
) -> bool | None:
    sure, possible = 0, len(parts)
    for part in parts:
        if sure >= needed or possible < needed:
            break
        verdict = judge(part, case, facts, depth + 1)
        sure += verdict is True
        possible -= verdict is False
    return True if sure >= needed else None if possible >= needed else False


def judge_condition(condition: Condition, case: Case, facts: Facts) -> bool | None:
    """Whether one condition holds; None if its fact is not declared or its test has no meaning."""
    fact = facts.get(condition.fact)
    if fact is None:
        return None
    value = case.get(fact.id)
    if isinstance(fact.kind, Points):
        if not points_judged(fact, facts):
            return None
        value = count_points(fact.kind, case, facts) if value is None else value
    return fits(condition.test, value, fact)


def fits(test: Test, value: CaseValue, fact: Fact) -> bool | None:
    """Whether a value passes a test; None when any word of the test has no meaning."""
    match test:
        case Anything():
            return True
        case NotKnown():
            return value is None
        case Unreadable():
            return None
        case Equal(text):
            wanted = read_value(text, fact.kind)
            return None if isinstance(wanted, Misfit) else value is not None and value == wanted
        case Range():
            return _within(test, value, fact.kind)
        case OneOf(tests):
            verdicts = [fits(each, value, fact) for each in tests]
            return None if None in verdicts else any(verdicts)
        case Unlike(inner):
            return _opposite(fits(inner, value, fact))


def _within(test: Range, value: CaseValue, kind: FactKind) -> bool | None:
    if isinstance(kind, YesNo):
        return None
    low = read_value(test.low, kind) if test.low else None
    high = read_value(test.high, kind) if test.high else None
    if isinstance(low, Misfit) or isinstance(high, Misfit):
        return None
    if low is not None and high is not None and is_reversed(test, low, high, kind):
        return None
    if value is None:
        return False
    above = low is None or precedes(low, value, kind) or (test.low_included and value == low)
    below = high is None or precedes(value, high, kind) or (test.high_included and value == high)
    return above and below


def count_points(kind: Points, case: Case, facts: Facts) -> Decimal | None:
    """The sum, over the facts of the table, of the points of the first row that holds.

    None (not known) when some fact has no such row; a fact that is not known has one only if
    the table says `not-known`. The table must be one that can be judged (`points_judged`).
    """
    total = Decimal(0)
    for name, rows in kind.table.items():
        value, fact = case.get(name), facts[name]
        row = next((row for row in rows if fits(read_test(row.test), value, fact)), None)
        if row is None:
            return None
        total += row.points
    return total


def points_judged(fact: Fact, facts: Facts) -> bool:
    """Whether every row of a points fact's table has a meaning."""
    return not any(misfit.meaning_lost for misfit in points_misfits(fact, facts))


def _opposite(verdict: bool | None) -> bool | None:
    return None if verdict is None else not verdict
