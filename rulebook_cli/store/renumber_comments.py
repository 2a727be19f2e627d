"""Comments that follow an amendment to its new number."""

import re

from rulebook_cli.store.history import Author, Draft
from rulebook_cli.store.repository import Repository


def renumber_comments(
    repository: Repository, association: str, old: str, new: str, author: Author
) -> int:
    """Let an association's own comments on amendment `old`, or on a part of it, speak of `new`.

    Only comments that were never sent change: what was sent under the old number stands under it
    in the shared rulebook too. Returns how many followed. Raises `RefMoved`.
    """
    branch = f"refs/heads/comments/{association}"
    tip = repository.resolve(branch)
    if tip is None:
        return 0
    sent = {
        (path, blob)
        for ref in repository.refs(f"refs/remotes/*/comments/{association}")
        for path, blob in repository.tree(ref.commit).items()
    }
    own = {
        path: blob
        for path, blob in repository.tree(tip).items()
        if path.startswith(f"comments/{association}/") and (path, blob) not in sent
    }
    content = repository.read(own.values()) if own else {}
    texts = {
        path: (content[blob] or b"").decode(errors="surrogateescape") for path, blob in own.items()
    }
    line = re.compile(rf"""^(on:\s*['"]?){re.escape(old)}(?=(?:\.\d+)?['"]?\s*(?:#.*)?$)""", re.M)
    changed: dict[str, bytes | None] = {
        path: line.sub(rf"\g<1>{new}", text).encode(errors="surrogateescape")
        for path, text in texts.items()
        if line.search(text)
    }
    if changed:
        draft = Draft((tip,), changed, f"{old} -> {new}", author)
        repository.commit(branch, draft, expected=tip)
    return len(changed)
