"""All amendments at a glance, kept for as long as no branch moves."""

from typing import NamedTuple

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.overview.rows import Row
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.store.branches import REFS


class Overview(NamedTuple):
    """All amendments: open ones first, each by association and number; `unread` are branches
    nobody can read, `late` those that were changed after the answer."""

    main: str
    rows: tuple[Row, ...]
    unread: tuple[str, ...] = ()
    late: tuple[str, ...] = ()


def overview(desk: Desk, answer: bytes | None = None) -> Overview:
    """All amendments, given git's answer about `REFS` or asking for it. No other process where
    no branch has moved since last time."""
    answer = answer or desk.repository.refs_answer(*REFS)
    key = f"overview:{desk.repository.folder}:{current_language()}:{_stamp(answer)}"
    kept = desk.cache.recall([key]).get(key)
    if isinstance(kept, tuple):
        main, rows, unread, late = kept
        return Overview(main, tuple(map(Row._make, rows)), unread, late)
    # Nothing of what follows is imported where the list is kept: it is half of a start.
    from rulebook_cli.cli.amendments.gathering import gather
    from rulebook_cli.cli.overview.amendment_rows import rows_of

    gathered = gather(desk, answer)
    rows = tuple(sorted(rows_of(desk, gathered), key=_order))
    seen = Overview(gathered.main, rows, gathered.unread, gathered.late)
    desk.cache.keep({key: (seen.main, tuple(map(tuple, rows)), seen.unread, seen.late)})
    return seen


def _stamp(answer: bytes) -> str:
    """The same for the same answer. A short one stands for itself: hashing costs every command
    two milliseconds at its start."""
    if len(answer) < 20_000:
        return answer.decode("latin-1")
    import hashlib

    return hashlib.sha256(answer).hexdigest()


def _order(row: Row) -> tuple[bool, str, int, str]:
    return not row.base, row.association, row.number, row.branch
