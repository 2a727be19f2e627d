"""The decisions of bodies on record; what of them cannot be read is said, never passed over."""

from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.terminal.screen import hint
from rulebook_cli.model.decision import Decision
from rulebook_cli.store.decisions import read_decisions
from rulebook_cli.store.trees import tree_at


def decisions_on_record(desk: Desk, commit: str) -> tuple[Decision, ...]:
    """The decisions that a commit of main holds, by meeting."""
    recorded = read_decisions(desk.repository, tree_at(desk.repository, commit, desk.cache))
    told: set[str] = set()
    for misread in recorded.misread:
        place = misread.place
        if place.file not in told:
            hint("decision.unread", path=place.file, line=place.line or 1)
            told.add(place.file)
    return recorded.decisions
