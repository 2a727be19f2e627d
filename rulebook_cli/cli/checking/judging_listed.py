"""The amendments of the list that nobody has asked the checks about, judged one by one."""

import sys
from collections.abc import Sequence
from datetime import date

from rulebook_cli.cli.amendments.amended import with_bases
from rulebook_cli.cli.amendments.folding import fold_all
from rulebook_cli.cli.amendments.gathering import gather
from rulebook_cli.cli.amendments.opening import open_to_read
from rulebook_cli.cli.book.judging import new_errors
from rulebook_cli.cli.book.verdicts import note_verdicts
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.overview.rows import Row
from rulebook_cli.model.amendment import Filed

_AT_ONCE = 20
"""So many are judged before they are remembered: who breaks off has not waited in vain."""


def judge_listed(desk: Desk, rows: Sequence[Row], day: date) -> int:
    """Judge each amendment that is not yet judged and whose words fit the draft, and remember for
    the lists whether it brings errors. Returns how many were judged."""
    unknown = {row.commit for row in rows if row.commit and row.is_unjudged}
    waiting = gather(desk).open if unknown else ()
    wanted = [filed for filed in waiting if filed.commit in unknown]
    for start in range(0, len(wanted), _AT_ONCE):
        some = wanted[start : start + _AT_ONCE]
        note_verdicts(desk, desk.main, {f.commit: _is_sound(desk, waiting, f, day) for f in some})
        if len(wanted) > _AT_ONCE:
            print(f"{start + len(some)}/{len(wanted)}", file=sys.stderr)
    return len(wanted)


def _is_sound(desk: Desk, waiting: Sequence[Filed], filed: Filed, day: date) -> bool:
    """Whether the draft with an amendment, and with what that was made on, has no new error."""
    opened = [open_to_read(desk, one) for one in with_bases(waiting, [filed])]
    stack = fold_all(desk.draft, desk.book_files(desk.main), opened, {})
    unread = any(one.left for one in opened)
    return not (stack.clashed or unread or new_errors(desk.draft, stack.book, day))
