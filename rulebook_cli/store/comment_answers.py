"""Answers to comments, put on main together with the comments they are to."""

from collections.abc import Sequence

from rulebook_cli.model.comment import Comment, CommentAnswer
from rulebook_cli.store.book_files import decode
from rulebook_cli.store.history import Author, Draft
from rulebook_cli.store.repository import MAIN, Repository
from rulebook_cli.store.voices import COMMENT_BRANCHES, comment_path, comments_at, whose_comments
from rulebook_cli.store.write_record import comment_answers_record


def answer_path(who: str, number: int) -> str:
    """Where the answers to a comment stand."""
    return f"answers/{who}/{number}.yaml"


def file_answer(
    repository: Repository, comments: Sequence[Comment], answer: CommentAnswer, author: Author
) -> tuple[str, str]:
    """Add one answer to each of some comments on main, and the comments themselves where main has
    them not, in one commit. Earlier answers stay before it. Returns main before and after.

    Raises `RefMoved` when others keep moving main for seconds.
    """
    before = ""

    def draft(tip: str | None) -> Draft:
        nonlocal before
        before = tip or ""
        tree = repository.tree(tip) if tip else {}
        files: dict[str, bytes | None] = {}
        for comment in comments:
            path = answer_path(comment.association, comment.number)
            earlier = _answers(repository, tree.get(path), path)
            files[path] = comment_answers_record((*earlier, answer))
            own = comment_path(comment.association, comment.number)
            if own not in tree:
                files[own] = _written(repository, comment)
        named = ", ".join(comment.id for comment in comments)
        return Draft((tip,) if tip else (), files, named, author)

    after = repository.on_top(MAIN, draft)
    return before, after


def _answers(repository: Repository, blob: str | None, path: str) -> tuple[CommentAnswer, ...]:
    from rulebook_cli.store.forms.comments import read_comment_answers
    from rulebook_cli.store.shapes import Reading
    from rulebook_cli.store.yaml_file import compose

    if blob is None:
        return ()
    text, _ = decode(repository.read([blob])[blob] or b"", path)
    return read_comment_answers(compose(text, path)[0], Reading(path))


def _written(repository: Repository, comment: Comment) -> bytes:
    """A comment's file as its association wrote it, byte for byte."""
    path = comment_path(comment.association, comment.number)
    for ref in repository.refs(*COMMENT_BRANCHES):
        if whose_comments(ref.name) == comment.association:
            blob = comments_at(repository, ref.commit, comment.association).get(path)
            if blob:
                return repository.read([blob])[blob] or b""
    raise KeyError(path)  # it was read from one of these branches a moment ago
