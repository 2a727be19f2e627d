"""What is wrong with a template of the book's own, as an error a reader understands."""

from collections.abc import Iterable

from rulebook_cli.model.errors import RulebookError

FOLDER = "templates"


def missing_in(name: str, line: int, missing: str) -> RulebookError:
    """A template names what it is not given: `template-missing` with path, line and name."""
    return RulebookError("template-missing", path=path_of(name), line=line, missing=missing)


def wrong_in(name: str, line: int, said: str) -> RulebookError:
    """A template cannot be read or followed: `template-wrong` with path, line, and the words of
    the program that reads it."""
    return RulebookError("template-wrong", path=path_of(name), line=line, said=said)


def forbidden_in(name: str, line: int, what: str) -> RulebookError:
    """A template wants what no template may: `template-forbidden` with path, line and what."""
    return RulebookError("template-forbidden", path=path_of(name), line=line, what=what)


def too_much_in(names: Iterable[str]) -> RulebookError:
    """The templates take too long: `template-endless` with their paths."""
    return RulebookError("template-endless", paths=tuple(path_of(name) for name in sorted(names)))


def path_of(name: str) -> str:
    """Where a template lies in the book."""
    return f"{FOLDER}/{name}"
