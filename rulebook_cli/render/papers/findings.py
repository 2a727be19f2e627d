"""Findings as sentences and as JSON."""

import textwrap
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any as Anything

from rulebook_cli.model.address import Address
from rulebook_cli.model.case import Case, CaseValue
from rulebook_cli.model.criteria import All, Any, AtLeast, Condition, Criteria, Not
from rulebook_cli.model.fact import Fact
from rulebook_cli.model.finding import Fault, Finding, Severity
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.text import Text
from rulebook_cli.render.speech import has, say
from rulebook_cli.render.words.case_lines import case_line
from rulebook_cli.render.words.cell_words import fact_name
from rulebook_cli.render.words.criteria_sentences import criteria_runs
from rulebook_cli.render.words.place_names import place_name
from rulebook_cli.render.words.region_words import (
    alike_words,
    region_words,
    share_words,
    story_words,
)


def finding_words(finding: Finding, book: Rulebook, language: str) -> tuple[str, str]:
    """What a finding says, and what to do about it."""
    key = f"{finding.check}.{finding.fault.says}".rstrip(".")
    values = dict(_values(finding, book, language))
    message = _sentence(language, (key, finding.check), values)
    meant = (f"{key}.remedy-meant",) if values.get("meant") else ()
    remedies = (*meant, f"{key}.remedy", f"{finding.check}.remedy")
    return message, _sentence(language, remedies, values)


def explanation(check: str, language: str) -> str:
    """A check's own documentation; empty when there is no such check."""
    from importlib import import_module

    explained = import_module(f"rulebook_cli.locale.{language}.checks").EXPLAINED
    return str(explained.get(check, ""))


def finding_lines(
    findings: Iterable[Finding], book: Rulebook, language: str, width: int
) -> Iterator[str]:
    """Each finding as lines for a terminal: where and how grave, what, what to do, and the case
    that proves it, in one piece so that it can be copied."""
    for finding in findings:
        message, remedy = finding_words(finding, book, language)
        grave = say(language, "commands", f"severity.{finding.severity.value}")
        yield f"{finding.place}  {grave}  [{finding.check}]"
        for text, lead in ((message, "  "), (remedy, "  → ")):
            if text:
                yield textwrap.fill(
                    text, width, initial_indent=lead, subsequent_indent=" " * len(lead)
                )
        yield from (f"  {line}" for line in _case_lines(finding.fault, language))
        yield ""


def waived_lines(
    findings: Iterable[Finding], book: Rulebook, language: str, width: int
) -> Iterator[str]:
    """Each waived finding as lines: where, which check, and why the book accepts it."""
    for finding in findings:
        if not finding.waived:
            continue
        yield f"{finding.place}  {say(language, 'waived', 'head')}  [{finding.check}]"
        because, until = _reason(finding, book, language)
        key = "because-until" if until else "because"
        told = say(language, "waived", key, because=because, until=until or "")
        yield textwrap.fill(told, width, initial_indent="  ", subsequent_indent="  ")
        yield ""


def _reason(finding: Finding, book: Rulebook, language: str) -> tuple[str, date | None]:
    """The waiver's reason in the reader's language where it has one, and its last day."""
    own = book.settings.languages
    for waiver in book.settings.waivers:
        if waiver.check == finding.check and waiver.because.best(*own) == finding.waived:
            return waiver.because.best(language, *own), waiver.until
    return finding.waived, None


def _case_lines(fault: Fault, language: str) -> Iterator[str]:
    if fault.region is not None:
        yield say(language, "persons", "case", case=case_line(fault.region.witness))
    if fault.other is not None:
        yield say(language, "persons", "case.other", case=case_line(fault.other))


def counts_line(findings: Iterable[Finding], language: str) -> str:
    """How many of each there are."""
    counts = count(findings)
    if not any(counts.values()):
        return say(language, "commands", "check.clean")
    parts = [
        say(language, "commands", f"check.count-{name}", count=number)
        for name, number in counts.items()
        if number
    ]
    return say(language, "commands", "check.counts", counts=parts)


def count(findings: Iterable[Finding]) -> dict[str, int]:
    """Numbers of errors, warnings, infos and waived findings."""
    counts = {"errors": 0, "warnings": 0, "infos": 0, "waived": 0}
    names = {Severity.ERROR: "errors", Severity.WARNING: "warnings", Severity.INFO: "infos"}
    for finding in findings:
        counts["waived" if finding.waived else names[finding.severity]] += 1
    return counts


def findings_json(
    findings: Iterable[Finding], book: Rulebook, language: str
) -> dict[str, Anything]:
    """The shape other programs rely on (design, section 6).

    The numbers of a witness are JSON numbers. In `values` euros and other decimals are exact
    decimal text and counts are JSON numbers. A waived finding tells why: `waived_because`.
    """
    listed = list(findings)
    return {
        "findings": [_json(one, book, language) for one in listed if not one.waived],
        "waived": [_json(one, book, language) for one in listed if one.waived],
        "summary": count(listed),
    }


def _json(finding: Finding, book: Rulebook, language: str) -> dict[str, Anything]:
    message, remedy = finding_words(finding, book, language)
    place, region = finding.place, finding.fault.region
    return {
        "check": finding.check,
        "severity": finding.severity.value,
        "place": {"file": place.file, "line": place.line, "column": place.column},
        "address": str(finding.fault.address),
        "message": message,
        "remedy": remedy,
        "values": {key: _plain(value) for key, value in finding.fault.values.items()},
        "witness": _case(region.witness) if region else None,
        "other": _case(finding.fault.other),
        "region": region_words(region, book, language) if region else None,
        "fingerprint": finding.fingerprint,
        **({"waived_because": finding.waived} if finding.waived else {}),
    }


def _case(case: Case | None) -> dict[str, Anything] | None:
    return None if case is None else {fact: _known(value) for fact, value in case.items()}


def _known(value: CaseValue) -> Anything:
    """A value of a person's fact: a number is a JSON number, whole or with decimals."""
    if not isinstance(value, Decimal):
        return _plain(value)
    return int(value) if value == value.to_integral_value() else float(value)


def _plain(value: object) -> Anything:
    """A value as JSON has it: decimals as exact text, dates in ISO form, facts by their ids,
    texts by language, criteria as the book writes them."""
    if isinstance(value, bool | int | str) or value is None:
        return value
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    if isinstance(value, Fact):
        return value.id
    if isinstance(value, Text):
        return value.words
    return _as_written(value) if isinstance(value, Criteria) else str(value)


def _as_written(criteria: Criteria) -> dict[str, Anything]:
    match criteria:
        case Condition(fact, text=text):
            return {fact: text}
        case Not(part):
            return {"not": _as_written(part)}
        case AtLeast(count, parts):
            return {"at_least": {"count": count, "of": [_as_written(part) for part in parts]}}
        case All(parts) | Any(parts):
            name = "all" if isinstance(criteria, All) else "any"
            return {name: [_as_written(part) for part in parts]}


def _values(finding: Finding, book: Rulebook, language: str) -> Iterator[tuple[str, object]]:
    """What a sentence may name: the fault's own values, and the persons who prove it."""
    of_languages = finding.check.startswith("translation-") or (
        finding.fault.says in ("book-language", "book-languages")
    )
    worded = _languages if of_languages else _in_words
    for name, value in finding.fault.values.items():
        if name == "reductions" and isinstance(value, tuple):
            value = tuple(_reduction(str(each), book, language) for each in value)
        yield name, worded(value, book, language)
    region = finding.fault.region
    if region is not None:
        yield "person", story_words(region.witness, region, book, language)
        yield "region", region_words(region, book, language)
        yield "alike", alike_words(region, book, language)
        yield "share", share_words(region.share, language)
        if finding.fault.other is not None:
            yield "other", story_words(finding.fault.other, region, book, language)


def _reduction(id_: str, book: Rulebook, language: str) -> str:
    """A reduction as readers know it; its id where the book has none of that name."""
    for section in book.sections:
        if section.fees and any(one.id == id_ for one in section.fees.reductions):
            return place_name(Address(section.id, block="reduction", row=id_), book, language)
    return id_


def _languages(value: object, _: Rulebook, language: str) -> object:
    """The names of languages by their codes."""
    if isinstance(value, tuple):
        return tuple(_languages(each, _, language) for each in value)
    key = f"language.{value}"
    return say(language, "rules", key) if has(language, "rules", key) else value


def _in_words(value: object, book: Rulebook, language: str) -> object:
    """Facts and criteria in words; other values are worded by their sentence."""
    if isinstance(value, Fact):
        return fact_name(value.id, book, language)
    if isinstance(value, Criteria):
        return "".join(run.text for run in criteria_runs(value, book, language))
    return value


def _sentence(language: str, keys: tuple[str, ...], values: Mapping[str, object]) -> str:
    """The first of the sentences that the catalogue has."""
    key = next((key for key in keys if has(language, "checks", key)), "")
    # A sentence may end in a value that is empty where it is not known.
    return say(language, "checks", key, **values).strip() if key else ""
