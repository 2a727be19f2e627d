"""What a commit holds, file by file."""

from rulebook_cli.store.cache import Cache
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
