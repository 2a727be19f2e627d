"""Open amendments that have nothing left to change, because the draft now says what they say."""

from collections.abc import Sequence

from rulebook_cli.cli.amendments.gathering import gather
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.terminal.screen import hint
from rulebook_cli.model.amendment import Amendment

_MOST = 40
"""How many open amendments of the same places are looked at."""


def name_emptied(desk: Desk, taken: Sequence[Amendment]) -> None:
    """Name the open amendments of the same places that would change nothing in the draft as it
    is now, and say how they can be answered."""
    from rulebook_cli.changes.consolidate import consolidate
    from rulebook_cli.cli.amendments.opening import open_amendment

    now = Desk(desk.repository, desk.cache)
    places = {place for one in taken for place in _places(one)}
    alike = [filed for filed in gather(now).open if _within(filed.amendment, places)]
    for filed in alike[:_MOST]:
        opened = open_amendment(now, filed)
        one = filed.amendment
        left = consolidate(opened.base, now.draft, opened.theirs, one.id, one.replaced)
        if not (left.edits or left.added or left.removed or left.clashes):
            hint("merge.emptied", id=filed.amendment.id, by=_same(filed.amendment, taken).id)


def _places(amendment: Amendment) -> set[str]:
    return {str(at) for part in amendment.parts for at in part.at}


def _same(amendment: Amendment, taken: Sequence[Amendment]) -> Amendment:
    """The amendment among those taken that has most places in common with another."""
    return max(taken, key=lambda one: len(_places(one) & _places(amendment)))


def _within(amendment: Amendment, places: set[str]) -> bool:
    """Whether every place an amendment still waits to change is among some places."""
    waiting = [part for part in amendment.parts if part.number in amendment.waiting]
    return bool(waiting) and all(str(at) in places for part in waiting for at in part.at)
