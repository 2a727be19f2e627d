"""By which rules a lowered fee comes about: the steps from a tier's row to its amount.

A case mix tells only what people get, so the rules are looked for that give it: the fewest, and
all that do where several sets of as few give the same amount.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from rulebook_cli.assessment.giving import Giving
from rulebook_cli.logic.fee_of import Lowering, PlacedReduction, Placing, reckon
from rulebook_cli.logic.shares import share_of
from rulebook_cli.model.assessment import Step
from rulebook_cli.model.caseload import Spread
from rulebook_cli.model.fact import Number
from rulebook_cli.model.impact import Gets

MOST = 12
"""Of more reductions than this in one book no steps are looked for."""
_PARTS = Decimal("0.0001")


def steps_to(giving: Giving, gets: Gets) -> tuple[tuple[Step, ...], ...]:
    """The ways that lead to the fee somebody gets; empty where none was found."""
    placing = _placing(giving, gets)
    if placing is None or gets.fee is None or len(giving.reductions) > MOST:
        return ()
    # A share that a fact tells may be anything, so it is taken last.
    for shares in (0, 1):
        for size in range(1, len(giving.reductions) + 1):
            found = [
                steps
                for chosen in combinations(giving.reductions, size)
                if sum(bool(placed.rule.share) for placed in chosen) == shares
                for steps in _steps(giving, placing, chosen, gets.fee)
            ]
            if found:
                return tuple(dict.fromkeys(found))
    return ()


def _placing(giving: Giving, gets: Gets) -> Placing | None:
    places = list(giving.tiers())
    stage = next((at.tier for at in places if at.tier.id == gets.stage), None)
    at = next((at for at in places if at.tier.id == gets.tier), None)
    return Placing(at.section, at.table, at.tier, stage) if at else None


def _steps(
    giving: Giving, placing: Placing, chosen: Sequence[PlacedReduction], fee: Spread
) -> Iterator[tuple[Step, ...]]:
    """The steps by these rules, if all of them together give the fee."""
    if any(placed.rule.alone for placed in chosen[:-1]):
        return
    shares = [placed.rule.share for placed in chosen if placed.rule.share]
    whole = next((v for v in map(Decimal, (1, 100)) if _part(giving, shares, v) == 1), Decimal(1))
    full = _reckoned(giving, placing, chosen, whole)
    if full is None:
        return
    spread, steps = full
    if shares and spread.high:
        part = (fee.high / spread.high).quantize(_PARTS)
        lowered = _reckoned(giving, placing, chosen, whole * part)
        if lowered is None or not _may_be(giving, shares[0], whole * part):
            return
        spread, steps = lowered
    lowers = [step for step in steps if step.what not in ("row", "stage")]
    if spread == fee and len({step.address for step in lowers}) == len(chosen):
        yield steps


def _reckoned(
    giving: Giving, placing: Placing, chosen: Sequence[PlacedReduction], share: Decimal
) -> tuple[Spread, tuple[Step, ...]] | None:
    fee = reckon(giving.inquiry, placing, [Lowering(placed, share) for placed in chosen])
    if fee is None or fee.low is None or fee.high is None:
        return None
    return Spread(Decimal(fee.low), Decimal(fee.high)), fee.steps


def _may_be(giving: Giving, name: str, value: Decimal) -> bool:
    """Whether a fact may have a value."""
    fact = giving.facts.get(name)
    kind = fact.kind if fact else None
    if not isinstance(kind, Number) or not kind.minimum <= value <= kind.maximum:
        return False
    return not kind.step or (value - kind.minimum) % kind.step == 0


def _part(giving: Giving, shares: Sequence[str], value: Decimal) -> Decimal | None:
    return share_of(value, shares[0], giving.facts) if shares else Decimal(1)
