"""Criteria with the absence taken as none."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from rulebook_cli.logic.evaluate import judge
from rulebook_cli.logic.small_absence import absences, absences_in, at_home, small
from rulebook_cli.logic.unary import read_test
from rulebook_cli.model.case import CaseValue
from rulebook_cli.model.criteria import All, Any, AtLeast, Condition, Criteria, Not
from rulebook_cli.model.fact import Choice, Fact, Number, YesNo
from rulebook_cli.model.place import Place

HERE = Place("a.yaml", 1, 1)
DAY = Number(Decimal(0), Decimal(24), Decimal(1))
FACTS = {
    "away": Fact("away", DAY, HERE, means="hours-away-per-weekday"),
    "elsewhere": Fact("elsewhere", DAY, HERE, means="days-elsewhere-per-month"),
    "alone": Fact("alone", YesNo(), HERE),
    "odd": Fact("odd", Choice(("a", "b")), HERE, means="hours-away-per-weekday"),
}


def condition(fact: str, text: str) -> Condition:
    return Condition(fact, read_test(text), text, HERE)


CONDITIONS = st.one_of(
    st.builds(
        condition,
        st.sampled_from(["away", "elsewhere"]),
        st.sampled_from(["0", "> 0", ">= 4", "< 8", "not(0)", "not-known", "-"]),
    ),
    st.just(condition("alone", "true")),
)


def grown(parts: st.SearchStrategy[Criteria]) -> st.SearchStrategy[Criteria]:
    lists = st.lists(parts, max_size=3).map(tuple)
    return st.one_of(
        parts.map(lambda part: Not(part, HERE)),
        lists.map(lambda each: All(each, HERE)),
        lists.map(lambda each: Any(each, HERE)),
        lists.map(lambda each: AtLeast(2, each, HERE)),
    )


CRITERIA = st.recursive(CONDITIONS, grown, max_leaves=6)


@given(CRITERIA, st.integers(0, 24), st.integers(0, 24), st.booleans())
def test_it_says_what_the_criteria_say_of_somebody_at_home(
    criteria: Criteria, away: int, elsewhere: int, alone: bool
) -> None:
    settled = at_home(criteria, absences(FACTS))
    somebody: dict[str, CaseValue] = {
        "away": Decimal(away),
        "elsewhere": Decimal(elsewhere),
        "alone": alone,
    }
    same_at_home: dict[str, CaseValue] = {**somebody, "away": Decimal(0), "elsewhere": Decimal(0)}
    assert judge(settled, somebody, FACTS) is judge(criteria, same_at_home, FACTS)


def test_only_numbers_that_mean_absence_are_absences() -> None:
    assert [fact.id for fact in absences(FACTS)] == ["away", "elsewhere"]
    assert [fact.id for fact in absences_in(condition("elsewhere", "> 1"), FACTS)] == ["elsewhere"]
    assert absences_in(condition("alone", "true"), FACTS) == []


def test_small_is_a_part_of_the_day_or_of_the_month() -> None:
    away, elsewhere = absences(FACTS)
    assert small([away, elsewhere], 6, HERE) == All(
        (condition("away", "< 4"), condition("elsewhere", "< 5")), HERE
    )
    assert small([away, elsewhere], 3, HERE) == All(
        (condition("away", "< 8"), condition("elsewhere", "< 10")), HERE
    )
