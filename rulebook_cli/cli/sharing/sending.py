"""What one has written, sent to the shared rulebook."""

import sys
from dataclasses import dataclass, replace

from rulebook_cli.cli.book.verdicts import carry_verdict
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.desk.identity import proposer
from rulebook_cli.cli.evidence.sending_evidence import (
    EvidenceParcel,
    evidence_parcels,
    settle_evidence,
)
from rulebook_cli.cli.evidence.withdrawing import finish_withdrawals
from rulebook_cli.cli.sharing.comment_parcels import (
    CommentParcel,
    comment_parcels,
    patterns,
    senders_here,
    settle_all,
)
from rulebook_cli.cli.sharing.declined import named, tell_refused
from rulebook_cli.cli.sharing.parcels import Parcel, make_parcels
from rulebook_cli.cli.sharing.shared_rulebook import require_shared
from rulebook_cli.cli.sharing.taken_numbers import settle_numbers
from rulebook_cli.cli.terminal.exit_codes import FAILED, GOOD
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import (
    hint,
    is_interactive,
    note,
    phrase,
    suggest,
    tell,
    wrapped,
)
from rulebook_cli.cli.terminal.typed_words import one_line
from rulebook_cli.model.dialogue import Option
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.settings import Association, Coordinator
from rulebook_cli.render.speech import say
from rulebook_cli.store.decided_refs import DECIDED
from rulebook_cli.store.history import Move, Pushed
from rulebook_cli.store.repository import MAIN

_THERE = "[up to date]"
"""Git's word for what the other end has already."""


@dataclass(frozen=True, slots=True)
class Sending:
    """What is to be sent (all of one's own when neither an id nor the draft is named), as whom,
    and where to."""

    ids: tuple[str, ...]
    as_: str | None
    remote: str
    dry_run: bool
    yes: bool
    draft: bool = False

    @property
    def chosen(self) -> bool:
        """Whether only some of one's own is meant."""
        return bool(self.ids) or self.draft


@dataclass(frozen=True, slots=True)
class _Load:
    """What goes: amendments, comments and evidence, and refspecs of the draft with its decided
    versions."""

    parcels: list[Parcel]
    said: list[CommentParcel | EvidenceParcel]
    draft: list[str]

    @property
    def moves_draft(self) -> bool:
        """Whether the draft itself is news to the other end."""
        return any(spec.endswith(f":{MAIN}") for spec in self.draft)

    @property
    def is_public(self) -> bool:
        """Whether any of it becomes a public document that was none before."""
        return bool(self.parcels) or any(isinstance(one, CommentParcel) for one in self.said)

    @property
    def parts(self) -> int:
        """How many things could be sent one without the other."""
        return len(self.parcels) + self.moves_draft


def send(desk: Desk, sending: Sending) -> int:
    """Send one's own open amendments and comments, and a coordinator's draft with its decisions.

    Says first that what is sent becomes public. What is refused is still here.
    """
    who = proposer(desk, sending.as_)
    require_shared(desk, sending.remote)
    desk.repository.fetch(sending.remote, *_of_ones_own(who, sending.remote))
    if _load(desk, who, sending).is_public:
        hint("submit.public")  # before anything else is said or done
    withdrew = finish_withdrawals(desk, sending.remote, sending.dry_run)
    senders = [] if sending.chosen else senders_here(desk, who)
    called_now = settle_numbers(desk, who.id, sending.remote, sending.dry_run)
    sending = replace(sending, ids=tuple(called_now.get(id_, id_) for id_ in sending.ids))
    if not sending.dry_run:
        settle_all(desk, senders, sending.remote)
        settle_evidence(desk, _evidence(desk, who, sending), sending.remote)
    load = _load(desk, who, sending)
    if load.parts or load.said:
        _list_contents(load)
        if not sending.dry_run and not sending.yes and is_interactive():
            chosen = _agreed(load, sending)
            if chosen is None:
                hint("submit.left")
                suggest("submit.later")
                return GOOD
            load = load if chosen is sending else _load(desk, who, chosen)
    if sending.dry_run:
        return _foretell(load)
    refspecs = [f"{parcel.commit}:{parcel.ref}" for parcel in load.parcels]
    refspecs += [f"{one.commit}:{one.ref}" for one in load.said]
    outcomes = desk.repository.push(sending.remote, refspecs + load.draft)
    if all(outcome.ok and outcome.reason == _THERE for outcome in outcomes):
        if not withdrew:
            tell("submit.nothing")
        return GOOD
    return _report(desk, load, outcomes)


def _of_ones_own(who: Association | Coordinator, remote: str) -> list[str]:
    """What must be known to send: the draft there, and one's own branches. What others have done
    waits for `update`, which tells of it."""
    names = ("main*", f"amendment/{who.id}/*", patterns(who))  # a pattern need not be there
    return [f"+refs/heads/{name}:refs/remotes/{remote}/{name}" for name in names]


def _load(desk: Desk, who: Association | Coordinator, sending: Sending) -> _Load:
    """What would go now. Raises `RulebookError("draft-not-yours")`, and as `make_parcels`."""
    coordinates = isinstance(who, Coordinator)
    if sending.draft and not coordinates:
        raise RulebookError("draft-not-yours")
    senders = [] if sending.chosen else senders_here(desk, who)
    everything = sending.ids or not sending.draft
    parcels = make_parcels(desk, who.id, sending.ids, sending.remote) if everything else []
    evidence = _evidence(desk, who, sending) if everything else []
    said: list[CommentParcel | EvidenceParcel] = [*evidence]
    said[:0] = comment_parcels(desk, senders, sending.remote)
    with_draft = coordinates and (sending.draft or not sending.ids)
    return _Load(parcels, said, _draft_refspecs(desk, sending.remote) if with_draft else [])


def _foretell(load: _Load) -> int:
    """Say what would be sent. A decided version is always in the draft that goes with it."""
    moved = [named(MAIN)] if load.moves_draft else []
    ids = [parcel.id for parcel in load.parcels] + [one.words for one in load.said] + moved
    tell("submit.would" if ids else "submit.nothing", ids=ids)
    return GOOD


def _list_contents(load: _Load) -> None:
    """Say what is about to be sent."""
    hint("submit.contents")
    for parcel in load.parcels:
        _item(_in_words(parcel))
    for one in load.said:
        _item(one.words)
    if load.moves_draft:
        _item(phrase("submit.item-draft"))
    if any(isinstance(one, EvidenceParcel) for one in load.said):
        note("evidence", "public")


def _in_words(parcel: Parcel) -> str:
    key = "submit.item-withdrawn" if parcel.withdrawn else "submit.item"
    return phrase(key, id=parcel.id, title=one_line(parcel.title.best(current_language())))


def _evidence(desk: Desk, who: Association | Coordinator, sending: Sending) -> list[EvidenceParcel]:
    return evidence_parcels(desk, who.id, sending.ids, sending.remote)


def _item(words: str) -> None:
    print(wrapped(f"  {words}"), file=sys.stderr)


def _agreed(load: _Load, sending: Sending) -> Sending | None:
    """What the sender wants to send of what was listed; None for nothing."""
    from rulebook_cli.cli.terminal.questions import confirm, pick, pick_several

    if load.parts < 2 or sending.chosen:
        return sending if confirm(phrase("submit.agree")) else None
    ways = [Option(way, _question(f"send-{way}")) for way in ("all", "some", "none")]
    way = pick(phrase("submit.agree"), ways)
    if way != "some":
        return sending if way == "all" else None
    things = [Option(parcel.id, _in_words(parcel)) for parcel in load.parcels]
    draft = [Option(MAIN, phrase("submit.item-draft"))] if load.moves_draft else []
    names = pick_several(_question("send-several"), [*things, *draft], ())
    ids = tuple(name for name in names if name != MAIN)
    return replace(sending, ids=ids, draft=MAIN in names)


def _question(key: str) -> str:
    return say(current_language(), "questions", key)


def _draft_refspecs(desk: Desk, remote: str) -> list[str]:
    """The draft and the decided versions, as far as they have moved."""
    refs = {ref.name: ref for ref in desk.repository.refs(MAIN, f"refs/remotes/{remote}/main")}
    here, there = refs.get(MAIN), refs.get(f"refs/remotes/{remote}/main")
    specs = [f"{MAIN}:{MAIN}"] if here and (not there or there.commit != here.commit) else []
    return specs + [f"{tag.name}:{tag.name}" for tag in desk.repository.refs(DECIDED)]


def _report(desk: Desk, load: _Load, outcomes: tuple[Pushed, ...]) -> int:
    """Say what arrived and what was refused; mark as sent only what arrived."""
    by_ref = {parcel.ref: parcel for parcel in load.parcels}
    comments = {one.ref: one.words for one in load.said}
    refused = [outcome for outcome in outcomes if not outcome.ok]
    for outcome in outcomes:
        parcel = by_ref.get(outcome.ref)
        if outcome.ok and parcel:
            if parcel.commit != parcel.here:
                desk.repository.move(Move(parcel.ref, parcel.commit, parcel.here))
                carry_verdict(desk, parcel.here, parcel.commit)
            tell("submit.sent", id=parcel.id)
        elif outcome.ok and outcome.reason != _THERE:
            tell("submit.sent", id=comments.get(outcome.ref) or named(outcome.ref))
    for outcome in refused:
        known = by_ref[outcome.ref].id if outcome.ref in by_ref else ""
        tell_refused(outcome, known or comments.get(outcome.ref, ""))
    if refused:
        note("troubles", "refused.kept")
        return FAILED
    with_draft = any(outcome.ref not in {*by_ref, *comments} for outcome in outcomes)
    suggest("submit.next-coordinator" if with_draft else "submit.next")
    return GOOD
