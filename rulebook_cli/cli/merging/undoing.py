"""The last decision on an amendment undone: the draft without it, the amendment open again."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from rulebook_cli.changes.compare import compare
from rulebook_cli.cli.amendments.folding import Folded, fold_in
from rulebook_cli.cli.amendments.gathering import Gathered, gather
from rulebook_cli.cli.amendments.opening import Opened
from rulebook_cli.cli.book.judging import errors_of, new_among
from rulebook_cli.cli.book.patched_books import with_places_of
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.desk.following import moved_meanwhile, report_followed
from rulebook_cli.cli.desk.identity import coordinator_name
from rulebook_cli.cli.desk.unsent import tell_next, warn_own_copy
from rulebook_cli.cli.merging.also_taken import also_taken
from rulebook_cli.cli.merging.reasons import refuse_in_reason
from rulebook_cli.cli.merging.undo_refusals import show_later_changes, show_resting_errors
from rulebook_cli.cli.terminal.exit_codes import FINDINGS, GOOD
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import phrase, tell
from rulebook_cli.model.amendment import UNDONE, Amendment, Answer, Filed
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.finding import Finding
from rulebook_cli.model.text import Text
from rulebook_cli.store.amendments import called
from rulebook_cli.store.answers_on_main import Answering, answerings
from rulebook_cli.store.branches import ANSWERED, id_of_branch
from rulebook_cli.store.filing import Folding, fold
from rulebook_cli.store.turns import RefMoved, turn

_TRIES = 60
_TAKEN = ("merged", "merged-modified")


@dataclass(frozen=True, slots=True)
class Undoing:
    """What is to be undone: the last decision on an amendment, or on some of its parts."""

    id: str
    parts: tuple[int, ...]
    because: str
    despite: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Decision:
    """The decision that is undone: when it was made, and to which parts."""

    record: Amendment
    made: Answering
    parts: tuple[int, ...]

    @property
    def outcome(self) -> str:
        """What had been decided."""
        return self.made.record.answers[self.made.lines[-1]].outcome

    @property
    def whole(self) -> bool:
        """Whether nothing that was decided then stays."""
        return all(part in self.parts for part in self._answered_then())

    def _answered_then(self) -> list[int]:
        lines = self.made.record.standing_lines.items()
        return [part for part, at in lines if at is not None and at in self.made.lines]


def undo_answer(desk: Desk, undoing: Undoing, on: date, dry_run: bool) -> int:
    """Undo a decision on main; exit code 1 when what came later rests on it.

    Raises `RulebookError`: `no-such-amendment`, `no-such-part`, `nothing-to-undo`,
    `text-not-here`.
    """
    refuse_in_reason(desk, undoing.because, undoing.despite)
    warn_own_copy(desk)
    with turn(desk.repository.turn_file):
        for _ in range(_TRIES):
            try:
                return _try(Desk(desk.repository, desk.cache), undoing, on, dry_run)
            except RefMoved as moved:
                moved_meanwhile(moved)
    raise RulebookError("ref-moved", ref="main")


def _try(desk: Desk, undoing: Undoing, on: date, dry_run: bool) -> int:
    """One attempt, on main as it stands now."""
    gathered = gather(desk)
    record = _record(gathered, undoing.id)
    decision = _decision(desk, gathered, record, undoing.parts)
    again = _branch_commit(desk, gathered, decision)
    files: dict[str, bytes | None] = {}
    if decision.outcome in _TAKEN:
        folded = _without(desk, gathered, decision)
        if folded.consolidated.clashes:
            places = [clash.address for clash in folded.consolidated.clashes]
            show_later_changes(desk, record.id, decision.made.after, gathered.main, places)
            return FINDINGS
        errors = _new_errors(desk, decision, folded, on)
        refused = [error for error in errors if error.check not in undoing.despite]
        if refused:
            made = decision.made.after
            show_resting_errors(desk, record.id, made, gathered.main, refused, folded.book)
            return FINDINGS
        files = folded.files
    if dry_run:
        tell("undo.would", ids=_names(decision))
        return GOOD
    after = _undone(desk, decision, undoing, on)
    folding = Folding(after, files, again=again)
    new = fold(desk.repository, gathered.main, [folding], desk.author(), phrase("undo.commit"))
    report_followed(desk, gathered.main, new)
    key = "undo.done" if decision.outcome in _TAKEN else "undo.done-rejected"
    tell(key, ids=_names(decision), id=record.id)
    tell_next(desk)
    return GOOD


def _record(gathered: Gathered, id_: str) -> Amendment:
    """The record of an amendment with the answers that main has."""
    waiting = (gathered.record_of(filed) for filed in gathered.open)
    record = called((*waiting, *gathered.answered), id_)
    if record is None:
        raise RulebookError("no-such-amendment", id=id_, known=sorted(gathered.ids))
    return record


def _decision(desk: Desk, gathered: Gathered, record: Amendment, parts: Sequence[int]) -> _Decision:
    """The latest decision that stands, on the whole or on the parts that are named."""
    lines = record.standing_lines
    for part in parts:
        if part not in lines or not record.parts:
            raise RulebookError("no-such-part", id=record.id, part=part, parts=sorted(lines))
        if lines[part] is None:
            raise RulebookError("nothing-to-undo-part", id=record.id, part=part)
    among = {part: at for part, at in lines.items() if at is not None and part in (parts or lines)}
    if not among:
        raise RulebookError("nothing-to-undo", id=record.id)
    last = max(among.values())
    for made in answerings(desk.repository, gathered.main, record.id):
        if last in made.lines:
            undone = tuple(part for part, at in among.items() if at in made.lines)
            return _Decision(record, made, undone)
    raise RulebookError("nothing-to-undo", id=record.id)


def _branch_commit(desk: Desk, gathered: Gathered, decision: _Decision) -> str:
    """Where the branch of an amendment that had ended is to stand again; empty where a branch of
    it is here. Raises `RulebookError("text-not-here")`."""
    id_ = decision.record.id
    branches = [ref.name for ref in gathered.refs if id_of_branch(ref.name) == id_]
    kept = desk.repository.resolve(ANSWERED + id_)
    if any(name.startswith("refs/heads/") for name in branches):
        return ""
    joined = desk.repository.resolve(f"{decision.made.after}^2")
    if not (kept or joined or branches):
        raise RulebookError("text-not-here", id=id_)
    return kept or ("" if branches else joined or "")


def _without(desk: Desk, gathered: Gathered, decision: _Decision) -> Folded:
    """Main without what the decision brought: a three-way merge from right after it to right
    before it."""
    made = decision.made
    filed = Filed(decision.record, "", made.after, date.min, "", ())
    before, after = desk.book_at(made.before), desk.book_at(made.after)
    stays = also_taken(desk, gathered, decision.record, compare(before.entries, after.entries))
    before = with_places_of(before, after, stays)
    back = Opened(filed, after, before, desk.book_files(made.before))
    back = replace(back, before=desk.book_files(made.after))
    parts = () if decision.whole else decision.parts
    return fold_in(desk.draft, desk.book_files(gathered.main), back, parts)


def _new_errors(desk: Desk, decision: _Decision, folded: Folded, on: date) -> list[Finding]:
    """The errors that the draft would have without the decision, and had neither before it nor
    has now: something that came later rests on it."""
    errors = errors_of(folded.book, on)
    for book in (desk.draft, desk.book_at(decision.made.before)):
        errors = new_among(errors, errors_of(book, on), book, folded.book)
    return list(errors)


def _undone(desk: Desk, decision: _Decision, undoing: Undoing, on: date) -> Amendment:
    """The record with one line more for each answer that is undone; the old lines stay."""
    record = decision.record
    because, by = Text({current_language(): undoing.because}), coordinator_name(desk)
    parts = (0,) if set(decision.parts) == set(record.outcomes) else decision.parts
    answers = [Answer(UNDONE, because, by, on, part, undoing.despite) for part in parts]
    return replace(record, answers=(*record.answers, *answers), obsoleted_by="", lapsed=None)


def _names(decision: _Decision) -> list[str]:
    """What is open again: the amendment by its id, or its parts."""
    id_ = decision.record.id
    if set(decision.parts) == set(decision.record.outcomes):
        return [id_]
    return [f"{id_}.{part}" for part in decision.parts]
