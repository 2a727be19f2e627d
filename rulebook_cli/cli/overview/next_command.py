"""No dead ends: a command that has not itself named the next sensible one is followed by it."""

from collections.abc import Sequence

from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import has_suggested, suggest_words
from rulebook_cli.render.speech import has, say

_NO_MORE = frozenset(("--help", "-h", "--version", "--json", "--watch", "--dry-run"))
"""Options with which a command answers somebody who has not asked what is next, or does nothing
that anything could follow."""


def name_next(arguments: Sequence[str], commands: Sequence[str]) -> None:
    """Name the next command to a person at a terminal, unless the command did so or was asked for
    something that has no next: its help, or data for a program."""
    called = next((word for word in arguments if word in commands), "")
    key = f"after.{called}"
    language = current_language()
    if has_suggested() or _NO_MORE & set(arguments) or not has(language, "first_steps", key):
        return
    suggest_words(say(language, "first_steps", key))
