"""Catching up with the shared rulebook."""

import sys
from collections.abc import Iterable

from rulebook_cli.cli.amendments.gathering import gather
from rulebook_cli.cli.book.meeting_days import meeting_days
from rulebook_cli.cli.commenting.said import all_said
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.desk.following import report_followed
from rulebook_cli.cli.evidence.withdrawing import drop_withdrawn, held_evidence
from rulebook_cli.cli.sharing.comment_news import comment_news
from rulebook_cli.cli.sharing.news import news
from rulebook_cli.cli.sharing.shared_rulebook import USUAL, require_shared
from rulebook_cli.cli.terminal.exit_codes import FINDINGS, GOOD
from rulebook_cli.cli.terminal.screen import hint, suggest, tell, wrapped
from rulebook_cli.store.decided_refs import DECIDED
from rulebook_cli.store.history import Move, Ref
from rulebook_cli.store.repository import MAIN


def catch_up(desk: Desk, remote: str, files: bool = False) -> int:
    """Fetch, move main forward where it has nothing of its own, and say what is new. With `files`
    the folder's files are then brought in step, also where nothing can be fetched. Exit code 1
    where two coordinators' drafts could not be joined."""
    if not files:
        return _fetch_and_tell(desk, remote)
    from rulebook_cli.cli.sharing.refreshing import refresh

    try:
        if desk.repository.remotes() or remote != USUAL:
            return _fetch_and_tell(desk, remote, files_follow=False)
        return GOOD
    finally:
        refresh(desk)


def _fetch_and_tell(desk: Desk, remote: str, files_follow: bool = True) -> int:
    repository = desk.repository
    require_shared(desk, remote)
    before = gather(desk)
    said = all_said(desk, before.main)
    here = next((ref.commit for ref in before.refs if ref.name == MAIN), "")
    held = held_evidence(desk)
    repository.fetch(remote)
    drop_withdrawn(desk, held)
    moved_to, code = _forward(desk, here, f"refs/remotes/{remote}/main")
    if moved_to and here and files_follow:
        report_followed(desk, here, moved_to)
    if moved_to:
        tell("update.forward")

    after = gather(desk)
    days = meeting_days(desk, _newly_decided(desk, after.refs, here))
    told = list(news(before, after, desk.association, remote, days))
    told += comment_news(said, all_said(desk, after.main), desk.association)
    for line in told:
        print(wrapped(line, sys.stdout))
    if not told:
        tell("update.nothing")
    suggest("update.next")
    return code


def _newly_decided(desk: Desk, refs: Iterable[Ref], here: str) -> list[Ref]:
    """The decided versions that were not in the draft here before."""
    tags = [ref for ref in refs if ref.name.startswith(DECIDED.removesuffix("**"))]
    return [ref for ref in tags if not here or not desk.repository.is_ancestor(ref.commit, here)]


def _forward(desk: Desk, here: str, remote_main: str) -> tuple[str | None, int]:
    """Move main to the remote's main when it lies straight ahead. Returns where to, if it did, and
    the exit code."""
    repository = desk.repository
    there = repository.resolve(remote_main)
    if there is None or there == here:
        tell("update.same")
        return None, GOOD
    if here and not repository.is_ancestor(here, there):
        if repository.is_ancestor(there, here):
            tell("update.ahead")
            return None, GOOD
        from rulebook_cli.cli.sharing.joining_drafts import join_drafts

        if not _is_coordinator(desk):
            hint("update.apart")
        elif not join_drafts(desk, here, there):
            hint("update.apart-coordinator")
            return None, FINDINGS
        return None, GOOD
    repository.move(Move(MAIN, there, here or None))
    return there, GOOD


def _is_coordinator(desk: Desk) -> bool:
    """Whether this clone is a coordinator's: only theirs has a draft of its own."""
    return any(who.id == desk.association for who in desk.draft.settings.coordinators)
