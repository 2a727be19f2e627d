"""The words that the commands on statements say."""

import sys

from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import suggest_words, wrapped
from rulebook_cli.render.speech import has, say


def word(key: str, /, **values: object) -> str:
    """A sentence of the catalogues of statements in the current language."""
    language = current_language()
    name = "statements" if has(language, "statements", key) else "originals"
    return say(language, name, key, **values)


def tell_word(key: str, /, **values: object) -> None:
    """Say one on standard output."""
    print(wrapped(word(key, **values), sys.stdout))


def next_step(key: str, /, **values: object) -> None:
    """Name the next sensible command to a person at a terminal; a pipe is told nothing."""
    suggest_words(word(key, **values))
