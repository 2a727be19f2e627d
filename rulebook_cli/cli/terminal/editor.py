"""The user's own editor."""

import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from rulebook_cli.model.errors import RulebookError

_USUAL = ("nano", "notepad.exe", "vim", "vi")


def edit_text(text: str, name: str) -> str:
    """Let the user edit a text in their editor, in a file of that name; returns what they saved.

    Raises `RulebookError`: `no-editor`, `editor-failed`.
    """
    with tempfile.TemporaryDirectory(prefix="rulebook-") as folder:
        path = Path(folder) / name
        path.write_text(text, encoding="utf-8", newline="")
        command = [*_editor(), str(path)]
        try:
            # standard output may be kept for the id: what an editor says there goes beside it
            aside = None if sys.stdout.isatty() else sys.stderr
            code = subprocess.call(command, stdin=sys.stdin, stdout=aside)
        except OSError as error:
            raise RulebookError("editor-failed", editor=command[0]) from error
        if code:
            raise RulebookError("editor-failed", editor=command[0])
        return path.read_bytes().decode("utf-8", errors="surrogateescape")


def has_chosen_editor() -> bool:
    """Whether the user has said which editor they use."""
    return bool(os.environ.get("VISUAL") or os.environ.get("EDITOR"))


def _editor() -> list[str]:
    """The editor of VISUAL or EDITOR, else one that is usually there."""
    chosen = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    if chosen:
        return shlex.split(chosen, posix=os.name != "nt")
    for name in _USUAL:
        if shutil.which(name):
            return [name]
    raise RulebookError("no-editor")
