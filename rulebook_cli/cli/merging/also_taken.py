"""What another amendment that was taken into the draft proposes just the same."""

from collections.abc import Sequence

from rulebook_cli.cli.amendments.exhibits import exhibit_of
from rulebook_cli.cli.amendments.gathering import Gathered
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import hint
from rulebook_cli.model.amendment import Amendment
from rulebook_cli.model.change import Change
from rulebook_cli.render.words.place_names import place_name


def also_taken(
    desk: Desk, gathered: Gathered, undone: Amendment, changes: Sequence[Change]
) -> set[str]:
    """The addresses among the changes an amendment brought that stay when it is undone: another
    amendment wants the very same there and has been taken in. Says so."""
    brought = {str(change.address): change for change in changes}
    stays: dict[str, None] = {}
    for other in gathered.answered:
        if other.id == undone.id or not _taken_places(other) & _wholes(changes):
            continue
        same = [
            change
            for change in exhibit_of(desk, gathered, other.id).changes
            if str(change.address.whole) in _taken_places(other)
            and str(change.address) in brought
            and brought[str(change.address)].after == change.after
        ]
        if same:
            language = current_language()
            at = dict.fromkeys(place_name(c.address, desk.draft, language) for c in same)
            hint("undo.stays", ids=[other.id], at=list(at))
            stays |= dict.fromkeys(str(change.address) for change in same)
    return set(stays)


def _taken_places(amendment: Amendment) -> set[str]:
    """The places of an amendment's parts that stand in the draft."""
    parts = (part for part in amendment.parts if part.number in amendment.taken)
    return {str(at) for part in parts for at in part.at}


def _wholes(changes: Sequence[Change]) -> set[str]:
    return {str(change.address.whole) for change in changes}
