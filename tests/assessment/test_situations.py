"""Situations a social worker could write, judged by the model county's rulebook.

A case file holds `ordinary`, the facts that are so unless a case says otherwise, and `cases`:

- `name`: the situation in words
- `facts`: what is so here, written as people write it; `without`: ordinary facts nobody asked
- `on`: the day (2026-06-01 unless told); `contract_from`: the day the contract was made
- `expect`: any of `eligible` (true unless told), `tier`, `stage` (none unless told), `fee` (euros;
  null: to be confirmed; none: the book gives none), `days` and `hours` of leave, `steps` (what was
  done and the amount after it), `because` (addresses that are among those given), `unmet` (facts),
  `assumed` (how many of a worker's facts), `open` and `unsaid` (facts that still matter),
  `possible` (every outcome: tier[+stage], fee, days, hours; or no), `readings` (where it hangs on
  the contract: by contracts, written `made FROM..BEFORE` and `switched FROM..BEFORE`, what is
  possible; `any` for all of them).
"""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from rulebook_cli.assessment.answer import answer
from rulebook_cli.assessment.readings import readings
from rulebook_cli.law.fi_937_2005 import PARAMETERS
from rulebook_cli.model.assessment import Answer, Outcome
from rulebook_cli.model.case import Case
from rulebook_cli.model.inquiry import Inquiry
from rulebook_cli.model.period import Contracts
from rulebook_cli.model.statute import statute_from
from rulebook_cli.store.read_case import not_known_in_file, read_case
from rulebook_cli.store.read_rulebook import read_rulebook
from rulebook_cli.store.ready_drafts import read_draft
from rulebook_cli.store.yaml_file import compose
from rulebook_cli.store.yaml_tree import plain

CASES = Path(__file__).parent / "cases"
BOOK = read_rulebook(read_draft("model-county"))
STATUTE = statute_from(PARAMETERS, BOOK.settings.statute_years)
LEAST = 60


def cases_of(file: Path) -> list[dict[str, Any]]:
    """The cases of a file with the ordinary facts in them, every scalar as text."""
    root, misread = compose(file.read_text("utf-8"), file.name)
    assert root is not None and not misread, misread
    written: Any = plain(root)
    return [
        {**case, "facts": facts_of(written["ordinary"], case), "file": file.stem}
        for case in written["cases"]
    ]


def facts_of(ordinary: dict[str, str], case: dict[str, Any]) -> dict[str, str]:
    facts = {**ordinary, **case["facts"]}
    return {name: value for name, value in facts.items() if name not in case.get("without", ())}


def every_case() -> list[Any]:
    return [
        pytest.param(case, id=f"{case['file']}: {case['name']}")
        for file in sorted(CASES.glob("*.yaml"))
        for case in cases_of(file)
    ]


def answer_to(case: dict[str, Any]) -> Answer:
    if "contract_from" not in case:
        return answer(*asked_in(case), recorded_in(case))
    [(contracts, given)] = readings_of(case).items()
    assert contracts == "any", contracts
    return given


def recorded_in(case: dict[str, Any]) -> frozenset[str]:
    return not_known_in_file((name, value or "", "") for name, value in case["facts"].items())


def asked_in(case: dict[str, Any]) -> tuple[Inquiry, Case]:
    day = date.fromisoformat(case.get("on", "2026-06-01"))
    said = [(name, value or "", case["name"]) for name, value in case["facts"].items()]
    return Inquiry(BOOK, STATUTE, day), read_case(said, BOOK.facts)


def readings_of(case: dict[str, Any]) -> dict[str, Answer]:
    """The answers by the contracts they are for."""
    made = date.fromisoformat(case["contract_from"]) if "contract_from" in case else None
    found = {}
    for reading in readings(*asked_in(case), made, recorded_in(case)):
        assert reading.answer is not None
        found["; ".join(written(each) for each in reading.contracts)] = reading.answer
    return found


def written(contracts: Contracts) -> str:
    """Contracts as a case file writes them."""
    parts = {
        "made": (contracts.since, contracts.before),
        "switched": (contracts.switched_since, contracts.switched_before),
    }
    told = (f"{name} {a or ''}..{b or ''}" for name, (a, b) in parts.items() if a or b)
    return " ".join(told) or "any"


def fee_of(outcome: Outcome) -> str | None:
    if outcome.fee is None:
        return "none"
    return None if outcome.fee.amount is None else f"{outcome.fee.amount:.2f}"


def in_short(outcome: Outcome) -> str:
    if not outcome.eligible:
        return "no"
    stage = f"+{outcome.stage}" if outcome.stage else ""
    fee = fee_of(outcome) or "null"
    return f"{outcome.tier}{stage} {fee} {outcome.leave_days} {outcome.leave_hours}"


def steps_of(outcome: Outcome) -> list[str]:
    assert outcome.fee is not None
    return [f"{step.what} {step.low:.2f}" for step in outcome.fee.steps if step.low is not None]


@pytest.mark.parametrize("case", every_case())
def test_the_book_gives_what_the_case_expects(case: dict[str, Any]) -> None:
    expected = case["expect"]
    if "readings" in expected:
        found = readings_of(case)
        told = {name: [in_short(each) for each in found[name].outcomes] for name in found}
        assert told == expected["readings"]
        return
    given = answer_to(case)
    lists = {"open": list(given.open), "unsaid": list(given.unsaid)}
    for name, found in lists.items():
        if name in expected:
            assert sorted(found) == sorted(expected[name] or [])
    if "assumed" in expected:
        assert len(given.assumed) == int(expected["assumed"])
    if "possible" in expected:
        assert sorted(map(in_short, given.outcomes)) == sorted(expected["possible"])
        return
    assert given.settled is not None, [in_short(outcome) for outcome in given.outcomes]
    assert said_of(given.settled, given, expected) == {"eligible": "true", "stage": "", **expected}


def said_of(outcome: Outcome, given: Answer, expected: dict[str, Any]) -> dict[str, Any]:
    """The outcome as the case expects it, with the keys that the case lists."""
    said = {
        "eligible": str(outcome.eligible).lower(),
        "tier": outcome.tier,
        "stage": outcome.stage,
        "fee": fee_of(outcome),
        "days": str(outcome.leave_days),
        "hours": str(outcome.leave_hours),
        "unmet": [condition.fact for condition in given.unmet],
    }
    if "steps" in expected:
        said["steps"] = steps_of(outcome)
    if "because" in expected:
        cited = [str(address) for address in outcome.because]
        said["because"] = [address for address in expected["because"] if address in cited]
    same: dict[str, Any] = {
        key: expected[key] for key in ("open", "unsaid", "assumed") if key in expected
    }
    always = {"eligible", "stage"}
    return {**{k: v for k, v in said.items() if k in expected or k in always}, **same}


def test_there_are_many_situations() -> None:
    assert len(every_case()) >= LEAST
