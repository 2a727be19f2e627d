"""Sentences of the catalogue of rounds, on the screen."""

import sys

from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import suggest_words, wrapped
from rulebook_cli.render.speech import say


def word(key: str, /, **values: object) -> str:
    """A sentence of the catalogue in the current language."""
    return say(current_language(), "rounds", key, **values)


def tell_word(key: str, /, **values: object) -> None:
    """Say one on standard output."""
    print(wrapped(word(key, **values), sys.stdout))


def next_step(key: str, /, **values: object) -> None:
    """Name the next sensible command to a person at a terminal; a pipe is told nothing."""
    suggest_words(word(key, **values))
