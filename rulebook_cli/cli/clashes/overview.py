"""The clashes as a screen shows them and as other programs read them."""

import hashlib
from collections.abc import Sequence
from datetime import date
from typing import Any

from rulebook_cli.cli.clashes.clash_json import clash_report_json
from rulebook_cli.cli.clashes.clash_report import report_of
from rulebook_cli.cli.clashes.clashing import find_clashes
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.model.clash import ClashReport
from rulebook_cli.store.branches import REFS
from rulebook_cli.store.cache import code_stamp

_CODE = ("checks", "logic", "changes", "law", "cli/clashes", "cli/amendments", "cli/book")
_WORDS = ("render/papers", "render/changes", "render/words", "locale")


def clash_overview(desk: Desk, ids: Sequence[str], on: date) -> tuple[ClashReport, dict[str, Any]]:
    """The clashes among the open amendments, or among those named, as questions and in the shape
    other programs rely on; kept for as long as no branch moves. What goes into them is kept file
    by file, so that a branch that moves costs only what it touches.

    Raises `RulebookError`: `no-such-amendment`, `already-answered`.
    """
    refs = hashlib.sha256(desk.repository.refs_answer(*REFS)).hexdigest()
    code = code_stamp(*_CODE, *_WORDS)
    asked = f"{','.join(ids)}:{on}:{current_language()}"
    key = f"clashes:{desk.repository.folder}:{asked}:{refs}:{code}"
    kept = desk.cache.recall([key]).get(key)
    if isinstance(kept, tuple):
        report, shape = kept
        return report, shape
    found = find_clashes(desk, ids, on)
    report = report_of(found)
    seen = report, clash_report_json(found, report)
    desk.cache.keep({key: seen})
    return seen
