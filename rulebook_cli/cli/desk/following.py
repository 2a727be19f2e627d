"""After main has moved: the files that follow it, and whoever moved something meanwhile."""

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.terminal.screen import hint
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.store.branches import id_of_branch
from rulebook_cli.store.turns import RefMoved, wait_a_turn

_LONG = 20
"""Whoever judges before writing takes longer than who only writes, and waits as after many
attempts."""


def report_followed(desk: Desk, old: str, new: str) -> None:
    """Let the files follow main; say so when they could not, here or in another folder."""
    if not desk.repository.follow(old, new):
        hint("files-older")
    for folder in desk.repository.other_folders("main"):
        hint("files-older-elsewhere", folder=folder)


def moved_meanwhile(moved: RefMoved) -> None:
    """Whether to look again, after a moment: an amendment that its proposer has just changed must
    be read first.

    Raises `RulebookError("amendment-moved")`.
    """
    id_ = id_of_branch(str(moved.values["ref"]))
    if id_:
        raise RulebookError("amendment-moved", id=id_) from moved
    wait_a_turn(_LONG)
