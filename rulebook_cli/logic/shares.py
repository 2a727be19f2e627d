"""How big a part of a fee somebody gets who shares the care with another."""

from decimal import Decimal

from rulebook_cli.model.case import CaseValue
from rulebook_cli.model.fact import Facts, Number


def share_of(value: CaseValue, fact_id: str, facts: Facts) -> Decimal | None:
    """The part of the whole that a fact's value says. A fact that may be over one is in per
    cent."""
    fact = facts.get(fact_id)
    if fact is None or not isinstance(value, Decimal):
        return None
    is_percent = isinstance(fact.kind, Number) and (fact.kind.maximum > 1 or fact.kind.unit == "%")
    return value / 100 if is_percent else value
