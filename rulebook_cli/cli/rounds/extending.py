"""More time in a round for one of those asked."""

from collections.abc import Sequence
from dataclasses import dataclass

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.rounds.finding_rounds import row_of
from rulebook_cli.cli.rounds.opening import write_rounds
from rulebook_cli.cli.rounds.typed_moments import as_filed, as_read
from rulebook_cli.cli.rounds.words import next_step
from rulebook_cli.logic.in_round import closing
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.finnish_time import instant
from rulebook_cli.model.settings import Round, Settings
from rulebook_cli.store.as_written import nearest
from rulebook_cli.store.rounds_on_main import Rows


@dataclass(frozen=True, slots=True)
class Extending:
    """Who gets more time, by id or name, and until when."""

    round: Round
    who: tuple[str, ...]
    until: str
    dry_run: bool = False


def extend_round(desk: Desk, extending: Extending) -> None:
    """Give some of those asked more time, all in one commit; what they had is replaced.

    Raises `RulebookError`: `not-asked`, `not-a-round-time`, `until-missing`, `no-more-time`.
    """
    if not extending.until:
        raise RulebookError("until-missing")
    until = as_filed(extending.until)
    names = [respondent(desk.draft.settings, extending.round, who) for who in extending.who]
    closes = closing(extending.round)
    if closes is None or instant(as_read(until)) <= instant(closes):
        raise RulebookError("no-more-time", id=extending.round.id, closes=closes or "–")

    def change(rows: Rows) -> None:
        row = row_of(rows, extending.round.id)
        late = list(row.get("late") or [])
        for name in dict.fromkeys(names):
            fresh = {"who": name, "until": until}
            at = next((n for n, one in enumerate(late) if one.get("who") == name), len(late))
            late[at : at + 1] = [fresh]
        row["late"] = late

    values = {"id": extending.round.id, "who": names, "until": as_read(until)}
    write_rounds(desk, change, extending.dry_run, "extended", **values)
    if not extending.dry_run:
        next_step("next-extended", id=extending.round.id)


def respondent(settings: Settings, round_: Round, who: str) -> str:
    """How the book names one of those asked: an association by its id, anybody else by the first
    of their names. Raises `RulebookError("not-asked")`."""
    wanted = _bare(who)
    named: dict[str, str] = {}
    for one in settings.associations:
        named |= {_bare(name): one.id for name in (one.id, *one.name.words.values())}
    for asked in round_.asked:
        for name in asked.name.words.values():
            named.setdefault(_bare(name), asked.name.best(*settings.languages))
    if wanted in named:
        return named[wanted]
    known: Sequence[str] = tuple(dict.fromkeys(named.values()))
    near = nearest(wanted, tuple(named))
    raise RulebookError("not-asked", who=who, known=known, meant=named[near] if near else "")


def _bare(name: str) -> str:
    return " ".join(name.split()).casefold()
