"""Tables of tiers side by side as one table, where one fact alone leads from one to another."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import combinations

from rulebook_cli.logic.meaning import conditions
from rulebook_cli.logic.overlaps import meetings
from rulebook_cli.model.criteria import All, Any, Anything, Condition, Criteria, Not
from rulebook_cli.model.fact import Facts
from rulebook_cli.model.tier import Choose, Tier, TierTable


def neighbours(tables: Sequence[TierTable], facts: Facts) -> list[tuple[TierTable, TierTable]]:
    """The pairs of tables between which a change of one fact with a direction may lead, whatever
    else is so of the case. Tables with a tier whose criteria are not written are left out."""
    written = [table for table in tables if all(t.criteria for t in table.chosen_between)]
    return [pair for pair in combinations(written, 2) if _one_step_apart(*pair, facts)]


def _one_step_apart(one: TierTable, other: TierTable, facts: Facts) -> bool:
    named = [{each.fact for each in conditions(table.domain)} for table in (one, other)]
    for fact in sorted(named[0] & named[1]):
        if facts[fact].heavier if fact in facts else None:
            freed = [
                replace(table, eligible=_without(table.domain, fact)) for table in (one, other)
            ]
            met = meetings(freed, facts, limit=1)
            if len(met) or not met.decided:
                return True
    return False


def _without(part: Criteria, fact: str) -> Criteria:
    """Criteria that hold at least of whoever may meet them by some value of a fact."""
    if isinstance(part, Condition):
        return replace(part, test=Anything(), text="-") if part.fact == fact else part
    if isinstance(part, All | Any):
        return replace(part, parts=tuple(_without(each, fact) for each in part.parts))
    names = {each.fact for each in conditions(part)}
    return All((), part.place) if fact in names else part


def joined(tables: Iterable[TierTable]) -> TierTable:
    """One table that places each case as its own table does: every tier is for those whom its
    table concerns, who meet its criteria and no better tier's."""
    listed = list(tables)
    tiers = tuple(tier for table in listed for tier in _alone(table))
    return TierTable(listed[0].place, tiers, choose=Choose.UNIQUE, complete=False)


def _alone(table: TierTable) -> Iterable[Tier]:
    tiers = table.chosen_between
    for at, tier in enumerate(tiers):
        if table.choose is Choose.FIRST:
            better = tiers[:at]
        elif table.choose is Choose.HIGHEST:
            better = tiers[at + 1 :]
        else:
            better = tiers[:at] + tiers[at + 1 :]
        barred = [Not(other.criteria, other.place) for other in better if other.criteria]
        own = [table.domain, *([tier.criteria] if tier.criteria else []), *barred]
        yield replace(tier, criteria=All(tuple(own), tier.place))
