"""What people have said: comments on their branches and on main, statements that arrived."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from rulebook_cli.model.comment import Comment, CommentAnswer
from rulebook_cli.store.book_files import decode
from rulebook_cli.store.branches import COMMENT_BRANCHES as COMMENT_BRANCHES
from rulebook_cli.store.cache import Cache
from rulebook_cli.store.history import Ref
from rulebook_cli.store.repository import Repository
from rulebook_cli.store.trees import tree_at

if TYPE_CHECKING:
    from rulebook_cli.model.statement import Received
    from rulebook_cli.store.yaml_tree import Node

_BRANCH = re.compile(r"refs/(?:heads|remotes/[^/]+)/comments/([^/]+)")
_COMMENT = re.compile(r"comments/(?P<who>[^/]+)/(?P<number>\d+)\.yaml")
_ANSWERS = re.compile(r"answers/(?P<who>[^/]+)/(?P<number>\d+)\.yaml")
_STATEMENT = re.compile(r"statements/[^/]+\.yaml")

Noun = TypeVar("Noun")
Tree = Mapping[str, str]
"""Path to content id."""


def whose_comments(ref: str) -> str:
    """The association that a branch of comments is of; empty for other branches."""
    found = _BRANCH.fullmatch(ref)
    return found[1] if found else ""


def comment_path(who: str, number: int) -> str:
    """Where a comment stands."""
    return f"comments/{who}/{number}.yaml"


def comment_trees(
    repository: Repository, main: Tree, refs: Iterable[Ref], cache: Cache | None = None
) -> Iterator[Tree]:
    """The comments on main, and those on each branch among `refs` of the association it is of:
    nobody speaks for another."""
    yield {path: blob for path, blob in main.items() if _COMMENT.fullmatch(path)}
    for ref in refs:
        who = whose_comments(ref.name)
        if who:
            yield comments_at(repository, ref.commit, who, cache)


def comments_at(
    repository: Repository, commit: str, who: str, cache: Cache | None = None
) -> dict[str, str]:
    """The files of an association's comments in a commit: path to content id."""
    tree, start = tree_at(repository, commit, cache), f"comments/{who}/"
    return {
        path: blob
        for path, blob in tree.items()
        if path.startswith(start) and _COMMENT.fullmatch(path)
    }


def number_of(path: str) -> int:
    """The number of the comment that stands there; 0 for other files."""
    found = _COMMENT.fullmatch(path)
    return int(found["number"]) if found else 0


def read_comments(
    repository: Repository, trees: Iterable[Tree], cache: Cache | None = None
) -> list[Comment]:
    """The comments in some trees, each once: by association and number. Two that have one number
    and are not the same are both given."""
    files = {
        (path, id_): None
        for tree in trees
        for path, id_ in tree.items()
        if _COMMENT.fullmatch(path)
    }
    read = _read(repository, list(files), read_comment_file, "comment", cache)
    return sorted(read, key=lambda comment: (comment.association, comment.number))


def read_answers(
    repository: Repository, tree: Tree, cache: Cache | None = None
) -> dict[tuple[str, int], CommentAnswer]:
    """What main answers to comments, by association and number: the answer that was given last."""
    files = [(path, id_) for path, id_ in tree.items() if _ANSWERS.fullmatch(path)]
    lines = _read(repository, files, _answered, "comment-answer", cache)
    return {(who, number): answers[-1] for who, number, answers in lines if answers}


def read_statements(
    repository: Repository, tree: Tree, cache: Cache | None = None
) -> "list[Received]":
    """The statements registered on main, in the order they arrived."""
    files = [(path, id_) for path, id_ in tree.items() if _STATEMENT.fullmatch(path)]
    received = _read(repository, files, _statement, "statement", cache)
    return sorted(received, key=lambda one: (str(one.arrived or ""), *_counted(one.id)))


def _counted(id_: str) -> tuple[str, int]:
    """An id to sort by: the second before the tenth."""
    name, _, number = id_.rpartition("-")
    return (name, int(number)) if number.isdecimal() else (id_, 0)


def _read(
    repository: Repository,
    files: list[tuple[str, str]],
    read: Callable[[bytes, str], Noun | None],
    kind: str,
    cache: Cache | None,
) -> list[Noun]:
    """The nouns of files (path and content id): from the cache where they were read before, all
    others with one process."""
    keys = {file: f"{kind}:{file[1]}:{file[0]}" for file in files}
    kept = cache.recall(keys.values()) if cache else {}
    missing = [file for file in files if keys[file] not in kept]
    content = repository.read(id_ for _, id_ in missing) if missing else {}
    fresh = {keys[file]: read(content[file[1]] or b"", file[0]) for file in missing}
    if cache:
        cache.keep(fresh)
    found: list[Any] = [fresh[key] if key in fresh else kept[key] for key in keys.values()]
    return [noun for noun in found if noun is not None]


def read_comment_file(data: bytes, path: str) -> Comment | None:
    """The comment in a file's content, called after its path; None where it cannot be read."""
    from rulebook_cli.store.forms.comments import read_comment
    from rulebook_cli.store.shapes import Reading

    found, comment = _COMMENT.fullmatch(path), read_comment(_tree(data, path), Reading(path))
    if not (found and comment):
        return None
    return replace(comment, association=found["who"], number=int(found["number"]))


def _answered(data: bytes, path: str) -> tuple[str, int, tuple[CommentAnswer, ...]] | None:
    from rulebook_cli.store.forms.comments import read_comment_answers
    from rulebook_cli.store.shapes import Reading

    found = _ANSWERS.fullmatch(path)
    answers = read_comment_answers(_tree(data, path), Reading(path))
    return (found["who"], int(found["number"]), answers) if found else None


def _statement(data: bytes, path: str) -> "Received | None":
    from rulebook_cli.store.forms.papers import read_received
    from rulebook_cli.store.shapes import Reading

    return read_received(_tree(data, path), Reading(path))


def _tree(data: bytes, path: str) -> "Node | None":
    from rulebook_cli.store.yaml_file import compose

    text, _ = decode(data, path)
    return compose(text, path)[0]
