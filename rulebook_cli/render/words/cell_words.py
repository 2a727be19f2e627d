"""One cell of a rule in words: `>= 8` becomes `vähintään 8 h/vrk`."""

import re
from datetime import date
from decimal import Decimal

from rulebook_cli.model.criteria import (
    Anything,
    Equal,
    NotKnown,
    OneOf,
    Range,
    Test,
    Unlike,
    Unreadable,
)
from rulebook_cli.model.fact import Choice, Day, Fact, Number, YesNo
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render import figures
from rulebook_cli.render.speech import has, say
from rulebook_cli.render.words.plain_text import in_letters, plain_text

# No longer than anybody reads; Decimal would also take 1e999999.
_NUMBER = re.compile(r"[+-]?[0-9]{1,15}(\.[0-9]{1,10})?")
_YES, _NO = ("true", "yes"), ("false", "no")
_ASIDE = re.compile(r"\s+[-–—]\s+|\s+\(")


def fact_name(id_: str, book: Rulebook, language: str) -> str:
    """A fact by its name; where it has none by its question without the question mark,
    explanations left out."""
    fact = book.facts.get(id_)
    name = plain_text(fact.name, language, book).strip() if fact else ""
    if name:
        return name
    ask = plain_text(fact.ask, language, book).strip() if fact else ""
    question = _ASIDE.split(ask.partition("?")[0])[0]
    return question.strip().rstrip(".:") or in_letters(id_)


def cell_words(test: Test, fact: Fact | None, book: Rulebook, language: str) -> str:
    """What a test asks of a fact, in words."""
    match test:
        case Anything():
            return say(language, "rules", "anything")
        case NotKnown():
            return say(language, "rules", "not-known")
        case Equal(value):
            return with_unit(value, value_words(value, fact, book, language), fact, language)
        case Range():
            return _range(test, fact, book, language)
        case OneOf(tests):
            return either([_one_of(each, fact, book, language) for each in tests], language)
        case Unlike(inner):
            return _unlike(inner, fact, book, language)
        case Unreadable(text):
            return text


def value_words(value: str, fact: Fact | None, book: Rulebook, language: str) -> str:
    """A value as readers know it: yes, a choice by its label, a date, a number."""
    kind = fact.kind if fact else None
    if isinstance(kind, YesNo) and value in _YES + _NO:
        return say(language, "rules", "yes" if value in _YES else "no")
    if isinstance(kind, Choice):
        label = kind.labels.get(value)
        return (plain_text(label, language, book) if label else "") or in_letters(value)
    if isinstance(kind, Day):
        try:
            return figures.day(date.fromisoformat(value), language)
        except ValueError:
            return value
    return figures.number(Decimal(value), language) if _NUMBER.fullmatch(value) else value


def with_unit(value: str, words: str, fact: Fact | None, language: str) -> str:
    """`words` of the number `value` with the fact's unit, if it has one."""
    unit = unit_words(fact, language, value)
    return say(language, "rules", "unit", figure=words, unit=unit) if unit else words


def unit_words(fact: Fact | None, language: str, value: str = "") -> str:
    """The unit of a fact that is a number, as the language writes it after `value`."""
    unit = fact.kind.unit if fact and isinstance(fact.kind, Number) else ""
    key = f"unit.{unit}"
    if not unit or not has(language, "rules", key):
        return unit
    one = f"{key}.one"
    return say(language, "rules", one if value == "1" and has(language, "rules", one) else key)


def either(words: list[str], language: str) -> str:
    """`a, b tai c`."""
    if len(words) < 2:
        return "".join(words)
    joint = say(language, "rules", "or")
    return f"{', '.join(words[:-1])} {joint} {words[-1]}"


def _one_of(test: Test, fact: Fact | None, book: Rulebook, language: str) -> str:
    """One of several values; a choice in quotation marks, since its name may hold an "or"."""
    words = cell_words(test, fact, book, language)
    if fact and isinstance(fact.kind, Choice) and isinstance(test, Equal):
        return say(language, "rules", "quoted", value=words)
    return words


def _range(test: Range, fact: Fact | None, book: Rulebook, language: str) -> str:
    family = "date" if fact and isinstance(fact.kind, Day) else "number"

    def bound(value: str, name: str, unit: bool = True) -> str:
        words = value_words(value, fact, book, language)
        if unit:
            words = with_unit(value, words, fact, language)
        return say(language, "rules", f"{family}.{name}", value=words)

    low_name = "from" if test.low_included else "above"
    high_name = "to" if test.high_included else "below"
    if not test.high:
        return bound(test.low, low_name)
    if not test.low:
        return bound(test.high, high_name)
    if test.low_included and test.high_included:
        low, high = (value_words(end, fact, book, language) for end in (test.low, test.high))
        words = say(language, "rules", "number.between", low=low, high=high)
        return with_unit(test.high, words, fact, language)
    low, high = bound(test.low, low_name, unit=False), bound(test.high, high_name)
    return say(language, "rules", "number.and", low=low, high=high)


def _unlike(inner: Test, fact: Fact | None, book: Rulebook, language: str) -> str:
    """`ei x`, of a choice `muu kuin ”x”`. Whoever is not known is unlike too, and yes and no,
    which leave only one answer, say so."""
    if isinstance(inner, NotKnown):
        return say(language, "rules", "known")
    if isinstance(inner, Anything):
        return say(language, "rules", "never")
    yes_no = fact is not None and isinstance(fact.kind, YesNo)
    if yes_no and isinstance(inner, Equal) and inner.value in _YES + _NO:
        return say(language, "rules", "not-yes" if inner.value in _YES else "not-no")
    words = _one_of(inner, fact, book, language)
    is_choice = fact is not None and isinstance(fact.kind, Choice)
    key = "other-than" if is_choice or isinstance(inner, OneOf) else "not.value"
    return say(language, "rules", key, value=words)
