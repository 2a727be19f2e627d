"""`rulebook receive --remove`: a received original taken away, its bytes really gone."""

from dataclasses import replace

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.desk.following import report_followed
from rulebook_cli.cli.desk.personal_gate import refuse_personal_data
from rulebook_cli.cli.evidence.withdrawing import USUAL, forget_withdrawn, tell_done
from rulebook_cli.cli.statements.on_record import statement_named, statements_here
from rulebook_cli.cli.statements.publicity import refuse_senders_name
from rulebook_cli.cli.statements.words import next_step, tell_word, word
from rulebook_cli.cli.terminal.clock import today
from rulebook_cli.cli.terminal.exit_codes import GOOD
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import note
from rulebook_cli.model.amendment import Withdrawal
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.statement import Received
from rulebook_cli.model.text import Text
from rulebook_cli.store.beside_statements import (
    mark_removed,
    replace_beside,
    stands_beside,
    without_row,
)
from rulebook_cli.store.file_statements import change_statements, read_kept
from rulebook_cli.store.forgetting import Forgotten, forget, objects_of
from rulebook_cli.store.turns import RefMoved


def remove_original(
    desk: Desk, name: str, because: str, despite: tuple[str, ...], dry_run: bool
) -> int:
    """Remove what arrived from this repository: the file, its words, a private person's name. The
    statement's record stays on main with the hash, the day and the reason.

    Raises `RulebookError`: `no-such-statement`, `original-gone`, `personal-data-found`,
    `point-names-sender`.
    """
    statement = statement_named(statements_here(desk), name)
    refuse_personal_data(desk, {word("part.because"): because}, despite)
    sender = read_kept(desk.repository, [statement])[statement.id].sender
    refuse_senders_name(statement.id, sender, [because])
    if statement.removed and not stands_beside(desk.repository, statement):
        tell_word("already-removed", id=statement.id)
        return GOOD
    if not statement.original and not statement.kept_in:
        raise RulebookError("original-gone", id=statement.id)
    if dry_run:
        tell_word("would-remove", id=statement.id)
        return GOOD
    removed = statement.removed or Withdrawal(today(), Text({current_language(): because}))
    _record(desk, statement, removed)
    done = (
        _forget_row(desk, statement) if statement.kept_in else _forget_all(desk, statement, removed)
    )
    tell_word("removed", id=statement.id)
    tell_done(done)
    note("originals", "removed-remains")
    if USUAL in desk.repository.remotes():
        note("evidence", "withdrawn-next")
    next_step("next-list")
    return GOOD


def _record(desk: Desk, statement: Received, removed: Withdrawal) -> None:
    def without(one: Received) -> Received:
        return replace(one, original="", redacted="", removed=removed)

    try:
        ends = change_statements(desk.repository, [statement.id], without, desk.author())
    except RefMoved as moved:
        raise RulebookError("not-on-main") from moved
    report_followed(desk, *ends)


def _forget_all(desk: Desk, statement: Received, removed: Withdrawal) -> Forgotten:
    """The ref goes, here and wherever it was seen; another computer learns of it by a ref."""
    mark_removed(desk.repository, statement, removed, desk.author())
    return forget_withdrawn(desk, [statement.id])


def _forget_row(desk: Desk, statement: Received) -> Forgotten:
    """The import's ref is written anew without this row."""
    gone = without_row(desk.repository, statement)
    old = replace_beside(desk.repository, statement, gone, desk.author())
    note("originals", "export-removed", id=statement.kept_in)
    return forget(desk.repository, objects_of(desk.repository, [old]))
