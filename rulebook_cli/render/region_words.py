"""Persons and groups of persons, in words."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from rulebook_cli.model.case import Case, CaseValue
from rulebook_cli.model.fact import Choice, Fact, Number
from rulebook_cli.model.region import Region, Span
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render import figures
from rulebook_cli.render.speech import say


def person_words(case: Case, book: Rulebook, language: str) -> str:
    """One case as a list of answers; facts that do not matter are not named."""
    parts = [_answer(id_, value, book, language) for id_, value in case.items()]
    return "; ".join(parts) or say(language, "persons", "anybody")


def region_words(region: Region, book: Rulebook, language: str) -> str:
    """All cases of a region: what is common to them."""
    parts = [
        f"{_label(id_, book, language)}: {_span(id_, span, book, language)}"
        for id_, span in region.spans.items()
    ]
    return "; ".join(parts) or say(language, "persons", "anybody")


def value_words(id_: str, value: CaseValue, book: Rulebook, language: str) -> str:
    """A fact's value as readers know it."""
    fact = book.facts.get(id_)
    if value is None:
        return say(language, "persons", "not-known")
    if isinstance(value, bool):
        return say(language, "persons", "yes" if value else "no")
    if isinstance(value, Decimal):
        unit = fact.kind.unit if fact and isinstance(fact.kind, Number) else ""
        return f"{figures.number(value, language)} {unit_words(unit, language)}".strip()
    if isinstance(value, date):
        return figures.day(value, language)
    if fact and isinstance(fact.kind, Choice) and value in fact.kind.labels:
        return fact.kind.labels[value].best(language, *book.settings.languages)
    return str(value)


def unit_words(unit: str, language: str) -> str:
    """A unit in the reader's language; one we do not know as it is written."""
    from rulebook_cli.render.speech import has

    key = f"unit.{unit}"
    return say(language, "persons", key) if has(language, "persons", key) else unit


def _answer(id_: str, value: CaseValue, book: Rulebook, language: str) -> str:
    return f"{_label(id_, book, language)}: {value_words(id_, value, book, language)}"


def _label(id_: str, book: Rulebook, language: str) -> str:
    fact: Fact | None = book.facts.get(id_)
    ask = fact.ask.best(language, *book.settings.languages) if fact else ""
    return ask.rstrip("?").strip() or id_


def _span(id_: str, span: Span, book: Rulebook, language: str) -> str:
    return say(language, "persons", "or").join(_spans(id_, span, book, language))


def _spans(id_: str, span: Span, book: Rulebook, language: str) -> Iterator[str]:
    for value in span.values:
        yield value_words(id_, value, book, language)
    low = value_words(id_, span.low, book, language) if span.low is not None else ""
    high = value_words(id_, span.high, book, language) if span.high is not None else ""
    if low and high:
        yield low if low == high else say(language, "persons", "between", low=low, high=high)
    elif low:
        key = "at-least" if span.low_included else "more-than"
        yield say(language, "persons", key, value=low)
    elif high:
        key = "at-most" if span.high_included else "less-than"
        yield say(language, "persons", key, value=high)
    if span.unknown:
        yield say(language, "persons", "not-known")
