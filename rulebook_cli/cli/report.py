"""Findings on the screen."""

from rulebook_cli.cli.judged import Judged
from rulebook_cli.cli.language import current_language
from rulebook_cli.cli.screen import print_json, screen_width
from rulebook_cli.render.papers.findings import counts_line, finding_lines, findings_json


def report_findings(judged: Judged, as_json: bool = False) -> None:
    """Print findings as sentences, or as one JSON object."""
    language = current_language()
    if as_json:
        print_json(findings_json(judged.findings, judged.book, language))
        return
    shown = [finding for finding in judged.findings if not finding.waived]
    for line in finding_lines(shown, judged.book, language, screen_width()):
        print(line)
    print(counts_line(judged.findings, language))
