"""An amendment of one's own settled with a base that has moved."""

from dataclasses import dataclass, replace

from rulebook_cli.changes.compare import compare
from rulebook_cli.changes.parts import parts_of
from rulebook_cli.cli.amendments.amended import open_base
from rulebook_cli.cli.amendments.contested import contested
from rulebook_cli.cli.amendments.folding import Folded, Stack, fold_in, whole_sections
from rulebook_cli.cli.amendments.gathering import Gathered, find_open, gather
from rulebook_cli.cli.amendments.opening import open_amendment
from rulebook_cli.cli.amendments.refusals import show_clashes
from rulebook_cli.cli.amendments.standing import base_of
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.desk.identity import proposer
from rulebook_cli.cli.proposing.filing_amendments import Ready
from rulebook_cli.cli.proposing.judged_proposal import findings_of
from rulebook_cli.cli.proposing.part_needs import needs_of_proposal
from rulebook_cli.cli.proposing.proposing import Base, Proposal
from rulebook_cli.cli.proposing.settling_base import Moved, Settled, ask_settled, settled_as_told
from rulebook_cli.cli.proposing.shown_findings import show_findings
from rulebook_cli.cli.proposing.talking_over import show_difference
from rulebook_cli.cli.terminal.clock import today
from rulebook_cli.cli.terminal.exit_codes import FINDINGS, GOOD
from rulebook_cli.cli.terminal.screen import hint, is_interactive, tell
from rulebook_cli.model.amendment import Amendment, Filed
from rulebook_cli.model.amendment import Base as Standing
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.store.filing import settle_amendment


@dataclass(frozen=True, slots=True)
class Rebasing:
    """Which amendment is to be settled, as whom, and how: with a file that has a section's whole
    text, with values set one by one, or (neither) by asking."""

    id: str
    as_: str | None = None
    from_: str | None = None
    settings: tuple[str, ...] = ()


def rebase(desk: Desk, wanted: Rebasing, yes: bool, dry_run: bool) -> int:
    """Put one's own amendment on top of what it changes as that is now; exit code 1 while places
    clash. The earlier text stays in the branch.

    Raises `RulebookError`: `not-yours`, and as `find_open`.
    """
    gathered = gather(desk)
    filed = _own(desk, gathered, wanted)
    told = wanted.from_ is not None or bool(wanted.settings)
    if base_of(desk, gathered.main, filed) is Standing.CURRENT and not told:
        tell("rebase.current", id=filed.amendment.id)
        return GOOD
    moved = _moved(desk, gathered, filed)
    talk = is_interactive() and not yes
    settled = _settled(desk, moved, wanted, talk)
    if settled is None:
        return FINDINGS
    target = Base(moved.target, moved.book, moved.files)
    proposal = Proposal(target, settled.files, settled.book)
    if not proposal.changes:
        tell("rebase.empty", id=filed.amendment.id)
        return GOOD
    ready = Ready(proposal, filed.amendment, gathered, filed)
    show_difference(desk, ready)
    show_findings(ready, findings_of(ready))
    if dry_run:
        hint("propose.dry-run")
        return GOOD
    if talk and not _agreed():
        hint("rebase.left", id=filed.amendment.id)
        return GOOD
    record = _record(gathered, filed, proposal)
    ends = (moved.target, filed.commit)
    settle_amendment(desk.repository, record, settled.files, ends, desk.author())
    tell("rebase.done", id=record.id)
    earlier = filed.amendment.base or moved.target
    hint("rebase.kept", old=earlier[:10], new=filed.commit[:10])
    if record.submitted:
        hint("rebase.send")
    return GOOD


def _own(desk: Desk, gathered: Gathered, wanted: Rebasing) -> Filed:
    who, filed = proposer(desk, wanted.as_), find_open(desk, gathered, wanted.id)
    if filed.amendment.association != who.id:
        raise RulebookError("not-yours", id=wanted.id, owner=filed.amendment.association)
    return filed


def _moved(desk: Desk, gathered: Gathered, filed: Filed) -> Moved:
    """The amendment beside what it changes as that is now: the draft, or another amendment."""
    above = open_base(gathered.open, filed.amendment)
    target = above.commit if above else gathered.main
    opened = open_amendment(desk, filed)
    return Moved(target, desk.book_at(target), desk.book_files(target), opened)


def _settled(desk: Desk, moved: Moved, wanted: Rebasing, talk: bool) -> Settled | None:
    """What the amendment comes to on top of it; None while places clash."""
    folded = fold_in(moved.book, moved.files, moved.opened)
    told = wanted.from_ is not None or bool(wanted.settings)
    if not told and not folded.consolidated.clashes:
        return Settled(folded.book, folded.files)
    if not told and talk:
        return ask_settled(desk, moved, folded)
    settled = settled_as_told(moved, folded, wanted.from_, wanted.settings)
    if settled.left:
        _refuse(moved, folded, wanted.id)
        return None
    return settled


def _refuse(moved: Moved, folded: Folded, id_: str) -> None:
    """The places that clash, with what both say there, and what to do next."""
    clashed = tuple((moved.opened, clash) for clash in folded.consolidated.clashes)
    stack = Stack(folded.book, folded.onto(moved.files), (moved.opened,), clashed)
    show_clashes(contested(moved.book, stack))
    tell("merge.nothing-saved")
    tell("rebase.next", id=id_)


def _agreed() -> bool:
    from rulebook_cli.cli.terminal.questions import confirm
    from rulebook_cli.cli.terminal.screen import phrase

    return confirm(phrase("propose.agree"))


def _record(gathered: Gathered, filed: Filed, proposal: Proposal) -> Amendment:
    """The record on its new base. Numbers stay; a part that the draft has already goes, unless
    it has been answered."""
    base, earlier = proposal.base, filed.amendment.parts
    changes = compare(base.book.entries, proposal.book.entries)
    whole = whole_sections(base.book, proposal.book) | filed.amendment.replaced
    parts = parts_of(changes, whole, earlier)
    amendment = replace(filed.amendment, base=base.commit, parts=parts)
    needing = needs_of_proposal(amendment, proposal, base.book, base.files, today())
    answered = gathered.record_of(filed).standing
    numbers = {part.number for part in needing}
    kept = [p for p in earlier if p.number not in numbers and p.number in answered]
    ordered = sorted((*needing, *kept), key=lambda part: part.number)
    return replace(amendment, parts=tuple(ordered))
