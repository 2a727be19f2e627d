"""Objects that no ref leads to any more, removed from a repository's store.

git itself keeps them for weeks, and what it offers against that (`prune`, `gc`) would also take
what another writer has written in this moment and not yet named. So we remove exactly the objects
of the commits that are to be forgotten, and of those only what nothing else leads to:

- first the loose ones, file by file;
- where one lies in a pack, all packs are written anew. What no ref leads to comes out of them as
  loose objects, everybody's; only ours are then removed.

A writer who meanwhile names the very same bytes anew gets them back.
"""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from rulebook_cli.store.evidence_refs import evidence_refs
from rulebook_cli.store.repository import Repository


@dataclass(frozen=True, slots=True)
class Forgotten:
    """How many objects were removed; how many are `shared` with what stays; how many are `left`
    because they could not be removed."""

    removed: int = 0
    shared: int = 0
    left: int = 0


def objects_of(repository: Repository, commits: Iterable[str]) -> set[str]:
    """The commits, and all trees and files that they hold, by id."""
    return set(repository.objects(*commits))


def forget(repository: Repository, objects: Iterable[str]) -> Forgotten:
    """Remove objects that nothing leads to any more. Delete the refs first.

    Raises `RulebookError` where git cannot tell what is still needed; then nothing is removed.
    """
    asked = set(repository.existing(objects))
    if not asked:
        return Forgotten()
    before = {ref.commit for ref in evidence_refs(repository)}
    needed = asked & set(repository.all_objects())
    doomed = asked - needed
    kept = repository.read(sorted(doomed))
    _unlink(repository, doomed)
    if repository.existing(doomed):
        repository.unpack_unreachable()
        _unlink(repository, doomed)
    _give_back(repository, before, kept)
    repository.renew_graph()
    left = repository.existing(doomed)
    return Forgotten(len(doomed) - len(left), len(needed), len(left))


def _unlink(repository: Repository, objects: Iterable[str]) -> None:
    for name in objects:
        loose = repository.objects_folder / name[:2] / name[2:]
        with suppress(OSError):
            loose.chmod(0o644)  # Windows removes no file that cannot be written
            loose.unlink()


def _give_back(repository: Repository, before: set[str], kept: dict[str, bytes | None]) -> None:
    """Write again what somebody has named while we removed it."""
    for ref in evidence_refs(repository):
        if ref.commit not in before:
            for name in set(repository.tree(ref.commit).values()) & set(kept):
                repository.write_file(kept[name] or b"")


def shared_folder(address: str, near: Path) -> Repository | None:
    """The repository at a remote's address, where that is a folder that we can reach; None for a
    server. `near` is the folder that a relative address starts from."""
    from urllib.parse import unquote, urlsplit

    if address.startswith("file://"):
        folder = Path(unquote(urlsplit(address).path))
    elif "://" in address or (":" in address.partition("/")[0] and not Path(address).drive):
        return None
    else:
        folder = near / Path(address).expanduser()
    folder = folder.resolve()
    if (folder / ".git").exists():
        return Repository.find(folder)
    if (folder / "objects").is_dir() and (folder / "HEAD").is_file():
        return Repository(folder, folder)
    return None
