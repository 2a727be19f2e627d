"""The rules of a table in all the versions that amendments make of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from rulebook_cli.logic.index import bits
from rulebook_cli.model.criteria import AtLeast, Condition, Criteria, Not
from rulebook_cli.model.tier import TierTable


@dataclass(slots=True)
class Version:
    """One wording of a rule; `criteria` is None where the rule is not there. `excludes` tells
    that it says who is outside the table. `where` are its boxes, `boxes` their set, one bit a
    box; filled in once the facts are cut."""

    criteria: Criteria | None
    excludes: bool = False
    where: list[int] = field(default_factory=list)
    boxes: int = 0


@dataclass(slots=True)
class Rule:
    """A tier, or with an empty `tier` the question who is eligible: the base's version, and the
    versions of the amendments that change it, by their numbers."""

    tier: str
    base: Version
    by: dict[int, Version] = field(default_factory=dict)
    changed: int = 0
    """The amendments that change it, one bit each."""

    @property
    def versions(self) -> list[Version]:
        """All that is written of it, the base's first."""
        return [self.base, *self.by.values()]

    def under(self, chosen: int) -> Version | None:
        """The version that holds under a set of amendments; None where two of them differ."""
        found = self.base
        for at in bits(chosen & self.changed):
            if found is not self.base and found is not self.by[at]:
                return None
            found = self.by[at]
        return found


def rules_of(base: TierTable, amended: Sequence[TierTable]) -> list[Rule]:
    """The rules of a table, with the versions that each amended table has of them."""
    tables = [_criteria_of(table) for table in (base, *amended)]
    rules: list[Rule] = []
    for tier in dict.fromkeys(tier for table in tables for tier in table):
        first, *others = (table.get(tier) for table in tables)
        rule = Rule(tier, Version(first, excludes=not tier))
        known: dict[object, Version] = {}
        for at, criteria in enumerate(others):
            if criteria is first or criteria == first:
                continue
            said = shape(criteria)
            if said != shape(first):
                rule.by[at] = known.setdefault(said, Version(criteria, excludes=not tier))
                rule.changed |= 1 << at
        rules.append(rule)
    return rules


def _criteria_of(table: TierTable) -> dict[str, Criteria | None]:
    """Who is eligible, under an empty name, and each tier's criteria by its id."""
    return {"": table.domain, **{tier.id: tier.criteria for tier in table.chosen_between}}


def shape(criteria: Criteria | None) -> object:
    """What criteria say, wherever they stand."""
    if criteria is None:
        return None
    if isinstance(criteria, Condition):
        return criteria.fact, criteria.test
    inner: Iterable[Criteria] = (criteria.part,) if isinstance(criteria, Not) else criteria.parts
    count = criteria.count if isinstance(criteria, AtLeast) else None
    return type(criteria).__name__, count, tuple(shape(part) for part in inner)
