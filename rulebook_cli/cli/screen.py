"""The screen: what is printed, how wide, in which colours, and where files go."""

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from rulebook_cli.cli.language import current_language
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.render.speech import has, say

if TYPE_CHECKING:
    from rulebook_cli.model.paper import Paper

_CATALOGUES = ("errors", "git", "writing")
_colour = True


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


def wrapped(text: str, stream: TextIO | None = None) -> str:
    """The text broken between words to fit the terminal; as it is in a pipe."""
    if not (stream or sys.stderr).isatty():
        return text
    from shutil import get_terminal_size
    from textwrap import fill

    width = max(40, min(100, get_terminal_size((80, 24)).columns))
    return fill(text, width, break_long_words=False, break_on_hyphens=False)


def phrase(key: str, /, **values: object) -> str:
    """A sentence of the command catalogue in the current language."""
    return say(current_language(), "commands", key, **values)


def complain(error: RulebookError) -> None:
    """Say on standard error why we cannot go on, and what to do next."""
    language = current_language()
    near = [f"{error.message}-near"] if error.values.get("meant") else []
    for key in (*near, error.message):
        for catalogue in _CATALOGUES:
            if has(language, catalogue, key):
                sentence = say(language, catalogue, key, **error.values)
                print(wrapped(sentence), file=sys.stderr)
                return
    raise error


def print_json(value: dict[str, Any]) -> None:
    """One JSON object, its schema number first."""
    import json

    print(json.dumps({"schema": 1, **value}, ensure_ascii=False, indent=2, default=str))


def deliver(paper: "Paper", form: str = "terminal", output: Path | None = None) -> None:
    """Write a paper: to `output`, or to the screen where the form is text.

    Raises `RulebookError("needs-output")` when a binary form has nowhere to go.
    """
    form = form if form != "terminal" or output is None else _form_of(output)
    if form in ("pdf", "docx") and output is None and sys.stdout.isatty():
        raise RulebookError("needs-output", form=form)
    data = _written(paper, form, to_file=output is not None)
    if output is None:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.flush()
        return
    save(output, data)
    hint("saved", path=str(output))


def save(path: Path, data: bytes) -> None:
    """Write a whole file or nothing. Raises `RulebookError("cannot-save")`."""
    part = path.with_name(f".{path.name}.part")
    try:
        part.write_bytes(data)
        part.replace(path)
    except OSError as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise RulebookError("cannot-save", path=str(path)) from error


def _written(paper: "Paper", form: str, to_file: bool) -> bytes:
    if form == "terminal":
        from rulebook_cli.render.writers.write_terminal import write_terminal

        text = write_terminal(paper, screen_width(), not to_file and has_colour())
        return (text.rstrip("\n") + "\n").encode()
    from rulebook_cli.render.writers.forms import write

    return write(paper, form)


def _form_of(output: Path) -> str:
    """The form a file's ending asks for; plain text for any other."""
    endings = {".md": "md", ".html": "html", ".htm": "html", ".pdf": "pdf", ".docx": "docx"}
    return endings.get(output.suffix.lower(), "terminal")


def has_colour() -> bool:
    """Whether colours may be shown: a terminal, and nobody has said no."""
    quiet = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return _colour and sys.stdout.isatty() and not quiet


def screen_width() -> int:
    """How many columns there are: the terminal's, between 40 and 100; 80 in a pipe."""
    if not sys.stdout.isatty():
        return 80
    import shutil

    return max(40, min(100, shutil.get_terminal_size((80, 24)).columns))


def is_interactive() -> bool:
    """Whether questions can be asked: a person sits at both ends."""
    return sys.stdin.isatty() and sys.stderr.isatty()
