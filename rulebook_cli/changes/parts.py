"""An amendment's changes as numbered parts that can be cited, commented and decided apart."""

from collections.abc import Collection, Sequence

from rulebook_cli.changes.follow_numbers import followers
from rulebook_cli.model.address import Address
from rulebook_cli.model.amendment import Part
from rulebook_cli.model.change import Change


def parts_of(
    changes: Sequence[Change], whole: Collection[str] = (), earlier: tuple[Part, ...] = ()
) -> tuple[Part, ...]:
    """One part for each changed address, in the order of the book.

    A section in `whole` is new or removed and is one part as it stands. A section's new number
    and the references that follow it are one part.
    A part that was there before keeps its number, its reason and its needs; a number is never
    used again for another place.
    """
    known = {str(part.at[0]): part for part in earlier if part.at}
    following = max((part.number for part in earlier), default=0)
    parts: list[Part] = []
    for place, places in _places(changes, whole).items():
        old = known.get(str(place))
        if old is None:
            following += 1
            old = Part(following, (place,))
        parts.append(old._replace(at=places))
    return tuple(sorted(parts, key=lambda part: part.number))


def _places(
    changes: Sequence[Change], whole: Collection[str]
) -> dict[Address, tuple[Address, ...]]:
    """The place that each part speaks of first, with all places of the part."""
    homes = followers([c for c in changes if c.address.section not in whole])
    found: dict[Address, list[Address]] = {}
    for change in changes:
        place = _part_place(change, whole)
        home = homes.get(place, place)
        inside = found.setdefault(home, [home])
        if place not in inside:
            inside.append(place)
    return {home: tuple(places) for home, places in found.items()}


def _part_place(change: Change, whole: Collection[str]) -> Address:
    """A provision in all its languages is one place; so is a row, and a whole new section."""
    if change.address.section in whole:
        return Address(change.address.section)
    return change.address.whole
