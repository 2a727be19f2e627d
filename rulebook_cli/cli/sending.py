"""What one has written, sent to the shared rulebook."""

from dataclasses import dataclass, replace

from rulebook_cli.cli.clock import today
from rulebook_cli.cli.desk import Desk
from rulebook_cli.cli.exit_codes import FAILED, GOOD
from rulebook_cli.cli.gathering import find_open, gather
from rulebook_cli.cli.identity import proposer
from rulebook_cli.cli.screen import hint, is_interactive, phrase, tell
from rulebook_cli.model.amendment import Filed
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.settings import Association, Coordinator
from rulebook_cli.store.amendments import branch_of, id_of_branch
from rulebook_cli.store.decided_refs import DECIDED
from rulebook_cli.store.filing import next_id, renumber, sent_commit
from rulebook_cli.store.history import Move, Pushed
from rulebook_cli.store.repository import MAIN

_THERE = "[up to date]"
"""Git's word for what the other end has already."""


@dataclass(frozen=True, slots=True)
class Sending:
    """What is to be sent (all of one's own when no id is named), as whom, and where to."""

    ids: tuple[str, ...]
    as_: str | None
    remote: str
    dry_run: bool
    yes: bool


@dataclass(frozen=True, slots=True)
class _Parcel:
    """One branch on its way: the commit to be sent, to which ref, from which commit here."""

    id: str
    ref: str
    commit: str
    here: str


def send(desk: Desk, sending: Sending) -> int:
    """Send one's own open amendments, and a coordinator's draft with its decisions.

    Says first that what is sent becomes public. What is refused is still here.
    """
    who = proposer(desk, sending.as_)
    if sending.remote not in desk.repository.remotes():
        raise RulebookError("no-remote", remote=sending.remote)
    hint("submit.public")
    if not sending.yes and is_interactive() and not sending.dry_run and not _agreed():
        hint("submit.left")
        return GOOD
    desk.repository.fetch(sending.remote)
    if not sending.dry_run:
        _settle_numbers(desk, who.id, sending.remote)
    parcels = _parcels(desk, who.id, sending)
    refspecs = [f"{parcel.commit}:{parcel.ref}" for parcel in parcels]
    draft = _draft_refspecs(desk, sending.remote) if _sends_draft(who, sending) else []
    if sending.dry_run:
        return _foretell(parcels, draft)
    outcomes = desk.repository.push(sending.remote, refspecs + draft)
    if all(outcome.ok and outcome.reason == _THERE for outcome in outcomes):
        tell("submit.nothing")
        return GOOD
    return _report(desk, parcels, outcomes)


def _foretell(parcels: list[_Parcel], draft: list[str]) -> int:
    """Say what would be sent. A decided version is always in the draft that goes with it."""
    moved = [_named(MAIN)] if any(spec.endswith(f":{MAIN}") for spec in draft) else []
    ids = [parcel.id for parcel in parcels] + moved
    tell("submit.would" if ids else "submit.nothing", ids=ids)
    return GOOD


def _sends_draft(who: Association | Coordinator, sending: Sending) -> bool:
    return isinstance(who, Coordinator) and not sending.ids


def _named(refspec: str) -> str:
    """A part of the draft in words: the draft itself, or the name of a decided version."""
    ref = refspec.rpartition(":")[2]
    return phrase("version.draft") if ref == MAIN else ref.removeprefix("refs/tags/")


def _agreed() -> bool:
    from rulebook_cli.cli.questions import confirm

    return confirm(phrase("submit.agree"))


def _settle_numbers(desk: Desk, who: str, remote: str) -> None:
    """Where a number was taken meanwhile, the amendment not yet sent gets the next free one."""
    gathered = gather(desk)
    theirs = {
        id_of_branch(ref.name): ref.commit
        for ref in gathered.refs
        if ref.name.startswith(f"refs/remotes/{remote}/")
    }
    for filed in _own(list(gathered.open), who):
        id_, other = filed.amendment.id, theirs.get(filed.amendment.id)
        answered = any(one.id == id_ for one in gathered.answered)
        related = other and desk.repository.merge_base(filed.commit, other) in (filed.commit, other)
        if filed.amendment.submitted or (not answered and (other is None or related)):
            continue
        free = next_id(who, gather(desk).refs, gather(desk).ids)
        renumber(desk.repository, filed, free, desk.author())
        hint("submit.renumbered", old=id_, new=free)


def _parcels(desk: Desk, who: str, sending: Sending) -> list[_Parcel]:
    """One's own branches that the other end does not have as they are here."""
    gathered = gather(desk)
    chosen = [find_open(desk, gathered, id_) for id_ in sending.ids]
    for filed in chosen:
        if filed.amendment.association != who:
            raise RulebookError(
                "not-yours", id=filed.amendment.id, owner=filed.amendment.association
            )
    there = {
        ref.name.replace(f"refs/remotes/{sending.remote}/", "refs/heads/", 1): ref.commit
        for ref in gathered.refs
    }
    withdrawn = [f for f in _withdrawn(desk, who) if there.get(f.ref) != f.commit]
    parcels = []
    for filed in [*(chosen or _own(list(gathered.open), who)), *(() if chosen else withdrawn)]:
        commit = filed.commit
        if filed.amendment.is_open and not filed.amendment.submitted:
            amendment = replace(filed.amendment, submitted=today())
            commit = sent_commit(desk.repository, amendment, filed.commit, desk.author())
        ref = branch_of(filed.amendment.id)
        if f"refs/remotes/{sending.remote}/{ref.removeprefix('refs/heads/')}" == filed.ref:
            continue
        parcels.append(_Parcel(filed.amendment.id, ref, commit, filed.commit))
    return [p for p in parcels if _remote_commit(gathered, sending.remote, p.ref) != p.commit]


def _own(filed: list[Filed], who: str) -> list[Filed]:
    """One's own amendments that stand on a branch here."""
    return [
        one
        for one in filed
        if one.amendment.association == who and one.ref.startswith("refs/heads/")
    ]


def _withdrawn(desk: Desk, who: str) -> list[Filed]:
    """One's own amendments that were sent and then withdrawn here."""
    from rulebook_cli.store.amendments import BRANCHES, read_open

    refs = desk.repository.refs(BRANCHES[0])
    found = read_open(desk.repository, refs, desk.cache)
    return [f for f in _own(found, who) if f.amendment.withdrawn and f.amendment.submitted]


def _remote_commit(gathered: object, remote: str, ref: str) -> str:
    """The commit the other end was last seen to have on a branch; empty if none."""
    name = ref.replace("refs/heads/", f"refs/remotes/{remote}/", 1)
    refs = getattr(gathered, "refs", ())
    return next((one.commit for one in refs if one.name == name), "")


def _draft_refspecs(desk: Desk, remote: str) -> list[str]:
    """The draft and the decided versions, as far as they have moved."""
    refs = {ref.name: ref for ref in desk.repository.refs(MAIN, f"refs/remotes/{remote}/main")}
    here, there = refs.get(MAIN), refs.get(f"refs/remotes/{remote}/main")
    specs = [f"{MAIN}:{MAIN}"] if here and (not there or there.commit != here.commit) else []
    return specs + [f"{tag.name}:{tag.name}" for tag in desk.repository.refs(DECIDED)]


def _report(desk: Desk, parcels: list[_Parcel], outcomes: tuple[Pushed, ...]) -> int:
    """Say what arrived and what was refused; mark as sent only what arrived."""
    by_ref = {parcel.ref: parcel for parcel in parcels}
    refused = [outcome for outcome in outcomes if not outcome.ok]
    for outcome in outcomes:
        parcel = by_ref.get(outcome.ref)
        if outcome.ok and parcel:
            if parcel.commit != parcel.here:
                desk.repository.move(Move(parcel.ref, parcel.commit, parcel.here))
            tell("submit.sent", id=parcel.id)
        elif outcome.ok and outcome.reason != _THERE:
            tell("submit.sent", id=_named(outcome.ref))
    for outcome in refused:
        said = " ".join(outcome.said) or outcome.reason
        what = by_ref[outcome.ref].id if outcome.ref in by_ref else outcome.ref
        hint("submit.refused", what=what, reason=said)
    if refused:
        hint("submit.refused-next")
        return FAILED
    return GOOD
