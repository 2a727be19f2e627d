"""Where a paper goes: to the screen, or to a file that nothing else stands in."""

import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from rulebook_cli.cli.terminal.plain import is_plain
from rulebook_cli.cli.terminal.screen import (
    has_colour,
    hint,
    is_interactive,
    note,
    phrase,
    screen_width,
)
from rulebook_cli.model.errors import RulebookError

if TYPE_CHECKING:
    from rulebook_cli.cli.desk.desk import Desk
    from rulebook_cli.model.paper import Paper

_FORMS = {
    ".pdf": "pdf",
    ".docx": "docx",
    ".html": "html",
    ".htm": "html",
    ".md": "md",
    ".txt": "terminal",
    ".csv": "csv",
}


def deliver(
    paper: "Paper",
    form: str | None = None,
    output: Path | None = None,
    yes: bool = False,
    large_print: bool = False,
    desk: "Desk | None" = None,
) -> None:
    """Write a paper: to `output`, or to the screen where the form is text. Without a form the
    ending of `output` decides. The templates are those of the book on `desk`, else ours.

    A file that stands there is written over when it is still as we last wrote it, or with `yes`,
    or when the person at the terminal agrees. Raises `RulebookError`: `needs-output` when a binary
    form has nowhere to go, `ending-unknown`, `ending-other`, `large-print-form`, `file-exists`,
    `cannot-save`, and as `write`.
    """
    form = form or (form_of(output) if output else "terminal")
    if output:
        _refuse_other_ending(output, form)
    if output is None:
        if form in ("pdf", "docx") and sys.stdout.isatty():
            raise RulebookError("needs-output", form=form)
        data = _written(paper, form, False, large_print, desk)
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.flush()
        return
    if not (yes or may_write(output)):
        return
    save(output, _written(paper, form, True, large_print, desk))
    hint("saved", path=str(output))


def form_of(output: Path) -> str:
    """The form a file's ending asks for. Raises `RulebookError("ending-unknown")`."""
    form = _FORMS.get(output.suffix.lower())
    if form is None:
        raise RulebookError("ending-unknown", path=str(output), endings=tuple(_FORMS))
    return form


def _refuse_other_ending(output: Path, form: str) -> None:
    """Raises `RulebookError("ending-other")` where a file's ending tells of another form: whoever
    opens it would be shown nothing. Any text may be called `.txt`."""
    told = _FORMS.get(output.suffix.lower(), form)
    if told == form or (output.suffix.lower() == ".txt" and form in ("md", "csv")):
        return
    ending = next(each for each, one in _FORMS.items() if one == form)
    better = output.with_suffix(ending)
    raise RulebookError("ending-other", path=str(output), form=form, better=str(better))


def save(path: Path, data: bytes) -> None:
    """Write a whole file or nothing, and note what we wrote.

    Raises `RulebookError("cannot-save")`.
    """
    from rulebook_cli.cli.desk.written_files import note_written

    part = path.with_name(f".{path.name}.part")
    try:
        part.write_bytes(data)
        part.replace(path)
    except OSError as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise RulebookError("cannot-save", path=str(path)) from error
    note_written(path, data)


def may_write(path: Path) -> bool:
    """Whether a file may be written: nothing stands there, or only what we wrote ourselves, or
    the person agrees. Raises `RulebookError("file-exists")` where nobody can be asked."""
    from rulebook_cli.cli.desk.written_files import is_as_written

    if not path.is_file() or is_as_written(path):
        return True
    if not is_interactive():
        raise RulebookError("file-exists", path=str(path))
    from rulebook_cli.cli.terminal.questions import confirm

    if confirm(phrase("save.agree", path=str(path))):
        return True
    hint("save.left", path=str(path))
    return False


def _written(
    paper: "Paper", form: str, to_file: bool, large_print: bool, desk: "Desk | None"
) -> bytes:
    from rulebook_cli.cli.desk.own_templates import setting_of

    setting = setting_of(desk, form, large_print)
    if form == "terminal" and is_plain():
        from rulebook_cli.render.writers.write_plain import write_plain

        return write_plain(paper, screen_width()).encode()
    if form == "terminal":
        from rulebook_cli.render.writers.write_terminal import write_terminal

        text = write_terminal(paper, screen_width(), not to_file and has_colour())
        return (text.rstrip("\n") + "\n").encode()
    from rulebook_cli.render.writers.forms import write

    data = write(paper, form, setting)
    if form == "pdf":
        _tell_of_squares(paper)
    return data


def _tell_of_squares(paper: "Paper") -> None:
    """That letters which no font of the PDF has are squares in it, and where they are whole."""
    from rulebook_cli.render.writers.pdf_letters import unprintable
    from rulebook_cli.render.writers.safe_paper import made_safe

    letters = unprintable(made_safe(paper))
    if letters:
        note("paper_kinds", "pdf-squares", letters=" ".join(letters[:20]))
