"""Fees that rules lower under the statute's minimum, and the people whom that happens to.

Every day on which a fee or a minimum may change, every tier and stage, and every set of rules
that some person of them meets together are gone through: exactly, but within a budget.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from math import prod

from rulebook_cli.logic.fee_of import Placing, fee_of, row_in_force, rows_of
from rulebook_cli.logic.fee_on import fee_days
from rulebook_cli.logic.fee_rows import may_lie_below
from rulebook_cli.logic.found import Budget, Ending, Found, OverBudget
from rulebook_cli.logic.lowered_people import Chosen, People, Rules, Someone
from rulebook_cli.logic.reduced import Floor, Pay, Reduced, reduce_fee
from rulebook_cli.logic.shares import share_of
from rulebook_cli.logic.tied_amounts import amount_of
from rulebook_cli.model.case import Case
from rulebook_cli.model.euros import to_cents
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.region import Region
from rulebook_cli.model.tier import Kind

STEPS = 5_000_000
"""The budget of a book: about a second. Thirty tiers with eight rules take half of it at worst."""

Pays = dict[str, Pay | None]
"""What each tier pays on a day; None where no row is in force, or not by the month."""


@dataclass(frozen=True, slots=True)
class Below:
    """A fee under the floor on a day: whose (`placing`), what it comes to and by which rules.

    `inquiry` is that of the day. `someone` is a person of them, told apart by `rules`.
    """

    inquiry: Inquiry
    placing: Placing
    reduced: Reduced
    floor: Floor
    someone: Someone
    rules: Rules

    @property
    def is_written(self) -> bool:
        """Whether the criteria of the tier are; if not, nobody is placed in it."""
        return self.placing.tier is not None and self.placing.tier.criteria is not None

    @property
    def amount(self) -> Decimal | None:
        """What the person is paid in euros, exact; None while nobody can know."""
        facts = self.inquiry.book.facts
        parts = {name: share_of(value, name, facts) for name, value in self.someone.shares}
        return self.reduced.amount({name: part or Decimal(0) for name, part in parts.items()})

    def region(self) -> Region:
        """The people, with a case that the ordinary evaluator pays less than the floor.

        Raises Disagreement.
        """
        wanted = [placed.address for placed in self.reduced.applied]

        def agrees(case: Case) -> bool:
            fee = fee_of(self.inquiry, case)
            if fee is None:
                return False
            lowered = [
                step.address for step in fee.steps if step.what in ("multiply", "down", "share")
            ]
            known = self.reduced.pay.least is not None
            low = self.floor.parameter.value or Decimal(0)
            is_below = fee.low is not None and fee.low < low if known else fee.low is None
            return list(dict.fromkeys(lowered)) == wanted and is_below

        return self.rules.region(self.someone, agrees)


def below_floor(inquiry: Inquiry, steps: int = STEPS) -> Found[Below]:
    """Each tier, stage and smallest set of rules that lower its fee under the floor, on the first
    day of every year and row that it is so, in the order of days.

    A fee that lies under the floor by itself is among them where the rules take it lower still;
    that of a light tier with the grounds of 5 § is not.
    """
    found: list[Below] = []
    budget = Budget(steps)
    rules_of: dict[object, tuple[Rules, list[People]]] = {}
    seen: set[object] = set()
    try:
        for day in _days(inquiry):
            on_the_day = replace(inquiry, on=day)
            rules, everyone = _rules(on_the_day, budget, rules_of)
            pays = {tier.id: _pay(on_the_day, tier.id) for _, tier in inquiry.book.tiers()}
            floors = [_floor(on_the_day, heavy) for heavy in (False, True)]
            state = (id(rules), tuple(pays.items()), *floors)
            if state not in seen:
                seen.add(state)
                for people in everyone:
                    found += _Search(on_the_day, rules, people, pays).find()
    except OverBudget:
        return Found(tuple(found), Ending.BUDGET)
    return Found(tuple(found))


def _days(inquiry: Inquiry) -> list[date]:
    book = inquiry.book
    days = set(fee_days(book, inquiry.statute, [tier for _, tier in book.tiers()]))
    if days:
        first = min(days)
        starts = [each.in_force.start for each in book.sections if each.in_force]
        days |= {start for start in starts if start and start > first}
        years = [date(known.year, 1, 1) for known in inquiry.statute.years]
        days |= {day for day in years if day > first}
    return sorted(days)


def _rules(
    inquiry: Inquiry, budget: Budget, known: dict[object, tuple[Rules, list[People]]]
) -> tuple[Rules, list[People]]:
    """The rules of a day and the people they speak of, made once for as long as they hold."""
    in_force = [
        at
        for at, section in enumerate(inquiry.book.sections)
        if section.in_force is None or section.in_force.holds(inquiry.on)
    ]
    key = tuple(in_force)
    if key not in known:
        rules = Rules(inquiry, budget)
        known[key] = rules, list(rules.everyone()) if rules.reductions else []
    return known[key]


def _pay(inquiry: Inquiry, tier: str) -> Pay | None:
    row = row_in_force(inquiry, tier)
    if row is None or row.per != "month":
        return None
    span, verified = amount_of(inquiry, row, rows_of(inquiry.book, tier))
    return Pay(row, span[0] if span else None, verified)


def _floor(inquiry: Inquiry, heavy: bool) -> Floor | None:
    statute, year = inquiry.statute, inquiry.on.year
    parameter = statute.heavy_minimum_for(year) if heavy else statute.minimum_for(year)
    return Floor(parameter, heavy) if parameter else None


class _Search:
    """The smallest sets of rules that take the fee of some people under the floor on a day."""

    def __init__(self, inquiry: Inquiry, rules: Rules, people: People, pays: Pays) -> None:
        self._inquiry = inquiry
        self._rules = rules
        self._people = people
        placing = people.placing
        paid = [
            tier.pays_as or tier.id
            for tier in (placing.stage, placing.tier)
            if tier and pays.get(tier.pays_as or tier.id)
        ]
        self._pay = pays[paid[0]] if paid else None
        ids = [tier.id for tier in placing.table.chosen_between]
        self._ladder = [
            pays[id_] for id_ in (ids[: ids.index(paid[0])] if paid and paid[0] in ids else [])
        ]
        heavy = any(tier and tier.kind is Kind.HEAVY for tier in (placing.tier, placing.stage))
        self._floor = _floor(inquiry, heavy)
        self._lawful = may_lie_below(placing.tier) and not heavy
        self._found: list[Below] = []

    def find(self) -> Sequence[Below]:
        """All of them. Raises OverBudget."""
        if self._pay and self._floor and not self._lawful and self._may_be_below():
            self._rules.together(self._people, self._goes_on)
        return self._found

    def _may_be_below(self) -> bool:
        """Whether the fee may be under the floor after all rules."""
        pays = [pay.least for pay in (self._pay, *self._ladder) if pay]
        low = self._floor.parameter.value if self._floor else None
        known = [least for least in pays if least is not None]
        if low is None:
            return False
        if len(known) < len(pays) or any(each.rule.share for each in self._rules.reductions):
            return True
        factors = (each.rule.multiply for each in self._rules.reductions)
        least = prod(
            (min(factor, Decimal(1)) for factor in factors if factor is not None), start=Decimal(1)
        )
        return to_cents(min(known) * least) < low

    def _goes_on(self, chosen: Chosen, reached: Sequence[int]) -> bool:
        """Notes whether a set of rules goes under the floor; whether larger ones still may."""
        floor = self._floor
        assert self._pay and floor
        placed = [self._rules.reductions[at] for at in chosen]
        reduced = reduce_fee(self._pay, self._ladder, placed)
        if reduced.has_grounds:
            return False
        someone = self._rules.somebody(
            self._people,
            chosen,
            reached,
            reduced.shares,
            lambda shares: reduced.is_below(floor, shares) and self._is_lowered(reduced, shares),
        )
        if someone:
            placing = self._people.placing
            self._found.append(Below(self._inquiry, placing, reduced, floor, someone, self._rules))
        return someone is None

    def _is_lowered(self, reduced: Reduced, shares: Mapping[str, Decimal]) -> bool:
        """Whether rules take a fee that lies under the floor by itself lower still."""
        assert self._pay and self._floor
        least, amount = self._pay.least, reduced.amount(shares)
        if least is None or amount is None or least >= (self._floor.parameter.value or 0):
            return True
        return to_cents(amount) < least
