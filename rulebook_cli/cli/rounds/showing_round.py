"""A round on the screen, and for other programs."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.rounds.round_now import RoundNow, round_now
from rulebook_cli.cli.rounds.words import word
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import print_json, wrapped
from rulebook_cli.logic.in_round import Phase, opening
from rulebook_cli.model.settings import Extension, Round, Settings
from rulebook_cli.model.text import Text
from rulebook_cli.render.figures import day, moment


def show_round(desk: Desk, round_: Round, at: datetime, json: bool) -> None:
    """Tell of a round: its dates, who was asked and why, what waits, and what comes next."""
    now = round_now(desk, round_, at)
    if json:
        print_json(_json(now))
        return
    for line in _lines(desk, now):
        print(wrapped(line))


def _lines(desk: Desk, now: RoundNow) -> Iterator[str]:
    language, round_ = current_language(), now.round
    yield word("show.round", id=round_.id, name=_named(round_.name, language))
    if round_.diary:
        yield "  " + word("show.diary", diary=round_.diary)
    yield from (f"  {line}" for line in _dates(desk, round_, language))
    yield word(f"phase.{now.phase.value}")
    if now.asked:
        yield ""
        yield word("show.asked", count=len(now.asked), heard=sum(bool(one.on) for one in now.asked))
        for one in now.asked:
            name, why = one.asked.name.best(language), _why(desk, one.asked.why, language)
            told = word("show.heard", on=one.on) if one.on else word("show.unheard")
            yield f"  {name}{f' ({why})' if why else ''}: {told}"
    if round_.questions:
        yield ""
        yield word("show.questions")
        yield from (f"  {one.id}: {one.text.best(language)}" for one in round_.questions)
    yield ""
    yield word("show.amendments", open=len(now.open), answered=now.answered)
    yield word("show.comments", count=now.comments, waiting=now.comments_waiting)
    yield word("show.statements", count=now.statements, waiting=now.points_waiting)
    yield ""
    yield word("show.next")
    yield from (f"  {step}" for step in _steps(now))


def _why(desk: Desk, why: str, language: str) -> str:
    """The ground in the reader's language, where it stands in the authoritative ones with a stroke
    between (`Yhdistys / Förening`)."""
    parts, languages = why.split(" / "), desk.draft.settings.authoritative
    if len(parts) == len(languages) and language in languages:
        return parts[languages.index(language)].strip()
    return why


def _named(name: Text, language: str) -> str:
    return f": {name.best(language)}" if name else ""


def _dates(desk: Desk, round_: Round, language: str) -> Iterator[str]:
    begins = opening(round_)
    if begins:
        at = moment(begins, language) if round_.opens_at else day(begins.date(), language)
        yield word("show.opens", when=at)
    for key, when in (
        ("show.amendments-close", round_.amendments_close),
        ("show.comments-close", round_.comments_close),
        ("show.closed", round_.closed),
    ):
        if when:
            yield word(key, when=moment(when, language))
    for late in round_.late:
        who = who_in_words(desk.draft.settings, round_, late.who)
        yield word("show.late", who=who, when=until_words(late, language))


def who_in_words(settings: Settings, round_: Round, who: str) -> str:
    """Somebody of a round, by id or by name in any language, as the reader knows them."""
    language, known = current_language(), settings.proposer(who)
    asked = (one.name for one in round_.asked if who in one.name.words.values())
    name = known.name if known else next(asked, None)
    return name.best(language, *settings.languages) if name else who


def until_words(late: Extension, language: str) -> str:
    """Until when more time was given, as the language writes it."""
    if late.at is None:
        return day(late.until, language)
    return moment(datetime.combine(late.until, late.at), language)


def _steps(now: RoundNow) -> list[str]:
    """The next sensible commands, the most pressing first."""
    id_ = now.round.id
    if now.phase is Phase.COMING:
        return [word("step.request", id=id_), word("step.calendar", id=id_)]
    if now.phase is not Phase.CLOSED:
        return [word("step.extend", id=id_), word("step.calendar", id=id_)]
    if now.round.closed is None:
        return [word("step.close", id=id_)]
    steps = [word("step.lapse", id=id_)] if now.open else []
    waits = now.comments_waiting or now.points_waiting
    return [*steps, *([word("step.answer")] if waits else []), word("step.after", id=id_)]


def _json(now: RoundNow) -> dict[str, Any]:
    round_, language = now.round, current_language()
    begins = opening(round_)
    return {
        "round": round_.id,
        "phase": now.phase.value,
        "opens": _iso(begins),
        "amendments_close": _iso(round_.amendments_close),
        "comments_close": _iso(round_.comments_close),
        "closed": _iso(round_.closed),
        "diary": round_.diary or None,
        "late": [
            {"who": one.who, "until": one.until.isoformat(), "at": one.at and one.at.isoformat()}
            for one in round_.late
        ],
        "asked": [
            {
                "name": one.asked.name.best(language),
                "kind": one.asked.kind,
                "why": one.asked.why or None,
                "heard": one.on.isoformat() if one.on else None,
            }
            for one in now.asked
        ],
        "questions": [{"id": one.id, "text": one.text.best(language)} for one in round_.questions],
        "amendments": {"open": list(now.open), "answered": now.answered},
        "comments": {"count": now.comments, "waiting": now.comments_waiting},
        "statements": {"count": now.statements, "points_waiting": now.points_waiting},
    }


def _iso(when: datetime | None) -> str | None:
    return when.isoformat(timespec="minutes") if when else None
