"""The rulebooks that ship with the program."""

from pathlib import Path

from rulebook_cli.model.errors import RulebookError


def _folder() -> Path:
    """Where the drafts are: in the installed package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    installed = package / "drafts"
    return installed if installed.is_dir() else package.parent / "drafts"


def draft_names() -> tuple[str, ...]:
    """The names of the drafts."""
    return tuple(sorted(path.parent.name for path in _folder().glob("*/rulebook.yaml")))


def read_draft(name: str) -> dict[str, bytes]:
    """The files of a draft by path. Raises `RulebookError("no-such-draft")`."""
    if name not in draft_names():
        raise RulebookError("no-such-draft", name=name, drafts=draft_names())
    folder = _folder() / name
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(files)}
