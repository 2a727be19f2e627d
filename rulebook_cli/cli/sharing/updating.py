"""Catching up with the shared rulebook."""

import sys

from rulebook_cli.cli.amendments.gathering import gather
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.desk.following import report_followed
from rulebook_cli.cli.sharing.news import news
from rulebook_cli.cli.terminal.screen import hint, suggest, tell, wrapped
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.store.history import Move
from rulebook_cli.store.repository import MAIN


def catch_up(desk: Desk, remote: str) -> None:
    """Fetch, move main forward where it has nothing of its own, and say what is new."""
    repository = desk.repository
    if remote not in repository.remotes():
        raise RulebookError("no-remote", remote=remote)
    before = gather(desk)
    here = next((ref.commit for ref in before.refs if ref.name == MAIN), "")
    repository.fetch(remote)
    _forward(desk, here, f"refs/remotes/{remote}/main")

    def is_old(commit: str) -> bool:
        return bool(here) and repository.is_ancestor(commit, here)

    told = list(news(before, gather(desk), desk.association, remote, is_old))
    for line in told:
        print(wrapped(line, sys.stdout))
    if not told:
        tell("update.nothing")
    suggest("update.next")


def _forward(desk: Desk, here: str, remote_main: str) -> None:
    """Move main to the remote's main when it lies straight ahead."""
    repository = desk.repository
    there = repository.resolve(remote_main)
    if there is None or there == here:
        tell("update.same")
        return
    if here and not repository.is_ancestor(here, there):
        if repository.is_ancestor(there, here):
            tell("update.ahead")
            return
        from rulebook_cli.cli.sharing.joining_drafts import join_drafts

        if not _is_coordinator(desk) or not join_drafts(desk, here, there):
            hint("update.apart-coordinator" if _is_coordinator(desk) else "update.apart")
        return
    repository.move(Move(MAIN, there, here or None))
    if here:
        report_followed(desk, here, there)
    tell("update.forward")


def _is_coordinator(desk: Desk) -> bool:
    """Whether this clone is a coordinator's: only theirs has a draft of its own."""
    return any(who.id == desk.association for who in desk.draft.settings.coordinators)
