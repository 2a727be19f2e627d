"""A heavier need of care must not get a lower fee.

Two eligible people are compared who differ in one fact with a direction (`heavier`), known of
both, and who are both in a tier: on no day may the one with the heavier need have the lower fee.
Also people of whom one is in another table (an age group, say) are compared. Compared are the
fees of their tiers on every day on which one of them may change, before
reductions. A fee that is a span, or not known, is not compared. Of two tiers and a fact only the
first day is told. In a book none of whose facts has a direction nothing can be compared, and the
check says so (`undirected`).

Norm: the fee follows from how binding and demanding the care is (937/2005 5 §).
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from rulebook_cli.logic.across_tables import joined, neighbours
from rulebook_cli.logic.fee_on import fee_days, fee_on
from rulebook_cli.logic.fee_rows import schedules
from rulebook_cli.logic.found import Ending
from rulebook_cli.logic.heavier import HeavierGetsLess, heavier_gets_less
from rulebook_cli.model.address import Address
from rulebook_cli.model.euros import Euros
from rulebook_cli.model.finding import Fault, Severity
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.section import Section
from rulebook_cli.model.tier import TierTable

Fees = dict[str, Decimal | None]
"""What each tier pays on some day, in euros; None if it is not known."""


def find(inquiry: Inquiry) -> Iterator[Fault]:
    """Yield a fault for each two tiers that two such people are in."""
    compared = [
        (section, table)
        for section, table in inquiry.book.tier_tables()
        if _written(table) > 1 and fee_days(inquiry.book, inquiry.statute, table.chosen_between)
    ]
    if compared and not any(fact.heavier for fact in inquiry.book.facts.values()):
        section, table = compared[0]
        address = Address(section.id, block="tier")
        yield Fault(table.place, address, "undirected", severity=Severity.INFO)
        return
    for section, table in compared:
        yield from _compare(inquiry, section, table)
    tables = [table for _, table in inquiry.book.tier_tables()]
    for pair in neighbours(tables, inquiry.book.facts):
        yield from _compare_across(inquiry, pair)


def _written(table: TierTable) -> int:
    return sum(tier.criteria is not None for tier in table.chosen_between)


def _compare(inquiry: Inquiry, section: Section, table: TierTable) -> Iterator[Fault]:
    told: set[tuple[str, str, str]] = set()
    undecided = False
    for day, fees in _fees_by_day(inquiry, table):
        found = heavier_gets_less(table, inquiry.book.facts, fees.get)
        undecided |= found.ending is Ending.BUDGET
        for pair in found:
            key = pair.fact.id, pair.lighter_tier.id, pair.heavier_tier.id
            if key not in told:
                told.add(key)
                yield _fault(pair, section, fees, day)
    if undecided:
        address = Address(section.id, block="choose", row=table.id)
        yield Fault(table.place, address, "undecided", severity=Severity.INFO)


def _compare_across(inquiry: Inquiry, pair: Sequence[TierTable]) -> Iterator[Fault]:
    """The faults between two tables; those inside one have been told."""
    homes = {tier.id: section for section, tier in inquiry.book.tiers()}
    inside = [{tier.id for tier in table.chosen_between} for table in pair]
    table, told = joined(pair), set[tuple[str, str, str]]()
    for day, fees in _fees_by_day(inquiry, table):
        found = heavier_gets_less(table, inquiry.book.facts, fees.get, limit=100)
        for each in found:
            tiers = {each.lighter_tier.id, each.heavier_tier.id}
            key = each.fact.id, each.lighter_tier.id, each.heavier_tier.id
            if key not in told and not any(tiers <= ids for ids in inside):
                told.add(key)
                yield _fault(each, homes[each.heavier_tier.id], fees, day)
        if found.ending is Ending.BUDGET:
            address = Address(homes[table.tiers[0].id].id, block="choose", row=pair[0].id)
            yield Fault(table.place, address, "undecided", severity=Severity.INFO)
            return


def _fees_by_day(inquiry: Inquiry, table: TierTable) -> Iterator[tuple[date, Fees]]:
    """The days on which the fees are others than before, or stand in another order."""
    seen: list[Fees] = []
    tiers = table.chosen_between
    rows = schedules(inquiry.book)
    for day in fee_days(inquiry.book, inquiry.statute, tiers):
        on_the_day = replace(inquiry, on=day)
        fees = {
            tier.id: fee_on(on_the_day, tier, rows.get(tier.pays_as or tier.id, ()))
            for tier in tiers
        }
        order = _order(fees)
        if order not in seen:
            seen.append(order)
            yield day, fees


def _order(fees: Fees) -> Fees:
    """The fees as places in their order: that alone decides who gets less."""
    ascending = sorted({fee for fee in fees.values() if fee is not None})
    place = {fee: Decimal(at) for at, fee in enumerate(ascending)}
    return {tier: None if fee is None else place[fee] for tier, fee in fees.items()}


def _fault(pair: HeavierGetsLess, section: Section, fees: Fees, day: date) -> Fault:
    lighter, heavier = pair.lighter_tier.id, pair.heavier_tier.id
    values = {
        "fact": pair.fact,
        "changed": pair.changed,
        "lighter_tier": lighter,
        "heavier_tier": heavier,
        "lighter_fee": Euros(fees[lighter] or Decimal(0)),
        "heavier_fee": Euros(fees[heavier] or Decimal(0)),
        "day": day,
    }
    address = Address(section.id, block="tier", row=heavier)
    region = replace(pair.alike, witness=pair.lighter)
    return Fault(pair.heavier_tier.place, address, "", values, region, pair.heavier)
