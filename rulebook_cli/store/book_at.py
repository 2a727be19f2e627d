"""The book as a commit holds it."""

from collections.abc import Mapping

from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.store.book_files import is_book_file
from rulebook_cli.store.cache import Cache
from rulebook_cli.store.read_rulebook import read_rulebook_by_id
from rulebook_cli.store.repository import Repository
from rulebook_cli.store.trees import tree_at


def read_book_at(repository: Repository, commit: str, cache: Cache | None = None) -> Rulebook:
    """The rulebook in a commit. Raises `RulebookError("no-rulebook")`."""

    def fetch(ids: list[str]) -> Mapping[str, bytes]:
        return {id_: data or b"" for id_, data in repository.read(ids).items()}

    return read_rulebook_by_id(tree_at(repository, commit, cache), fetch, cache)


def read_book_files(
    repository: Repository, commit: str, cache: Cache | None = None
) -> dict[str, bytes]:
    """The contents of the book's files in a commit, by path."""
    tree = tree_at(repository, commit, cache)
    named = {path: id_ for path, id_ in tree.items() if is_book_file(path)}
    content = repository.read(named.values())
    return {path: content[id_] or b"" for path, id_ in named.items()}
