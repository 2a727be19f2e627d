"""The words that `rulebook salon` says."""

import sys

from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import note, suggest_words, wrapped
from rulebook_cli.render.speech import say


def word(key: str, /, **values: object) -> str:
    """A sentence of the catalogue of the Salonki in the current language."""
    return say(current_language(), "salon_command", key, **values)


def tell_word(key: str, /, **values: object) -> None:
    """Say one on standard output."""
    print(wrapped(word(key, **values), sys.stdout))


def note_word(key: str, /, **values: object) -> None:
    """Say one on standard error, beside the result."""
    note("salon_command", key, **values)


def next_word(key: str, /, **values: object) -> None:
    """Name the next sensible command to a person at a terminal; a pipe is told nothing."""
    suggest_words(word(key, **values))
