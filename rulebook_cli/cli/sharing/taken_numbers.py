"""New numbers for one's own amendments whose number was taken meanwhile."""

from collections.abc import Sequence

from rulebook_cli.cli.amendments.gathering import Gathered, gather
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.sharing.parcels import own_here
from rulebook_cli.cli.terminal.screen import hint
from rulebook_cli.model.amendment import Amendment, Filed
from rulebook_cli.store.amendments import read_answered
from rulebook_cli.store.branches import id_of_branch
from rulebook_cli.store.filing import next_id, renumber
from rulebook_cli.store.renumber_comments import renumber_comments
from rulebook_cli.store.trees import tree_at


def settle_numbers(desk: Desk, who: str, remote: str, dry_run: bool = False) -> dict[str, str]:
    """Where a number was taken meanwhile, the amendment not yet sent gets the next free one; with
    `dry_run` that it would is only said. Returns the new ids by the old ones.

    A number is taken by a branch at the other end, and by an answer on the draft there or here:
    what was answered may have no branch any more. An answer that was undone, or is one to a part,
    is the amendment's own.
    """
    gathered = gather(desk)
    records = [*gathered.answered, *_answered_there(desk, remote)]
    ended, called_now = {one.id for one in records}, dict[str, str]()
    for filed in own_here(gathered.open, who):
        id_ = filed.amendment.id
        if filed.amendment.submitted or not _is_taken(desk, gathered, filed, records, remote):
            continue
        if dry_run:
            hint("submit.would-renumber", old=id_)
            continue
        now = gather(desk)
        free = next_id(who, now.refs, [*now.ids, *ended])
        renumber(desk.repository, filed, free, desk.author())
        renumber_comments(desk.repository, who, id_, free, desk.author())
        hint("submit.renumbered", old=id_, new=free)
        called_now[id_] = free
    return called_now


def _is_taken(
    desk: Desk, gathered: Gathered, filed: Filed, records: Sequence[Amendment], remote: str
) -> bool:
    """Whether another amendment has the number: by its answer, or on a branch that has gone its
    own way."""
    id_ = filed.amendment.id
    if any(one.id == id_ and not _is_same(one, filed.amendment) for one in records):
        return True
    there = [
        ref.commit
        for ref in gathered.refs
        if ref.name.startswith(f"refs/remotes/{remote}/") and id_of_branch(ref.name) == id_
    ]
    return any(
        desk.repository.merge_base(filed.commit, other) not in (filed.commit, other)
        for other in there
    )


def _is_same(record: Amendment, own: Amendment) -> bool:
    """Whether a record on the draft is that of an amendment that still waits, and not of another
    with its number: both tell of one beginning, whatever was reworded since."""
    alike = record.title == own.title or record.reason == own.reason or record.parts == own.parts
    return record.is_open and record.base == own.base and alike


def _answered_there(desk: Desk, remote: str) -> list[Amendment]:
    """The amendments whose answers stand on the draft at the other end."""
    main = desk.repository.resolve(f"refs/remotes/{remote}/main")
    if main is None or main == desk.main:
        return []
    tree = tree_at(desk.repository, main, desk.cache)
    return read_answered(desk.repository, tree, desk.cache)
