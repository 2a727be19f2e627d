"""The settings of the book in a commit, without reading the rest of it."""

from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.settings import Settings
from rulebook_cli.store.book_at import tree_at
from rulebook_cli.store.cache import Cache
from rulebook_cli.store.read_rulebook import SETTINGS, read_file
from rulebook_cli.store.repository import Repository


def read_settings_at(repository: Repository, commit: str, cache: Cache) -> Settings:
    """Who takes part and which rounds there are. Raises `RulebookError("no-rulebook")`."""
    blob = tree_at(repository, commit, cache).get(SETTINGS)
    if blob is None:
        raise RulebookError("no-rulebook")
    key = f"settings:{blob}"
    kept = cache.recall([key]).get(key)
    if isinstance(kept, Settings):
        return kept
    noun = read_file(SETTINGS, repository.read([blob])[blob] or b"").noun
    assert isinstance(noun, Settings)
    cache.keep({key: noun})
    return noun
