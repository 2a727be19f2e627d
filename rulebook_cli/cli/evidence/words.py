"""Sentences of the evidence catalogue, on the screen."""

import sys

from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import wrapped
from rulebook_cli.render.speech import say


def word(key: str, /, **values: object) -> str:
    """A sentence of the catalogue in the current language."""
    return say(current_language(), "evidence", key, **values)


def tell_word(key: str, /, **values: object) -> None:
    """Say a sentence on standard output."""
    print(wrapped(word(key, **values), sys.stdout))
