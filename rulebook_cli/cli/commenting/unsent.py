"""Which comments have been written here and sent nowhere yet."""

from collections.abc import Iterable, Sequence

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.store.branches import REMOTE_MAINS, is_remote_main
from rulebook_cli.store.comment_branches import comment_branch
from rulebook_cli.store.history import Ref
from rulebook_cli.store.trees import tree_at
from rulebook_cli.store.voices import COMMENT_BRANCHES, comments_at, number_of, whose_comments


def unsent_here(
    desk: Desk, associations: Iterable[str], known_refs: Sequence[Ref] = ()
) -> set[str]:
    """The ids of some associations' comments that only this clone has; none where there is no
    shared rulebook to send them to. `known_refs` from somebody who has just asked git for them."""
    repository, cache = desk.repository, desk.cache
    refs = known_refs or repository.refs(REMOTE_MAINS, *COMMENT_BRANCHES)
    mains = [ref.commit for ref in refs if is_remote_main(ref.name)]
    if not mains:
        return set()
    known = {item for commit in mains for item in tree_at(repository, commit, cache).items()}
    found: set[str] = set()
    for who in associations:
        here = [ref.commit for ref in refs if ref.name == comment_branch(who)]
        there = [
            ref.commit
            for ref in refs
            if whose_comments(ref.name) == who and ref.name != comment_branch(who)
        ]
        if not here or here[0] in there:
            continue
        sent = {i for commit in there for i in comments_at(repository, commit, who, cache).items()}
        own = comments_at(repository, here[0], who, cache).items()
        found |= {f"{who}/{number_of(i[0])}" for i in own if i not in sent and i not in known}
    return found
