"""Where the shared rulebook is, as this clone knows it."""

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.model.errors import RulebookError

USUAL = "origin"
"""What git calls the place that a clone was made from; no reader needs to meet the word."""


def require_shared(desk: Desk, remote: str) -> None:
    """Raises `RulebookError`: `no-shared`, or `no-remote` where another than the usual one was
    named."""
    if remote in desk.repository.remotes():
        return
    if remote == USUAL:
        raise RulebookError("no-shared")
    raise RulebookError("no-remote", remote=remote)
