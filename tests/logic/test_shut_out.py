"""Who ought to be eligible and is not, against brute force and by hand."""

from hypothesis import given, settings
from hypothesis import strategies as st
from small_tables import (
    TIMES,
    all_of,
    any_of,
    every_case,
    facts_of,
    inside,
    number,
    random_criteria,
    random_facts,
    table_of,
    totals,
)

from rulebook_cli.logic.evaluate import judge
from rulebook_cli.logic.shut_out import shut_out
from rulebook_cli.model.fact import YesNo

FACTS = facts_of(need=YesNo(), hours=number("0", "24", "1"), age=number("0", "120", "1"))
ADULTS = table_of(eligible=all_of(need="true", age=">= 18"))
CHILDREN = table_of(eligible=all_of(need="true", age="< 18", hours=">= 2"))


@settings(max_examples=200 * TIMES, deadline=None)
@given(st.data())
def test_exactly_those_whom_no_table_may_take(data: st.DataObject) -> None:
    facts = data.draw(random_facts())
    wanted = data.draw(random_criteria(facts, 1))
    eligible = data.draw(st.lists(random_criteria(facts, 1), min_size=1, max_size=3))
    tables = [table_of(eligible=each) for each in eligible]
    found = shut_out(tables, wanted, facts, limit=1000)
    whole = left = 0
    for case, weight in every_case(facts):
        surely = judge(wanted, case, facts) is True
        out = surely and all(judge(each, case, facts) is False for each in eligible)
        assert out == any(inside(region, case, totals(case, facts)) for region in found)
        whole += weight * surely  # type: ignore[assignment]
        left += weight * out  # type: ignore[assignment]
    assert bool(found.items) >= bool(left)
    if whole:
        assert found.share == left / whole


def test_what_one_table_does_not_take_another_may() -> None:
    (found,) = shut_out([ADULTS, CHILDREN], all_of(need="true"), FACTS)
    assert found.witness == {"need": True, "hours": 1, "age": 17}
    assert not shut_out([ADULTS, table_of()], all_of(need="true"), FACTS).items


def test_a_fact_left_out_says_nothing() -> None:
    without = {name: fact for name, fact in FACTS.items() if name != "hours"}
    assert not shut_out([ADULTS, CHILDREN], all_of(need="true"), without).items
    (found,) = shut_out([ADULTS], any_of(need="true"), without)
    assert found.witness == {"need": True, "age": 17}
