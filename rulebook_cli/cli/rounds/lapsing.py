"""Amendments that nobody answered, let lapse when the coordinator says so, or carried on."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from rulebook_cli.cli.amendments.gathering import Gathered, find_open, gather
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.desk.following import moved_meanwhile, report_followed
from rulebook_cli.cli.desk.identity import coordinator_name
from rulebook_cli.cli.desk.personal_gate import refuse_personal_data
from rulebook_cli.cli.desk.unsent import tell_next, warn_own_copy
from rulebook_cli.cli.rounds.open_amendments import open_in_round
from rulebook_cli.cli.rounds.words import next_step, tell_word, word
from rulebook_cli.cli.terminal.clock import today
from rulebook_cli.cli.terminal.language import LANGUAGES, current_language
from rulebook_cli.model.amendment import LAPSED, UNDONE, Amendment, Answer, Status
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.text import Text
from rulebook_cli.render.speech import say
from rulebook_cli.store.amendments import called
from rulebook_cli.store.branches import ANSWERED, id_of_branch
from rulebook_cli.store.filing import Folding, fold
from rulebook_cli.store.turns import RefMoved, turn

_TRIES = 20


@dataclass(frozen=True, slots=True)
class Ending:
    """Amendments to be let lapse, or `carried` into the round, and why."""

    round: str
    ids: tuple[str, ...]
    because: str
    carried: bool = False
    despite: tuple[str, ...] = ()
    dry_run: bool = False

    @property
    def everything(self) -> bool:
        """Whether all that the round has left open are meant."""
        words = {w for each in LANGUAGES for w in say(each, "rounds", "all-word").split(", ")}
        return len(self.ids) == 1 and self.ids[0].casefold() in words


def end_amendments(desk: Desk, ending: Ending) -> None:
    """Let amendments lapse, or carry them into the round, all or none: each record gets a line,
    and the branch of one that has lapsed is kept under `refs/rulebook/answered/`.

    Raises `RulebookError`: `no-such-amendment`, `already-answered`, `not-lapsed`,
    `text-not-here`, `personal-data-found`, `amendment-moved`.
    """
    refuse_personal_data(desk, {word("part.because"): ending.because}, ending.despite)
    warn_own_copy(desk)
    key = "carried" if ending.carried else "lapsed"
    with turn(desk.repository.turn_file):
        for _ in range(_TRIES):
            gathered = gather(Desk(desk.repository, desk.cache))
            foldings = [one for one in _foldings(desk, gathered, ending) if one]
            ids = [one.amendment.id for one in foldings]
            if not foldings or ending.dry_run:
                told = f"would.{key}" if foldings else f"already.{key}"
                tell_word(told, ids=ids, count=len(ids), id=ending.round)
                return
            message = word(f"commit.{key}", id=ending.round)
            try:
                new = fold(desk.repository, gathered.main, foldings, desk.author(), message)
            except RefMoved as moved:
                moved_meanwhile(moved)
                continue
            report_followed(desk, gathered.main, new)
            tell_word(f"done.{key}", ids=ids, count=len(ids), id=ending.round)
            next_step(f"next-{key}", id=ids[0])
            tell_next(desk)
            return
    raise RulebookError("ref-moved", ref="main")


def _foldings(desk: Desk, gathered: Gathered, ending: Ending) -> list[Folding | None]:
    if ending.carried:
        return [_carried(desk, gathered, ending, id_) for id_ in dict.fromkeys(ending.ids)]
    if ending.everything:
        ids: Sequence[str] = [one.amendment.id for one in open_in_round(gathered, ending.round)]
    else:
        ids = tuple(dict.fromkeys(ending.ids))
    return [_lapsed(desk, gathered, ending, id_) for id_ in ids]


def _lapsed(desk: Desk, gathered: Gathered, ending: Ending, id_: str) -> Folding | None:
    """The record with the answer that it has lapsed; None where it has already."""
    known = called(gathered.answered, id_)
    if known is not None and known.status is Status.LAPSED:
        return None
    filed = find_open(desk, gathered, id_)
    record = gathered.record_of(filed)
    whole = len(record.waiting) == len(record.outcomes)
    answers = _lines(desk, LAPSED, ending, (0,) if whole else record.waiting)
    after = replace(record, answers=(*record.answers, *answers), lapsed=today())
    return Folding(after, {}, filed.ref, filed.commit)


def _carried(desk: Desk, gathered: Gathered, ending: Ending, id_: str) -> Folding | None:
    """The record in the round: of an open amendment as it is, of one that has lapsed open again,
    its branch where it stood. None where it is there already."""
    waiting = (gathered.record_of(filed) for filed in gathered.open)
    record = called((*waiting, *gathered.answered), id_)
    if record is None:
        raise RulebookError("no-such-amendment", id=id_, known=sorted(gathered.ids))
    if record.is_open:
        return Folding(replace(record, round=ending.round), {}) if _moves(record, ending) else None
    if not record.lapsed:
        raise RulebookError("not-lapsed", id=record.id, status=record.status)
    kept = desk.repository.resolve(ANSWERED + record.id)
    here = any(id_of_branch(ref.name) == record.id for ref in gathered.refs)
    if not kept and not here:
        raise RulebookError("text-not-here", id=record.id)
    gone = {part for part, one in record.outcomes.items() if one == LAPSED}
    parts = (0,) if gone == set(record.outcomes) else tuple(sorted(gone))
    answers = (*record.answers, *_lines(desk, UNDONE, ending, parts))
    after = replace(record, answers=answers, lapsed=None, round=ending.round)
    return Folding(after, {}, again=kept or "")


def _moves(record: Amendment, ending: Ending) -> bool:
    return record.round != ending.round


def _lines(desk: Desk, outcome: str, ending: Ending, parts: Sequence[int]) -> tuple[Answer, ...]:
    reason, by = Text({current_language(): ending.because}), coordinator_name(desk)
    return tuple(Answer(outcome, reason, by, today(), part) for part in parts)
