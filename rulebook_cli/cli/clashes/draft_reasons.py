"""Which amendments brought what the draft says where others clash with it: theirs is its reason."""

from collections.abc import Iterable

from rulebook_cli.cli.amendments.contested import DRAFT, Contested
from rulebook_cli.cli.amendments.exhibits import exhibit_of
from rulebook_cli.cli.amendments.gathering import Gathered
from rulebook_cli.cli.book.grounded import Grounded
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.model.address import Address
from rulebook_cli.model.amendment import Amendment


def brought_by(
    desk: Desk, gathered: Gathered, places: Iterable[Contested]
) -> dict[str, tuple[Amendment, ...]]:
    """By the address of each place that the draft is a side of, the amendments taken into it that
    wrote there: those whose very words stand there, else all of them."""
    inside = list(_inside(desk, gathered))
    found = {}
    for place in places:
        if any(side.who == DRAFT for side in place.sides):
            wrote = [one for one in inside if _wrote(one, place.address)]
            said = [one for one in wrote if _says(desk, gathered, one, place)]
            found[str(place.address)] = tuple(said or wrote)
    return found


def _inside(desk: Desk, gathered: Gathered) -> Iterable[Amendment]:
    """The amendments that stand in the draft, or in the version that lies in its place."""
    laid = desk.laid if isinstance(desk, Grounded) else ()
    waiting = (filed.amendment for filed in gathered.open)
    for one in (*waiting, *gathered.answered):
        in_draft = bool(one.taken) and desk.main == gathered.main
        if one.id in laid or in_draft:
            yield one


def _wrote(amendment: Amendment, address: Address) -> bool:
    parts = amendment.parts
    taken = [part for part in parts if part.number in amendment.taken] or parts
    if address == Address(address.section):  # struck or replaced as a whole
        return any(at.section == address.section for part in taken for at in part.at)
    return any(at in (address, address.whole) for part in taken for at in part.at)


def _says(desk: Desk, gathered: Gathered, amendment: Amendment, place: Contested) -> bool:
    """Whether the draft has at a place just what an amendment proposed."""
    drafted = next(side.value for side in place.sides if side.who == DRAFT)
    changes = exhibit_of(desk, gathered, amendment.id).changes
    return any(c.address == place.address and c.after == drafted for c in changes)
