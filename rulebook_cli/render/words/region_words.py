"""Persons and groups of persons, in words: the same words for facts and values as in the book."""

from collections.abc import Iterator
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from rulebook_cli.logic.evaluate import count_points
from rulebook_cli.model.case import Case, CaseValue
from rulebook_cli.model.criteria import Equal, NotKnown, OneOf, Range, Test, Unlike
from rulebook_cli.model.fact import Choice, Fact, Points, YesNo
from rulebook_cli.model.region import Region, Span
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render import figures
from rulebook_cli.render.speech import say
from rulebook_cli.render.words.cell_words import cell_words, fact_name

_LEAST, _MOST = Decimal("0.1"), Decimal("99.9")
"""The parts in per cent that are said of what is nearly nothing, and nearly all."""


def person_words(case: Case, book: Rulebook, language: str) -> str:
    """One case as a list of answers; facts that do not matter are not named."""
    return _listed({id_: _equal(value) for id_, value in case.items()}, book, language)


def story_words(case: Case, region: Region, book: Rulebook, language: str) -> str:
    """One case of a region as a list of answers. Points that the region names are told in place
    of the facts they rest on."""
    counted: dict[str, CaseValue] = {}
    under: set[str] = set()
    for id_ in region.spans:
        fact = book.facts.get(id_)
        if fact and isinstance(fact.kind, Points):
            counted[id_] = count_points(fact.kind, {**region.case, **case}, book.facts)
            under |= fact.kind.table.keys() - region.spans.keys()
    told = {id_: value for id_, value in case.items() if id_ not in under}
    return person_words({**told, **counted}, book, language)


def region_words(region: Region, book: Rulebook, language: str) -> str:
    """All cases of a region: what is common to them."""
    tests = {id_: test_of(span, book.facts.get(id_)) for id_, span in region.spans.items()}
    return _listed(tests, book, language)


def alike_words(region: Region, book: Rulebook, language: str) -> str:
    """That the same is so of all cases of a region, and how many of all they are."""
    if not region.spans:
        return say(language, "persons", "alike.all")
    alike = say(language, "persons", "alike", region=region_words(region, book, language))
    return f"{alike} {share_words(region.share, language)}".strip()


def share_words(share: Fraction | None, language: str) -> str:
    """How great a part of all possible cases something is; empty where that is not known."""
    if share is None:
        return ""
    percent = Decimal(share.numerator) * 100 / Decimal(share.denominator)
    if percent < _LEAST:
        return say(language, "persons", "share.less", percent=_LEAST)
    # A part must not be rounded to the whole.
    places = Decimal(1) if 10 <= percent < 99 or share == 1 else _LEAST
    most = Decimal(100) if share == 1 else _MOST
    percent = min(percent.quantize(places, ROUND_HALF_UP), most)
    return say(language, "persons", "share", percent=figures.number(percent, language))


def test_of(span: Span, fact: Fact | None) -> Test:
    """The test that the values of a span pass, and no others."""
    tests = list(_tests(span))
    if span.unknown:
        tests.append(NotKnown())
    elif not tests or _is_every_value(span, fact):
        return Unlike(NotKnown())
    return tests[0] if len(tests) == 1 else OneOf(tuple(tests))


def _tests(span: Span) -> Iterator[Test]:
    for value in span.values:
        yield _equal(value)
    if span.low is not None and span.low == span.high:
        yield _equal(span.low)
    elif span.low is not None or span.high is not None:
        low, high = (_literal(end) if end is not None else "" for end in (span.low, span.high))
        yield Range(low, span.low_included, high, span.high_included)


def _is_every_value(span: Span, fact: Fact | None) -> bool:
    if fact and isinstance(fact.kind, Choice):
        return set(span.values) == set(fact.kind.options)
    return fact is not None and isinstance(fact.kind, YesNo) and len(span.values) == 2


def _equal(value: CaseValue) -> Test:
    return NotKnown() if value is None else Equal(_literal(value))


def _literal(value: CaseValue) -> str:
    """A value as a cell of a rule writes it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return format(value.normalize(), "f")
    return value.isoformat() if isinstance(value, date) else str(value)


def _listed(tests: dict[str, Test], book: Rulebook, language: str) -> str:
    parts = [
        f"{fact_name(id_, book, language)}: {cell_words(test, book.facts.get(id_), book, language)}"
        for id_, test in tests.items()
    ]
    return "; ".join(parts) or say(language, "persons", "anybody")
