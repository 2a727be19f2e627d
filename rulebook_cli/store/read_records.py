"""The records beside the book, read only to see whether they can be read."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from rulebook_cli.model.misread import Misread
from rulebook_cli.store.book_files import decode
from rulebook_cli.store.forms.amendment import read_amendment
from rulebook_cli.store.forms.papers import read_comment, read_decision, read_received
from rulebook_cli.store.shapes import Reading
from rulebook_cli.store.work_files import is_ordinary
from rulebook_cli.store.yaml_file import compose
from rulebook_cli.store.yaml_tree import Node

_READERS: tuple[tuple[str, Callable[[Node | None, Reading], Any]], ...] = (
    (r"amendments/[^/]+\.yaml", read_amendment),
    (r"comments/[^/]+/[^/]+\.yaml", read_comment),
    (r"statements/[^/]+\.yaml", read_received),
    (r"decisions/[^/]+\.yaml", read_decision),
)
_FOLDERS = ("amendments", "comments", "statements", "decisions")


def misread_records(files: Mapping[str, bytes]) -> tuple[Misread, ...]:
    """What in the records among `files` (path to content) cannot be read."""
    misread: list[Misread] = []
    for path, data in sorted(files.items()):
        for pattern, read in _READERS:
            if re.fullmatch(pattern, path):
                misread += _misread(path, data, read)
    return tuple(misread)


def record_files(folder: Path) -> dict[str, bytes]:
    """The records in a folder, by path."""
    paths = (path for name in _FOLDERS for path in sorted((folder / name).rglob("*.yaml")))
    ours = (path for path in paths if is_ordinary(path, folder))
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in ours}


def _misread(path: str, data: bytes, read: Callable[[Node | None, Reading], Any]) -> list[Misread]:
    text, misread = decode(data, path)
    root, syntax = compose(text, path)
    reading = Reading(path, text)
    read(root, reading)
    return [*misread, *syntax, *reading.misread]
