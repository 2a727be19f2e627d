"""Whether a text holds on a day for a contract made on a day: laws, and days at the edges."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rulebook_cli.logic.alike import alike, all_contracts, by_switch, days_of, holds_for
from rulebook_cli.logic.in_force import begun, hold, holds
from rulebook_cli.model.period import (
    AppliesTo,
    ContractDays,
    Contracts,
    Existing,
    Hold,
    InForce,
)
from rulebook_cli.model.place import Place

HERE = Place("a.yaml", 1, 1)
FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)
DAY = timedelta(days=1)
NEW = (AppliesTo.NEW_CONTRACTS, AppliesTo.NEW_APPLICATIONS)

days = st.dates(date(2025, 11, 1), date(2026, 3, 1))
may_days = st.none() | days
existing = st.builds(
    Existing, st.sampled_from(["", "at-plan-review", "at-entry-into-force"]), may_days
)
periods = st.builds(
    InForce,
    st.just(HERE),
    may_days,
    may_days,
    st.sampled_from(list(AppliesTo)),
    st.none() | existing,
)
chains = st.tuples(st.none() | periods, st.none() | periods)
contracts = st.builds(ContractDays, days, may_days)


def new(**more: object) -> InForce:
    words = {"start": FIRST, "applies_to": AppliesTo.NEW_CONTRACTS, **more}
    return InForce(HERE, **words)  # type: ignore[arg-type]


REVIEWED = Existing("at-plan-review", LAST)


@pytest.mark.parametrize(
    ("in_force", "made", "day", "answer"),
    [
        (new(existing=REVIEWED), FIRST, FIRST, Hold.HOLDS),
        (new(existing=REVIEWED), FIRST - DAY, FIRST, Hold.MAY_HOLD),
        (new(existing=REVIEWED), FIRST - DAY, FIRST - DAY, Hold.HOLDS_NOT),
        (new(existing=REVIEWED), FIRST - DAY, LAST - DAY, Hold.MAY_HOLD),
        (new(existing=REVIEWED), FIRST - DAY, LAST, Hold.HOLDS),
        (new(existing=Existing("at-plan-review")), FIRST - DAY, LAST, Hold.MAY_HOLD),
        (new(existing=Existing("", LAST)), FIRST - DAY, LAST - DAY, Hold.HOLDS_NOT),
        (new(existing=Existing("", LAST)), FIRST - DAY, LAST, Hold.HOLDS),
        (new(existing=Existing("at-entry-into-force")), FIRST - DAY, FIRST, Hold.HOLDS),
        (new(), FIRST - DAY, LAST, Hold.HOLDS_NOT),
        (new(applies_to=AppliesTo.NEW_APPLICATIONS), FIRST, FIRST, Hold.HOLDS),
        (new(applies_to=AppliesTo.ALL), FIRST - DAY, FIRST, Hold.HOLDS),
        (new(applies_to=AppliesTo.ALL, existing=REVIEWED), FIRST - DAY, FIRST, Hold.MAY_HOLD),
        (new(applies_to=AppliesTo.ALL, existing=Existing()), FIRST - DAY, FIRST, Hold.HOLDS),
        (
            new(applies_to=AppliesTo.ALL, existing=Existing("", LAST)),
            FIRST - DAY,
            LAST - DAY,
            Hold.HOLDS_NOT,
        ),
        (new(applies_to=AppliesTo.EXISTING_CONTRACTS), FIRST - DAY, FIRST, Hold.HOLDS),
        (new(applies_to=AppliesTo.EXISTING_CONTRACTS), FIRST, FIRST, Hold.HOLDS_NOT),
        (new(end=LAST), FIRST, LAST, Hold.HOLDS),
        (new(end=LAST), FIRST, LAST + DAY, Hold.HOLDS_NOT),
    ],
)
def test_at_the_edges(in_force: InForce, made: date, day: date, answer: Hold) -> None:
    assert hold((in_force,), day, made) is answer


@given(periods, days)
def test_both_ends_are_included(in_force: InForce, made: date) -> None:
    bare = InForce(HERE, in_force.start, in_force.end)
    ordered = (bare.start or date.min) <= (bare.end or date.max)
    for end, outside in ((bare.start, -DAY), (bare.end, DAY)):
        if end and ordered:
            assert hold((bare,), end, made) is Hold.HOLDS
            assert hold((bare,), end + outside, made) is Hold.HOLDS_NOT


@given(chains, days, contracts)
def test_an_inner_text_is_never_in_force_without_the_outer_days(
    chain: tuple[InForce | None, InForce | None], day: date, contract: ContractDays
) -> None:
    outer, inner = chain
    if holds(chain, day, contract):
        assert holds((outer,), day, contract)
        assert inner is None or inner.holds(day)
    assert holds((outer, None), day, contract) == holds((outer,), day, contract)


@given(periods, days, days)
def test_a_contract_made_on_the_first_day_or_later_is_new(
    in_force: InForce, made: date, day: date
) -> None:
    if in_force.start is None or made < in_force.start:
        return
    bound = in_force.applies_to is not AppliesTo.EXISTING_CONTRACTS and in_force.holds(day)
    assert hold((in_force,), day, made) is (Hold.HOLDS if bound else Hold.HOLDS_NOT)


@given(chains, days, days, contracts)
def test_what_holds_for_a_contract_holds_until_it_ends(
    chain: tuple[InForce | None, InForce | None], day: date, later: date, contract: ContractDays
) -> None:
    ended = any(in_force and in_force.end and in_force.end < later for in_force in chain)
    if day <= later and holds(chain, day, contract) and not ended:
        assert holds(chain, later, contract)


@given(chains, days, days, days)
def test_to_have_switched_can_only_bring_texts(
    chain: tuple[InForce | None, InForce | None], day: date, made: date, switched: date
) -> None:
    if holds(chain, day, ContractDays(made)):
        assert holds(chain, day, ContractDays(made, switched))


@given(chains, days, days)
def test_may_hold_is_said_where_it_hangs_on_the_switch_alone(
    chain: tuple[InForce | None, InForce | None], day: date, made: date
) -> None:
    possible = {holds(chain, day, ContractDays(made, on)) for on in (None, day)}
    told = {Hold.HOLDS: {True}, Hold.HOLDS_NOT: {False}, Hold.MAY_HOLD: {True, False}}
    assert told[hold(chain, day, made)] == possible


def test_what_has_no_first_day_of_its_own_begins_with_what_it_stands_in() -> None:
    outer, inner = new(applies_to=AppliesTo.ALL), new(start=None)
    assert [start for _, start in begun((outer, inner))] == [FIRST, FIRST]
    assert hold((outer, inner), FIRST, FIRST) is Hold.HOLDS
    assert hold((outer, inner), FIRST, FIRST - DAY) is Hold.HOLDS_NOT


def member(each: Contracts, contract: ContractDays) -> bool:
    """Whether a contract is one of the contracts, by what their days mean."""
    made = (each.since or date.min) <= contract.made < (each.before or date.max)
    low, high = each.switched_since, each.switched_before
    if low is None and high is None:
        return made
    switched = contract.switched or date.min
    return made and (low or date.min) <= switched < (high or date.max)


@given(st.lists(chains, max_size=3), days, contracts)
def test_every_contract_is_of_one_kind_and_the_book_treats_it_as_that_kind(
    texts: list[tuple[InForce | None, InForce | None]], day: date, contract: ContractDays
) -> None:
    if contract.made > day or (contract.switched and contract.switched > day):
        return
    found = [each for each in all_contracts(texts, day) if member(each, contract)]
    assert len(found) == 1
    alike_ = days_of(found[0], day)
    assert [holds(text, day, contract) for text in texts] == [
        holds(text, day, alike_) for text in texts
    ]


@given(st.lists(chains, max_size=3), days, contracts)
def test_a_contract_of_a_known_day_is_parted_by_its_switch_alone(
    texts: list[tuple[InForce | None, InForce | None]], day: date, contract: ContractDays
) -> None:
    if contract.made > day or (contract.switched and contract.switched > day):
        return
    kinds = by_switch(texts, day, contract.made)
    [kind] = [each for each in kinds if member(each, contract)]
    assert (kind.since, kind.before) == (None, None)
    alike_ = ContractDays(contract.made, kind.switched_since)
    for text in texts:
        assert holds(text, day, contract) == holds(text, day, alike_)


few_days = st.sampled_from([FIRST + at * DAY for at in range(5)])


@given(
    st.lists(st.builds(lambda start: (new(start=start, existing=REVIEWED),), few_days), max_size=3),
    st.builds(ContractDays, few_days, st.none() | few_days),
    st.lists(st.integers(0, 1), min_size=16, max_size=16),
)
def test_contracts_told_together_are_the_same_contracts(
    texts: list[tuple[InForce | None, ...]], contract: ContractDays, groups: list[int]
) -> None:
    """However the kinds are grouped, each contract stays in its group and in no other."""
    kinds = all_contracts(texts, FIRST + 5 * DAY)
    number = dict(zip(kinds, groups, strict=False))
    own = next(number[each] for each in kinds if member(each, contract))
    for group, together in alike(kinds, number.__getitem__):
        assert any(member(each, contract) for each in together) == (group == own)


def test_what_a_contract_has_come_under_already_parts_it_no_more() -> None:
    outer, inner = new(existing=REVIEWED), new(start=FIRST + 9 * DAY, existing=REVIEWED)
    made = FIRST + DAY
    kinds = by_switch([(outer, inner)], LAST - DAY, made)
    assert [each.switched_since for each in kinds] == [None, FIRST + 9 * DAY]


def test_only_neighbours_are_told_as_one() -> None:
    two, three = FIRST + DAY, FIRST + 2 * DAY
    by_age = [Contracts(since=three), Contracts(two, three), Contracts(before=two)]
    assert alike(by_age, lambda each: each.since == two) == [
        (False, (Contracts(since=three), Contracts(before=two))),
        (True, (Contracts(two, three),)),
    ]
    assert alike(by_age, lambda each: each.since == three)[1] == (
        False,
        (Contracts(before=three),),
    )
    by_switching = [
        Contracts(switched_before=two),
        Contracts(switched_since=two, switched_before=three),
        Contracts(switched_since=three),
    ]
    assert alike(by_switching, lambda each: each.switched_since == two) == [
        (False, (Contracts(switched_before=two), Contracts(switched_since=three))),
        (True, (Contracts(switched_since=two, switched_before=three),)),
    ]
    assert alike(by_switching, lambda each: each.switched_since is None)[1] == (
        False,
        (Contracts(switched_since=two),),
    )
    assert alike(by_age, lambda _: 0) == alike(by_switching, lambda _: 0) == [(0, (Contracts(),))]


def test_where_nothing_differs_all_contracts_are_one() -> None:
    assert all_contracts([(new(applies_to=AppliesTo.ALL),)], LAST) == [Contracts()]
    both = [((new(existing=REVIEWED),), LAST)]
    for chain, day in both:
        assert holds_for(chain, day, None) == [(Hold.HOLDS, (Contracts(),))]


def test_new_and_earlier_contracts_are_told_apart() -> None:
    chain = (new(existing=REVIEWED),)
    assert holds_for(chain, FIRST, None) == [
        (Hold.HOLDS, (Contracts(since=FIRST),)),
        (Hold.MAY_HOLD, (Contracts(before=FIRST),)),
    ]
    assert holds_for(chain, FIRST, FIRST - DAY) == [(Hold.MAY_HOLD, (Contracts(),))]
    review = "at-plan-review"
    assert all_contracts([chain], FIRST) == [
        Contracts(since=FIRST),
        Contracts(before=FIRST, switched_before=FIRST, switch=review),
        Contracts(before=FIRST, switched_since=FIRST, switch=review),
    ]
