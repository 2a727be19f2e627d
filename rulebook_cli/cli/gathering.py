"""Amendments gathered from the desk: all of them, the open ones, one by its id."""

from typing import TYPE_CHECKING, NamedTuple

from rulebook_cli.cli.desk import Desk
from rulebook_cli.model.amendment import Amendment, Filed
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.store.amendments import (
    ANSWERED,
    BRANCHES,
    of_id,
    read_answered,
    read_open,
    unread_branches,
)
from rulebook_cli.store.decided_refs import DECIDED
from rulebook_cli.store.history import Ref
from rulebook_cli.store.repository import MAIN
from rulebook_cli.store.trees import tree_at

if TYPE_CHECKING:
    from rulebook_cli.model.rulebook import Rulebook

_ORIGIN = "refs/remotes/origin/main"


class Gathered(NamedTuple):
    """What git knows of a book's amendments: `main` is the commit of the draft; `answered` are
    those that have ended or been answered in part; `unread` are the ids of branches from which no
    amendment could be read."""

    main: str
    refs: tuple[Ref, ...]
    open: tuple[Filed, ...]
    answered: tuple[Amendment, ...]
    unread: tuple[str, ...] = ()

    @property
    def ids(self) -> list[str]:
        """Every id that is in use."""
        return [f.amendment.id for f in self.open] + [a.id for a in self.answered]

    def knows(self, id_: str) -> bool:
        """Whether an amendment has this id, or had it before it was renumbered."""
        records = [*(filed.amendment for filed in self.open), *self.answered]
        return any(id_ in (record.id, *record.formerly) for record in records)

    def record_of(self, filed: Filed) -> Amendment:
        """An open amendment's record: main's where some parts have been answered, else its own."""
        own = filed.amendment
        return next((a for a in self.answered if a.id == own.id and a.is_open), own)


def gather(desk: Desk) -> Gathered:
    """All amendments: one process for the refs, none for what the cache knows.

    Raises `RulebookError("no-draft")`.
    """
    repository, cache = desk.repository, desk.cache
    refs = tuple(repository.refs(MAIN, _ORIGIN, *BRANCHES, DECIDED, f"{ANSWERED}**"))
    mains = {ref.name: ref.commit for ref in refs if ref.name in (MAIN, _ORIGIN)}
    main = mains.get(MAIN) or mains.get(_ORIGIN)
    if main is None:
        raise RulebookError("no-draft", folder=str(repository.folder))
    answered = read_answered(repository, tree_at(repository, main, cache), cache)
    closed = {one.id: one for one in answered}
    found = read_open(repository, refs, cache)
    waiting = [f for f in found if _still_open(f, closed.get(f.amendment.id))]
    still = tuple(f for f in waiting if f.amendment.is_open)
    ended = {f.amendment.id: f.amendment for f in waiting if not f.amendment.is_open}
    ended |= closed
    for filed in still:
        if filed.amendment.id not in closed:
            ended.pop(filed.amendment.id, None)
    unread = (id_ for id_ in unread_branches(refs, found) if id_ not in closed)
    return Gathered(main, refs, still, tuple(ended.values()), tuple(unread))


def _still_open(filed: Filed, answered: Amendment | None) -> bool:
    """Whether an answer on main is not the end of this one. What has never been sent from here is
    not what was sent and answered under the same number."""
    if answered is None or answered.is_open:
        return True
    own = filed.ref.startswith("refs/heads/") and not filed.amendment.submitted
    return own and answered.submitted is not None


def find_open(desk: Desk, gathered: Gathered, id_: str) -> Filed:
    """The open amendment of an id.

    Raises `RulebookError`: `already-answered`, `no-such-amendment`.
    """
    found = of_id(gathered.open, id_)
    if found is not None:
        return found
    for answered in gathered.answered:
        if id_ in (answered.id, *answered.formerly):
            raise RulebookError("already-answered", id=id_, status=answered.status)
    raise RulebookError("no-such-amendment", id=id_, known=sorted(gathered.ids))


def draft_with(desk: Desk, ids: list[str]) -> "Rulebook":
    """Main with amendments folded in one after another. Raises `RulebookError("clash")`."""
    from rulebook_cli.cli.folding import fold_in, open_amendment

    book, files = desk.draft, desk.book_files(desk.main)
    gathered = gather(desk)
    for id_ in ids:
        folded = fold_in(book, files, open_amendment(desk, find_open(desk, gathered, id_)))
        if folded.consolidated.clashes:
            at = [str(clash.address) for clash in folded.consolidated.clashes]
            raise RulebookError("clash", id=id_, at=at)
        book = folded.book
        files = {p: d for p, d in {**files, **folded.files}.items() if d is not None}
    return book
