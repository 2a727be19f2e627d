"""After an answer or a decision: who does not know of it yet, and what to do about it."""

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.terminal.screen import hint, suggest


def warn_own_copy(desk: Desk) -> None:
    """Say to whoever acts for an association that only their own copy changes."""
    if any(who.id == desk.association for who in desk.draft.settings.associations):
        hint("merge.own-copy", id=desk.association)


def tell_next(desk: Desk) -> None:
    """Say that what was recorded stands only in this copy, and how it is sent; where there is no
    shared rulebook, what can be done next."""
    if any(who.id == desk.association for who in desk.draft.settings.associations):
        return  # they have been told that only their own copy changes
    if desk.repository.is_joined():
        hint("answers.unsent")
    else:
        suggest("answers.next")
