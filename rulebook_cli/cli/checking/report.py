"""Findings on the screen."""

from typing import Any

from rulebook_cli.cli.checking.judged import Judged
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import print_json, screen_width
from rulebook_cli.render.papers.findings import (
    counts_line,
    finding_lines,
    findings_json,
    waived_lines,
)


def report_findings(judged: Judged, as_json: bool = False) -> None:
    """Print findings as sentences, or as one JSON object."""
    language = current_language()
    if as_json:
        said = findings_json(judged.findings, judged.book, language)
        print_json({**said, "clashes": _clashes(judged)})
        return
    shown = [finding for finding in judged.findings if not finding.waived]
    for line in finding_lines(shown, judged.book, language, screen_width()):
        print(line)
    for line in waived_lines(judged.findings, judged.book, language, screen_width()):
        print(line)
    if judged.clashes:
        from rulebook_cli.cli.amendments.refusals import show_clashes

        show_clashes(judged.clashes)
    print(counts_line(judged.findings, language))


def _clashes(judged: Judged) -> list[dict[str, Any]]:
    """The clashes as other programs read them; nothing is imported where there are none."""
    if not judged.clashes:
        return []
    from rulebook_cli.cli.amendments.refusals import clashes_json

    return clashes_json(judged.clashes)
