"""The facts that a book ties to a notion of the statute (`means`), so that no words are read."""

from rulebook_cli.model.fact import Fact, FactKind, Facts

BOUND = "bound-round-the-clock"
HOURS_AWAY = "hours-away-per-weekday"
DAYS_ELSEWHERE = "days-elsewhere-per-month"


def meant(facts: Facts, notion: str, kind: type[FactKind]) -> list[Fact]:
    """The facts that mean a notion and are of the kind it can be judged by."""
    return [fact for fact in facts.values() if fact.means == notion and isinstance(fact.kind, kind)]
