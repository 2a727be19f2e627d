"""What lies on the user's desk: the book's repository, who sits at it, and what day it is."""

import os
import sys
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from rulebook_cli.cli.terminal.clock import now
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.store.cache import Cache
from rulebook_cli.store.history import Author
from rulebook_cli.store.repository import MAIN, Repository
from rulebook_cli.store.trees import tree_at

if TYPE_CHECKING:
    from rulebook_cli.model.rulebook import Rulebook


class Desk:
    """A repository with the book in it, as one command sees it; `told` are the ids of which it
    has said what they are called now."""

    def __init__(self, repository: Repository, cache: Cache) -> None:
        self.repository = repository
        self.cache = cache
        self.told: set[str] = set()

    @cached_property
    def settings(self) -> dict[str, str]:
        """The user's settings in git: `rulebook.association`, `user.name`, `user.email`."""
        return self.repository.settings()

    @cached_property
    def main(self) -> str:
        """The commit that holds the draft. Raises `RulebookError("no-draft")`."""
        for name in (MAIN, "refs/remotes/origin/main"):
            commit = self.repository.resolve(name)
            if commit:
                return commit
        raise RulebookError("no-draft", folder=str(self.repository.folder))

    def begin_at(self, main: str) -> None:
        """Take the draft's commit from somebody who has just asked git for all refs."""
        self.__dict__.setdefault("main", main)

    @cached_property
    def draft(self) -> "Rulebook":
        """The book as main holds it.

        Raises `RulebookError("draft-unreadable")` where main's rulebook.yaml or facts.yaml says
        nothing: without the one nobody is known, without the other no criterion means anything.
        """
        book = self.book_at(self.main)
        said = {(entry.address.book or entry.address.section) for entry in book.entries}
        for misread in book.misread:
            kind = {"rulebook.yaml": "rulebook", "facts.yaml": "fact"}.get(misread.place.file)
            if kind and kind not in said and misread.check != "unknown-key":
                place = misread.place
                raise RulebookError("draft-unreadable", path=place.file, line=place.line or 1)
        return book

    def book_at(self, commit: str) -> "Rulebook":
        """The book as a commit holds it."""
        from rulebook_cli.store.book_at import read_book_at

        return read_book_at(self.repository, commit, self.cache)

    def book_files(self, commit: str) -> dict[str, bytes]:
        """The book's files as a commit holds them, by path."""
        from rulebook_cli.store.book_at import read_book_files

        return read_book_files(self.repository, commit, self.cache)

    def draft_files(self) -> dict[str, bytes]:
        """The draft's files, by path."""
        return self.book_files(self.main)

    def draft_tree(self) -> dict[str, str]:
        """Git's names for the contents of the draft's files, by path."""
        return tree_at(self.repository, self.main, self.cache)

    @property
    def association(self) -> str:
        """Whose clone this is; empty where nobody has said."""
        return self.settings.get("rulebook.association", "")

    @property
    def email(self) -> str:
        """The git user's e-mail address; empty where git knows none."""
        return os.environ.get("GIT_AUTHOR_EMAIL") or self.settings.get("user.email", "")

    def author(self) -> Author:
        """Who writes, and now. Raises `RulebookError("no-identity")`."""
        name = os.environ.get("GIT_AUTHOR_NAME") or self.settings.get("user.name", "")
        if not name or not self.email:
            raise RulebookError("no-identity")
        return Author(name, self.email, now())


def open_desk(book: Path | None) -> Desk:
    """The desk for the book in `book`, or for the one found upward from here.

    Raises `RulebookError("no-repository")`, `RulebookError("no-folder")`.
    """
    folder = book or Path.cwd()
    if not folder.is_dir():
        raise RulebookError("no-folder", folder=str(folder))
    return Desk(Repository.find(folder), open_cache())


def open_cache() -> Cache:
    """The user's own cache of what has been read."""
    return Cache(cache_folder())


def cache_folder() -> Path:
    """Where the system keeps a user's caches."""
    given = os.environ.get("XDG_CACHE_HOME")
    if given and Path(given).is_absolute():
        return Path(given) / "rulebook"
    if os.name == "nt":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home()) / "rulebook" / "cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "rulebook"
    return Path.home() / ".cache" / "rulebook"
