"""All amendments at a glance, kept for as long as no branch moves."""

from typing import NamedTuple

from rulebook_cli.cli.book.verdicts import still_true, verdicts_key
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
    key = f"overview-5:{desk.repository.folder}:{current_language()}:{_stamp(answer)}"
    judged = verdicts_key(desk)
    found = desk.cache.recall([key, judged])
    kept, verdicts = found.get(key), found.get(judged)
    if isinstance(kept, tuple):
        main, rows, unread, late = kept
        seen = Overview(main, tuple(map(Row._make, rows)), unread, late)
        return _with_verdicts(seen, verdicts)
    # Nothing of what follows is imported where the list is kept: it is half of a start.
    from rulebook_cli.cli.amendments.gathering import gather
    from rulebook_cli.cli.overview.amendment_rows import rows_of

    gathered = gather(desk, answer)
    rows = tuple(sorted(rows_of(desk, gathered), key=_order))
    seen = Overview(gathered.main, rows, gathered.unread, gathered.late)
    desk.cache.keep({key: (seen.main, tuple(map(tuple, rows)), seen.unread, seen.late)})
    return _with_verdicts(seen, verdicts)


def _with_verdicts(seen: Overview, verdicts: object) -> Overview:
    """The rows with what the checks are known to have said of each in this draft."""
    if verdicts is None or not any(row.commit for row in seen.rows):
        return seen
    known = still_true(verdicts)
    words = {name: "sound" if sound else "errors" for name, sound in known.items()}
    rows = (row._replace(verdict=words.get(f"{seen.main}:{row.commit}", "")) for row in seen.rows)
    return seen._replace(rows=tuple(rows))


def _stamp(answer: bytes) -> str:
    """The same for the same answer. A short one stands for itself: hashing costs every command
    two milliseconds at its start."""
    if len(answer) < 20_000:
        return answer.decode("latin-1")
    import hashlib

    return hashlib.sha256(answer).hexdigest()


def _order(row: Row) -> tuple[bool, str, int, str]:
    return not row.base, row.association, row.number, row.branch
