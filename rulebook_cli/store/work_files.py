"""The book's files as they lie in a folder."""

from pathlib import Path

from rulebook_cli.model.errors import RulebookError, unreadable_file
from rulebook_cli.model.misread import Misread
from rulebook_cli.model.place import Place
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
    return [path for path in _named_as_ours(folder) if is_ordinary(path, folder)]


def odd_files(folder: Path) -> tuple[Misread, ...]:
    """What is named as a file of the book but is none: a folder, a pipe, a link that leads out of
    the book's folder or nowhere. It is not read."""
    odd = [path for path in _named_as_ours(folder) if not is_ordinary(path, folder)]
    places = (Place(path.relative_to(folder).as_posix()) for path in odd)
    return tuple(Misread("yaml-syntax", place, "not-a-file") for place in places)


def is_ordinary(path: Path, folder: Path) -> bool:
    """Whether a path is a file inside a folder, also by way of a link."""
    try:
        real = path.resolve(strict=True)
    except (OSError, RuntimeError):  # a link that leads to itself is a RuntimeError before 3.13
        return False
    return real.is_file() and real.is_relative_to(folder.resolve())


def _named_as_ours(folder: Path) -> list[Path]:
    paths = sorted([*folder.glob("*.yaml"), *folder.glob("sections/*.y*ml")])
    return [path for path in paths if is_book_file(path.relative_to(folder).as_posix())]


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
