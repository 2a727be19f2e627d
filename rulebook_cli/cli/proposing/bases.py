"""What a new amendment is made on: the draft, the decided version, or another amendment."""

from typing import NamedTuple

from rulebook_cli.cli.amendments.gathering import find_open, gather
from rulebook_cli.cli.book.versions import decided
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.model.errors import RulebookError


class Ground(NamedTuple):
    """The commit an amendment is made on, and the id of the amendment that it amends."""

    commit: str
    amends: str = ""


def ground_of(desk: Desk, named: str | None) -> Ground:
    """What `--base` names: `draft`, `decided`, or an open amendment's id.

    Raises `RulebookError`: `nothing-decided`, `no-such-amendment`, `already-answered`.
    """
    if named is None or named == "draft":
        return Ground(desk.main)
    if named == "decided":
        tags = decided(desk)
        if not tags:
            raise RulebookError("nothing-decided")
        return Ground(tags[0].commit)
    filed = find_open(desk, gather(desk), named)
    return Ground(filed.commit, filed.amendment.id)
