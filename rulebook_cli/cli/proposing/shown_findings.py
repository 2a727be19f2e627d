"""What the checks say of a proposal, beside its difference: all of it, or as much as leaves the
difference on the screen of somebody who is asked whether to save it."""

import sys
from collections import Counter
from collections.abc import Iterable

from rulebook_cli.cli.proposing.filing_amendments import Ready
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import hint, screen_height, screen_width
from rulebook_cli.model.finding import Finding, Severity
from rulebook_cli.render.papers.findings import finding_lines

_SAID_ALREADY = ("translation-missing", "translation-stale")
"""Checks whose notices the difference itself has shown to the person at the terminal: which
translation is awaited."""
_GRAVEST_FIRST = (Severity.ERROR, Severity.WARNING, Severity.INFO)


def show_findings(ready: Ready, findings: Iterable[Finding]) -> None:
    """What the checks now say that they did not say before, on standard error."""
    for finding in findings:
        _print(_lines(ready, finding))


def show_in_short(ready: Ready, findings: Iterable[Finding]) -> None:
    """The gravest of them, one of each check before another of the same and the shortest first;
    not more than half a screen, and how many are left. The first is shown whole, however long."""
    seen: Counter[str] = Counter()
    texts: list[tuple[int, int, int, list[str]]] = []
    for finding in findings:
        if not _is_said(finding):
            seen[finding.check] += 1
            grave = _GRAVEST_FIRST.index(finding.severity)
            texts.append((grave, seen[finding.check], *_measured(_lines(ready, finding))))
    room, shown = max(10, screen_height() // 2), 0
    for *_, length, text in sorted(texts):
        if shown and length > room:
            break
        _print(text)
        room, shown = room - length, shown + 1
    if left := len(texts) - shown:
        hint("propose.more-findings", count=left)
        print(file=sys.stderr)


def _is_said(finding: Finding) -> bool:
    return finding.check in _SAID_ALREADY and finding.severity is Severity.INFO


def _lines(ready: Ready, finding: Finding) -> list[str]:
    """A finding as it is printed, line by line."""
    blocks = finding_lines([finding], ready.proposal.book, current_language(), screen_width())
    return [line for block in blocks for line in block.split("\n")]


def _measured(lines: list[str]) -> tuple[int, list[str]]:
    """How many lines of the screen they take, and the lines: a case to copy is one long line."""
    return sum(1 + max(0, len(line) - 1) // screen_width() for line in lines), lines


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        print(line, file=sys.stderr)
