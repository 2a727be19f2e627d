"""The book's files as they lie in a folder."""

from pathlib import Path

from rulebook_cli.model.errors import RulebookError, unreadable_file
from rulebook_cli.store.book_files import SETTINGS, is_book_file


def find_book_folder(start: Path) -> Path:
    """The folder that holds the rulebook.yaml at `start` or above it.

    Raises `RulebookError("no-rulebook-here")`.
    """
    here = start.resolve()
    for folder in (here, *here.parents) if here.is_dir() else here.parents:
        if (folder / SETTINGS).is_file():
            return folder
    raise RulebookError("no-rulebook-here", folder=str(start))


def book_paths(folder: Path) -> list[Path]:
    """Where the book's files are, in the order of their names."""
    paths = sorted([*folder.glob("*.yaml"), *folder.glob("sections/*.y*ml")])
    ours = (path for path in paths if is_book_file(path.relative_to(folder).as_posix()))
    return [path for path in ours if path.is_file()]


def read_work_files(folder: Path) -> dict[str, bytes]:
    """The contents of the book's files, by path. Raises `RulebookError("cannot-read")`."""
    files: dict[str, bytes] = {}
    for path in book_paths(folder):
        name = path.relative_to(folder).as_posix()
        try:
            files[name] = path.read_bytes()
        except OSError as error:
            raise unreadable_file(name, error) from error
    return files
