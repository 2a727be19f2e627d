"""A round ended: what everybody said is brought to main, and the moment is recorded."""

from datetime import datetime

from rulebook_cli.cli.amendments.gathering import gather
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.desk.following import report_followed
from rulebook_cli.cli.desk.unsent import tell_next, warn_own_copy
from rulebook_cli.cli.rounds.dates_given import ends, put_in_order
from rulebook_cli.cli.rounds.finding_rounds import row_of
from rulebook_cli.cli.rounds.open_amendments import open_in_round
from rulebook_cli.cli.rounds.showing_round import who_in_words
from rulebook_cli.cli.rounds.words import next_step, tell_word, word
from rulebook_cli.cli.terminal.clock import now
from rulebook_cli.cli.terminal.screen import note
from rulebook_cli.logic.in_round import closing_for
from rulebook_cli.model.finnish_time import in_finland, instant
from rulebook_cli.model.settings import Round, Settings
from rulebook_cli.store.comments_to_main import Brought, comments_for_main
from rulebook_cli.store.rounds_on_main import Files, Rows, change_rounds


def close_round(desk: Desk, round_: Round, dry_run: bool) -> None:
    """End a round: in one commit its end is recorded and the comments on all branches are brought
    to main, the branches left as they are. A round that has ended takes in what came since.

    Raises `RulebookError`: those of `change_rounds`.
    """
    here = in_finland(now()).replace(microsecond=0)
    brought = comments_for_main(desk.repository, desk.main)
    if dry_run:
        key = "already.closed" if round_.closed and not brought.files else "would.closed"
        tell_word(key, id=round_.id, count=len(brought.files))
        return
    warn_own_copy(desk)

    def also(tip: str) -> Files:
        nonlocal brought
        brought = comments_for_main(desk.repository, tip)
        return brought.files

    def change(rows: Rows) -> None:
        _end(rows, round_.id, here)

    message = word("commit.closed", id=round_.id)
    moved = change_rounds(desk.repository, change, desk.author(), message, also)
    if moved is None:
        tell_word("already.closed", id=round_.id, count=0)
    else:
        report_followed(desk, *moved)
        key = "done.closed-more" if round_.closed else "done.closed"
        tell_word(key, id=round_.id, count=len(brought.files))
    _tell_left(desk, round_, brought, here)
    if moved is not None:
        tell_next(desk)


def _end(rows: Rows, id_: str, here: datetime) -> None:
    """Record when the round ended: at its closing time where that has gone, else now."""
    row = row_of(rows, id_)
    if row.get("closed"):
        return
    over = any(row.get(key) for key in ("amendments_close", "comments_close")) and ends(row) < here
    row["closed"] = here.date().isoformat() if over else here.isoformat()
    put_in_order(row)


def _tell_left(desk: Desk, round_: Round, brought: Brought, here: datetime) -> None:
    """Say what has not come to its end with the round."""
    fresh = Desk(desk.repository, desk.cache)
    planned = round_.comments_close or round_.amendments_close
    if round_.closed is None and planned and here < planned:
        note("rounds", "closed-early", closes=planned)
    for one in sorted(_still_in_time(fresh.draft.settings, round_, here)):
        who = who_in_words(fresh.draft.settings, round_, one)
        note("rounds", "still-in-time", who=who)
    if brought.contested:
        note("rounds", "contested", paths=list(brought.contested))
    left = open_in_round(gather(fresh), round_.id)
    if left:
        ids = [filed.amendment.id for filed in left]
        note("rounds", "still-open", ids=ids[:20], count=len(ids), id=round_.id)
    next_step("next-closed", id=round_.id)


def _still_in_time(settings: Settings, round_: Round, here: datetime) -> set[str]:
    """Those to whom more time was given that has not gone."""
    names = {one.who for one in round_.late}
    ends_for = {who: closing_for(round_, settings, who) for who in names}
    return {who for who, at in ends_for.items() if at and instant(at) > instant(here)}
