"""What people have said: comments on their branches and on main, statements that arrived."""

import re
from collections.abc import Iterable
from dataclasses import replace

from rulebook_cli.model.comment import Comment
from rulebook_cli.model.statement import Received
from rulebook_cli.store.book_files import decode
from rulebook_cli.store.forms.papers import read_comment, read_received
from rulebook_cli.store.repository import Repository
from rulebook_cli.store.shapes import Reading
from rulebook_cli.store.yaml_file import compose
from rulebook_cli.store.yaml_tree import Node

COMMENT_BRANCHES = ("refs/heads/comments/*", "refs/remotes/*/comments/*")
_COMMENT = re.compile(r"comments/(?P<who>[^/]+)/(?P<number>\d+)\.yaml")
_STATEMENT = re.compile(r"statements/[^/]+\.yaml")


def read_comments(repository: Repository, trees: Iterable[dict[str, str]]) -> list[Comment]:
    """The comments in the trees of main and of all comment branches, each once."""
    blobs = {path: id_ for tree in trees for path, id_ in tree.items() if _COMMENT.fullmatch(path)}
    content = repository.read(blobs.values()) if blobs else {}
    comments = []
    for path, id_ in blobs.items():
        found = _COMMENT.fullmatch(path)
        comment = read_comment(_tree(content[id_] or b"", path), Reading(path))
        if found and comment:
            comments.append(replace(comment, association=found["who"], number=int(found["number"])))
    return sorted(comments, key=lambda comment: (comment.association, comment.number))


def read_statements(repository: Repository, tree: dict[str, str]) -> list[Received]:
    """The statements registered on main, in the order they arrived."""
    blobs = {path: id_ for path, id_ in tree.items() if _STATEMENT.fullmatch(path)}
    content = repository.read(blobs.values()) if blobs else {}
    read = (read_received(_tree(content[id_] or b"", p), Reading(p)) for p, id_ in blobs.items())
    received = [one for one in read if one]
    return sorted(received, key=lambda one: (str(one.arrived or ""), one.id))


def _tree(data: bytes, path: str) -> Node | None:
    text, _ = decode(data, path)
    return compose(text, path)[0]
