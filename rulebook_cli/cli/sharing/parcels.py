"""One's own branches on their way to the shared rulebook."""

from dataclasses import dataclass, replace

from rulebook_cli.cli.amendments.gathering import Gathered, find_open, gather
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.terminal.clock import now, today
from rulebook_cli.model.amendment import Filed
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.text import Text
from rulebook_cli.store.amendments import read_open
from rulebook_cli.store.branches import BRANCHES, branch_of
from rulebook_cli.store.filing import sent_commit


@dataclass(frozen=True, slots=True)
class Parcel:
    """One branch on its way: the commit to be sent, to which ref, from which commit here; the
    amendment's title, and whether it has been withdrawn."""

    id: str
    ref: str
    commit: str
    here: str
    title: Text
    withdrawn: bool


def make_parcels(desk: Desk, who: str, ids: tuple[str, ...], remote: str) -> list[Parcel]:
    """One's own branches, or those of some ids, that the other end does not have as they are
    here. Writes the commits to be sent; no ref moves.

    Raises `RulebookError`: `not-yours`, and those of `find_open`.
    """
    gathered = gather(desk)
    chosen = [find_open(desk, gathered, id_) for id_ in ids]
    for filed in chosen:
        if filed.amendment.association != who:
            raise RulebookError(
                "not-yours", id=filed.amendment.id, owner=filed.amendment.association
            )
    filed_here = chosen or [*own_here(gathered.open, who), *_withdrawn(desk, gathered, who, remote)]
    parcels = []
    for filed in filed_here:
        ref = branch_of(filed.amendment.id)
        if _known_there(ref, remote) == filed.ref:
            continue
        parcels.append(_parcel(desk, filed, ref))
    return [p for p in parcels if _commit_there(gathered, remote, p.ref) != p.commit]


def own_here(filed: tuple[Filed, ...] | list[Filed], who: str) -> list[Filed]:
    """One's own amendments that stand on a branch here."""
    return [
        one
        for one in filed
        if one.amendment.association == who and one.ref.startswith("refs/heads/")
    ]


def _parcel(desk: Desk, filed: Filed, ref: str) -> Parcel:
    amendment, commit = filed.amendment, filed.commit
    if amendment.is_open and not amendment.submitted:
        dated = replace(amendment, submitted=today(), sent=now())
        commit = sent_commit(desk.repository, dated, filed.commit, desk.author())
    taken_back = amendment.withdrawn is not None
    return Parcel(amendment.id, ref, commit, filed.commit, amendment.title, taken_back)


def _withdrawn(desk: Desk, gathered: Gathered, who: str, remote: str) -> list[Filed]:
    """One's own amendments that were sent and then withdrawn here, as the other end does not
    know yet."""
    found = read_open(desk.repository, desk.repository.refs(BRANCHES[0]), desk.cache)
    return [
        one
        for one in own_here(found, who)
        if one.amendment.withdrawn
        and one.amendment.submitted
        and _commit_there(gathered, remote, one.ref) != one.commit
    ]


def _known_there(ref: str, remote: str) -> str:
    return ref.replace("refs/heads/", f"refs/remotes/{remote}/", 1)


def _commit_there(gathered: Gathered, remote: str, ref: str) -> str:
    """The commit the other end was last seen to have on a branch; empty if none."""
    name = _known_there(ref, remote)
    return next((one.commit for one in gathered.refs if one.name == name), "")
