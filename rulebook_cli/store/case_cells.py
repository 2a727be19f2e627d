"""The cells of a case mix: what a file for machines may hold, read strictly.

A fact is known or it is not (empty, or `not-known`); a number has a decimal point; yes and no are
`true` and `false`; a choice is written by its id and a date in ISO form. What people mean by other
ways of writing is suggested, never guessed.
"""

from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from rulebook_cli.model.case import CaseValue
from rulebook_cli.model.fact import Choice, Day, Fact, Facts, Number, Points, YesNo
from rulebook_cli.store.as_written import iso_date, nearest, plain_number

WEIGHT = "weight"
NOT_KNOWN = ("", "not-known")
_NUMBER_LETTERS = frozenset("0123456789.")
_LONGEST = 18
_MILLIONTH = Decimal("0.000001")
_TRUTHS = {"true": True, "false": False}


@dataclass(frozen=True, slots=True)
class BadCell:
    """What is wrong with a cell: the sentence that says so, and its values."""

    says: str
    values: dict[str, object] = field(default_factory=dict)


def read_cell(text: str, fact: Fact) -> CaseValue | BadCell:
    """The value of a fact in a cell; None is "not known"."""
    text = text.strip(" ")
    if text in NOT_KNOWN:
        return None
    match fact.kind:
        case Number() as kind:
            return _number(text, kind)
        case Points():
            return _decimal(text)
        case Choice(options):
            if text in options:
                return text
            return BadCell("case-option", {"options": options, "meant": nearest(text, options)})
        case YesNo():
            if text.lower() in _TRUTHS:
                return _TRUTHS[text.lower()]
            return BadCell("case-yes-no")
        case Day() as kind:
            return _day(text, kind)


def read_weight(text: str) -> Decimal | BadCell:
    """For how many people a case stands: zero or more, to six decimals."""
    if not text.strip(" "):
        return BadCell("case-weight")
    number = _decimal(text.strip(" "))
    if isinstance(number, BadCell):
        return number
    if number < 0:
        return BadCell("case-least", {"least": Decimal(0)})
    return number.quantize(_MILLIONTH, ROUND_HALF_UP)


def assumed_facts(facts: Facts, columns: tuple[str, ...]) -> tuple[str, ...]:
    """The yes/no facts that a worker judges and the case mix does not have: taken as fulfilled,
    as in `ask`."""
    return tuple(
        fact.id
        for fact in facts.values()
        if fact.judged_by == "worker" and isinstance(fact.kind, YesNo) and fact.id not in columns
    )


def _decimal(text: str) -> Decimal | BadCell:
    figures = text[1:] if text[:1] in "+-" else text
    good = _NUMBER_LETTERS.issuperset(figures) and figures.count(".") <= 1
    if not good or not figures[:1].isdigit() or figures.endswith(".") or len(text) > _LONGEST:
        return BadCell("case-number", {"meant": plain_number(text)})
    return Decimal(text)


def _number(text: str, kind: Number) -> Decimal | BadCell:
    number = _decimal(text)
    if isinstance(number, BadCell):
        return number
    if not kind.minimum <= number <= kind.maximum:
        return BadCell("case-outside", {"low": kind.minimum, "high": kind.maximum})
    if kind.step and kind.step > 0 and (number - kind.minimum) % kind.step:
        near = kind.minimum + round((number - kind.minimum) / kind.step) * kind.step
        return BadCell("case-step", {"step": kind.step, "meant": str(near)})
    return number


def _day(text: str, kind: Day) -> date | BadCell:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = None
    if day is None or len(text) != len("2026-12-31"):
        return BadCell("case-date", {"meant": iso_date(text)})
    if (kind.earliest and text < kind.earliest) or (kind.latest and text > kind.latest):
        return BadCell("case-outside", {"low": kind.earliest or "–", "high": kind.latest or "–"})
    return day
