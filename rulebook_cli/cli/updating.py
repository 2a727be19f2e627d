"""Catching up with the shared rulebook."""

from rulebook_cli.cli.desk import Desk
from rulebook_cli.cli.gathering import gather
from rulebook_cli.cli.merging import report_followed
from rulebook_cli.cli.screen import hint, tell
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.store.history import Move
from rulebook_cli.store.repository import MAIN


def catch_up(desk: Desk, remote: str) -> None:
    """Fetch, move main forward where it has nothing of its own, and say what is new."""
    repository = desk.repository
    if remote not in repository.remotes():
        raise RulebookError("no-remote", remote=remote)
    before = {ref.name: ref.commit for ref in gather(desk).refs}
    repository.fetch(remote)
    gathered = gather(desk)
    _forward(desk, before.get(MAIN, ""), f"refs/remotes/{remote}/main")
    fresh = [
        filed.amendment
        for filed in gathered.open
        if filed.ref.startswith(f"refs/remotes/{remote}/") and before.get(filed.ref) != filed.commit
    ]
    for amendment in fresh:
        tell("update.amendment", id=amendment.id, title=amendment.title)
    hint("update.next")


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
        hint("update.apart")
        return
    repository.move(Move(MAIN, there, here or None))
    if here:
        report_followed(desk, here, there)
    tell("update.forward")
