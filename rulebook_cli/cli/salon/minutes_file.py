"""`salon --minutes FILE`: the file read, shown, entered, and what of it was not understood."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from rulebook_cli.cli.amendments.gathering import gather
from rulebook_cli.cli.book.tasks_on_record import salons_on_record
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.desk.following import report_followed
from rulebook_cli.cli.desk.personal_gate import refuse_personal_data
from rulebook_cli.cli.salon.entering import Entry, entry_of, salon_id
from rulebook_cli.cli.salon.minutes_words import minutes_words
from rulebook_cli.cli.salon.told_minutes import tell_entry
from rulebook_cli.cli.salon.words import word
from rulebook_cli.cli.showing.round_voices import round_called
from rulebook_cli.cli.terminal.exit_codes import FINDINGS, GOOD
from rulebook_cli.cli.terminal.typed_words import clean_words
from rulebook_cli.logic.minutes_text import read_minutes
from rulebook_cli.model.errors import RulebookError, unreadable_file
from rulebook_cli.model.minutes import Minutes
from rulebook_cli.model.settings import Round
from rulebook_cli.store.salons import FiledSalon, file_salon
from rulebook_cli.store.turns import RefMoved

_MOST_BYTES = 500_000


def enter_minutes(
    desk: Desk,
    path: Path,
    held: date | None,
    round_: str | None,
    despite: tuple[str, ...],
    dry_run: bool,
    json: bool,
) -> int:
    """Enter the minutes of a Salonki, or show what would be entered. What is on record already is
    left alone; what cannot be understood is listed with its line, and ends with exit code 1.

    Raises `RulebookError`: `minutes-unreadable`, `minutes-too-long`, `minutes-no-day`,
    `minutes-empty`, `no-such-round`, `personal-data-found`.
    """
    desk.author()
    words = minutes_words()
    minutes = read_minutes(_read(path), words)
    day = held or minutes.held
    if not (minutes.spoken or minutes.promised or minutes.unread):
        raise RulebookError("minutes-empty", path=str(path))
    if day is None:
        raise RulebookError("minutes-no-day", path=str(path))
    gathered = gather(desk)
    known = {one.id: one for one in salons_on_record(desk, gathered.main)}
    earlier = known.get(salon_id(day))
    asked = _round(desk, round_ or minutes.round or (earlier.round if earlier else ""), day)
    entry = entry_of(desk, gathered, minutes, words, earlier, day, asked)
    refuse_personal_data(desk, _texts(minutes, path), despite)
    filed = None
    if not dry_run and entry.writes:
        filed = _file(desk, entry)
    tell_entry(desk, entry, filed, dry_run, json)
    return FINDINGS if entry.unread else GOOD


def _round(desk: Desk, named: str, day: date) -> Round | None:
    return round_called(desk.draft.settings, named or None, day)


def _file(desk: Desk, entry: Entry) -> FiledSalon:
    try:
        filed = file_salon(desk.repository, entry.brought, desk.author())
    except RefMoved as moved:
        raise RulebookError("not-on-main") from moved
    report_followed(desk, filed.old, filed.new)
    return filed


def _texts(minutes: Minutes, path: Path) -> Mapping[str, str]:
    """What would go into the history for ever, by the line on which it stands."""
    texts: dict[str, str] = {}
    said = [(one.line, one.who, one.words) for one in minutes.spoken]
    said += [(one.line, one.who, one.words) for one in minutes.promised]
    for line, who, words in said:
        texts[word("minutes.part", file=path.name, line=line)] = f"{who}: {words}"
    return texts


def _read(path: Path) -> str:
    """The text of a file. Raises as `enter_minutes` and `unreadable_file`."""
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES + 1)
    except OSError as error:
        raise unreadable_file(str(path), error) from error
    if len(data) > _MOST_BYTES:
        raise RulebookError("minutes-too-long", path=str(path), most=_MOST_BYTES // 1000)
    try:
        return clean_words(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise RulebookError("minutes-unreadable", path=str(path)) from error
