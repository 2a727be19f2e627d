"""What a body decided, recorded on main; an approved version is tagged."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from rulebook_cli.changes.compare import compare
from rulebook_cli.cli.amendments.refusals import show_errors_of_book
from rulebook_cli.cli.book.decisions_on_record import decisions_on_record
from rulebook_cli.cli.book.judging import judge
from rulebook_cli.cli.book.versions import decided_book, earlier_book
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.desk.following import report_followed
from rulebook_cli.cli.desk.unsent import tell_next, warn_own_copy
from rulebook_cli.cli.merging.body_names import body_name
from rulebook_cli.cli.merging.reasons import refuse_in_decision
from rulebook_cli.cli.terminal.clock import now, today
from rulebook_cli.cli.terminal.exit_codes import FINDINGS, GOOD
from rulebook_cli.cli.terminal.language import LANGUAGES, current_language
from rulebook_cli.cli.terminal.screen import hint, is_interactive, note, phrase, tell
from rulebook_cli.logic.in_round import closing
from rulebook_cli.model.address import is_id
from rulebook_cli.model.decision import Decision
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.finding import Severity
from rulebook_cli.model.finnish_time import is_before, to_the_end
from rulebook_cli.model.inquiry import Stage
from rulebook_cli.model.place import Place
from rulebook_cli.model.settings import Round
from rulebook_cli.model.text import Text
from rulebook_cli.render.speech import say
from rulebook_cli.store.as_written import iso_date
from rulebook_cli.store.decisions import decision_path, read_decision_file, record_in, tag_name
from rulebook_cli.store.forms.papers import BODIES, OUTCOMES
from rulebook_cli.store.trees import tree_at
from rulebook_cli.store.turns import RefMoved

_TRIES = 20


@dataclass(frozen=True, slots=True)
class Told:
    """What the coordinator says of the decision; `file` may hold all of it. No outcome is an
    approval."""

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
    yes: bool = False


def record_decision(desk: Desk, told: Told, dry_run: bool) -> int:
    """Record the decision; tag the book it approved. An approved book must be free of errors."""
    decision = _decision(desk, told)
    refuse_in_decision(desk, decision, told.despite)
    decisions_on_record(desk, desk.main)
    warn_own_copy(desk)
    if decision.approves:
        before = decided_book(desk)
        earlier = before or earlier_book(desk)
        found = judge(desk.draft, today(), earlier, Stage.DECISION, before)
        errors = [f for f in found if f.severity is Severity.ERROR and not f.waived]
        errors = [f for f in errors if not f.waived and f.check not in told.despite]
        if errors:
            show_errors_of_book(errors, desk.draft)
            return FINDINGS
    odd = _notices(desk, decision)
    for notice, values in odd:
        hint(notice, **values)
    if dry_run:
        tell("decide.would", id=decision.id)
        return GOOD
    if odd and not told.yes and is_interactive() and not _agreed():
        hint("decide.left")
        return GOOD
    old = desk.main
    for _ in range(_TRIES):
        try:
            new = record_in(desk.repository, old, decision, desk.author(), phrase("decide.commit"))
            break
        except RefMoved as moved:
            old = _only_records_moved(desk, moved)
    else:
        raise RulebookError("ref-moved", ref="main")
    report_followed(desk, old, new)
    tell("decide.done", id=decision.id)
    if decision.approves:
        hint("decide.tagged", tag=tag_name(decision))
    else:
        hint("decide.still-draft")
        if decision.outcome == "returned" and desk.draft.settings.rounds:
            note("rounds", "returned", id=_round_of(desk, decision).id)
    tell_next(desk)
    return GOOD


def _only_records_moved(desk: Desk, moved: RefMoved) -> str:
    """Where main stands now. Raises `RulebookError("draft-moved")` when the text has changed:
    nobody has judged it, and the body has not seen it."""
    now = Desk(desk.repository, desk.cache)
    if compare(desk.draft.entries, now.draft.entries):
        raise RulebookError("draft-moved") from moved
    return now.main


def _round_of(desk: Desk, decision: Decision) -> Round:
    """The round that a decision is of: the open one, else the last that had begun."""
    rounds = desk.draft.settings.rounds
    begun = [one for one in rounds if one.opens is None or one.opens <= decision.meeting]
    return desk.draft.settings.open_round(decision.meeting) or (begun or rounds)[-1]


def _notices(desk: Desk, decision: Decision) -> list[tuple[str, dict[str, object]]]:
    """What is odd about a decision, though it may be right: a meeting that has not been held, or
    that was held while the consultation was open."""
    odd: list[tuple[str, dict[str, object]]] = []
    if decision.meeting > today():
        odd.append(("decide.future", {"day": decision.meeting}))
    round_ = desk.draft.settings.open_round(decision.meeting)
    if round_ is not None and not _is_over(round_, decision.meeting):
        closes = round_.comments_close or round_.amendments_close
        key = "decide.round-open" if closes else "decide.round-endless"
        odd.append((key, {"id": round_.id, "day": decision.meeting, "closes": closes}))
    return odd


def _is_over(round_: Round, meeting: date) -> bool:
    """Whether a round had ended by the day of the meeting, or has by now where that is today."""
    ends = closing(round_)
    if ends is None:
        return False
    return ends.date() < meeting or (meeting == today() and not is_before(now(), to_the_end(ends)))


def _agreed() -> bool:
    from rulebook_cli.cli.terminal.questions import confirm

    return confirm(phrase("decide.agree"))


def _decision(desk: Desk, told: Told) -> Decision:
    """The decision as told, from a file or from the options."""
    decision = (
        read_decision_file(told.file)
        if told.file is not None
        else _from_options(told, desk.draft.settings.languages)
    )
    if not decision.id:
        decision = replace(decision, id=_free_id(desk, decision.meeting))
    if not is_id(decision.id):
        raise RulebookError("not-an-id", id=decision.id)
    known = tree_at(desk.repository, desk.main, desk.cache)
    tagged = desk.repository.resolve(f"refs/tags/{tag_name(decision)}")
    if tagged or decision_path(decision) in known:
        raise RulebookError("decision-exists", id=decision.id)
    return decision


def _from_options(told: Told, languages: Sequence[str]) -> Decision:
    if not told.body or not told.body.strip():
        raise RulebookError("body-missing")
    return Decision(
        id=told.id or "",
        body_kind=_one_of(told.kind, "body-word", BODIES) if told.kind else kind_of_body(told.body),
        body=body_name(told.body, current_language(), languages),
        meeting=said_day(told.meeting) if told.meeting else today(),
        outcome=_one_of(told.outcome or OUTCOMES[0], "outcome-word", OUTCOMES),
        place=Place(""),
        section=told.section.replace("§", "").strip(),
        diary=told.diary,
        because=Text({current_language(): told.because}) if told.because else Text(),
    )


def kind_of_body(body: str) -> str:
    """What kind of body bears an official name: the last word of it that ends as such names end.
    Raises `RulebookError("body-kind-missing")`."""
    for word in reversed(_bare(body).split()):
        for name in BODIES:
            endings = (w for lang in LANGUAGES for w in _words(lang, f"body-ending.{name}"))
            if word.endswith(tuple(endings)):
                return name
    usual = tuple(_words(current_language(), f"body-word.{name}")[0] for name in BODIES)
    raise RulebookError("body-kind-missing", body=body.strip(), words=usual)


def _one_of(word: str, key: str, known: tuple[str, ...]) -> str:
    """The file's word for what is meant in any of the languages: the official words of each stand
    in its catalogue, the usual one first. Raises `RulebookError("not-one-of")`."""
    for name in known:
        meant = [name, *(w for lang in LANGUAGES for w in _words(lang, f"{key}.{name}"))]
        if _bare(word) in map(_bare, meant):
            return name
    usual = tuple(_words(current_language(), f"{key}.{name}")[0] for name in known)
    raise RulebookError("not-one-of", word=word, words=usual)


def _words(language: str, key: str) -> list[str]:
    return say(language, "commands", key).split(", ")


def _bare(word: str) -> str:
    return " ".join(word.replace("-", " ").casefold().split())


def said_day(text: str) -> date:
    """A day as people write it, or in ISO form. Raises `RulebookError("not-a-day")`."""
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
