"""A proposal talked over with the proposer: asked, shown, confirmed, filed."""

import sys
from dataclasses import replace

from rulebook_cli.cli.desk import Desk
from rulebook_cli.cli.editor import has_chosen_editor
from rulebook_cli.cli.exit_codes import GOOD
from rulebook_cli.cli.filing_amendments import (
    Ready,
    Wanted,
    draft_base,
    file_ready,
    findings_of,
    make_ready,
)
from rulebook_cli.cli.kept import keep_proposal
from rulebook_cli.cli.language import current_language
from rulebook_cli.cli.proposing import VOCABULARY, section_path
from rulebook_cli.cli.screen import has_colour, hint, is_interactive, phrase, screen_width
from rulebook_cli.model.finding import Severity
from rulebook_cli.model.paper import Paper
from rulebook_cli.render.changes.change_blocks import Showing, change_blocks
from rulebook_cli.render.papers.findings import finding_lines
from rulebook_cli.render.writers.write_terminal import write_terminal


def propose_with_talk(desk: Desk, wanted: Wanted, yes: bool, dry_run: bool) -> int:
    """File what is wanted. With a person at the terminal, what is missing is asked, and the
    difference is shown before anything is written. The id goes to standard output."""
    talk = is_interactive() and not yes
    told = _completed(desk, wanted) if talk else wanted
    ready = _shown(desk, told, always=talk or dry_run)
    if dry_run:
        hint("propose.dry-run")
        return GOOD
    while talk and _in_editor(told) and _has_errors(ready) and _agreed("propose.edit-again"):
        told = replace(told, begun=next(iter(ready.proposal.files.values())))
        ready = _shown(desk, told, always=True)
    if talk and not _agreed("propose.agree"):
        hint("propose.kept-declined", path=str(keep_proposal(desk, ready.proposal)))
        return GOOD
    id_ = file_ready(desk, ready)
    print(id_, flush=True)
    hint("propose.done", id=id_)
    return GOOD


def _shown(desk: Desk, wanted: Wanted, always: bool) -> Ready:
    """What is wanted, read; its difference and what the checks say of it are shown."""
    ready = make_ready(desk, wanted)
    if always or wanted.settings:
        show_difference(ready)
    show_findings(ready)
    return ready


def _in_editor(wanted: Wanted) -> bool:
    """Whether the text comes from the user's editor."""
    return wanted.from_ is None and not wanted.settings and not wanted.delete


def _has_errors(ready: Ready) -> bool:
    return any(finding.severity is Severity.ERROR for finding in findings_of(ready))


def show_difference(ready: Ready) -> None:
    """The proposal as it will read, on standard error: standard output is the id's."""
    base = ready.proposal.base.book
    showing = Showing(base, ready.proposal.book, current_language())
    blocks = tuple(change_blocks(ready.proposal.changes, showing))
    paper = Paper(phrase("propose.difference"), current_language(), blocks)
    print(write_terminal(paper, screen_width(), has_colour()), file=sys.stderr)


def show_findings(ready: Ready) -> None:
    """What the checks now say that they did not say before."""
    findings = findings_of(ready)
    language = current_language()
    for line in finding_lines(findings, ready.proposal.book, language, screen_width()):
        print(line, file=sys.stderr)


def _completed(desk: Desk, wanted: Wanted) -> Wanted:
    """The wish with everything asked that the options left open."""
    from rulebook_cli.cli.guided import ask_proposal, ask_why

    by_options = wanted.from_ is not None or wanted.settings or wanted.delete
    in_editor = bool(wanted.section) and has_chosen_editor()
    if wanted.section and wanted.section != "new":
        section_path(draft_base(desk), wanted.section)
    if by_options or in_editor or wanted.section in ("new", *VOCABULARY):
        return wanted if wanted.to else ask_why(wanted)
    return ask_proposal(desk, wanted)


def _agreed(question: str) -> bool:
    from rulebook_cli.cli.questions import confirm

    return confirm(phrase(question))
