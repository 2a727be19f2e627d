"""Amendments that are each fine, and together are not: the smallest sets, and who shows it.

Tiers are swept for all amendments at once (`logic.joint_faults`). Everything else is asked of
whole books: the largest sets whose words merge, and for each new error in one the smallest sets
that bring it. Pairs that speak of the same things are asked about apart, since a third amendment
may mend what two of them break.
"""

from collections.abc import Iterator, Set
from dataclasses import replace
from itertools import combinations

from rulebook_cli.cli.clashes.worlds import Apart, Ids, Worlds
from rulebook_cli.logic.found import Ending
from rulebook_cli.logic.joint_faults import JointFault, joint_faults
from rulebook_cli.logic.smallest_sets import smallest_of, smallest_sets
from rulebook_cli.model.clash import MeaningClash
from rulebook_cli.model.finding import Finding
from rulebook_cli.model.section import Section
from rulebook_cli.model.tier import TierTable
from rulebook_cli.store.book_files import FACTS

_MOST_WORLDS = 8
_MOST_PAIRS = 150
TIER_CHECKS = ("tier-gap", "tier-overlap")


def meaning_clashes(worlds: Worlds, apart: Set[Ids]) -> tuple[list[MeaningClash], bool]:
    """The clashes of meaning among the amendments of `worlds`, and whether all were looked for.

    `apart` are the pairs whose words clash: they are never taken together.
    """
    found: dict[tuple[str, Ids], Finding] = {}
    swept, complete = _joint_tier_faults(worlds)
    for fault, section in swept:
        ids = frozenset(fault.amendments)
        finding = _shown(worlds, ids, fault, section)
        if finding:
            found[finding.fingerprint, ids] = finding
    sets, all_tried = _sets_to_ask(worlds, apart)
    for some in sets:
        for print_ in worlds.new_errors(some):
            if any(known == print_ and ids <= some for known, ids in found):
                continue
            for ids in _bringing(worlds, some, print_):
                found[print_, ids] = worlds.new_errors(ids)[print_]
    return _only_joint(worlds, found), complete and all_tried


def _joint_tier_faults(worlds: Worlds) -> tuple[list[tuple[JointFault, str]], bool]:
    """What the sweep finds in each table of tiers, with the section it is in; whether it got to
    the end everywhere."""
    draft = worlds.book()
    reworded = set(worlds.touching(FACTS))
    faults: list[tuple[JointFault, str]] = []
    complete = not reworded
    for section in draft.sections:
        path = section.place.file
        ids = [id_ for id_ in worlds.touching(path) if id_ not in reworded]
        alone = {id_: worlds.file(path, frozenset({id_})).section(section.id) for id_ in ids}
        for table in section.tiers:
            amended = {id_: _same_table(its, table.id) for id_, its in alone.items()}
            written = {id_: other for id_, other in amended.items() if other}
            found = joint_faults(table, written, draft.facts)
            complete = complete and found.ending is Ending.ALL
            faults += [(fault, section.id) for fault in found]
    return faults, complete


def _same_table(section: Section | None, id_: str) -> TierTable | None:
    """A section's table of that id."""
    tables = section.tiers if section else ()
    return next((table for table in tables if table.id == id_), None)


def _shown(worlds: Worlds, ids: Ids, fault: JointFault, section: str) -> Finding | None:
    """The check's own finding in the book with these amendments, with the person of the sweep."""
    try:
        errors = worlds.errors(ids)
    except Apart:
        return None
    for finding in errors:
        address = str(finding.fault.address)
        tiers = (finding.fault.values.get("first"), finding.fault.values.get("second"))
        named = not fault.tiers or tiers == fault.tiers
        if finding.check == fault.check and address.startswith(f"{section}:") and named:
            return replace(finding, fault=replace(finding.fault, region=fault.region))
    return None


def _sets_to_ask(worlds: Worlds, apart: Set[Ids]) -> tuple[list[Ids], bool]:
    """The largest sets whose words merge, then the pairs that speak of the same things."""
    ids = list(worlds.proposals)
    foes: dict[str, set[str]] = {}
    for pair in apart:
        for id_ in pair:
            foes.setdefault(id_, set()).update(pair - {id_})
    largest: list[Ids] = []
    waiting = list(ids)
    while waiting and len(largest) < _MOST_WORLDS:
        some: set[str] = set()
        for id_ in [*waiting, *ids]:
            if some.isdisjoint(foes.get(id_, ())):
                some.add(id_)
        largest.append(frozenset(some))
        waiting = [id_ for id_ in waiting if id_ not in some]
    pairs = [pair for pair in _meeting_pairs(worlds) if pair not in apart]
    tried_all = not waiting and len(pairs) <= _MOST_PAIRS
    return [*largest, *pairs[:_MOST_PAIRS]], tried_all


def _meeting_pairs(worlds: Worlds) -> list[Ids]:
    """The pairs of amendments that change the same file."""
    pairs: dict[Ids, None] = {}
    for path in sorted(worlds.paths(worlds.proposals)):
        for pair in combinations(worlds.touching(path), 2):
            pairs[frozenset(pair)] = None
            if len(pairs) > 2 * _MOST_PAIRS:
                return list(pairs)
    return list(pairs)


def _bringing(worlds: Worlds, some: Ids, fingerprint: str) -> list[Ids]:
    """The smallest sets among some amendments that bring an error."""
    return smallest_sets(sorted(some), lambda ids: fingerprint in worlds.new_errors(ids))


def _only_joint(worlds: Worlds, found: dict[tuple[str, Ids], Finding]) -> list[MeaningClash]:
    """The smallest sets of each error, without the amendments that fail by themselves."""
    by_error: dict[str, list[Ids]] = {}
    for print_, ids in found:
        by_error.setdefault(print_, []).append(ids)
    clashes: dict[Ids, MeaningClash] = {}
    for print_, sets in by_error.items():
        for ids in smallest_of(sets):
            if len(ids) > 1:
                mended = tuple(_mended_by(worlds, ids, print_))
                clash = MeaningClash(tuple(sorted(ids)), found[print_, ids], mended)
                clashes.setdefault(ids, clash)
    return list(clashes.values())


def _mended_by(worlds: Worlds, ids: Ids, fingerprint: str) -> Iterator[str]:
    """The further amendments that, each with the set, leave no such error."""
    paths = worlds.paths(ids)
    for id_, other in worlds.proposals.items():
        if id_ in ids or paths.isdisjoint(other.files):
            continue
        try:
            known = {finding.fingerprint for finding in worlds.errors(ids | {id_})}
        except Apart:
            continue
        if fingerprint not in known:
            yield id_
