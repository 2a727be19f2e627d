"""Where amendments clash with what the draft says by now, and who else writes those places."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from rulebook_cli.changes.compare import compare
from rulebook_cli.cli.amendments.amended import with_bases
from rulebook_cli.cli.amendments.contested import DRAFT, Contested, Side, contested, side_of
from rulebook_cli.cli.amendments.folding import fold_all
from rulebook_cli.cli.amendments.opening import open_to_read
from rulebook_cli.cli.clashes.proposals import Parts
from rulebook_cli.cli.clashes.worlds import Worlds
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.model.address import Address
from rulebook_cli.model.amendment import Filed
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.store.cache import code_stamp

_CODE = ("changes", "cli/amendments", "render/changes", "render/words", "locale")


def clashes_with_draft(
    desk: Desk, waiting: Sequence[Filed], unfit: Iterable[Filed], worlds: Worlds, parts: Parts
) -> tuple[Contested, ...]:
    """The places where amendments clash with the draft, each once: the draft first, then all that
    write it differently, also those that fit the draft. `unfit` are the amendments that clash
    with it, `waiting` all that are open, `parts` as in `read_proposals`."""
    places: dict[Address, Contested] = {}
    unfit = list(unfit)
    for one in unfit:
        for place in _alone(desk, waiting, one, parts):
            known = places.get(place.address)
            sides = (*known.sides, *place.sides) if known else place.sides
            both = (*known.both, *place.both) if known else place.both
            first = known or place
            places[place.address] = replace(first, sides=tuple(_once(sides)), both=both)
    return tuple(
        replace(
            place,
            sides=(*place.sides, *_others(place, desk.draft, worlds)),
            strikers=tuple(_strikers(place.address, desk.draft, unfit)),
        )
        for place in places.values()
    )


def _strikers(address: Address, draft: Rulebook, filed: Iterable[Filed]) -> Iterator[str]:
    """Which amendments strike a whole section, where that is what they clash about."""
    section = draft.section(address.section)
    if section is not None and address == Address(address.section):
        path = section.place.file
        for one in filed:
            if any(file.path == path and file.new is None for file in one.files):
                yield one.amendment.id


def _alone(desk: Desk, waiting: Sequence[Filed], one: Filed, parts: Parts) -> tuple[Contested, ...]:
    """Where an amendment, on top of those it was made on, clashes with the draft; kept until one
    of them moves."""
    chain = with_bases(waiting, [one])
    its = ((each.commit, parts.get(each.amendment.id, ())) for each in chain)
    commits = [sorted(desk.draft_tree().items()), *its]
    name = repr((commits, current_language(), code_stamp(*_CODE)))
    key = f"with-draft:{hashlib.sha256(name.encode()).hexdigest()}"
    kept = desk.cache.recall([key]).get(key)
    if isinstance(kept, tuple):
        return kept
    opened = [open_to_read(desk, each) for each in chain]
    stack = fold_all(desk.draft, desk.draft_files(), opened, parts)
    found = contested(desk.draft, stack)
    desk.cache.keep({key: found})
    return found


def _once(sides: Iterable[Side]) -> Iterator[Side]:
    """Each side once, the draft's first."""
    by_name = {side.who: side for side in sides}
    if DRAFT in by_name:
        yield by_name.pop(DRAFT)
    yield from by_name.values()


def _others(place: Contested, draft: Rulebook, worlds: Worlds) -> Iterator[Side]:
    """What amendments that fit the draft make of a place where others do not."""
    section = draft.section(place.address.section)
    if section is None:
        return
    path = section.place.file
    known = {side.who for side in place.sides}
    before = worlds.file(path)
    for id_ in worlds.touching(path):
        if id_ not in known:
            after = worlds.file(path, frozenset({id_}))
            changes = compare(before.entries, after.entries)
            here = [change for change in changes if change.address == place.address]
            if here:
                yield side_of(id_, here, place.address, draft, worlds.book(frozenset({id_})))
