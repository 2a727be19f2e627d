"""The screen: what is printed, how wide and in which colours."""

import contextlib
import os
import sys
from collections.abc import Iterator
from typing import Any, TextIO

from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.plain import as_written, is_plain
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.render.speech import has, say

_CATALOGUES = (
    *("errors", "git", "troubles", "answering", "writing", "impact", "statute", "dates", "post"),
    *("post", "numbers", "templates", "paper_kinds", "comments", "evidence", "statements"),
    *("rounds", "originals"),
    "salon_command",
    *("body_papers", "services", "versions", "taking"),
)
_colour = True
_piped_width = 80
_suggested = False


def forbid_colour() -> None:
    """`--no-color`: plain text from here on."""
    global _colour
    _colour = False


def tell(key: str, /, **values: object) -> None:
    """Say a sentence of the command catalogue on standard output."""
    print(wrapped(phrase(key, **values), sys.stdout))


def hint(key: str, /, **values: object) -> None:
    """Say a sentence on standard error: a notice beside the result."""
    print(wrapped(phrase(key, **values)), file=sys.stderr)


def note(catalogue: str, key: str, /, **values: object) -> None:
    """Say a sentence of another catalogue on standard error."""
    print(wrapped(say(current_language(), catalogue, key, **values)), file=sys.stderr)


def suggest(key: str, /, **values: object) -> None:
    """Name the next sensible command to a person at a terminal; a pipe is told nothing."""
    suggest_words(phrase(key, **values))


def suggest_words(words: str) -> None:
    """The same in words that another catalogue has."""
    if sys.stdout.isatty() and sys.stderr.isatty():
        name_no_other()
        print(wrapped(words), file=sys.stderr)


def name_no_other() -> None:
    """What was said names the next command itself: no other follows it."""
    global _suggested
    _suggested = True


def has_suggested() -> bool:
    """Whether a next command has been named."""
    return _suggested


def wrapped(text: str, stream: TextIO | None = None) -> str:
    """The text broken between words to fit the terminal; as it is in a pipe."""
    if not (stream or sys.stderr).isatty():
        return text
    from shutil import get_terminal_size
    from textwrap import fill

    width = max(40, min(100, get_terminal_size((80, 24)).columns))
    lines = (
        fill(line, width, break_long_words=False, break_on_hyphens=False)
        for line in text.split("\n")
    )
    return "\n".join(lines)


def phrase(key: str, /, **values: object) -> str:
    """A sentence of the command catalogue in the current language."""
    return say(current_language(), "commands", key, **values)


def complain(error: RulebookError) -> None:
    """Say on standard error why we cannot go on, and what to do next."""
    print(wrapped(sentence(error)), file=sys.stderr)


def sentence(error: RulebookError) -> str:
    """Why we cannot go on, in words. An error that no catalogue words is a bug, and raised."""
    language = current_language()
    near = [f"{error.message}-near"] if error.values.get("meant") else []
    for key in (*near, error.message):
        for catalogue in _CATALOGUES:
            if has(language, catalogue, key):
                return say(language, catalogue, key, **error.values)
    raise error


def print_json(value: dict[str, Any]) -> None:
    """One JSON object, its schema number first."""
    import json

    text = json.dumps({"schema": 1, **value}, ensure_ascii=False, indent=2, default=str)
    print(text, file=as_written(sys.stdout))


def has_colour() -> bool:
    """Whether colours may be shown: a terminal, and nobody has said no."""
    quiet = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return _colour and sys.stdout.isatty() and not quiet and not is_plain()


def screen_width() -> int:
    """How many columns there are: the terminal's, between 40 and 100; 80 in a pipe that nobody
    `narrowed`."""
    if not sys.stdout.isatty():
        return _piped_width
    import shutil

    return max(40, min(100, shutil.get_terminal_size((80, 24)).columns))


def screen_height() -> int:
    """How many lines the terminal shows at once; 24 where nobody knows."""
    import shutil

    return shutil.get_terminal_size((80, 24)).lines


@contextlib.contextmanager
def narrowed(columns: int) -> Iterator[None]:
    """Pipes `columns` wide for a while: what is caught there is shown beside a margin."""
    global _piped_width
    before, _piped_width = _piped_width, columns
    try:
        yield
    finally:
        _piped_width = before


def is_interactive() -> bool:
    """Whether questions can be asked: a person sits at both ends."""
    return sys.stdin.isatty() and sys.stderr.isatty()
