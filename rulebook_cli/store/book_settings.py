"""The settings of the book in a commit, without reading the rest of it."""

from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.settings import Settings
from rulebook_cli.store.book_files import SETTINGS
from rulebook_cli.store.cache import Cache
from rulebook_cli.store.repository import Repository
from rulebook_cli.store.trees import tree_at


def read_settings_at(repository: Repository, commit: str, cache: Cache) -> Settings:
    """Who takes part and which rounds there are.

    Raises `RulebookError`: `no-rulebook`, `draft-unreadable` where rulebook.yaml says nothing.
    """
    blob = tree_at(repository, commit, cache).get(SETTINGS)
    if blob is None:
        raise RulebookError("no-rulebook")
    key = f"settings:{blob}"
    kept = cache.recall([key]).get(key)
    if isinstance(kept, Settings):
        return kept
    from rulebook_cli.store.read_rulebook import read_file

    read = read_file(SETTINGS, repository.read([blob])[blob] or b"")
    if read.misread and not read.entries:
        line = read.misread[0].place.line or 1
        raise RulebookError("draft-unreadable", path=SETTINGS, line=line)
    noun = read.noun
    assert isinstance(noun, Settings)
    cache.keep({key: noun})
    return noun
