"""`rulebook receive --change`: how public a statement is, judged anew."""

from dataclasses import dataclass, replace
from pathlib import Path

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.desk.following import report_followed
from rulebook_cli.cli.desk.personal_gate import refuse_personal_data
from rulebook_cli.cli.evidence.withdrawing import tell_done
from rulebook_cli.cli.statements.on_record import statement_named, statements_here
from rulebook_cli.cli.statements.publicity import (
    NO,
    PARTLY,
    Publicity,
    publicity_said,
    refuse_senders_name,
)
from rulebook_cli.cli.statements.registering import read_file
from rulebook_cli.cli.statements.words import next_step, tell_word, word
from rulebook_cli.cli.terminal.exit_codes import GOOD
from rulebook_cli.cli.terminal.screen import note
from rulebook_cli.logic.passages import said_in
from rulebook_cli.model.arrived_file import ArrivedFile
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.statement import Point, Received
from rulebook_cli.store.beside_statements import replace_beside
from rulebook_cli.store.file_received import safe_file_name
from rulebook_cli.store.file_statements import change_statements, read_kept
from rulebook_cli.store.forgetting import forget, objects_of
from rulebook_cli.store.kept_beside import kept_path
from rulebook_cli.store.originals import REDACTED, read_originals
from rulebook_cli.store.turns import RefMoved


@dataclass(frozen=True, slots=True)
class Changing:
    """A statement and what is now said of its publicity; `redacted` is the public copy."""

    statement: str
    public: str | None
    ground: str
    redacted: Path | None = None
    despite: tuple[str, ...] = ()
    dry_run: bool = False


def change_publicity(desk: Desk, changing: Changing) -> int:
    """Record how public a statement is from now on. The copy it had before is really removed, and
    points made of words that are no longer public leave the record.

    Raises `RulebookError`: `no-such-statement`, `redacted-missing`, `redacted-same`,
    `statement-in-import`, `point-names-sender`, those of `publicity_said`, `read_file` and
    `refuse_personal_data`.
    """
    statement = statement_named(statements_here(desk), changing.statement)
    said = publicity_said(changing.public, changing.ground, changing.redacted is not None)
    refuse_personal_data(desk, {word("part.ground"): said.ground}, changing.despite)
    kept = read_kept(desk.repository, [statement])[statement.id]
    refuse_senders_name(statement.id, kept.sender, [said.ground])
    copy = read_file(changing.redacted) if changing.redacted else None
    if copy and statement.kept_in:
        raise RulebookError("statement-in-import", id=statement.id)
    if copy and kept.text and copy.text.split() == kept.text.split():
        raise RulebookError("redacted-same", path=copy.name)
    if said.level == PARTLY and not (copy or statement.redacted):
        raise RulebookError("redacted-missing", id=statement.id)
    after = _after(statement, said, copy, copy.text if copy else kept.redacted)
    if after == statement and (copy is None or _is_same(desk, statement, copy)):
        tell_word("already-public", id=statement.id)
        return GOOD
    gone = len(statement.points) - len(after.points)
    if changing.dry_run:
        tell_word("would-public", id=statement.id, count=gone)
        return GOOD
    _write_copy(desk, statement, after, copy)
    _record(desk, after)
    tell_word("public-changed", id=statement.id, public=word(f"level.{said.level}"))
    if gone:
        note("originals", "points-left-out", count=gone)
    next_step("next-list")
    return GOOD


def _is_same(desk: Desk, statement: Received, copy: ArrivedFile) -> bool:
    """Whether a public copy is the one that stands beside the original already."""
    wanted = [(statement, statement.redacted)]
    return copy.data in read_originals(desk.repository, wanted).values()


def _after(
    statement: Received, said: Publicity, copy: ArrivedFile | None, public_words: str
) -> Received:
    redacted = f"julkinen{_ending(copy)}" if copy else statement.redacted
    return replace(
        statement,
        public=said.level,
        ground=said.ground,
        redacted=redacted if said.level == PARTLY else "",
        points=tuple(
            point for point in statement.points if _may_stay(point, said.level, public_words)
        ),
    )


def _may_stay(point: Point, level: str, public_words: str) -> bool:
    """Whether a point's words may still be read by all."""
    if level == NO:
        return False
    words = [point.quote] if point.quote else list(point.text.words.values())
    return level != PARTLY or all(said_in(public_words, one) for one in words)


def _ending(copy: ArrivedFile) -> str:
    return Path(safe_file_name(copy.name)).suffix.lower()


def _write_copy(desk: Desk, statement: Received, after: Received, copy: ArrivedFile | None) -> None:
    """Put the new copy beside the original, and remove the bytes of the one before."""
    if not copy and statement.redacted == after.redacted:
        return
    told = kept_path(statement.id, "redacted")
    changes: dict[str, bytes | None] = {told: copy.text.encode() if copy else None}
    if statement.redacted:
        changes[f"{REDACTED}{statement.redacted}"] = None
    if copy:
        changes[f"{REDACTED}{after.redacted}"] = copy.data
    try:
        old = replace_beside(desk.repository, statement, changes, desk.author())
    except KeyError as missing:
        raise RulebookError("original-gone", id=statement.id) from missing
    except RefMoved as moved:
        raise RulebookError("not-on-main") from moved
    tell_done(replace(forget(desk.repository, objects_of(desk.repository, [old])), shared=0))


def _record(desk: Desk, after: Received) -> None:
    def changed(one: Received) -> Received:
        kept = tuple(point for point in one.points if point in after.points)
        one = replace(one, public=after.public, ground=after.ground)
        return replace(one, points=kept, redacted=after.redacted)

    try:
        ends = change_statements(desk.repository, [after.id], changed, desk.author())
    except RefMoved as moved:
        raise RulebookError("not-on-main") from moved
    report_followed(desk, *ends)
