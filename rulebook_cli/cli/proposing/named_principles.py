"""The principles that a proposer names, each one of the book's."""

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.model.errors import RulebookError


def principles_named(desk: Desk, named: tuple[str, ...]) -> tuple[str, ...]:
    """What was named. Raises `RulebookError("no-such-principle")`."""
    known = tuple(principle.id for principle in desk.draft.settings.principles)
    for name in named:
        if name not in known:
            raise RulebookError("no-such-principle", name=name, known=known)
    return named
