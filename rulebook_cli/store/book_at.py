"""The book as a commit holds it."""

from collections.abc import Mapping

from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.store.cache import Cache
from rulebook_cli.store.read_rulebook import is_book_file, read_rulebook_by_id
from rulebook_cli.store.repository import Repository


def tree_at(repository: Repository, commit: str, cache: Cache | None = None) -> dict[str, str]:
    """Path to content id of every file in a commit; kept, since a commit never changes."""
    key = f"tree:{commit}"
    kept = cache.recall([key]).get(key) if cache else None
    if isinstance(kept, dict):
        return kept
    tree = repository.tree(commit)
    if cache:
        cache.keep({key: tree})
    return tree


def read_book_at(repository: Repository, commit: str, cache: Cache | None = None) -> Rulebook:
    """The rulebook in a commit. Raises `RulebookError("no-rulebook")`."""

    def fetch(ids: list[str]) -> Mapping[str, bytes]:
        return {id_: data or b"" for id_, data in repository.read(ids).items()}

    return read_rulebook_by_id(tree_at(repository, commit, cache), fetch, cache)


def read_book_files(repository: Repository, commit: str) -> dict[str, bytes]:
    """The contents of the book's files in a commit, by path."""
    named = {path: id_ for path, id_ in repository.tree(commit).items() if is_book_file(path)}
    content = repository.read(named.values())
    return {path: content[id_] or b"" for path, id_ in named.items()}
