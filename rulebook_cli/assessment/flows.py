"""How a case mix flows from one book to another: the plain way, case by case.

`sql_flows` asks a database the same; a test proves that both say the same of random books.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from rulebook_cli.assessment.giving import Giving
from rulebook_cli.logic.meaning import conditions
from rulebook_cli.model.case import Case
from rulebook_cli.model.caseload import Spread
from rulebook_cli.model.fact import Points, YesNo
from rulebook_cli.model.impact import Flow, Gets, Measured, Sample
from rulebook_cli.model.inquiry import Inquiry

WORKER = "worker"
MOST_SAMPLES = 30
"""How many cases of a kind are looked at to find a typical one."""


@dataclass(frozen=True, slots=True)
class WeighedCase:
    """A case and for how many people it stands."""

    weight: Decimal
    case: Case


def measure(before: Inquiry, after: Inquiry, cases: Iterable[WeighedCase]) -> Measured:
    """The cases by what they get before and after, and the first of every pair of tiers whose
    people the change touches."""
    giving, giving_after = Giving(before), Giving(after)
    sums: dict[tuple[Gets, Gets], tuple[Decimal, int]] = {}
    samples: dict[tuple[str, str], list[Sample]] = {}
    for each in cases:
        first, then = giving.gives(each.case), giving_after.gives(each.case)
        weight, count = sums.get((first, then), (Decimal(0), 0))
        sums[first, then] = weight + each.weight, count + 1
        if first != then:
            some = samples.setdefault((first.paid, then.paid), [])
            if len(some) < MOST_SAMPLES:
                some.append(Sample(first.paid, then.paid, each.case))
    flows = (Flow(*key, weight, count) for key, (weight, count) in sums.items())
    return Measured(in_order(flows), tuple(one for key in sorted(samples) for one in samples[key]))


def lacking_facts(
    books: Iterable[Inquiry], columns: Iterable[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The facts that rules of the books rest on and a case mix does not have: those that are not
    known then, and those that a worker judges, which are taken as fulfilled."""
    had = set(columns)
    lacking: dict[str, None] = {}
    assumed: dict[str, None] = {}
    for inquiry in books:
        facts = inquiry.book.facts
        for name in facts_of(Giving(inquiry)):
            fact = facts.get(name)
            if fact is None or name in had or isinstance(fact.kind, Points):
                continue
            taken = fact.judged_by == WORKER and isinstance(fact.kind, YesNo)
            (assumed if taken else lacking)[name] = None
    return tuple(lacking), tuple(assumed)


def facts_of(giving: Giving) -> Iterator[str]:
    """The facts that anything a book gives rests on, also those that points are counted from."""
    criteria = [table.eligible for _, table in giving.tables]
    criteria += [at.tier.criteria for at in giving.tiers()]
    criteria += [placed.rule.when for placed in giving.reductions]
    criteria += [placed.row.when for placed in giving.leave]
    criteria += [placed.row.lost_when for placed in giving.leave]
    for each in criteria:
        for found in conditions(each) if each is not None else ():
            yield found.fact
            fact = giving.facts.get(found.fact)
            yield from fact.kind.table if fact and isinstance(fact.kind, Points) else ()
    yield from (placed.rule.share for placed in giving.reductions if placed.rule.share)


def in_order(flows: Iterable[Flow]) -> tuple[Flow, ...]:
    """Flows by tiers, fees and leave, so that every evaluator gives the same list."""
    return tuple(sorted(flows, key=lambda flow: (*_rank(flow.before), *_rank(flow.after))))


def _rank(gets: Gets) -> tuple[object, ...]:
    fee = gets.fee or Spread(Decimal(-1), Decimal(-1))
    return gets.tier, gets.stage, *fee, *gets.days, *gets.hours
