"""Answers to a person as JSON: the shape other programs rely on (design, section 6)."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from rulebook_cli.model.assessment import Answer, Fee, Outcome, Reading, Right, Step, rounded
from rulebook_cli.model.period import Contracts
from rulebook_cli.render.papers.answer_words import Teller
from rulebook_cli.render.words.contract_words import contracts_words

CURRENCY = "EUR"


def readings_json(
    readings: Sequence[Reading], teller: Teller, made: date | None = None
) -> dict[str, Any]:
    """The answer for the first contracts (the newest), with which contracts they are under
    `contracts`; under `other_contracts` one such object for each other reading, null in it what
    the book has no tiers for. Both are empty where nothing hangs on the contract."""
    objects = [_reading(reading, teller, made) for reading in readings]
    if len(objects) == 1:
        objects[0]["contracts"] = []
    return {**objects[0], "other_contracts": objects[1:]}


def _reading(reading: Reading, teller: Teller, made: date | None) -> dict[str, Any]:
    told = {"contracts": [_contracts(each, teller, made) for each in reading.contracts]}
    if reading.answer is None:
        return {"eligible": None, "tier": None, "fee": None, "leave_days": None, **told}
    return {**answer_json(reading.answer, teller), **told}


def _contracts(contracts: Contracts, teller: Teller, made: date | None) -> dict[str, Any]:
    days = {
        "made_from": contracts.since,
        "made_before": contracts.before,
        "switched_from": contracts.switched_since,
        "switched_before": contracts.switched_before,
    }
    return {
        **{name: day.isoformat() if day else None for name, day in days.items()},
        "switch": contracts.switch or None,
        "words": contracts_words([contracts], teller.language, made),
    }


def answer_json(answer: Answer, teller: Teller) -> dict[str, Any]:
    """An answer: what all outcomes share, null where they differ; then every outcome.

    Amounts are exact decimal text with two decimals, numbers of days and hours numbers.
    """
    outcomes = [_outcome(outcome, teller) for outcome in answer.outcomes]
    shared: dict[str, Any] = {
        key: outcomes[0][key] if all(each[key] == outcomes[0][key] for each in outcomes) else None
        for key in ("eligible", "tier", "stage", "fee", "leave_days", "leave_hours", "leave")
    }
    if len({outcome.fee for outcome in answer.outcomes}) > 1:
        shared["fee"] = _span([each.fee for each in answer.outcomes if each.fee])
    cited = [address for outcome in outcomes for address in outcome["because"]]
    everywhere = (a for a in cited if all(a in outcome["because"] for outcome in outcomes))
    return {
        **shared,
        "because": list(dict.fromkeys(everywhere)),
        "possible": outcomes if len(outcomes) > 1 else [],
        "open": list(answer.open),
        "not_known": list(answer.unsaid),
        "assumed": list(answer.assumed),
        "unmet": [f"{condition.fact}: {condition.text}" for condition in answer.unmet],
        "without_criteria": list(answer.without_criteria),
        "indicative": teller.indicative(),
    }


def _span(fees: Sequence[Fee]) -> dict[str, Any]:
    """What lies between the fees that are possible; open ends where one is to be confirmed."""
    ends = [(fee.low, fee.high) for fee in fees]
    low = min((low for low, _ in ends if low is not None), default=None)
    high = max((high for _, high in ends if high is not None), default=None)
    known = all(low is not None for low, _ in ends)
    return {
        "amount": None,
        "from": _euros(low) if known else None,
        "to": _euros(high) if known else None,
        "currency": CURRENCY,
        "per": fees[0].per,
        "steps": [],
    }


def _outcome(outcome: Outcome, teller: Teller) -> dict[str, Any]:
    return {
        "eligible": outcome.eligible,
        "tier": outcome.tier or None,
        "stage": outcome.stage or None,
        "fee": _fee(outcome.fee, outcome, teller) if outcome.fee else None,
        "leave_days": _number(outcome.leave_days),
        "leave_hours": _number(outcome.leave_hours),
        "leave": None if outcome.leave is None else _rights(outcome.leave),
        "because": [str(address) for address in outcome.because],
    }


def _fee(fee: Fee, outcome: Outcome, teller: Teller) -> dict[str, Any]:
    amount: dict[str, Any] = {"amount": _euros(fee.amount)}
    if fee.low != fee.high:
        amount |= {"from": _euros(fee.low), "to": _euros(fee.high)}
    steps = [_step(step, outcome, teller) for step in fee.steps]
    return {**amount, "currency": CURRENCY, "per": fee.per, "steps": steps}


def _step(step: Step, outcome: Outcome, teller: Teller) -> dict[str, Any]:
    same = step.low == step.high
    amount: dict[str, Any] = {"amount": _euros(step.low if same else None)}
    if not same:
        amount |= {"from": _euros(step.low), "to": _euros(step.high)}
    return {
        "what": step.what,
        **amount,
        "tier": step.tier or None,
        "factor": None if step.factor is None else str(step.factor),
        "address": str(step.address),
        "verified": step.verified,
        "words": teller.step(step, outcome),
    }


def _rights(rights: Iterable[Right]) -> list[dict[str, Any]]:
    return [
        {
            "kind": right.kind,
            "days": _number(right.days),
            "hours": _number(right.hours),
            "address": str(right.address),
        }
        for right in rights
    ]


def _euros(amount: Decimal | None) -> str | None:
    euros = rounded(amount)
    return None if euros is None else f"{euros:.2f}"


def _number(number: Decimal | None) -> int | str | None:
    """A number as JSON has it: exact, as text unless whole."""
    if number is None:
        return None
    return int(number) if number == number.to_integral_value() else str(number)
