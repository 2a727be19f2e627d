"""Evidence taken back for good: its refs deleted and its bytes removed, here and where it was sent.

What remains is its id, the hash of its bytes, what it was about, and when it was withdrawn: neither
words, nor who consented, nor anything that shows a person.
"""

from collections.abc import Iterable
from dataclasses import replace

from rulebook_cli.cli.amendments.gathering import gather
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.desk.identity import proposer
from rulebook_cli.cli.desk.personal_gate import refuse_personal_data
from rulebook_cli.cli.evidence.showing_evidence import evidence_named
from rulebook_cli.cli.evidence.words import tell_word, word
from rulebook_cli.cli.terminal.clock import today
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import note
from rulebook_cli.model.amendment import Withdrawal
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.evidence import Evidence
from rulebook_cli.model.settings import Coordinator
from rulebook_cli.model.text import Text
from rulebook_cli.store.amendments import of_id
from rulebook_cli.store.evidence_names import EVIDENCE, WITHDRAWN
from rulebook_cli.store.evidence_refs import (
    evidence_refs,
    id_of,
    is_withdrawal,
    mark_withdrawn,
    take_away,
)
from rulebook_cli.store.filing import refile_amendment
from rulebook_cli.store.forgetting import Forgotten, forget, objects_of, shared_folder
from rulebook_cli.store.repository import Repository

USUAL = "origin"
"""What git calls the place that a clone was made from."""


def withdraw_evidence(
    desk: Desk, id_: str, as_: str | None, because: str, despite: tuple[str, ...], dry_run: bool
) -> Evidence:
    """Withdraw one piece: mark it, delete its refs, remove its bytes from this repository.

    Raises `RulebookError`: `no-such-evidence`, `evidence-withdrawn`, `evidence-not-yours`,
    `personal-data-found`.
    """
    one = evidence_named(desk, id_)
    who = proposer(desk, as_)
    if who.id != one.association and not isinstance(who, Coordinator):
        raise RulebookError("evidence-not-yours", id=one.id, owner=one.association)
    refuse_personal_data(desk, {word("part.because"): because}, despite)
    if dry_run:
        tell_word("would-withdraw", id=one.id)
        return one
    remains = _remains(one, because)
    mark_withdrawn(desk.repository, remains, desk.author())
    _unname_in_amendment(desk, one)
    done = forget_withdrawn(desk, [one.id])
    tell_word("withdrawn", id=one.id)
    tell_done(done)
    return one


def _remains(one: Evidence, because: str) -> Evidence:
    """The record without words: what it was about, its hash, and that it was withdrawn."""
    return Evidence(
        id=one.id,
        association=one.association,
        about=one.about,
        place=one.place,
        kind=one.kind,
        sha256=one.sha256,
        added=one.added,
        round=one.round,
        withdrawn=Withdrawal(today(), Text({current_language(): because})),
    )


def _unname_in_amendment(desk: Desk, one: Evidence) -> None:
    """An open amendment of one's own no longer names it."""
    filed = of_id(gather(desk).open, one.amendment)
    if filed is None or one.id not in filed.amendment.evidence:
        return
    if filed.amendment.association != one.association or not filed.ref.startswith("refs/heads/"):
        return
    left = tuple(each for each in filed.amendment.evidence if each != one.id)
    changed = replace(filed.amendment, evidence=left)
    refile_amendment(desk.repository, changed, {}, filed.commit, desk.author())


def forget_withdrawn(desk: Desk, ids: Iterable[str] | None = None) -> Forgotten:
    """Remove from this repository the bytes of what was withdrawn, here or by others; of all that
    is known as withdrawn where no `ids` are given. Does nothing where nothing is left."""
    repository = desk.repository
    refs = evidence_refs(repository)
    gone = {id_of(ref.name) for ref in refs if is_withdrawal(ref.name)} & set(
        ids if ids is not None else map(id_of, (ref.name for ref in refs))
    )
    held = [ref for ref in refs if id_of(ref.name) in gone and not is_withdrawal(ref.name)]
    if not held:
        return Forgotten()
    objects = objects_of(repository, dict.fromkeys(ref.commit for ref in held))
    take_away(repository, gone)
    return forget(repository, objects)


def held_evidence(desk: Desk) -> frozenset[str]:
    """The commits of all evidence that is here, to be asked before a fetch: it may drop refs."""
    refs = evidence_refs(desk.repository)
    return frozenset(ref.commit for ref in refs if not is_withdrawal(ref.name))


def drop_withdrawn(desk: Desk, held: frozenset[str]) -> None:
    """After a fetch: remove here what was withdrawn, here or elsewhere, and what the other end has
    removed, and say so. `held` is what was here before."""
    done = forget_withdrawn(desk)
    gone = held - held_evidence(desk)
    left = desk.repository.existing(gone) if gone else []
    if left:
        more = forget(desk.repository, objects_of(desk.repository, left))
        done = Forgotten(done.removed + more.removed, done.shared, done.left + more.left)
    if done.removed:
        tell_word("forgotten")
    tell_done(done)


def tell_done(done: Forgotten) -> None:
    """Say what could not be removed, and why."""
    if done.shared:
        note("evidence", "left.shared")
    if done.left:
        note("evidence", "left.here")


def finish_withdrawals(desk: Desk, remote: str, dry_run: bool = False) -> bool:
    """Let the shared rulebook know of what was withdrawn here: its refs are deleted there, and
    where it is a folder its bytes are removed too. Returns whether there was anything to do."""
    repository = desk.repository
    own = {id_of(ref.name): ref.commit for ref in repository.refs(f"{WITHDRAWN}*")}
    if not own:
        return False
    forget_withdrawn(desk)
    there = repository.remote_refs(remote, f"{EVIDENCE}*", f"{WITHDRAWN}*")
    held = {id_: there[EVIDENCE + id_] for id_ in own if EVIDENCE + id_ in there}
    unknown = [id_ for id_ in own if WITHDRAWN + id_ not in there]
    if not held and not unknown:
        return False
    if dry_run:
        tell_word("would-withdraw-there", ids=sorted({*held, *unknown}))
        return True
    folder = shared_folder(repository.remotes().get(remote, remote), repository.folder)
    objects = _objects_there(folder, held.values())
    specs = [f"{WITHDRAWN}{id_}:{WITHDRAWN}{id_}" for id_ in unknown]
    outcomes = repository.push(remote, [*specs, *(f":{EVIDENCE}{id_}" for id_ in held)])
    refused = {id_of(one.ref) for one in outcomes if not one.ok}
    for id_ in sorted({*held, *unknown}):
        if id_ in refused:
            note("evidence", "withdrawn-refused", id=id_)
        else:
            tell_word("withdrawn-there", id=id_)
    if held and not refused:
        _tell_there(folder, objects)
    return True


def _objects_there(folder: Repository | None, commits: Iterable[str]) -> set[str]:
    if folder is None:
        return set()
    try:
        return objects_of(folder, commits)
    except RulebookError:
        return set()


def _tell_there(folder: Repository | None, objects: set[str]) -> None:
    """Remove the bytes where we can reach them, and say what nobody can promise."""
    removed = False
    if folder and objects:
        try:
            done = forget(folder, objects)
            removed = not done.left and not done.shared
        except RulebookError:
            removed = False
    note("evidence", "promise.folder" if removed else "promise.server")
    note("evidence", "promise.others")


def withdraw_and_send(
    desk: Desk,
    id_: str,
    as_: str | None,
    because: str,
    despite: tuple[str, ...] = (),
    at_once: bool = False,
    dry_run: bool = False,
) -> None:
    """Withdraw one piece, and where it is wanted `at_once` tell the shared rulebook too."""
    if at_once and USUAL not in desk.repository.remotes():
        raise RulebookError("no-shared")
    withdraw_evidence(desk, id_, as_, because, despite, dry_run)
    if at_once and not dry_run:
        finish_withdrawals(desk, USUAL)
    elif not dry_run and USUAL in desk.repository.remotes():
        note("evidence", "withdrawn-next")
    if not dry_run:
        note("evidence", "remains")
