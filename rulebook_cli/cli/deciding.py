"""What a body decided, recorded on main; an approved version is tagged."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from rulebook_cli.cli.clock import today
from rulebook_cli.cli.desk import Desk
from rulebook_cli.cli.exit_codes import FINDINGS, GOOD
from rulebook_cli.cli.judging import judge
from rulebook_cli.cli.language import current_language
from rulebook_cli.cli.merging import report_followed, warn_own_copy
from rulebook_cli.cli.refusals import show_errors_of_book
from rulebook_cli.cli.screen import hint, phrase, tell
from rulebook_cli.model.address import is_id
from rulebook_cli.model.decision import Decision
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.finding import Severity
from rulebook_cli.model.place import Place
from rulebook_cli.model.text import Text
from rulebook_cli.store.as_written import iso_date
from rulebook_cli.store.decisions import decision_path, read_decision_file, record_in, tag_name
from rulebook_cli.store.forms.papers import BODIES, OUTCOMES
from rulebook_cli.store.repository import RefMoved
from rulebook_cli.store.trees import tree_at

_TRIES = 20


@dataclass(frozen=True, slots=True)
class Told:
    """What the coordinator says of the decision; `file` may hold all of it."""

    id: str | None
    file: Path | None
    body: str | None
    kind: str
    meeting: str | None
    section: str
    diary: str
    outcome: str
    because: str
    despite: tuple[str, ...] = ()


def record_decision(desk: Desk, told: Told, dry_run: bool) -> int:
    """Record the decision; tag the book it approved. An approved book must be free of errors."""
    decision = _decision(desk, told)
    warn_own_copy(desk)
    if decision.approves:
        errors = [f for f in judge(desk.draft, today()) if f.severity is Severity.ERROR]
        errors = [f for f in errors if not f.waived and f.check not in told.despite]
        if errors:
            show_errors_of_book(errors, desk.draft)
            return FINDINGS
    if dry_run:
        tell("decide.would", id=decision.id)
        return GOOD
    old = desk.main
    for _ in range(_TRIES):
        try:
            new = record_in(desk.repository, old, decision, desk.author(), phrase("decide.commit"))
            break
        except RefMoved:
            old = Desk(desk.repository, desk.cache).main
    else:
        raise RulebookError("ref-moved", ref="main")
    report_followed(desk, old, new)
    tell("decide.done", id=decision.id)
    if decision.approves:
        hint("decide.tagged", tag=tag_name(decision))
    return GOOD


def _decision(desk: Desk, told: Told) -> Decision:
    """The decision as told, from a file or from the options."""
    decision = read_decision_file(told.file) if told.file is not None else _from_options(told)
    if not decision.id:
        decision = replace(decision, id=_free_id(desk, decision.meeting))
    if not is_id(decision.id):
        raise RulebookError("not-an-id", id=decision.id)
    known = tree_at(desk.repository, desk.main, desk.cache)
    tagged = desk.repository.resolve(f"refs/tags/{tag_name(decision)}")
    if tagged or decision_path(decision) in known:
        raise RulebookError("decision-exists", id=decision.id)
    return decision


def _from_options(told: Told) -> Decision:
    if not told.body or not told.body.strip():
        raise RulebookError("body-missing")
    _one_of(told.kind, BODIES)
    _one_of(told.outcome, OUTCOMES)
    return Decision(
        id=told.id or "",
        body_kind=told.kind,
        body=Text({current_language(): told.body.strip()}),
        meeting=_day(told.meeting) if told.meeting else today(),
        outcome=told.outcome,
        place=Place(""),
        section=told.section.replace("§", "").strip(),
        diary=told.diary,
        because=Text({current_language(): told.because}) if told.because else Text(),
    )


def _one_of(word: str, words: tuple[str, ...]) -> None:
    if word not in words:
        raise RulebookError("not-one-of", word=word, words=words)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(iso_date(text) or text)
    except ValueError as error:
        raise RulebookError("not-a-day", text=text) from error


def _free_id(desk: Desk, meeting: date) -> str:
    """The year and the next number: 2027-1."""
    number = 1
    taken = tree_at(desk.repository, desk.main, desk.cache)
    while f"decisions/{meeting.year}-{number}.yaml" in taken:
        number += 1
    return f"{meeting.year}-{number}"
