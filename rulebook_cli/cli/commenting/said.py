"""Everything that has been said: all comments, with what main answers to them."""

from collections.abc import Iterable
from dataclasses import replace

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.model.comment import Comment
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.store.history import Ref
from rulebook_cli.store.trees import tree_at
from rulebook_cli.store.voices import (
    COMMENT_BRANCHES,
    comment_trees,
    read_answers,
    read_comments,
    whose_comments,
)


def all_said(desk: Desk, main: str, refs: Iterable[Ref] | None = None) -> list[Comment]:
    """Every comment on main and on the branches here and elsewhere, with its answer, also those
    that were taken back. `refs` from somebody who has just asked git for them."""
    repository, cache = desk.repository, desk.cache
    tree = tree_at(repository, main, cache)
    known = repository.refs(*COMMENT_BRANCHES) if refs is None else refs
    branches = (ref for ref in known if whose_comments(ref.name))
    trees = comment_trees(repository, tree, branches, cache)
    comments = read_comments(repository, trees, cache)
    answers = read_answers(repository, tree, cache)
    if not answers:
        return comments
    return [replace(one, answer=answers.get((one.association, one.number))) for one in comments]


def comment_named(comments: list[Comment], name: str) -> Comment:
    """The comment that is called `misol/4`. Raises `RulebookError`: `no-such-comment`,
    `two-comments` where one not yet sent has the number of another."""
    wanted = name.strip().removeprefix("comments/").removesuffix(".yaml").lower()
    found = [one for one in comments if one.id.lower() == wanted]
    if not found:
        raise RulebookError("no-such-comment", id=name)
    if len(found) > 1:
        raise RulebookError("two-comments", id=found[0].id)
    return found[0]
