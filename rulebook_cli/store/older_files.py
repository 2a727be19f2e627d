"""Files that are older than main, brought in step with it; what the user changed is copied first.

A command that moves main leaves a folder alone in which the user has changes of their own. Here
the user has asked for the new files: only what stands in their way is touched, after it has been
copied, and other changes stay where they are.
"""

import os
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from rulebook_cli.model.errors import RulebookError
from rulebook_cli.store.repository import MAIN, Repository


class Refreshed(NamedTuple):
    """What was done: whether files were older, which of the user's were copied, and which with
    changes of theirs stand where they stood."""

    were_older: bool
    copied: tuple[str, ...] = ()
    left: tuple[str, ...] = ()


def refresh_files(repository: Repository, copies: Path) -> Refreshed:
    """Bring the files in step with main; what is in the way is first copied into `copies`.

    Raises `RulebookError`: `no-draft`, `other-branch` where another branch is checked out,
    `cannot-copy` (then nothing has been touched).
    """
    new = repository.resolve(MAIN)
    if new is None:
        raise RulebookError("no-draft", folder=str(repository.folder))
    branch = repository.head_branch()
    if branch != "main":
        raise RulebookError("other-branch", branch=branch or "HEAD")
    tree = repository.index_tree()
    old = repository.commit_of_tree(tree, new) if tree else None
    if old is None:
        return _all_back(repository, new, copies)
    changes, changed = repository.difference(old, new), repository.files_changed_here()
    moved = {change.path for change in changes}
    both = [path for path in changed if path in moved]
    strange = repository.files_in_the_way(changes)
    copied = _copy(repository.folder, [*both, *strange], copies)
    for path in strange:
        (repository.folder / path).unlink()
    if both:
        repository.put_back(both)
    if not repository.step(old, new):
        return _all_back(repository, new, copies)
    return Refreshed(bool(changes), copied, tuple(path for path in changed if path not in moved))


def _all_back(repository: Repository, new: str, copies: Path) -> Refreshed:
    """Where nobody can tell what the files were made from: all that differ are copied."""
    apart = repository.files_apart(new)
    copied = _copy(repository.folder, apart, copies)
    repository.put_all_back(new)
    return Refreshed(bool(apart), copied)


def _copy(folder: Path, paths: Iterable[str], copies: Path) -> tuple[str, ...]:
    """Copy those files that are there; returns which. A link is copied as the link it is."""
    there = tuple(path for path in paths if os.path.lexists(folder / path))
    for path in there:
        target = copies / path
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(folder / path, target, follow_symlinks=False)
        except OSError as error:
            raise RulebookError("cannot-copy", path=path) from error
    return there
