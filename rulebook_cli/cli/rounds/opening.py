"""A round opened, given other dates, opened again, or begun as the one after another."""

from copy import deepcopy
from dataclasses import dataclass
from datetime import datetime

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.desk.following import report_followed
from rulebook_cli.cli.desk.personal_gate import refuse_personal_data
from rulebook_cli.cli.desk.unsent import tell_next, warn_own_copy
from rulebook_cli.cli.rounds.asked_first import asked_first
from rulebook_cli.cli.rounds.dates_given import Given, Row, ends, put_dates, put_in_order
from rulebook_cli.cli.rounds.finding_rounds import row_of
from rulebook_cli.cli.rounds.words import next_step, tell_word, word
from rulebook_cli.cli.terminal.clock import now
from rulebook_cli.logic.personal_data import find_personal_data
from rulebook_cli.model.address import is_id
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.finnish_time import in_finland
from rulebook_cli.store.rounds_on_main import Change, Rows, change_rounds, with_rounds

_COPIED = ("asked", "questions", "contact", "background", "attention")
"""What the next round has of the one before it."""


@dataclass(frozen=True, slots=True)
class Opening:
    """A round to be opened with what is given; `after` is the round that it follows."""

    id: str
    given: Given
    after: str = ""
    despite: tuple[str, ...] = ()
    dry_run: bool = False


def open_round(desk: Desk, opening: Opening) -> None:
    """Open a round: make one that is not there, else give it other dates, and begin it again where
    it was ended. What it had stays.

    Raises `RulebookError`: `not-an-id`, `no-such-round`, `round-exists`, those of `put_dates` and
    of `write_rounds`.
    """
    if not is_id(opening.id):
        raise RulebookError("not-an-id", id=opening.id)
    given = opening.given
    words = {
        word("part.id"): opening.id,
        word("part.question"): "\n".join(given.questions),
        word("part.name"): given.name,
        word("part.diary"): given.diary,
        word("part.contact"): given.contact,
    }
    refuse_personal_data(desk, words, opening.despite, known=_reached_by(given.contact))
    here = in_finland(now())
    known = any(one.id == opening.id for one in desk.draft.settings.rounds)

    def change(rows: Rows) -> None:
        if opening.after:
            _follow(rows, opening, here)
        else:
            _open(desk, rows, opening, here)

    key = "next" if opening.after else "changed" if known else "opened"
    write_rounds(desk, change, opening.dry_run, key, id=opening.id, after=opening.after)
    if not opening.dry_run:
        next_step("next-opened", id=opening.id)


def _reached_by(contact: str) -> list[str]:
    """What of a contact is its own: the phone number and e-mail of the office that answers."""
    return [one.words for one in find_personal_data(contact) if one.kind in ("phone", "email")]


def write_rounds(desk: Desk, change: Change, dry_run: bool, key: str, **values: object) -> bool:
    """Change the rounds on main and say so, or that they are so already; or that they would be.
    Returns whether anything differs.

    Raises `RulebookError`: those of `change_rounds`.
    """
    warn_own_copy(desk)
    if dry_run:
        data = desk.book_files(desk.main)["rulebook.yaml"]
        differs = with_rounds(data, change) != data
        tell_word(f"would.{key}" if differs else f"already.{key}", **values)
        return differs
    moved = change_rounds(desk.repository, change, desk.author(), word(f"commit.{key}", **values))
    if moved is None:
        tell_word(f"already.{key}", **values)
        return False
    report_followed(desk, *moved)
    tell_word(f"done.{key}", **values)
    tell_next(desk)
    return True


def _open(desk: Desk, rows: Rows, opening: Opening, here: datetime) -> None:
    """Open the round among the rows."""
    if not any(row.get("id") == opening.id for row in rows):
        row: Row = {"id": opening.id, "opens": here.date().isoformat()}
        rows.append(row)
        put_dates(row, opening.given)
        row["asked"] = asked_first(desk.draft.settings)
        return
    row = row_of(rows, opening.id)
    ended = row.pop("closed", None)
    put_dates(row, opening.given)
    if ended and ends(row) <= here:
        raise RulebookError("round-over", id=opening.id, ended=ends(row))


def _follow(rows: Rows, opening: Opening, here: datetime) -> None:
    """Begin the round after another: who is asked and what is copied, the dates are new."""
    before = row_of(rows, opening.after)
    row: Row = {"id": opening.id, "opens": here.date().isoformat()}
    put_dates(row, opening.given)
    copied = {key: deepcopy(before[key]) for key in _COPIED if before.get(key)}
    row = {**row, **{key: value for key, value in copied.items() if key not in row}}
    if copied.get("questions") and opening.given.questions:
        row["questions"] = copied["questions"]
        put_dates(row, opening.given)
    put_in_order(row)
    known = next((one for one in rows if one.get("id") == opening.id), None)
    if known is None:
        rows.append(row)
    elif {**row, "opens": None} != {**known, "opens": None}:
        raise RulebookError("round-exists", id=opening.id)
