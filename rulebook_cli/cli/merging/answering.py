"""Amendments answered without a merge: rejected, or withdrawn by their proposer."""

from dataclasses import dataclass, replace

from rulebook_cli.cli.amendments.gathering import Gathered, find_open, gather
from rulebook_cli.cli.amendments.refusals import refuse_taken_parts
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.desk.following import moved_meanwhile, report_followed
from rulebook_cli.cli.desk.identity import coordinator_name, proposer
from rulebook_cli.cli.desk.unsent import tell_next, warn_own_copy
from rulebook_cli.cli.merging.reasons import refuse_in_reason
from rulebook_cli.cli.terminal.clock import today
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import hint, phrase, tell
from rulebook_cli.model.amendment import Amendment, Answer, Filed, Withdrawal
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.text import Text
from rulebook_cli.store.amendments import called
from rulebook_cli.store.filing import Folding, fold, refile_amendment
from rulebook_cli.store.turns import RefMoved, turn

_TRIES = 60


@dataclass(frozen=True, slots=True)
class Rejecting:
    """What is left out of the draft: amendments, or some parts of one; `obsoleted_by` is the
    amendment in whose place it was."""

    ids: tuple[str, ...]
    parts: tuple[int, ...]
    because: str
    obsoleted_by: str = ""
    despite: tuple[str, ...] = ()

    def check(self) -> None:
        """Raises `RulebookError`: `one-at-a-time` when parts name several, `obsolete-whole`,
        `obsolete-itself`."""
        if len(self.ids) != 1 and self.parts:
            raise RulebookError("one-at-a-time")
        if self.obsoleted_by and self.parts:
            raise RulebookError("obsolete-whole")
        if self.obsoleted_by in self.ids:
            raise RulebookError("obsolete-itself", id=self.obsoleted_by)


def reject_amendment(
    desk: Desk, id_: str, parts: tuple[int, ...], because: str, dry_run: bool
) -> None:
    """Record on main that an amendment, or some of its parts, was not taken, and why."""
    reject_amendments(desk, Rejecting((id_,), parts, because), dry_run)


def reject_amendments(desk: Desk, rejecting: Rejecting, dry_run: bool) -> None:
    """Record on main that amendments were not taken, all with one reason, all or none.

    Raises `RulebookError`: those of `Rejecting.check`, `no-such-amendment`, `already-answered`,
    `no-such-part`, `part-taken`.
    """
    rejecting.check()
    refuse_in_reason(desk, rejecting.because, rejecting.despite)
    warn_own_copy(desk)
    with turn(desk.repository.turn_file):
        for _ in range(_TRIES):
            gathered = gather(desk)
            foldings = _rejected(desk, gathered, rejecting)
            if dry_run:
                ids = [one.amendment.id for one in foldings]
                tell("reject.would", id=ids, count=len(ids))
                return
            author, message = desk.author(), phrase("reject.commit")
            try:
                new = fold(desk.repository, gathered.main, foldings, author, message)
            except RefMoved as moved:
                moved_meanwhile(moved)
                continue
            report_followed(desk, gathered.main, new)
            for folding in foldings:
                _report(gathered, folding)
            tell_next(desk)
            return
    raise RulebookError("ref-moved", ref="main")


def _rejected(desk: Desk, gathered: Gathered, rejecting: Rejecting) -> list[Folding]:
    """The records with the answer in them."""
    replacing = _replacing(gathered, rejecting.obsoleted_by)
    reason, by = Text({current_language(): rejecting.because}), coordinator_name(desk)
    found = {find_open(desk, gathered, id_).ref: id_ for id_ in rejecting.ids}
    foldings = []
    for id_ in found.values():
        filed = find_open(desk, gathered, id_)
        record = gathered.record_of(filed)
        parts = _parts(record, rejecting.parts)
        answers = [Answer("rejected", reason, by, today(), part) for part in parts]
        after = replace(record, answers=(*record.answers, *answers), obsoleted_by=replacing)
        foldings.append(Folding(after, {}, filed.ref, filed.commit))
    return foldings


def _replacing(gathered: Gathered, id_: str) -> str:
    """The id of the amendment that is taken instead. Raises `RulebookError`:
    `no-such-amendment`, `obsolete-ended` for one that is neither open nor in the draft."""
    if not id_:
        return ""
    record = called((*(filed.amendment for filed in gathered.open), *gathered.answered), id_)
    if record is None:
        raise RulebookError("no-such-amendment", id=id_, known=sorted(gathered.ids))
    if not record.is_open and not record.taken:
        raise RulebookError("obsolete-ended", id=id_, status=record.status)
    return record.id


def _report(gathered: Gathered, folding: Folding) -> None:
    """Say what has been recorded of one amendment."""
    after = folding.amendment
    before = next((one for one in gathered.answered if one.id == after.id), None)
    fresh = after.answers[len(before.answers) if before else 0 :]
    rejected = [answer.part for answer in fresh]
    if after.obsoleted_by:
        tell("reject.done-obsolete", id=after.id, other=after.obsoleted_by)
    elif rejected == [0]:
        tell("reject.done", id=after.id)
    else:
        tell("reject.done-parts", id=after.id, parts=rejected, count=len(rejected))


def own_open(desk: Desk, id_: str, as_: str | None) -> Filed:
    """An open amendment of one's own. Raises `RulebookError("not-yours")` and as `find_open`."""
    who = proposer(desk, as_)
    filed = find_open(desk, gather(desk), id_)
    if filed.amendment.association != who.id:
        raise RulebookError("not-yours", id=id_, owner=filed.amendment.association)
    return filed


def withdraw_amendment(
    desk: Desk,
    id_: str,
    as_: str | None,
    because: str,
    dry_run: bool,
    despite: tuple[str, ...] = (),
) -> None:
    """Mark an amendment of one's own withdrawn, on its own branch."""
    filed = own_open(desk, id_, as_)
    id_ = filed.amendment.id
    refuse_in_reason(desk, because, despite)
    if dry_run:
        tell("withdraw.would", id=id_)
        return
    reason = Text({current_language(): because})
    amendment = replace(filed.amendment, withdrawn=Withdrawal(today(), reason))
    refile_amendment(desk.repository, amendment, {}, filed.commit, desk.author())
    tell("withdraw.done", id=id_)
    if filed.amendment.submitted:
        hint("withdraw.sent", id=id_)


def _parts(record: Amendment, parts: tuple[int, ...]) -> tuple[int, ...]:
    """The parts that are meant: those named; else those that wait where some were answered, or
    the whole (0). What stands in the draft is not rejected by the way."""
    refuse_taken_parts(record, parts)
    if parts or len(record.waiting) == len(record.outcomes):
        return tuple(dict.fromkeys(parts)) or (0,)
    return record.waiting
