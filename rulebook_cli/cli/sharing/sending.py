"""What one has written, sent to the shared rulebook."""

import sys
from dataclasses import dataclass

from rulebook_cli.cli.amendments.gathering import gather
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.desk.identity import proposer
from rulebook_cli.cli.sharing.parcels import Parcel, make_parcels, own_here
from rulebook_cli.cli.terminal.exit_codes import FAILED, GOOD
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import hint, is_interactive, phrase, suggest, tell, wrapped
from rulebook_cli.cli.terminal.typed_words import one_line
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.settings import Association, Coordinator
from rulebook_cli.store.branches import id_of_branch
from rulebook_cli.store.decided_refs import DECIDED
from rulebook_cli.store.filing import next_id, renumber
from rulebook_cli.store.history import Move, Pushed
from rulebook_cli.store.renumber_comments import renumber_comments
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


def send(desk: Desk, sending: Sending) -> int:
    """Send one's own open amendments, and a coordinator's draft with its decisions.

    Says first that what is sent becomes public. What is refused is still here.
    """
    who = proposer(desk, sending.as_)
    if sending.remote not in desk.repository.remotes():
        raise RulebookError("no-remote", remote=sending.remote)
    desk.repository.fetch(sending.remote, *_of_ones_own(who.id, sending.remote))
    if not sending.dry_run:
        _settle_numbers(desk, who.id, sending.remote)
    parcels = make_parcels(desk, who.id, sending.ids, sending.remote)
    draft = _draft_refspecs(desk, sending.remote) if _sends_draft(who, sending) else []
    if parcels or _moves_draft(draft):
        _list_contents(parcels, draft)
        if not sending.dry_run and not sending.yes and is_interactive() and not _agreed():
            hint("submit.left")
            return GOOD
    if sending.dry_run:
        return _foretell(parcels, draft)
    refspecs = [f"{parcel.commit}:{parcel.ref}" for parcel in parcels]
    outcomes = desk.repository.push(sending.remote, refspecs + draft)
    if all(outcome.ok and outcome.reason == _THERE for outcome in outcomes):
        tell("submit.nothing")
        return GOOD
    return _report(desk, parcels, outcomes)


def _of_ones_own(who: str, remote: str) -> list[str]:
    """What must be known to send: the draft there, and one's own branches. What others have done
    waits for `update`, which tells of it."""
    names = ("main*", f"amendment/{who}/*", f"comments/{who}*")  # a pattern need not be there
    return [f"+refs/heads/{name}:refs/remotes/{remote}/{name}" for name in names]


def _foretell(parcels: list[Parcel], draft: list[str]) -> int:
    """Say what would be sent. A decided version is always in the draft that goes with it."""
    moved = [_named(MAIN)] if _moves_draft(draft) else []
    ids = [parcel.id for parcel in parcels] + moved
    tell("submit.would" if ids else "submit.nothing", ids=ids)
    return GOOD


def _moves_draft(draft: list[str]) -> bool:
    return any(spec.endswith(f":{MAIN}") for spec in draft)


def _list_contents(parcels: list[Parcel], draft: list[str]) -> None:
    """Say what is about to be sent, and what that means."""
    hint("submit.contents")
    for parcel in parcels:
        key = "submit.item-withdrawn" if parcel.withdrawn else "submit.item"
        title = one_line(parcel.title.best(current_language()))
        _item(phrase(key, id=parcel.id, title=title))
    if _moves_draft(draft):
        _item(phrase("submit.item-draft"))
    if parcels:
        hint("submit.public")


def _item(words: str) -> None:
    print(wrapped(f"  {words}"), file=sys.stderr)


def _sends_draft(who: Association | Coordinator, sending: Sending) -> bool:
    return isinstance(who, Coordinator) and not sending.ids


def _named(refspec: str) -> str:
    """A part of the draft in words: the draft itself, or the name of a decided version."""
    ref = refspec.rpartition(":")[2]
    return phrase("version.draft") if ref == MAIN else ref.removeprefix("refs/tags/")


def _agreed() -> bool:
    from rulebook_cli.cli.terminal.questions import confirm

    return confirm(phrase("submit.agree"))


def _settle_numbers(desk: Desk, who: str, remote: str) -> None:
    """Where a number was taken meanwhile, the amendment not yet sent gets the next free one."""
    gathered = gather(desk)
    theirs = {
        id_of_branch(ref.name): ref.commit
        for ref in gathered.refs
        if ref.name.startswith(f"refs/remotes/{remote}/")
    }
    for filed in own_here(gathered.open, who):
        id_, other = filed.amendment.id, theirs.get(filed.amendment.id)
        answered = any(one.id == id_ for one in gathered.answered)
        related = other and desk.repository.merge_base(filed.commit, other) in (filed.commit, other)
        if filed.amendment.submitted or (not answered and (other is None or related)):
            continue
        free = next_id(who, gather(desk).refs, gather(desk).ids)
        renumber(desk.repository, filed, free, desk.author())
        renumber_comments(desk.repository, who, id_, free, desk.author())
        hint("submit.renumbered", old=id_, new=free)


def _draft_refspecs(desk: Desk, remote: str) -> list[str]:
    """The draft and the decided versions, as far as they have moved."""
    refs = {ref.name: ref for ref in desk.repository.refs(MAIN, f"refs/remotes/{remote}/main")}
    here, there = refs.get(MAIN), refs.get(f"refs/remotes/{remote}/main")
    specs = [f"{MAIN}:{MAIN}"] if here and (not there or there.commit != here.commit) else []
    return specs + [f"{tag.name}:{tag.name}" for tag in desk.repository.refs(DECIDED)]


def _report(desk: Desk, parcels: list[Parcel], outcomes: tuple[Pushed, ...]) -> int:
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
    suggest("submit.next")
    return GOOD
