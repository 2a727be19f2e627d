"""Comments of all associations brought to main, byte for byte as they were written."""

from typing import NamedTuple

from rulebook_cli.store.repository import Repository
from rulebook_cli.store.voices import COMMENT_BRANCHES, comments_at, whose_comments


class Brought(NamedTuple):
    """The files of comments that main has not, by path, with their bytes; and the paths under
    which it has other words (two clones took one number): those stay where they are."""

    files: dict[str, bytes | None]
    contested: tuple[str, ...] = ()


def comments_for_main(repository: Repository, main: str) -> Brought:
    """The comments on all branches, here and elsewhere, that the commit `main` has not. A branch
    here counts before what was fetched of it."""
    there = repository.tree(main)
    wanted: dict[str, str] = {}
    contested: dict[str, None] = {}
    refs = sorted(repository.refs(*COMMENT_BRANCHES), key=lambda ref: ref.name)
    for ref in refs:
        for path, blob in comments_at(repository, ref.commit, whose_comments(ref.name)).items():
            known = there.get(path) or wanted.get(path)
            if known is None:
                wanted[path] = blob
            elif known != blob:
                contested[path] = None
    content = repository.read(wanted.values()) if wanted else {}
    return Brought({path: content[blob] for path, blob in wanted.items()}, tuple(contested))
