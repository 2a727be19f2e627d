"""Small tables, written by hand or at random, and the brute force that judges them."""

import os
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise, product

from hypothesis import strategies as st

from rulebook_cli.logic.evaluate import count_points, judge, judge_tier
from rulebook_cli.logic.unary import read_test
from rulebook_cli.model.case import Case, CaseValue
from rulebook_cli.model.criteria import All, Any, AtLeast, Condition, Criteria, Not
from rulebook_cli.model.fact import (
    Choice,
    Day,
    Fact,
    FactKind,
    Facts,
    Heavier,
    Number,
    Points,
    PointsRow,
    YesNo,
)
from rulebook_cli.model.place import Place
from rulebook_cli.model.region import Region, Span
from rulebook_cli.model.tier import Choose, Tier, TierTable

HERE = Place("book.yaml", 1, 1)
TIMES = int(os.environ.get("RULEBOOK_EXAMPLES", "1"))
"""How many times as many random examples as in the ordinary suite (`tests/soak`)."""


def number(low: str, high: str, step: str | None = None) -> Number:
    return Number(Decimal(low), Decimal(high), Decimal(step) if step else None)


def points(**table: dict[str, str]) -> Points:
    return Points(
        {
            name: tuple(PointsRow(test, Decimal(worth), HERE) for test, worth in rows.items())
            for name, rows in table.items()
        }
    )


def facts_of(**kinds: FactKind) -> Facts:
    """Facts by name, always known and without direction."""
    return {name: fact(name, kind) for name, kind in kinds.items()}


def fact(name: str, kind: FactKind, unknown: bool = False, heavier: Heavier | None = None) -> Fact:
    return Fact(name, kind, HERE, heavier=heavier, may_be_unknown=unknown)


def cell(name: str, text: str) -> Condition:
    return Condition(name, read_test(text), text, HERE)


def all_of(*parts: Criteria, **cells: str) -> All:
    return All((*parts, *(cell(name, text) for name, text in cells.items())), HERE)


def any_of(*parts: Criteria, **cells: str) -> Any:
    return Any((*parts, *(cell(name, text) for name, text in cells.items())), HERE)


def none_of(part: Criteria) -> Not:
    return Not(part, HERE)


def at_least(count: int, *parts: Criteria) -> AtLeast:
    return AtLeast(count, parts, HERE)


def table_of(
    *criteria: Criteria | None,
    choose: Choose = Choose.HIGHEST,
    eligible: Criteria | None = None,
) -> TierTable:
    """Tiers "1", "2" … with these criteria."""
    tiers = (Tier(str(at), HERE, each) for at, each in enumerate(criteria, 1))
    return TierTable(HERE, tuple(tiers), choose=choose, eligible=eligible)


# Random tables ---------------------------------------------------------------------------------

KINDS: dict[str, tuple[FactKind, tuple[str, ...]]] = {
    "age": (number("0", "6", "1"), ("0", "2", "3", "5", "6")),
    "hours": (number("0", "2", "0.5"), ("0.5", "1", "1.5", "1.25", "3")),
    "income": (number("-1", "4"), ("0", "1", "2.5", "4", "-1")),
    "night": (Choice(("none", "some", "all")), ("none", "some", "all", "sone")),
    "left": (YesNo(), ("true", "no")),
    "since": (Day("2026-01-01", "2026-01-05"), ("2026-01-02", "2026-01-04", "2025-12-31")),
}
AMOUNT = (None, Heavier.MORE, Heavier.LESS)
PLACE = (None, Heavier.LATER, Heavier.EARLIER)
DIRECTIONS: dict[str, tuple[Heavier | None, ...]] = {
    "age": AMOUNT,
    "hours": AMOUNT,
    "income": AMOUNT,
    "night": PLACE,
    "left": (None, Heavier.YES, Heavier.NO),
    "since": PLACE,
}
FORMS = [">= {0}", "< {0}", "{0}..{1}", "[{0}..{1})", "{0}, {1}", "{0}", "not({0})"]
FORMS += ["not(> {0})", "not-known", "{0}, not-known", "-"]
POINTS = (
    points(
        age={"0..1": "0", "2..4": "1", ">= 5": "2.5"},
        night={"none": "0", "some": "1", "all": "3"},
    ),
    points(
        age={"0..3": "1", "4..6": "2", "not-known": "2"},
        night={"none": "1", "some": "2", "all": "3"},
    ),
    points(age={"0..2": "-1", "3..6": "4"}, night={"none": "2.5", "some, all": "3.5"}),
    points(age={">= 2": "2"}, night={"none": "2", "some": "3.5", "all": "5"}),
)
"""Tables whose lowest row is nothing, something, less than nothing, and not there."""


@st.composite
def random_facts(draw: st.DrawFn) -> Facts:
    scored = draw(st.booleans())
    names = ["age", "night"] if scored else []
    others = st.sampled_from([name for name in KINDS if name not in names])
    names += draw(st.lists(others, min_size=not scored, max_size=3 - len(names), unique=True))
    unknown = draw(st.sets(st.sampled_from(names)))
    facts = {
        name: fact(name, KINDS[name][0], name in unknown, draw(st.sampled_from(DIRECTIONS[name])))
        for name in names
    }
    if scored:
        table = draw(st.sampled_from(POINTS))
        facts["score"] = fact("score", table, heavier=draw(st.sampled_from(DIRECTIONS["age"])))
    return facts


def random_cell(draw: st.DrawFn, facts: Facts) -> Condition:
    # Points as often as all that they rest on: the two must be tested together.
    names = [*facts, *(name for name in facts if name == "score" and len(facts) > 2)]
    name = draw(st.sampled_from(names))
    literals = ("0", "2", "3.5", "5.5", "7") if name == "score" else KINDS[name][1]
    form = draw(st.sampled_from(FORMS))
    text = form.format(draw(st.sampled_from(literals)), draw(st.sampled_from(literals)))
    if draw(st.integers(0, 25)) == 0:
        name, text = draw(st.sampled_from(((name, ">> 1"), ("nobody", text), (name, "x y"))))
    return cell(name, text)


@st.composite
def random_criteria(draw: st.DrawFn, facts: Facts, depth: int = 2) -> Criteria:
    shape = draw(st.sampled_from(("cell", "cell", "all", "any", "not", "at_least")))
    if shape == "cell" or not depth:
        return random_cell(draw, facts)
    parts = draw(st.lists(random_criteria(facts, depth - 1), min_size=1, max_size=4))
    if shape == "not":
        return none_of(draw(random_criteria(facts, depth - 1)))
    if shape == "at_least":
        return at_least(draw(st.integers(0, 4)), *parts)
    return all_of(*parts) if shape == "all" else any_of(*parts)


@st.composite
def random_table(draw: st.DrawFn) -> tuple[TierTable, Facts]:
    facts = draw(random_facts())
    criteria: list[Criteria | None] = []
    for each in draw(st.lists(random_criteria(facts), min_size=1, max_size=4)):
        criteria.append(None if draw(st.integers(0, 15)) == 0 else each)
    eligible = draw(st.none() | random_criteria(facts, 1))
    return table_of(*criteria, choose=draw(st.sampled_from(Choose)), eligible=eligible), facts


# Brute force -----------------------------------------------------------------------------------


def values(fact: Fact) -> list[tuple[CaseValue, Fraction]]:
    """One value of everything the random tests can tell apart, with its weight."""
    kind = fact.kind
    unknown: list[tuple[CaseValue, Fraction]] = [(None, Fraction(1))] * fact.may_be_unknown
    if isinstance(kind, Number) and kind.step:
        steps = int((kind.maximum - kind.minimum) / kind.step)
        known: list[CaseValue] = [kind.minimum + at * kind.step for at in range(steps + 1)]
    elif isinstance(kind, Number):
        points = sorted({Decimal(text) for text in KINDS[fact.id][1]})
        dense: list[tuple[CaseValue, Fraction]] = [(point, Fraction(0)) for point in points]
        dense += [((a + b) / 2, Fraction(b) - Fraction(a)) for a, b in pairwise(points)]
        return dense + unknown
    elif isinstance(kind, Choice):
        known = list(kind.options)
    elif isinstance(kind, YesNo):
        known = [False, True]
    else:
        assert isinstance(kind, Day)
        known = [date.fromisoformat(kind.earliest) + timedelta(days=at) for at in range(5)]
    return [(value, Fraction(1)) for value in known] + unknown


def every_case(facts: Facts) -> Iterator[tuple[dict[str, CaseValue], Fraction]]:
    asked = [fact for fact in facts.values() if not isinstance(fact.kind, Points)]
    for chosen in product(*(values(fact) for fact in asked)):
        weight = Fraction(1)
        for _, each in chosen:
            weight *= each
        case = {fact.id: value for fact, (value, _) in zip(asked, chosen, strict=True)}
        yield case, weight


def leaves(criteria: Criteria) -> Iterator[Condition]:
    if isinstance(criteria, Condition):
        yield criteria
    else:
        for part in (criteria.part,) if isinstance(criteria, Not) else criteria.parts:
            yield from leaves(part)


def trusted(table: TierTable, facts: Facts) -> Facts:
    """The facts without those that `eligible` tests in a way nobody can judge."""
    case = dict.fromkeys(facts)
    bad = {leaf.fact for leaf in leaves(table.domain) if judge(leaf, case, facts) is None}
    return {name: fact for name, fact in facts.items() if name not in bad}


def verdicts(table: TierTable, case: Case, facts: Facts) -> list[bool | None]:
    return [judge_tier(tier, case, facts) for tier in table.chosen_between]


def is_eligible(table: TierTable, case: Case, facts: Facts) -> bool:
    return judge(table.domain, case, facts) is not False


def totals(case: Case, facts: Facts) -> Case:
    return {
        name: count_points(fact.kind, case, facts)
        for name, fact in facts.items()
        if isinstance(fact.kind, Points) and set(fact.kind.table) <= set(facts)
    }


def inside(region: Region, case: Case, totals: Case) -> bool:
    return all(
        in_span(span, totals[name] if name in totals else case[name])
        for name, span in region.spans.items()
    )


def in_span(span: Span, value: CaseValue) -> bool:
    if value is None:
        return span.unknown
    if span.values:
        return value in span.values
    if span.unknown and span.low is span.high is None:
        return False
    low = span.low is None or value > span.low or (span.low_included and value == span.low)  # type: ignore[operator]
    return low and (
        span.high is None or value < span.high or (span.high_included and value == span.high)  # type: ignore[operator]
    )
