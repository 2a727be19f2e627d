"""Comments on the branch of their association: written, and settled with what others wrote."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from rulebook_cli.model.comment import Comment
from rulebook_cli.store.history import Author, Draft, Move
from rulebook_cli.store.repository import MAIN, Repository
from rulebook_cli.store.voices import (
    COMMENT_BRANCHES,
    comment_path,
    comments_at,
    number_of,
    whose_comments,
)
from rulebook_cli.store.write_record import comment_record


def comment_branch(who: str) -> str:
    """The full name of the branch that an association's comments are on."""
    return f"refs/heads/comments/{who}"


def file_comments(
    repository: Repository, comments: Sequence[Comment], author: Author
) -> tuple[Comment, ...]:
    """Put comments of one association on its branch, each with a number nobody has used; nothing
    else in the repository moves. Returns them with their numbers.

    Raises `RefMoved` when others keep moving the branch for seconds.
    """
    numbered: tuple[Comment, ...] = ()

    def draft(tip: str | None) -> Draft:
        nonlocal numbered
        numbered, made = _drafted(repository, comments, tip, repository.resolve(MAIN), author)
        return made

    repository.on_top(comment_branch(comments[0].association), draft)
    return numbered


def write_comments(
    repository: Repository, comments: Sequence[Comment], main: str | None, author: Author
) -> tuple[tuple[Comment, ...], Move]:
    """The comments with numbers nobody has used, written but not yet on their branch: that is
    left to the move."""
    branch = comment_branch(comments[0].association)
    tip = repository.resolve(branch)
    numbered, draft = _drafted(repository, comments, tip, main, author)
    return numbered, Move(branch, repository.write(draft), tip)


def _drafted(
    repository: Repository,
    comments: Sequence[Comment],
    tip: str | None,
    main: str | None,
    author: Author,
) -> tuple[tuple[Comment, ...], Draft]:
    who = comments[0].association
    refs = [ref for ref in repository.refs(*COMMENT_BRANCHES) if whose_comments(ref.name) == who]
    known = [ref.commit for ref in refs if ref.name != comment_branch(who)]
    first = _highest(repository, who, {c for c in (*known, tip, main) if c}) + 1
    numbered = tuple(replace(one, number=first + at) for at, one in enumerate(comments))
    files = {comment_path(who, one.number): comment_record(one) for one in numbered}
    parent = _latest(repository, tip, known) or main
    draft = Draft((parent,) if parent else (), files, f"comments/{who}/{first}", author)
    return numbered, draft


def _highest(repository: Repository, who: str, commits: Iterable[str]) -> int:
    """The highest number of an association's comments in some commits."""
    paths = (path for commit in commits for path in comments_at(repository, commit, who))
    return max(map(number_of, paths), default=0)


def _latest(repository: Repository, tip: str | None, known: Iterable[str]) -> str | None:
    """What new comments are written on: the branch here, or one known from elsewhere that holds
    all it has."""
    for commit in known:
        if tip is None or (commit != tip and repository.is_ancestor(tip, commit)):
            return commit
    return tip


def settle_comments(
    repository: Repository, who: str, remote: str, author: Author
) -> dict[int, int]:
    """Join the comments written here with those the remote was last seen to have. Where a number
    was taken meanwhile, the comment not yet sent gets the next free one, and what takes it back
    follows. Returns the new numbers by the old ones.

    Raises `RefMoved` when somebody writes in the same moment.
    """
    branch = comment_branch(who)
    here = repository.resolve(branch)
    there = repository.resolve(f"refs/remotes/{remote}/comments/{who}")
    if not here or not there or repository.is_ancestor(there, here):
        return {}
    if repository.is_ancestor(here, there):
        repository.move(Move(branch, there, here))
        return {}
    theirs = comments_at(repository, there, who)
    ours = [p for p in comments_at(repository, here, who).items() if p not in theirs.items()]
    ours.sort(key=lambda pair: number_of(pair[0]))
    main = repository.resolve(MAIN)
    free = _highest(repository, who, [here, there, *([main] if main else ())]) + 1
    renumbered: dict[int, int] = {}
    for path, _ in ours:
        if path in theirs:
            renumbered[number_of(path)] = free
            free += 1
    content = repository.read(blob for _, blob in ours)
    files: dict[str, bytes | None] = {}
    for path, blob in ours:
        number = renumbered.get(number_of(path), number_of(path))
        files[comment_path(who, number)] = _following(content[blob] or b"", renumbered)
    draft = Draft((there, here), files, f"comments/{who}", author)
    repository.commit(branch, draft, expected=here)
    return renumbered


def _following(data: bytes, renumbered: dict[int, int]) -> bytes:
    """A comment not yet sent, which takes back one that now has another number."""

    def number(found: "re.Match[bytes]") -> bytes:
        old = int(found[1])
        return b"retracts: %d" % renumbered.get(old, old)

    return re.sub(rb"^retracts: (\d+)(?=\s*$)", number, data, flags=re.M)
