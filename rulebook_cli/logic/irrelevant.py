"""Facts that never make a difference to what the tables give."""

from collections.abc import Collection, Sequence

from rulebook_cli.logic.found import Budget, Ending, Found, OverBudget
from rulebook_cli.logic.meaning import conditions, misfits
from rulebook_cli.logic.table import STEPS, JudgedTable
from rulebook_cli.logic.twins import Outcomes, ladders
from rulebook_cli.model.fact import Fact, Facts, Points
from rulebook_cli.model.tier import TierTable


def irrelevant_facts(tables: Sequence[TierTable], facts: Facts, steps: int = STEPS) -> Found[Fact]:
    """The facts that no two cases alike in all else are told apart by, in any of the tables.

    Tiers on top of others and `guide` are outside the choosing, so what is named there alone is
    irrelevant here. A points fact is irrelevant when no criteria name it. Criteria that are not
    written may speak of any fact, so beside them every fact matters.
    """
    left = dict(facts)
    ending = Ending.ALL
    for table in tables:
        try:
            judged = JudgedTable(table, facts, Budget(steps))
            outcomes = Outcomes(judged)
        except OverBudget:
            return Found((), Ending.BUDGET)
        for fact in list(left.values()):
            judged.budget = Budget(steps // len(facts))
            try:
                if _matters(fact, judged, outcomes, facts):
                    del left[fact.id]
            except OverBudget:
                ending = Ending.BUDGET
                del left[fact.id]
    return Found(tuple(left.values()), ending)


def _matters(fact: Fact, judged: JudgedTable, outcomes: Outcomes, facts: Facts) -> bool:
    """Whether it may make a difference. What a cell nobody can judge speaks of may."""
    if not judged.is_written:
        return True
    criteria = [judged.table.domain, *map(judged.criteria, judged.tiers)]
    lost = {m.fact for part in criteria for m in misfits(part, judged.facts) if m.meaning_lost}
    if fact.id in lost or any(fact.id in _under(id_, facts) for id_ in lost):
        return True
    if isinstance(fact.kind, Points):
        return any(found.fact == fact.id for part in criteria for found in conditions(part))
    number = judged.space.number.get(fact.id)
    return number is not None and any(ladders(judged, outcomes, number))


def _under(id_: str, facts: Facts) -> Collection[str]:
    """The facts that a points fact rests on."""
    fact = facts.get(id_)
    return fact.kind.table if fact and isinstance(fact.kind, Points) else ()
