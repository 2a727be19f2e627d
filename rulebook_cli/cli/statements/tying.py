"""A passage tied at once where everything is said, else asked of the person at the terminal."""

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.statements.pointing import Tie, tie_point
from rulebook_cli.cli.terminal.screen import is_interactive
from rulebook_cli.model.errors import RulebookError


def tie_or_ask(desk: Desk, tie: Tie) -> int:
    """Tie what is said. Raises `RulebookError("point-what")` where nobody can be asked what is
    missing, and those of `tie_point`."""
    if (tie.place or tie.answers) and (tie.quote or tie.passage or tie.text):
        return tie_point(desk, tie)
    if tie.json or tie.dry_run or not is_interactive():
        raise RulebookError("point-what")
    from rulebook_cli.cli.statements.guided_points import tie_with_guide

    return tie_with_guide(desk, tie)
