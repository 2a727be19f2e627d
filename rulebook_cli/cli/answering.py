"""Amendments answered without a merge: rejected, or withdrawn by their proposer."""

from collections.abc import Callable
from dataclasses import replace

from rulebook_cli.cli.clock import today
from rulebook_cli.cli.desk import Desk
from rulebook_cli.cli.following import moved_meanwhile, report_followed
from rulebook_cli.cli.gathering import Gathered, find_open, gather
from rulebook_cli.cli.identity import coordinator_name, proposer
from rulebook_cli.cli.language import current_language
from rulebook_cli.cli.refusals import refuse_taken_parts
from rulebook_cli.cli.screen import hint, phrase, tell
from rulebook_cli.model.amendment import Amendment, Answer, Filed, Withdrawal
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.text import Text
from rulebook_cli.store.filing import Folding, fold, refile_amendment
from rulebook_cli.store.repository import RefMoved

_TRIES = 20


def reject_amendment(
    desk: Desk, id_: str, parts: tuple[int, ...], because: str, dry_run: bool
) -> None:
    """Record on main that an amendment, or some of its parts, was not taken, and why."""

    def answered(gathered: Gathered, filed: Filed) -> Amendment:
        record = gathered.record_of(filed)
        rejected = _parts(record, parts)
        reason, by = Text({current_language(): because}), coordinator_name(desk)
        answers = [Answer("rejected", reason, by, today(), part) for part in rejected]
        return replace(record, answers=(*record.answers, *answers))

    if dry_run:
        gathered = gather(desk)
        answered(gathered, find_open(desk, gathered, id_))
        tell("reject.would", id=id_)
        return
    before, after = _put_on_main(desk, id_, answered, phrase("reject.commit"))
    rejected = [answer.part for answer in after.answers[len(before.answers) :]]
    if rejected == [0]:
        tell("reject.done", id=after.id)
    else:
        tell("reject.done-parts", id=after.id, parts=rejected, count=len(rejected))


def withdraw_amendment(desk: Desk, id_: str, as_: str | None, because: str, dry_run: bool) -> None:
    """Mark an amendment of one's own withdrawn, on its own branch."""
    who = proposer(desk, as_)
    filed = find_open(desk, gather(desk), id_)
    if filed.amendment.association != who.id:
        raise RulebookError("not-yours", id=id_, owner=filed.amendment.association)
    if dry_run:
        tell("withdraw.would", id=id_)
        return
    reason = Text({current_language(): because})
    amendment = replace(filed.amendment, withdrawn=Withdrawal(today(), reason))
    refile_amendment(desk.repository, amendment, {}, filed.commit, desk.author())
    tell("withdraw.done", id=id_)
    if filed.amendment.submitted:
        hint("withdraw.sent", id=id_)


def _put_on_main(
    desk: Desk, id_: str, answered: Callable[[Gathered, Filed], Amendment], message: str
) -> tuple[Amendment, Amendment]:
    """Write an answered record to main, and again on top of whoever wrote meanwhile. Returns the
    record before and after."""
    for _ in range(_TRIES):
        gathered = gather(desk)
        filed = find_open(desk, gathered, id_)
        before, after = gathered.record_of(filed), answered(gathered, filed)
        folding = Folding(after, {}, filed.ref, filed.commit)
        try:
            new = fold(desk.repository, gathered.main, [folding], desk.author(), message)
        except RefMoved as moved:
            moved_meanwhile(moved)
            continue
        report_followed(desk, gathered.main, new)
        return before, after
    raise RulebookError("ref-moved", ref="main")


def _parts(record: Amendment, parts: tuple[int, ...]) -> tuple[int, ...]:
    """The parts that are meant: those named; else those that wait where some were answered, or
    the whole (0). What stands in the draft is not rejected by the way."""
    refuse_taken_parts(record, parts)
    if parts or len(record.waiting) == len(record.outcomes):
        return tuple(dict.fromkeys(parts)) or (0,)
    return record.waiting
