"""One's own comments on their way to the shared rulebook."""

from collections.abc import Iterable
from typing import NamedTuple

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import note
from rulebook_cli.model.settings import Association, Coordinator
from rulebook_cli.render.speech import say
from rulebook_cli.store.branches import COMMENT_BRANCHES
from rulebook_cli.store.comment_branches import comment_branch, settle_comments
from rulebook_cli.store.voices import comments_at, whose_comments


class CommentParcel(NamedTuple):
    """A branch of comments on its way: whose, to which ref, its commit, how many comments the
    other end does not have."""

    who: str
    ref: str
    commit: str
    many: int

    @property
    def words(self) -> str:
        """What it holds."""
        return say(current_language(), "comments", "parcel", who=self.who, count=self.many)


def senders_here(desk: Desk, who: Association | Coordinator) -> list[str]:
    """Whose comments are sent from here: one's own; from a coordinator also those that arrived by
    mail and were put on record here."""
    if isinstance(who, Association):
        return [who.id]
    refs = desk.repository.refs(COMMENT_BRANCHES[0])
    return sorted({whose_comments(ref.name) for ref in refs})


def patterns(who: Association | Coordinator) -> str:
    """The branches of comments that must be known to send."""
    return f"comments/{who.id}*" if isinstance(who, Association) else "comments/*"


def settle_all(desk: Desk, senders: Iterable[str], remote: str) -> None:
    """Join what was written here with what the other end has; say which numbers changed."""
    for who in senders:
        for old, new in settle_comments(desk.repository, who, remote, desk.author()).items():
            note("comments", "renumbered", old=f"{who}/{old}", new=f"{who}/{new}")


def comment_parcels(desk: Desk, senders: Iterable[str], remote: str) -> list[CommentParcel]:
    """The branches that the other end does not have as they are here."""
    parcels = []
    for who in senders:
        ref = comment_branch(who)
        here = desk.repository.resolve(ref)
        there = desk.repository.resolve(ref.replace("refs/heads/", f"refs/remotes/{remote}/", 1))
        if here is None or here == there:
            continue
        known = comments_at(desk.repository, there, who, desk.cache) if there else {}
        own = comments_at(desk.repository, here, who, desk.cache)
        many = len(own.items() - known.items())
        if many:
            parcels.append(CommentParcel(who, ref, here, many))
    return parcels
