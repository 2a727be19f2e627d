"""Clashes with an amendment that strikes or replaces a whole section: a question per meeting.

Those who change single places of the section may go together; each of them meets the one that
takes the section as a whole, and only that. So each meeting is a question of its own: taking one
of them says nothing of the others.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from rulebook_cli.changes.compare import compare
from rulebook_cli.cli.amendments.contested import Contested, Side, side_of
from rulebook_cli.cli.clashes.worlds import Worlds
from rulebook_cli.model.address import Address
from rulebook_cli.model.change import Change
from rulebook_cli.model.rulebook import Rulebook


def by_meeting(
    place: Contested,
    alone: Mapping[str, Rulebook],
    replaced: Mapping[str, Collection[str]],
    changes: Mapping[str, Sequence[Change]],
    apart: Collection[frozenset[str]],
) -> Iterator[Contested]:
    """A clash about a whole section as one for each of the others, together with those whose
    words it does not go with; any other clash as it is. `alone` is the file with each amendment
    alone, `replaced` the sections that some replace as a whole."""
    section = place.address.section
    if place.address != Address(section):
        yield place
        return
    strikers = [s.who for s in place.sides if alone[s.who].section(section) is None]
    wholes = [
        side
        for side in place.sides
        if section in replaced.get(side.who, ()) or side.who in strikers
    ]
    others = [side for side in place.sides if side not in wholes]
    if not wholes or not others:
        yield place
        return
    for cluster in _clusters(others, apart):
        address = _one_place(section, (changes[side.who] for side in cluster))
        sides = (*cluster, *wholes)
        found = replace(place, address=address, sides=sides, of_section=section)
        yield replace(found, strikers=(*strikers,))


def one_each(places: Iterable[Contested]) -> tuple[Contested, ...]:
    """Each place once: where those who write it also meet one that takes the whole section, that
    is the same question."""
    found: dict[Address, Contested] = {}
    apart: list[Contested] = []
    for place in places:
        at = place.address.whole
        known = found.get(at)
        if known and place.of_section and {*known.amendments} <= {*place.amendments}:
            sides = {side.who: side for side in (*known.sides, *place.sides)}
            sides |= {side.who: side for side in known.sides}
            joined = replace(place, address=known.address, kind=known.kind, both=known.both)
            found[at] = replace(joined, sides=(*sides.values(),))
        elif known:
            apart.append(place)
        else:
            found[at] = place
    return (*found.values(), *apart)


def with_strikers(
    places: Iterable[Contested], draft: Rulebook, worlds: Worlds
) -> Iterator[Contested]:
    """Where some strike a section that has moved in the draft: their meetings with those that fit
    the draft and change a place in it, which hold whatever becomes of the draft's own words."""
    for place in places:
        section = draft.section(place.address.section)
        strikers = [side for side in place.sides if side.who in place.strikers]
        if section is None or not strikers:
            continue
        path, known = section.place.file, {side.who for side in place.sides}
        before = worlds.file(path)
        for id_ in worlds.touching(path):
            changes = [] if id_ in known else _in_section(id_, path, section.id, worlds)
            if changes:
                after = worlds.file(path, frozenset({id_}))
                side = side_of(id_, changes, place.address, before, after)
                address = _one_place(section.id, [changes])
                sides = (side, *strikers)
                found = replace(place, kind="value", address=address, sides=sides, both=())
                yield replace(found, of_section=section.id)


def _in_section(id_: str, path: str, section: str, worlds: Worlds) -> list[Change]:
    before, after = worlds.file(path), worlds.file(path, frozenset({id_}))
    changes = compare(before.entries, after.entries)
    return [change for change in changes if change.address.section == section]


def _clusters(sides: Iterable[Side], apart: Collection[frozenset[str]]) -> list[list[Side]]:
    """The sides in groups: those whose words do not go together are in one."""
    clusters: list[list[Side]] = []
    for side in sides:
        met = [
            known
            for known in clusters
            if any(frozenset((side.who, other.who)) in apart for other in known)
        ]
        clusters = [known for known in clusters if known not in met]
        clusters.append([*(each for known in met for each in known), side])
    return clusters


def _one_place(section: str, changes: Iterable[Sequence[Change]]) -> Address:
    """The one place of a section that all of some amendments change, else the section."""
    places = {c.address.whole for each in changes for c in each if c.address.section == section}
    return places.pop() if len(places) == 1 else Address(section)
