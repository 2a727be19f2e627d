"""Amendments that are each fine, and together are not: what was found, kept group by group.

Amendments that never meet, not even through others, can neither break nor mend anything together.
So each group that hangs together is judged and kept by itself (`meaning_search`): an amendment
more costs the group that it comes into, and no other.
"""

import hashlib
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import replace
from itertools import product
from typing import NamedTuple

from rulebook_cli.cli.clashes.meaning_search import search_meaning
from rulebook_cli.cli.clashes.meetings import Meetings, groups_of_meeting
from rulebook_cli.cli.clashes.named_things import Names, in_the_book
from rulebook_cli.cli.clashes.worlds import Ids, Worlds
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.model.clash import MeaningClash, NotLookedAt, Repair
from rulebook_cli.store.cache import code_stamp

_CODE = ("checks", "logic", "law", "changes", "cli/clashes", "cli/book")


class Meaning(NamedTuple):
    """What amendments come to together, and what was not looked at."""

    clashes: tuple[MeaningClash, ...]
    repairs: tuple[Repair, ...]
    not_looked_at: tuple[NotLookedAt, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether everything was looked for."""
        return not self.not_looked_at


def judge_meaning(desk: Desk, worlds: Worlds, names: dict[str, Names], apart: Set[Ids]) -> Meaning:
    """The clashes of meaning among the amendments of `worlds`, and what mends those that fail
    alone; kept for as long as neither the draft nor an amendment of the same group moves.

    `names` tells what each of those touches. `apart` are the pairs whose words clash: they are
    never taken together.
    """
    alike = alike_proposals(worlds, names)
    names = in_the_book({id_: names[id_] for id_ in alike}, worlds.book()) if names else {}
    groups = groups_of_meeting(names, {pair for pair in apart if pair <= names.keys()})
    stamp = _stamp(worlds)
    keys = [_key(worlds, group, stamp) for group in groups]
    kept = desk.cache.recall(keys)
    known = {key: its for key, its in kept.items() if isinstance(its, Meaning)}
    missing = {key: group for key, group in zip(keys, groups, strict=True) if key not in known}
    _fetch(worlds, {id_ for group in missing.values() for id_ in group.ids})
    found = search_meaning(worlds, names, list(missing.values())) if missing else []
    fresh = {
        key: Meaning(its.clashes, its.repairs, its.not_looked_at)
        for key, its in zip(missing, found, strict=True)
    }
    alone = [key for key, its in zip(missing, found, strict=True) if its.by_itself]
    desk.cache.keep({key: fresh[key] for key in alone})
    meaning = _of_all(_joined((known | fresh)[key] for key in keys), alike)
    told = {id_ for clash in meaning.clashes for id_ in worlds.closed(clash.amendments)}
    told |= {id_ for repair in meaning.repairs for id_ in worlds.closed({repair.amendment})}
    _fetch(worlds, told)  # what is to be shown
    return meaning


def _fetch(worlds: Worlds, ids: Iterable[str]) -> None:
    """Bring what amendments make of their files, all in one process."""
    proposals = (worlds.proposals[id_] for id_ in ids)
    worlds.readings.fetch(content for each in proposals for content in each.files.values())


def _joined(meanings: Iterable[Meaning]) -> Meaning:
    each = list(meanings)
    clashes = {clash.amendments: clash for one in each for clash in one.clashes}
    repairs = tuple(repair for one in each for repair in one.repairs)
    left = tuple(out for one in each for out in one.not_looked_at)
    return Meaning(tuple(clashes.values()), repairs, left)


def alike_proposals(worlds: Worlds, ids: Iterable[str]) -> dict[str, list[str]]:
    """The amendments of which one stands for all that make the very same of the draft, by that
    one; each that others were made on, or that was made on another, stands for itself."""
    below = {above for proposal in worlds.proposals.values() for above in proposal.above}
    first: dict[object, str] = {}
    alike: dict[str, list[str]] = {}
    for id_ in ids:
        proposal = worlds.proposals[id_]
        same = (tuple(sorted(proposal.files.items(), key=str)), proposal.replaced)
        by_itself = bool(proposal.above) or id_ in below
        alike.setdefault(id_ if by_itself else first.setdefault(same, id_), []).append(id_)
    return alike


def _of_all(meaning: Meaning, alike: Mapping[str, Sequence[str]]) -> Meaning:
    """What was found of those that stand for others, said of all of them."""

    def each(ids: Iterable[str]) -> list[tuple[str, ...]]:
        return [*product(*(alike.get(id_, (id_,)) for id_ in ids))]

    clashes = tuple(
        replace(clash, amendments=(*sorted(ids),), mended_by=tuple(
            other for id_ in clash.mended_by for other in alike.get(id_, (id_,))
        ))
        for clash in meaning.clashes
        for ids in each(clash.amendments)
    )  # fmt: skip
    repairs = tuple(
        replace(repair, amendment=id_, needs=tuple(n for need in repair.needs for n in each(need)))
        for repair in meaning.repairs
        for id_ in alike.get(repair.amendment, (repair.amendment,))
    )
    left = tuple(
        replace(out, amendments=tuple(o for id_ in out.amendments for o in alike.get(id_, (id_,))))
        for out in meaning.not_looked_at
    )
    return Meaning(clashes, repairs, left)


def _stamp(worlds: Worlds) -> str:
    """What every group's answer depends on."""
    days = worlds.on, worlds.made
    name = repr((code_stamp(*_CODE), days, sorted(worlds.readings.draft.items())))
    return hashlib.sha256(name.encode()).hexdigest()


def _key(worlds: Worlds, group: Meetings, stamp: str) -> str:
    proposals = [worlds.proposals[id_] for id_ in sorted(group.ids)]
    said = [(p.id, sorted(p.files.items()), sorted(p.replaced), p.above) for p in proposals]
    pairs = sorted(sorted(pair) for pair in group.apart)
    name = repr((stamp, said, pairs))
    return f"meaning:{hashlib.sha256(name.encode()).hexdigest()}"
