"""What a command left open and a person at the terminal is asked: a reason, a decision's facts."""

from collections.abc import Sequence
from dataclasses import replace

from rulebook_cli.cli.amendments.gathering import find_open, gather
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.merging.deciding import Told, kind_of_body, said_day
from rulebook_cli.cli.terminal.clock import today
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import is_interactive, note
from rulebook_cli.model.amendment import Amendment
from rulebook_cli.model.dialogue import Option
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.render.figures import day
from rulebook_cli.render.speech import say
from rulebook_cli.store.amendments import called
from rulebook_cli.store.forms.papers import BODIES, OUTCOMES


def reason_or_ask(
    desk: Desk, because: str | None, ids: Sequence[str], question: str, answered: bool = False
) -> str | None:
    """The reason as it was said, else as a person at the terminal writes it after seeing which
    amendments are meant: open ones, or with `answered` any. None where nobody can be asked.

    Raises `RulebookError` as `find_open`.
    """
    if because is not None or not is_interactive():
        return because
    from rulebook_cli.cli.terminal.questions import write_something

    gathered = gather(desk)
    for id_ in ids:
        record = called(gathered.answered, id_) if answered else None
        _tell_which(desk, record or find_open(desk, gathered, id_).amendment)
    return write_something(_words(f"{question}.many" if len(ids) > 1 else question))


def show_unused_reason(reason: str) -> None:
    """Show the reason that was written for an answer that could not be recorded."""
    note("questions", "unused-reason", reason=reason)


def _tell_which(desk: Desk, record: Amendment) -> None:
    """Say whose an amendment is and what it is about."""
    language = current_language()
    who = desk.draft.settings.proposer(record.association)
    name = who.name.best(language) if who else record.association
    title = record.title.best(language)
    note("questions", "amendment", id=record.id, title=title, who=name)


def decision_or_ask(told: Told) -> Told:
    """The decision with what was not said of it as a person at the terminal answers: the body and
    the day of its meeting; where nothing was said of it, also its items and what was decided."""
    if told.file is not None or told.yes or not is_interactive():
        return told
    if told.body is not None:
        return _with_meeting(_with_kind(told))
    from rulebook_cli.cli.terminal.questions import write, write_something

    told = _with_kind(replace(told, body=write_something(_words("body"))))
    told = _with_meeting(told)
    told = replace(told, section=told.section or write(_words("section")))
    told = replace(told, diary=told.diary or write(_words("diary")))
    return told if told.outcome else replace(told, outcome=_picked("outcome", OUTCOMES))


def _with_kind(told: Told) -> Told:
    """The kind of a body whose name does not tell it."""
    if told.kind or not (told.body or "").strip():
        return told
    try:
        kind_of_body(told.body or "")
    except RulebookError:
        return replace(told, kind=_picked("body-kind", BODIES))
    return told


def _with_meeting(told: Told) -> Told:
    if told.meeting is not None:
        return told
    from rulebook_cli.cli.terminal.questions import write

    language, now = current_language(), today()
    written = now.isoformat() if language == "en" else day(now, language)
    return replace(told, meeting=write(_words("meeting"), written, wrong=_no_day))


def _picked(question: str, names: Sequence[str]) -> str:
    """One of the names that files have, picked by the official words for them."""
    from rulebook_cli.cli.terminal.questions import pick

    kind = {"body-kind": "body-word", "outcome": "outcome-word"}[question]
    language = current_language()
    words = {name: say(language, "commands", f"{kind}.{name}").split(", ")[0] for name in names}
    return pick(_words(question), [Option(name, words[name]) for name in names])


def _no_day(text: str) -> str:
    """Why a text is no day; empty when it is one."""
    try:
        said_day(text)
    except RulebookError:
        return _words("not-a-day")
    return ""


def _words(key: str) -> str:
    return say(current_language(), "questions", key)
