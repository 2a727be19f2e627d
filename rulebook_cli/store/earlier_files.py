"""Files of the book as they once were, by their content."""

from collections.abc import Mapping, Sequence

from rulebook_cli.model.entry import Entry
from rulebook_cli.store.cache import Cache
from rulebook_cli.store.read_rulebook import FileRead, read_file
from rulebook_cli.store.repository import Repository


def read_earlier(
    repository: Repository, files: Mapping[str, str], cache: Cache | None = None
) -> dict[str, Sequence[Entry]]:
    """What stood in some files, by content id; `files` tells the path each has or had. Content
    that is not in this clone is left out."""
    named = {id_: path for id_, path in files.items() if _is_id(id_)}
    keys = {id_: f"{id_}:{path}" for id_, path in named.items()}
    kept = cache.recall(keys.values()) if cache else {}
    read = {id_: one for id_ in named if isinstance(one := kept.get(keys[id_]), FileRead)}
    missing = [id_ for id_ in named if id_ not in read]
    content = repository.read(missing) if missing else {}
    fresh = {
        id_: read_file(named[id_], data) for id_ in missing if (data := content[id_]) is not None
    }
    if cache:
        cache.keep({keys[id_]: one for id_, one in fresh.items()})
    return {id_: one.entries for id_, one in {**read, **fresh}.items()}


def _is_id(text: str) -> bool:
    """Whether a record may have been written with it: no record asks git for anything else."""
    return len(text) in (40, 64) and all(letter in "0123456789abcdef" for letter in text)
