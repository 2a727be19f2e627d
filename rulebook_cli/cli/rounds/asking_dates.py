"""The id and the days of a round, asked one by one; what cannot be is told and asked again."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from rulebook_cli.cli.rounds.dates_given import Given, Row, put_dates
from rulebook_cli.cli.rounds.guide_words import guided
from rulebook_cli.cli.rounds.typed_moments import as_filed, as_read
from rulebook_cli.cli.terminal.questions import write
from rulebook_cli.cli.terminal.screen import complain, sentence
from rulebook_cli.logic.in_round import closing
from rulebook_cli.model.address import is_id
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.finnish_time import DAY_END, instant
from rulebook_cli.model.settings import Round


def ask_id(rounds: Sequence[Round], at: datetime) -> str:
    """The id of a new round, by what is usual the year in which it will end."""
    taken = {one.id.casefold() for one in rounds}
    year = at.year + (at.month > 6)
    offered = next(str(n) for n in range(year, year + 99) if str(n) not in taken)

    def wrong(typed: str) -> str:
        if typed.strip().casefold() in taken:
            return guided("id.taken", id=typed.strip())
        return "" if is_id(typed.strip()) else guided("id.wrong")

    return write(guided("id"), offered, wrong=wrong).strip()


def ask_dates(round_: Round | None, given: Given, at: datetime) -> Given:
    """The days, the diary number and the questions of a round; of one that is there already its
    days alone, as they are now to begin with. Asked again while their order cannot be."""
    while True:
        asked = _days(round_, given, at)
        row: Row = {"id": round_.id if round_ else "-", "opens": at.date().isoformat()}
        if round_ and round_.opens:
            row["opens"] = round_.opens.isoformat()
        try:
            put_dates(row, asked)
            break
        except RulebookError as error:
            complain(error)
    if round_ is not None:
        return asked
    diary = asked.diary or write(guided("diary")).strip()
    return replace(asked, diary=diary, questions=asked.questions or _questions())


def ask_until(round_: Round) -> str:
    """Until when somebody has more time: later than the round ends for all."""
    closes = closing(round_)

    def wrong(typed: str) -> str:
        amiss = _unreadable(typed)
        if amiss or closes is None:
            return amiss
        late = instant(as_read(as_filed(typed))) > instant(closes)
        return "" if late else sentence(RulebookError("no-more-time", id=round_.id, closes=closes))

    return write(guided("until"), wrong=wrong).strip()


def _days(round_: Round | None, given: Given, at: datetime) -> Given:
    opens = given.opens
    if round_ is None and not opens:
        opens = write(guided("opens"), _typed(at.date().isoformat()), wrong=_unreadable).strip()
    amendments = given.amendments_close or _closing("amendments_close", round_, _unreadable_if_any)
    comments = given.comments_close or _closing("comments_close", round_, _unreadable)
    return replace(given, opens=opens, amendments_close=amendments, comments_close=comments)


def _closing(key: str, round_: Round | None, wrong: Callable[[str], str]) -> str:
    now: datetime | None = getattr(round_, key) if round_ else None
    return write(guided(key), _typed(_as_filed(now)) if now else "", wrong=wrong).strip()


def _questions() -> tuple[str, ...]:
    """Questions to everybody, until an empty one."""
    said: list[str] = []
    while text := write(guided("question.first" if not said else "question")).strip():
        said.append(text)
    return tuple(said)


def _unreadable(typed: str) -> str:
    try:
        as_filed(typed)
    except RulebookError as error:
        return sentence(error)
    return ""


def _unreadable_if_any(typed: str) -> str:
    return _unreadable(typed) if typed.strip() else ""


def _as_filed(when: datetime) -> str:
    if when.time() == DAY_END:
        return when.date().isoformat()
    return when.replace(tzinfo=None).isoformat(timespec="minutes")


def _typed(filed: str) -> str:
    """A day as people type it: 31.1.2027 16.00."""
    when = as_read(filed)
    start = f"{when.day}.{when.month}.{when.year}"
    return f"{start} {when:%H.%M}" if "T" in filed else start
