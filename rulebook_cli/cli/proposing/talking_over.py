"""A proposal talked over with the proposer: asked, shown, confirmed, filed."""

import sys
from dataclasses import dataclass, replace

from rulebook_cli.cli.amendments.left_behind import left_behind
from rulebook_cli.cli.book.sections_by_name import tell_other_number
from rulebook_cli.cli.book.verdicts import note_verdict
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.desk.identity import proposer
from rulebook_cli.cli.proposing.asking_principles import tell_if_none
from rulebook_cli.cli.proposing.filing_amendments import (
    Ready,
    Wanted,
    file_ready,
    make_ready,
    proposal_of,
    proposed,
    wanted_base,
)
from rulebook_cli.cli.proposing.judged_proposal import findings_of
from rulebook_cli.cli.proposing.kept import keep_proposal, let_go
from rulebook_cli.cli.proposing.numbered_parts import counted_parts
from rulebook_cli.cli.proposing.personal_words import refuse_personal
from rulebook_cli.cli.proposing.proposing import VOCABULARY, Proposal, section_path
from rulebook_cli.cli.proposing.removed_rows import tell_removed_rows
from rulebook_cli.cli.proposing.renumbering import tell_former_bearers
from rulebook_cli.cli.proposing.shown_findings import show_findings, show_in_short
from rulebook_cli.cli.proposing.sketch import Sketch
from rulebook_cli.cli.terminal.clock import now
from rulebook_cli.cli.terminal.editor import has_chosen_editor
from rulebook_cli.cli.terminal.exit_codes import GOOD
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import (
    has_colour,
    hint,
    is_interactive,
    note,
    phrase,
    screen_width,
    suggest,
)
from rulebook_cli.logic.in_round import open_for
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.finding import Finding, Severity
from rulebook_cli.model.paper import Paper
from rulebook_cli.render.changes.change_blocks import Showing, change_blocks
from rulebook_cli.render.writers.write_terminal import write_terminal
from rulebook_cli.store.branches import branch_of


@dataclass(frozen=True, slots=True)
class Shown:
    """A proposal as it was shown, and what the checks say of it: judged once, since judging is
    most of what a proposal costs."""

    ready: Ready
    findings: tuple[Finding, ...]

    @property
    def has_errors(self) -> bool:
        """Whether the checks say an error of it."""
        return any(finding.severity is Severity.ERROR for finding in self.findings)


def propose_with_talk(desk: Desk, wanted: Wanted, yes: bool, dry_run: bool) -> int:
    """File what is wanted. With a person at the terminal, what is missing is asked, and the
    difference is shown before anything is written. The id goes to standard output."""
    talk = is_interactive() and not yes
    sketch = Sketch(wanted)
    try:
        shown = _talked_over(desk, sketch, dry_run) if talk else _shown(desk, sketch, dry_run)
    except KeyboardInterrupt as stop:
        if _keep_sketch(desk, sketch):
            raise KeyboardInterrupt from stop  # no more `BrokenOff`: something was saved
        raise
    if shown:
        tell_other_number(shown.ready.proposal.base.book, wanted.section)
    if dry_run:
        hint("propose.dry-run")
        return GOOD
    if shown is None:
        return GOOD
    ready = shown.ready
    _refuse_personal(desk, ready, sketch.wanted)
    id_ = file_ready(desk, ready)
    _note_verdict(desk, shown, id_)
    let_go(desk, sketch.wanted)
    print(id_, flush=True)
    hint("propose.done", id=id_)
    _tell_lateness(desk, ready.amendment.association)
    tell_if_none(desk, replace(ready.amendment, id=id_))
    proposal = ready.proposal
    if left_behind(proposal.base.book, proposal.book, proposal.files):
        hint("propose.left-behind", id=id_)
    suggest(f"propose.next{'-alone' if _is_alone(desk) else ''}", id=id_)
    return GOOD


def _is_alone(desk: Desk) -> bool:
    """Whether a coordinator has no shared rulebook to send anything to."""
    coordinators = (who.id for who in desk.draft.settings.coordinators)
    return desk.association in coordinators and not desk.repository.is_joined()


def _note_verdict(desk: Desk, shown: Shown, id_: str) -> None:
    """Remember for the lists what the checks have just said of a new amendment of the draft."""
    commit = desk.repository.resolve(branch_of(id_))
    if commit and shown.ready.proposal.base.commit == desk.main:
        note_verdict(desk, desk.main, commit, not shown.has_errors)


def _tell_lateness(desk: Desk, who: str) -> None:
    """Say that no round is open for those who propose."""
    if not open_for(desk.draft.settings, who, now(), amendment=True):
        note("rounds", "proposed-late")


def _refuse_personal(desk: Desk, ready: Ready, wanted: Wanted) -> None:
    """Refuse what holds personal data; a text that was written here is kept for mending."""
    try:
        refuse_personal(desk, ready, wanted.despite)
    except RulebookError:
        if ready.proposal.files and is_interactive():
            keep_proposal(desk, ready.proposal, wanted)
        raise


def _talked_over(desk: Desk, sketch: Sketch, dry_run: bool) -> Shown | None:
    """The proposal as the proposer wants it saved; None when they do not."""
    _complete(desk, sketch)
    shown = _shown(desk, sketch, always=True, read=True)
    while not dry_run and _in_editor(sketch.wanted) and shown.has_errors:
        if not _agreed("propose.edit-again"):
            break
        begun = next(iter(shown.ready.proposal.files.values()), None)
        sketch.wanted = replace(sketch.wanted, begun=begun)
        shown = _shown(desk, sketch, always=True)
    if not dry_run and not _agreed("propose.agree"):
        keep_proposal(desk, shown.ready.proposal, sketch.wanted)
        return None
    return shown


def _shown(desk: Desk, sketch: Sketch, always: bool, read: bool = False) -> Shown:
    """What is wanted, read unless it has been; its difference and what the checks say of it are
    shown."""
    ready = make_ready(desk, sketch.wanted, sketch.proposal if read else None)
    sketch.proposal = ready.proposal
    if always or sketch.wanted.by_values:
        show_difference(desk, ready)
    tell_removed_rows(ready.proposal)
    tell_former_bearers(ready.proposal)
    findings = findings_of(ready)
    if always:
        show_in_short(ready, findings)
    else:
        show_findings(ready, findings)
    return Shown(ready, findings)


def _keep_sketch(desk: Desk, sketch: Sketch) -> bool:
    """Keep what had been asked for when the proposer broke off; whether there was anything."""
    proposal = sketch.proposal or _so_far(desk, sketch.wanted)
    if proposal is None or not proposal.files:
        return False
    keep_proposal(desk, proposal, sketch.wanted)
    return True


def _so_far(desk: Desk, wanted: Wanted) -> Proposal | None:
    """What the answers make up to now; None where that is nothing yet."""
    try:
        return proposal_of(wanted_base(desk, wanted), wanted) if wanted.by_values else None
    except RulebookError:
        return None


def _in_editor(wanted: Wanted) -> bool:
    """Whether the text comes from the user's editor."""
    return wanted.from_ is None and not wanted.by_values and not wanted.delete


def show_difference(desk: Desk, ready: Ready) -> None:
    """The proposal as it will read, on standard error: standard output is the id's."""
    base = ready.proposal.base.book
    parts = counted_parts(desk, ready.proposal, ready.amendment, ready.onto is None)
    amendment = replace(ready.amendment, parts=parts)
    showing = Showing(base, ready.proposal.book, current_language(), of=amendment)
    blocks = tuple(change_blocks(ready.proposal.changes, showing))
    paper = Paper(phrase("propose.difference"), current_language(), blocks)
    print(write_terminal(paper, screen_width(), has_colour()), file=sys.stderr)


def _complete(desk: Desk, sketch: Sketch) -> None:
    """Ask everything that the options left open: first what is proposed, then why."""
    from rulebook_cli.cli.proposing.guided import ask_proposal, ask_why

    wanted = sketch.wanted
    by_options = wanted.from_ is not None or wanted.by_values or wanted.delete
    if wanted.section == "new" and not by_options:
        raise RulebookError("nothing-to-propose")  # before anybody writes a reason in vain
    in_editor = bool(wanted.section) and has_chosen_editor()
    if wanted.section and wanted.section != "new":
        section_path(wanted_base(desk, wanted), wanted.section)
    if by_options or in_editor or wanted.only_words or wanted.section in ("new", *VOCABULARY):
        desk.author()  # before anybody writes a text that could not be saved
        proposer(desk, wanted.as_)
        sketch.proposal = proposed(wanted_base(desk, wanted), wanted, asks_why=True)
        if not wanted.to:
            ask_why(desk, sketch)
        return
    ask_proposal(desk, sketch)


def _agreed(question: str) -> bool:
    from rulebook_cli.cli.terminal.questions import confirm

    return confirm(phrase(question))
