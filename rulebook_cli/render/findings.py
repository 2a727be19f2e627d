"""Findings as sentences and as JSON."""

import textwrap
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from rulebook_cli.model.case import Case
from rulebook_cli.model.finding import Finding, Severity
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.region_words import person_words, region_words
from rulebook_cli.render.speech import has, say


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
    """Each finding as lines for a terminal: where and how grave, what, what to do."""
    for finding in findings:
        message, remedy = finding_words(finding, book, language)
        grave = say(language, "commands", f"severity.{finding.severity.value}")
        yield f"{finding.place}  {grave}  [{finding.check}]"
        for text, lead in ((message, "  "), (remedy, "  → ")):
            if text:
                yield textwrap.fill(
                    text, width, initial_indent=lead, subsequent_indent=" " * len(lead)
                )
        yield ""


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


def findings_json(findings: Iterable[Finding], book: Rulebook, language: str) -> dict[str, Any]:
    """The shape other programs rely on (design, section 6)."""
    listed = list(findings)
    return {
        "findings": [_json(one, book, language) for one in listed if not one.waived],
        "waived": [_json(one, book, language) for one in listed if one.waived],
        "summary": count(listed),
    }


def _json(finding: Finding, book: Rulebook, language: str) -> dict[str, Any]:
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
    }


def _case(case: Case | None) -> dict[str, Any] | None:
    return None if case is None else {fact: _plain(value) for fact, value in case.items()}


def _plain(value: object) -> Any:
    """A value as JSON has it: numbers exact as text unless whole, dates in ISO form."""
    if isinstance(value, bool | int | str) or value is None:
        return value
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else str(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    return str(value)


def _values(finding: Finding, book: Rulebook, language: str) -> Iterator[tuple[str, object]]:
    """What a sentence may name: the fault's own values, and the persons who prove it."""
    yield from finding.fault.values.items()
    if finding.fault.region is not None:
        yield "person", person_words(finding.fault.region.witness, book, language)
        yield "region", region_words(finding.fault.region, book, language)
    if finding.fault.other is not None:
        yield "other", person_words(finding.fault.other, book, language)


def _sentence(language: str, keys: tuple[str, ...], values: Mapping[str, object]) -> str:
    """The first of the sentences that the catalogue has."""
    key = next((key for key in keys if has(language, "checks", key)), "")
    return say(language, "checks", key, **values) if key else ""
