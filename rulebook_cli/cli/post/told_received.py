"""What was made of a file that arrived, as the coordinator is told."""

import sys
from collections.abc import Iterable
from typing import Any

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.post.returned_by_mail import Contents
from rulebook_cli.cli.proposing.filing_amendments import Ready
from rulebook_cli.cli.proposing.judged_proposal import findings_of
from rulebook_cli.cli.terminal.exit_codes import GOOD
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import hint, print_json, screen_width, tell
from rulebook_cli.model.statement import Received
from rulebook_cli.render.papers.receipt_letter import Made, places_in_words


def tell_made(desk: Desk, contents: Contents, made: Made, key: str, json: bool) -> None:
    """Say what was made of the file, or would be."""
    if json:
        print_json(_as_json(contents, made))
        return
    tell(key, file=made.file, sender=made.sender, id=made.id)
    book = desk.draft
    if contents.proposal is not None:
        places = places_in_words(made.places, book, current_language())
        key = "receive.amendment" if made.amendment else "receive.amendment-would"
        tell(key, id=made.amendment, count=len(places))
        _list(places)
    if made.remarks:
        tell("receive.remarks", count=made.remarks)
    if made.answers:
        tell("receive.answers", count=made.answers)
    if made.unplaced:
        tell("receive.unplaced", count=len(made.unplaced))
        _list(made.unplaced)


def tell_known(known: Received, json: bool) -> int:
    """Say that a file is registered already."""
    if json:
        print_json({"statement": known.id, "already": True, "amendments": list(known.amendments)})
    else:
        tell("receive.already", id=known.id, arrived=known.arrived)
    return GOOD


def show_findings(ready: Ready) -> None:
    """What the checks say of the amendment: the coordinator reads it, nobody is refused."""
    from rulebook_cli.render.papers.findings import finding_lines

    findings = findings_of(ready)
    if findings:
        hint("receive.findings", count=len(findings))
        lines = finding_lines(findings, ready.proposal.book, current_language(), screen_width())
        print(*lines, sep="\n", file=sys.stderr)


def _list(lines: Iterable[str]) -> None:
    for words in lines:
        print("  - " + words.replace("\n", "\n    "))


def _as_json(contents: Contents, made: Made) -> dict[str, Any]:
    return {
        "statement": made.id or None,
        "sender": made.sender,
        "amendment": made.amendment or None,
        "places": list(made.places),
        "stance": made.stance or None,
        "remarks": [
            {
                "on": point.on,
                "quote": point.quote,
                "text": point.text.best(contents.language),
                "by": point.by,
                "question": point.answers,
            }
            for point in contents.points
        ],
        "unplaced": list(made.unplaced),
        "ours": made.ours,
    }
