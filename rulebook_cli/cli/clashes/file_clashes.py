"""What amendments come to in one file: where they clash, which are near, which touch its rules.

A file is the unit of judging: what is found depends on the draft's content of it and on what each
amendment makes of that, and is kept for just that. When one branch moves, only the files that it
changes are judged anew.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from rulebook_cli.changes.between import clashes_between
from rulebook_cli.changes.compare import with_leaves
from rulebook_cli.changes.near_identical import Worded, near_groups, worded_apart
from rulebook_cli.cli.amendments.both_ways import both_ways
from rulebook_cli.cli.amendments.contested import Contested, side_at
from rulebook_cli.cli.clashes.named_things import Names, named_things
from rulebook_cli.cli.clashes.whole_sections import by_meeting, one_each
from rulebook_cli.cli.clashes.worlds import Ids, Worlds
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.model.address import parse_address
from rulebook_cli.model.change import Change, Clash
from rulebook_cli.model.fact import Facts
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.store.book_files import FACTS, SETTINGS
from rulebook_cli.store.cache import code_stamp

_CODE = ("changes", "cli/amendments", "cli/clashes", "render/changes", "render/words", "locale")


class Near(NamedTuple):
    """Amendments that propose the same or nearly the same in one file, and the places where their
    words differ, each with what everybody writes there."""

    amendments: tuple[str, ...]
    worded: tuple[Worded, ...]


class FileClashes(NamedTuple):
    """What is found in one file. `places` are without their names, which depend on the whole
    draft; `apart` the pairs whose words do not merge; `near` the groups that propose the same
    or nearly the same here; `names` what each amendment that touches more than plain prose names
    or changes; `silent` those from whose file nothing can be read: it changes nothing."""

    places: tuple[Contested, ...]
    apart: frozenset[Ids]
    near: tuple[Near, ...]
    names: dict[str, Names]
    silent: frozenset[str]


def judge_files(desk: Desk, worlds: Worlds) -> dict[str, FileClashes]:
    """What is found in each file that some amendment changes: recalled where it is known, judged
    where it is not."""
    paths = sorted(worlds.paths(worlds.proposals))
    stamp = code_stamp(*_CODE)
    keys = {path: _key(worlds, path, stamp) for path in paths}
    kept = desk.cache.recall(keys.values())
    missing = [path for path in paths if not isinstance(kept.get(keys[path]), FileClashes)]
    worlds.readings.fetch(_contents(worlds, missing))
    fresh = {keys[path]: _judged(worlds, path) for path in missing}
    desk.cache.keep(fresh)
    known = {**kept, **fresh}
    found = {path: known[keys[path]] for path in paths}
    return {path: one for path, one in found.items() if isinstance(one, FileClashes)}


def _contents(worlds: Worlds, paths: Iterable[str]) -> Iterator[str | None]:
    for path in paths:
        yield from (worlds.proposals[id_].files[path] for id_ in worlds.touching(path))


def _key(worlds: Worlds, path: str, stamp: str) -> str:
    """Everything that what is found in a file depends on."""
    draft = worlds.readings.draft
    proposals = (worlds.proposals[id_] for id_ in worlds.touching(path))
    wanted = [(p.id, p.files[path], sorted(p.replaced), p.above) for p in proposals]
    read = (draft.get(path), draft[SETTINGS], draft.get(FACTS))
    name = repr((stamp, current_language(), path, read, sorted(wanted)))
    return f"file-clashes:{hashlib.sha256(name.encode()).hexdigest()}"


def _judged(worlds: Worlds, path: str) -> FileClashes:
    readings = worlds.readings
    silent = frozenset(
        id_
        for id_ in worlds.touching(path)
        if (its := worlds.proposals[id_].files[path]) and readings.read(path, its).noun is None
    )
    draft = worlds.file(path)
    alone = {
        id_: worlds.file(path, frozenset({id_}))
        for id_ in worlds.touching(path)
        if id_ not in silent
    }
    proposals = {id_: worlds.proposals[id_] for id_ in alone}
    replaced = {id_: proposal.replaced for id_, proposal in proposals.items()}
    above = {id_: proposal.above for id_, proposal in proposals.items() if proposal.above}
    between = clashes_between(draft, alone, replaced, above)
    facts = worlds.readings.alone(FACTS, readings.draft.get(FACTS)).facts
    names = {id_: named_things(between.changes[id_], draft, alone[id_]) for id_ in alone}
    return FileClashes(
        one_each(
            each
            for clash in between.clashes
            for place in [_contested(clash, draft, alone, between.changes, facts)]
            for each in by_meeting(place, alone, replaced, between.changes, between.apart)
        ),
        between.apart,
        tuple(_near(between.changes, draft.settings.languages)),
        {id_: its for id_, its in names.items() if its.own},
        silent,
    )


def _near(changes: Mapping[str, Sequence[Change]], languages: Sequence[str]) -> Iterator[Near]:
    for group in near_groups(changes, languages):
        its = {id_: changes[id_] for id_ in group}
        yield Near(group, tuple(worded_apart(its, languages)))


def _contested(
    clash: Clash,
    draft: Rulebook,
    alone: Mapping[str, Rulebook],
    changes: Mapping[str, Sequence[Change]],
    facts: Facts,
) -> Contested:
    """A clash between amendments in words; `draft` is its file, `facts` give their names."""
    order = clash.kind == "order"
    sides = []
    for id_, written in clash.texts.items():
        rival = parse_address(written) if order and isinstance(written, str) else None
        books = (_knowing(draft, facts), _knowing(alone[id_], facts))
        at = rival or clash.address
        sides.append(side_at(id_, changes[id_], at, clash, books, _to_be_told))
    kind = "text" if clash.kind == "text" else "value"
    both = both_ways(clash, {side.who: side.words for side in sides if side.value is not None})
    return Contested(kind, clash.address, "", tuple(sides), order, both)


def _knowing(book: Rulebook, facts: Facts) -> Rulebook:
    """A file as a book that knows the facts of the draft too."""
    return replace(book, facts={**facts, **book.facts})


def _to_be_told(changes: Sequence[Change]) -> list[Change]:
    """Changes of which it is told how the place is to read. One text needs no old one for that."""
    if len(changes) == 1 and changes[0].address.language:
        return [replace(changes[0], before=None)]
    return [with_leaves(change) for change in changes]
