"""What the words of a test mean for a fact, and which of them do not fit it.

Two kinds of misfit. Where the *meaning is lost* (an option or fact nobody declared, text that is
no number, a range turned round) the condition is judged neither as holding nor as not holding.
A value that reads but lies *outside* the fact's domain (over its maximum, off its step) keeps its
plain meaning: `>= 30` for at most 24 hours holds for nobody.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import Enum

from rulebook_cli.logic.literals import read_date, read_number
from rulebook_cli.logic.meant import as_written, meant_by_no_date, meant_by_no_number
from rulebook_cli.logic.references import nearest
from rulebook_cli.logic.unary import read_test
from rulebook_cli.model.case import CaseValue
from rulebook_cli.model.criteria import (
    Condition,
    Criteria,
    Equal,
    Not,
    OneOf,
    Range,
    Test,
    Unlike,
    Unreadable,
)
from rulebook_cli.model.fact import Choice, Day, Fact, FactKind, Facts, Number, Points, YesNo
from rulebook_cli.model.place import Place

DEEPEST = 100
"""Criteria nested deeper than this are not judged (they would exhaust the interpreter's stack)."""

_YES_NO = {"true": True, "yes": True, "false": False, "no": False}


class Wrong(Enum):
    """What is wrong with a test."""

    UNREADABLE = "unreadable"
    UNKNOWN_FACT = "unknown-fact"
    UNKNOWN_OPTION = "unknown-option"
    NOT_A_NUMBER = "not-a-number"
    NOT_A_DATE = "not-a-date"
    NOT_YES_OR_NO = "not-yes-or-no"
    NO_ORDER = "no-order"
    REVERSED = "reversed"
    EMPTY_RANGE = "empty-range"
    OUTSIDE = "outside"
    OFF_STEP = "off-step"
    TOO_DEEP = "too-deep"
    POINTS_TABLE = "points-table"


KEEPS_MEANING = frozenset({Wrong.OUTSIDE, Wrong.OFF_STEP})


@dataclass(frozen=True, slots=True)
class Misfit:
    """A test, or a word of it, that does not fit its fact.

    `text` is the offending word as written, `nearest` what may have been meant (an option, a
    fact, a legal value; empty if nothing comes near), `low` and `high` the fact's domain where
    the word lies outside it.
    """

    wrong: Wrong
    text: str
    fact: str = ""
    nearest: str = ""
    low: str = ""
    high: str = ""
    place: Place | None = None

    @property
    def meaning_lost(self) -> bool:
        """Whether nothing is judged by the condition it stands in."""
        return self.wrong not in KEEPS_MEANING


def read_value(text: str, kind: FactKind) -> CaseValue | Misfit:
    """The value a literal stands for: a Decimal, an option, true or false, or a date."""
    match kind:
        case Number() | Points():
            number = read_number(text)
            if number is None:
                return Misfit(Wrong.NOT_A_NUMBER, text, nearest=meant_by_no_number(text))
            return number
        case Choice(options):
            return text if text in options else _unknown(Wrong.UNKNOWN_OPTION, text, options)
        case YesNo():
            value = _YES_NO.get(text.lower())
            return Misfit(Wrong.NOT_YES_OR_NO, text) if value is None else value
        case Day():
            day = read_date(text)
            return day or Misfit(Wrong.NOT_A_DATE, text, nearest=meant_by_no_date(text))


def precedes(low: CaseValue, high: CaseValue, kind: FactKind) -> bool:
    """Whether `low` comes before `high`; options are ordered as they are listed."""
    if isinstance(kind, Choice):
        return kind.options.index(str(low)) < kind.options.index(str(high))
    if isinstance(low, Decimal) and isinstance(high, Decimal):
        return low < high
    assert isinstance(low, date) and isinstance(high, date), "neither numbers nor days"
    return low < high


def misfits(criteria: Criteria, facts: Facts) -> Iterator[Misfit]:
    """Every test of the criteria that does not fit its fact, in the order of the book."""
    waiting: list[tuple[Criteria, int]] = [(criteria, 0)]
    while waiting:
        part, depth = waiting.pop()
        if depth > DEEPEST:
            yield Misfit(Wrong.TOO_DEEP, "", place=part.place)
        elif isinstance(part, Condition):
            yield from condition_misfits(part, facts)
        else:
            inner = (part.part,) if isinstance(part, Not) else part.parts
            waiting.extend((each, depth + 1) for each in reversed(inner))


def conditions(criteria: Criteria) -> Iterator[Condition]:
    """Every condition of the criteria, however deep."""
    waiting = [criteria]
    while waiting:
        part = waiting.pop()
        if isinstance(part, Condition):
            yield part
        else:
            waiting += [part.part] if isinstance(part, Not) else reversed(part.parts)


def condition_misfits(condition: Condition, facts: Facts) -> Iterator[Misfit]:
    """What does not fit in one condition, with its place. Of one that names no fact, because no
    one can read it, the reader has told."""
    if not condition.fact:
        return
    fact = facts.get(condition.fact)
    if fact is None:
        found = _unknown(Wrong.UNKNOWN_FACT, condition.fact, tuple(facts))
        yield replace(found, fact=condition.fact, place=condition.place)
        return
    if isinstance(fact.kind, Points) and any(m.meaning_lost for m in points_misfits(fact, facts)):
        yield Misfit(Wrong.POINTS_TABLE, condition.text, fact.id, place=condition.place)
    for misfit in test_misfits(condition.test, fact):
        yield replace(misfit, fact=condition.fact, place=condition.place)


def points_misfits(fact: Fact, facts: Facts) -> Iterator[Misfit]:
    """What does not fit in the table of a points fact. A points fact may not rest on another."""
    if not isinstance(fact.kind, Points):
        return
    if not fact.kind.table:
        yield Misfit(Wrong.POINTS_TABLE, fact.id, fact.id, place=fact.place)
    for name, rows in fact.kind.table.items():
        under = facts.get(name)
        for row in rows:
            if under is None:
                found = [_unknown(Wrong.UNKNOWN_FACT, name, tuple(facts))]
            elif isinstance(under.kind, Points):
                found = [Misfit(Wrong.POINTS_TABLE, name)]
            else:
                found = list(test_misfits(read_test(row.test), under))
            for misfit in found:
                yield replace(misfit, fact=name, place=row.place)


def test_misfits(test: Test, fact: Fact) -> Iterator[Misfit]:
    """What does not fit in a test of a declared fact (no place yet)."""
    match test:
        case Unreadable(text):
            yield Misfit(Wrong.UNREADABLE, text)
        case Equal(text):
            yield from _value_misfits(text, fact.kind)
        case Range():
            yield from _range_misfits(test, fact.kind)
        case OneOf(tests):
            for each in tests:
                yield from test_misfits(each, fact)
        case Unlike(inner):
            yield from test_misfits(inner, fact)


def is_reversed(test: Range, low: CaseValue, high: CaseValue, kind: FactKind) -> bool:
    """Whether a range with both ends can hold nothing: 20..12, or [5..5)."""
    both = test.low_included and test.high_included
    return precedes(high, low, kind) or (low == high and not both)


def _range_misfits(test: Range, kind: FactKind) -> Iterator[Misfit]:
    if isinstance(kind, YesNo):
        yield Misfit(Wrong.NO_ORDER, test.low or test.high)
        return
    found = [m for end in (test.low, test.high) if end for m in _value_misfits(end, kind)]
    yield from found
    if test.low and test.high and not any(m.meaning_lost for m in found):
        low, high = read_value(test.low, kind), read_value(test.high, kind)
        assert not isinstance(low, Misfit) and not isinstance(high, Misfit)
        if is_reversed(test, low, high, kind):
            if low != high:
                yield Misfit(Wrong.REVERSED, f"{test.low}..{test.high}")
            else:
                yield Misfit(Wrong.EMPTY_RANGE, as_written(test), nearest=test.low)


def _value_misfits(text: str, kind: FactKind) -> Iterator[Misfit]:
    value = read_value(text, kind)
    if isinstance(value, Misfit):
        yield value
    elif isinstance(kind, Number) and isinstance(value, Decimal):
        yield from _number_misfits(text, value, kind)
    elif isinstance(kind, Day) and isinstance(value, date):
        early, late = read_date(kind.earliest), read_date(kind.latest)
        if (early and value < early) or (late and value > late):
            yield Misfit(Wrong.OUTSIDE, text, low=kind.earliest, high=kind.latest)


def _number_misfits(text: str, value: Decimal, kind: Number) -> Iterator[Misfit]:
    low, high = str(kind.minimum), str(kind.maximum)
    if not kind.minimum <= value <= kind.maximum:
        yield Misfit(Wrong.OUTSIDE, text, low=low, high=high)
    elif kind.step and kind.step > 0 and (value - kind.minimum) % kind.step:
        steps = round((value - kind.minimum) / kind.step)
        legal = str(kind.minimum + steps * kind.step)
        yield Misfit(Wrong.OFF_STEP, text, nearest=legal, low=low, high=high)


def _unknown(wrong: Wrong, text: str, known: tuple[str, ...]) -> Misfit:
    return Misfit(wrong, text, nearest=nearest(text, known))
