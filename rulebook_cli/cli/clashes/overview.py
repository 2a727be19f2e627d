"""The clashes as a screen shows them and as other programs read them."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from rulebook_cli.cli.book.grounded import grounded
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


def clash_overview(
    desk: Desk, ids: Sequence[str], on: date, base: str = "", made: date | None = None
) -> tuple[ClashReport, dict[str, Any]]:
    """The clashes among the open amendments, or among those named, as questions and in the shape
    other programs rely on: on the draft, or on the version that `base` names; for a contract
    `made` on a day, where that is asked. Kept for as long as
    no branch moves; what goes into them is kept file by file, so that a branch that moves costs
    only what it touches.

    Raises `RulebookError`: `no-such-amendment`, `already-answered`, and as `meant_by`.
    """
    refs = hashlib.sha256(desk.repository.refs_answer(*REFS)).hexdigest()
    code = code_stamp(*_CODE, *_WORDS)
    ground, name = grounded(desk, base)
    laid = f"{ground.main}+{name}" if name else ""
    asked = f"{','.join(ids)}:{laid}:{on}:{made}:{current_language()}"
    key = f"clashes:{desk.repository.folder}:{asked}:{refs}:{code}"
    kept = desk.cache.recall([key]).get(key)
    if isinstance(kept, tuple):
        report, shape = kept
        return report, shape
    found = find_clashes(ground, ids, on, made)
    report = replace(report_of(found), base=name, made=made)
    seen = report, clash_report_json(found, report)
    desk.cache.keep({key: seen})
    return seen
