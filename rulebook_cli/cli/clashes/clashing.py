"""The clashes among open amendments, gathered."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import product

from rulebook_cli.changes.near_identical import Worded
from rulebook_cli.cli.amendments.amended import with_bases
from rulebook_cli.cli.amendments.contested import Contested
from rulebook_cli.cli.amendments.gathering import Gathered, find_open, gather
from rulebook_cli.cli.amendments.left_out import find_all_with_answered
from rulebook_cli.cli.amendments.part_names import part_named, parts_by_amendment
from rulebook_cli.cli.book.grounded import Grounded
from rulebook_cli.cli.clashes.draft_clashes import clashes_with_draft
from rulebook_cli.cli.clashes.draft_reasons import brought_by
from rulebook_cli.cli.clashes.file_clashes import FileClashes, Near, judge_files
from rulebook_cli.cli.clashes.meaning_clashes import Meaning, judge_meaning
from rulebook_cli.cli.clashes.named_things import Names
from rulebook_cli.cli.clashes.proposals import Parts, Proposal, read_proposals
from rulebook_cli.cli.clashes.readings import Readings
from rulebook_cli.cli.clashes.whole_sections import one_each, with_strikers
from rulebook_cli.cli.clashes.worlds import Ids, Worlds
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import note
from rulebook_cli.model.amendment import Amendment, Filed
from rulebook_cli.render.words.place_names import place_name
from rulebook_cli.store.book_files import is_book_file


@dataclass(frozen=True, slots=True)
class Clashes:
    """What clashes: places whose words or values differ, sets that clash in meaning. `alike` are
    groups that make the very same of the draft, `near` those that make the same or nearly the
    same of it; `brought` are the amendments that brought what the draft says at a place."""

    worlds: Worlds
    amendments: dict[str, Amendment]
    places: tuple[Contested, ...]
    meaning: Meaning
    alike: tuple[tuple[str, ...], ...]
    near: tuple[Near, ...]
    brought: dict[str, tuple[Amendment, ...]]


def find_clashes(desk: Desk, ids: Sequence[str], on: date, made: date | None = None) -> Clashes:
    """All clashes among the open amendments, or among those named and what those were made on;
    with the day a contract was `made`, those of meaning that concern it.

    On a `Grounded` desk its version stands in the draft's place, and amendments that have been
    answered may be named too.

    Of an amendment of which some parts are answered the others are judged.

    What clashes with the draft is judged with the others in its words and values elsewhere; of
    its meaning nothing can be said before it fits.

    Raises `RulebookError`: `no-such-amendment`, `already-answered`.
    """
    gathered = gather(desk)
    waiting = _waiting(desk, gathered)
    filed = _filed(desk, gathered, waiting, ids)
    parts = _parts(desk, gathered, waiting)
    draft = {path: id_ for path, id_ in desk.draft_tree().items() if is_book_file(path)}
    readings = Readings(desk, draft)
    if isinstance(desk, Grounded):
        for data in desk.draft_files().values():
            readings.add(data)
    proposals = read_proposals(desk, waiting, filed, readings, parts)
    stale = {proposal.id for proposal in proposals if proposal.clashes}
    judged = judge_files(desk, Worlds(readings, proposals, on, made))
    proposals = [_without_silent(proposal, judged) for proposal in proposals]
    worlds = Worlds(readings, proposals, on, made)
    sound = [p for p in proposals if stale.isdisjoint((p.id, *p.above))]
    fitting = {proposal.id for proposal in sound}
    names = {id_: its for id_, its in _names(judged.values()).items() if id_ in fitting}
    meaning = judge_meaning(desk, worlds, names, _apart(worlds, judged.values()))
    unfit = [one for one in filed if one.amendment.id in stale]
    with_draft = clashes_with_draft(desk, waiting, unfit, worlds, parts)
    told = {place.address for place in with_draft}
    between = [p for p in _places(desk, judged.values()) if p.address not in told]
    struck = _named(desk, with_strikers(with_draft, desk.draft, worlds))
    return Clashes(
        worlds,
        {one.amendment.id: gathered.record_of(one) for one in filed},
        one_each((*with_draft, *between, *struck)),
        meaning,
        tuple(_alike(sound)),
        tuple(_near(sound, judged)),
        brought_by(desk, gathered, with_draft),
    )


def _waiting(desk: Desk, gathered: Gathered) -> list[Filed]:
    """The open amendments that are not in what is judged on: what was made on one that is in it
    stands on the version itself."""
    laid = desk.laid if isinstance(desk, Grounded) else ()
    return [one for one in gathered.open if one.amendment.id not in laid]


def _filed(
    desk: Desk, gathered: Gathered, waiting: Sequence[Filed], ids: Sequence[str]
) -> list[Filed]:
    """The amendments that are judged: those named and what they were made on, else all open ones;
    none that is in what they are judged on. Of one that is named by a part the whole is judged,
    and that is said."""
    for id_, number in map(part_named, ids):
        if number:
            note("taking", "clashes-whole", id=id_, part=number)
    if not isinstance(desk, Grounded):
        named = [find_open(desk, gathered, id_) for id_ in parts_by_amendment(ids)]
        return with_bases(gathered.open, named) or list(gathered.open)
    whole = list(parts_by_amendment(ids))
    filed = find_all_with_answered(desk, whole) if ids else waiting
    return [one for one in filed if one.amendment.id not in desk.laid]


def _parts(desk: Desk, gathered: Gathered, waiting: Sequence[Filed]) -> Parts:
    """The parts that wait, of those amendments of which others are answered; on another version
    than the draft an answer says nothing."""
    if isinstance(desk, Grounded):
        return {}
    records = [gathered.record_of(one) for one in waiting]
    return {one.id: one.waiting for one in records if 0 < len(one.waiting) < len(one.outcomes)}


def _without_silent(proposal: Proposal, judged: Mapping[str, FileClashes]) -> Proposal:
    """An amendment without the files from which nothing can be read."""
    silent = {path for path in proposal.files if proposal.id in judged[path].silent}
    if not silent:
        return proposal
    files = {path: id_ for path, id_ in proposal.files.items() if path not in silent}
    return proposal._replace(files=files)


def _places(desk: Desk, judged: Iterable[FileClashes]) -> Iterator[Contested]:
    """The places that amendments write differently, with their names in the whole draft."""
    return _named(desk, (place for found in judged for place in found.places))


def _named(desk: Desk, places: Iterable[Contested]) -> Iterator[Contested]:
    for place in places:
        yield replace(place, place=place_name(place.address, desk.draft, current_language()))


def _apart(worlds: Worlds, judged: Iterable[FileClashes]) -> set[Ids]:
    """The pairs whose words do not merge; with two, all that was made on them is apart."""
    apart = {pair for found in judged for pair in found.apart}
    on_top: dict[str, list[str]] = {}
    for proposal in worlds.proposals.values():
        for id_ in proposal.above:
            on_top.setdefault(id_, []).append(proposal.id)
    if not on_top:
        return apart
    wider = set(apart)
    for one, other in map(sorted, apart):
        both = product([one, *on_top.get(one, ())], [other, *on_top.get(other, ())])
        wider |= {frozenset(pair) for pair in both if len(set(pair)) > 1}
    return wider


def _names(judged: Iterable[FileClashes]) -> dict[str, Names]:
    """What each amendment names in all its files, those of plain prose left out."""
    names: dict[str, Names] = {}
    for found in judged:
        for id_, its in found.names.items():
            names[id_] = names[id_].and_also(its) if id_ in names else its
    return names


def _alike(proposals: Iterable[Proposal]) -> Iterator[tuple[str, ...]]:
    """The groups of amendments that make the very same of the draft."""
    groups: dict[tuple[object, ...], list[str]] = {}
    for proposal in proposals:
        if proposal.files:
            key = (*sorted(proposal.files.items()), proposal.above)
            groups.setdefault(key, []).append(proposal.id)
    return (tuple(group) for group in groups.values() if len(group) > 1)


def _near(proposals: Collection[Proposal], judged: Mapping[str, FileClashes]) -> Iterator[Near]:
    """The groups of amendments that are near each other in every file that they change. What was
    made on another amendment is answered with that one, and is in no group."""
    homes: dict[tuple[str, str], int] = {}
    for path, found in judged.items():
        homes |= {(path, id_): at for at, near in enumerate(found.near) for id_ in near.amendments}
    groups: dict[tuple[tuple[str, int], ...], list[str]] = {}
    for proposal in proposals:
        home = [(path, homes.get((path, proposal.id), -1)) for path in sorted(proposal.files)]
        if home and not proposal.above and all(at >= 0 for _, at in home):
            groups.setdefault(tuple(home), []).append(proposal.id)
    for homes_, ids in groups.items():
        if len(ids) > 1:
            worded = (each for path, at in homes_ for each in judged[path].near[at].worded)
            yield Near(tuple(ids), tuple(_only(each, ids) for each in worded))


def _only(worded: Worded, ids: Iterable[str]) -> Worded:
    return Worded(worded.address, {id_: worded.texts[id_] for id_ in ids})
