"""Which contracts a book treats alike on a day, and which get the same of it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from typing import TypeVar

from rulebook_cli.logic.in_force import Chain, apart, hold, switches
from rulebook_cli.model.period import ContractDays, Contracts, Hold

Given = TypeVar("Given")
_DAY = timedelta(days=1)


def days_of(contracts: Contracts, day: date) -> ContractDays:
    """One of the contracts, to judge them all by: the last that could be made by `day`."""
    made = contracts.before - _DAY if contracts.before else max(day, contracts.since or day)
    return ContractDays(made, contracts.switched_since)


def all_contracts(chains: Sequence[Chain], day: date) -> list[Contracts]:
    """All contracts made by `day`, parted as finely as the texts may part them: the newest first,
    of one age those that have not switched yet first."""
    starts = apart(chains, day)
    parted: list[Contracts] = []
    for since, before in reversed(list(pairwise([None, *starts, None]))):
        made = days_of(Contracts(since, before), day).made
        parted += by_switch(chains, day, made, Contracts(since, before))
    return parted


def by_switch(
    chains: Sequence[Chain], day: date, made: date, contracts: Contracts | None = None
) -> list[Contracts]:
    """Contracts made on a day, parted by when they may have come under what was new since."""
    contracts = contracts or Contracts()
    found = switches(chains, day, made)
    events = set().union(*found.values()) if found else set()
    switch = next(iter(events)) if len(events) == 1 else ""
    return [
        replace(contracts, switched_since=since, switched_before=before, switch=switch)
        for since, before in pairwise([None, *sorted(found), None])
    ]


def alike(
    contracts: Iterable[Contracts], get: Callable[[Contracts], Given]
) -> list[tuple[Given, tuple[Contracts, ...]]]:
    """What contracts get, each once, with all contracts that get it, told as shortly as can be."""
    groups: list[tuple[Given, list[Contracts]]] = []
    for each in contracts:
        given = get(each)
        group = next((group for known, group in groups if known == given), None)
        if group is None:
            groups.append((given, [each]))
        else:
            group.append(each)
    return [(given, tuple(_joined(group))) for given, group in groups]


def holds_for(
    chain: Chain, day: date, made: date | None
) -> list[tuple[Hold, tuple[Contracts, ...]]]:
    """Whether a text holds on `day`: for a contract made on a day, or for contracts of any age."""
    if made is not None:
        return [(hold(chain, day, made), (Contracts(),))]
    ages = dict.fromkeys((each.since, each.before) for each in all_contracts([chain], day))
    contracts = [Contracts(*age) for age in ages]
    return alike(contracts, lambda each: hold(chain, day, days_of(each, day).made))


def _joined(group: list[Contracts]) -> list[Contracts]:
    """The same contracts with neighbours made one: first by their switching, then by their age."""
    by_switching: list[Contracts] = []
    for each in group:
        last = by_switching[-1] if by_switching else None
        if last and _age(last) == _age(each) and last.switched_before == each.switched_since:
            by_switching[-1] = replace(last, switched_before=each.switched_before)
        else:
            by_switching.append(each)
    joined: list[Contracts] = []
    for each in by_switching:
        last = joined[-1] if joined else None
        if last and last.since == each.before and _switched(last) == _switched(each):
            joined[-1] = replace(last, since=each.since, switch=last.switch or each.switch)
        else:
            joined.append(each)
    return joined


def _age(contracts: Contracts) -> tuple[date | None, date | None]:
    return contracts.since, contracts.before


def _switched(contracts: Contracts) -> tuple[date | None, date | None]:
    return contracts.switched_since, contracts.switched_before
