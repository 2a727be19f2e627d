"""How `impact` answers: as a paper, as JSON, as a table, as a picture."""

import sys
from dataclasses import dataclass
from pathlib import Path

from rulebook_cli.cli.checking.judged import Judged
from rulebook_cli.cli.checking.report import report_findings
from rulebook_cli.cli.desk.delivery import deliver, may_write, save
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.impact.changes import Change
from rulebook_cli.cli.impact.reckoning import (
    Reckoning,
    impact_paper,
    reckoning_csv,
    reckoning_json,
    reckoning_svg,
)
from rulebook_cli.cli.terminal.screen import hint, print_json
from rulebook_cli.model.errors import RulebookError

_FORMS = ("terminal", "md", "html", "pdf", "docx", "csv", "svg", "json")


@dataclass(frozen=True, slots=True)
class Going:
    """Where an answer goes, whether a file there may be written over, whether the arithmetic is
    shown, and how the paper is set."""

    output: Path | None = None
    yes: bool = False
    show_work: bool = False
    large_print: bool = False
    desk: Desk | None = None


def answer_impact(reckoning: Reckoning, change: Change, form: str | None, going: Going) -> None:
    """Print or save the answer; a file's ending tells the form where none is named.

    Raises `RulebookError`: `no-such-form`, and as `deliver`.
    """
    if form not in (None, *_FORMS):
        raise RulebookError("no-such-form", form=form, forms=_FORMS)
    output = going.output
    if form is None and output and output.suffix in (".csv", ".svg"):
        form = output.suffix[1:]
    if form == "json":
        print_json(reckoning_json(reckoning, change))
    elif form == "csv":
        deliver_text(reckoning_csv(reckoning), output, going.yes)
    elif form == "svg":
        deliver_text(reckoning_svg(reckoning), output, going.yes)
    else:
        paper = impact_paper(reckoning, going.show_work)
        deliver(paper, form, output, going.yes, going.large_print, going.desk)


def report_caseload(reckoning: Reckoning, as_json: bool) -> None:
    """Print what is wrong with the caseload."""
    report_findings(Judged(reckoning.words.before, reckoning.findings), as_json)


def deliver_text(text: str, output: Path | None, yes: bool) -> None:
    """Print text, or save it where nothing else stands. Raises as `save` and `may_write`."""
    if output is None:
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode())
        sys.stdout.flush()
    elif yes or may_write(output):
        save(output, text.encode())
        hint("saved", path=str(output))
