"""One's own evidence on its way to the shared rulebook."""

from dataclasses import dataclass, replace

from rulebook_cli.cli.amendments.gathering import gather
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.evidence.words import word
from rulebook_cli.cli.terminal.screen import note
from rulebook_cli.model.evidence import Evidence
from rulebook_cli.store.amendments import of_id
from rulebook_cli.store.evidence_names import EVIDENCE, WITHDRAWN
from rulebook_cli.store.evidence_refs import (
    bytes_of,
    evidence_refs,
    id_of,
    keep_evidence,
    next_evidence_id,
    read_all,
    used_ids,
)
from rulebook_cli.store.filing import refile_amendment
from rulebook_cli.store.history import Move


@dataclass(frozen=True, slots=True)
class EvidenceParcel:
    """One piece on its way: the commit to be sent, to which ref, and what it is, in words."""

    commit: str
    ref: str
    words: str


def evidence_parcels(
    desk: Desk, who: str, ids: tuple[str, ...], remote: str
) -> list[EvidenceParcel]:
    """One's own evidence that the other end was not seen to have as it is here; only what is about
    some amendments where `ids` name them."""
    refs = evidence_refs(desk.repository)
    here = {id_of(ref.name): ref.commit for ref in refs if ref.name.startswith(EVIDENCE)}
    seen = f"refs/remotes/{remote}/evidence/"
    there = {id_of(ref.name): ref.commit for ref in refs if ref.name.startswith(seen)}
    return [
        EvidenceParcel(here[one.id], EVIDENCE + one.id, word("item", id=one.id, about=one.about))
        for one in read_all(desk.repository, refs)
        if one.id in here
        and one.association == who
        and not one.withdrawn
        and (not ids or one.amendment in ids)
        and there.get(one.id) != here[one.id]
    ]


def settle_evidence(desk: Desk, parcels: list[EvidenceParcel], remote: str) -> bool:
    """Where an id was taken meanwhile by another computer of the association, the evidence not yet
    sent gets the next free one. Returns whether any did."""
    if not parcels:
        return False
    theirs = desk.repository.remote_refs(remote, f"{EVIDENCE}*", f"{WITHDRAWN}*")
    used = {id_of(name) for name in theirs}
    settled = False
    for parcel in parcels:
        if (
            theirs.get(parcel.ref, parcel.commit) == parcel.commit
            and parcel.ref.replace(EVIDENCE, WITHDRAWN, 1) not in theirs
        ):
            continue
        _rename(desk, parcel, used)
        settled = True
    return settled


def _rename(desk: Desk, parcel: EvidenceParcel, used: set[str]) -> None:
    repository = desk.repository
    old = next(one for one in read_all(repository) if EVIDENCE + one.id == parcel.ref)
    data = bytes_of(repository, [old]).get(old.id, b"")
    id_ = next_evidence_id(old.id.rpartition("-e")[0], used_ids(repository) | used)
    ending = old.file.rpartition(".")[2]
    new = replace(old, id=id_, file=f"{id_}.{ending}")
    keep_evidence(repository, new, data, desk.author())
    repository.move(Move(parcel.ref, None, parcel.commit))
    _rename_in_amendment(desk, old, id_)
    note("evidence", "renumbered", old=old.id, new=id_)


def _rename_in_amendment(desk: Desk, old: Evidence, id_: str) -> None:
    filed = of_id(gather(desk).open, old.amendment)
    if filed is None or old.id not in filed.amendment.evidence:
        return
    named = tuple(id_ if each == old.id else each for each in filed.amendment.evidence)
    changed = replace(filed.amendment, evidence=named)
    refile_amendment(desk.repository, changed, {}, filed.commit, desk.author())
