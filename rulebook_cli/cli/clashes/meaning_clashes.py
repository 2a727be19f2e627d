"""Amendments that are each fine, and together are not: the smallest sets, and who shows it.

Tiers are swept for all amendments at once (`tier_faults`). Everything else is asked of whole
books: the largest sets whose words merge, and for each new error in one the smallest sets that
bring it. Small sets that can break something together are asked about apart, since a further
amendment may mend what they break; many such sets that never meet each other share one book.
"""

import hashlib
from collections.abc import Iterator, Set
from itertools import combinations
from typing import NamedTuple

from rulebook_cli.cli.clashes.meetings import Meetings, largest_sets
from rulebook_cli.cli.clashes.named_things import Names, words_of_finding
from rulebook_cli.cli.clashes.repairs import failing_alone, repairs_of
from rulebook_cli.cli.clashes.tier_faults import tier_faults
from rulebook_cli.cli.clashes.worlds import Apart, Ids, Worlds
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.logic.smallest_sets import smallest_of, smallest_sets
from rulebook_cli.model.clash import MeaningClash, Repair
from rulebook_cli.model.finding import Finding
from rulebook_cli.store.cache import code_stamp

_MOST_WORLDS = 8
_LARGEST, _MOST_SETS = 5, 30_000
"""Sets of up to so many members are asked about, and so many sets of one size."""
_MOST_TRACED = 100
"""So many errors of the largest sets are traced to who brings them."""
_MOST_MENDING, _MOST_MENDED = 12, 10
"""So many further amendments are tried on one clash, and on so many clashes."""
_MOST_SECTIONS, _FEWEST_BOOKS = 6000, 20
"""So many sections are judged for those sets, in so many books at least."""
_CODE = ("checks", "logic", "law", "changes", "cli/clashes", "cli/book")


class Meaning(NamedTuple):
    """What amendments come to together; `complete` tells whether everything was looked for."""

    clashes: tuple[MeaningClash, ...]
    repairs: tuple[Repair, ...]
    complete: bool


def judge_meaning(desk: Desk, worlds: Worlds, names: dict[str, Names], apart: Set[Ids]) -> Meaning:
    """The clashes of meaning among the amendments of `worlds`, and what mends those that fail
    alone; kept for as long as neither the draft nor an amendment that touches more than plain
    prose moves.

    `names` tells what each of those touches. `apart` are the pairs whose words clash: they are
    never taken together.
    """
    apart = {pair for pair in apart if pair <= names.keys()}
    key = _key(worlds, names, apart)
    kept = desk.cache.recall([key]).get(key)
    if isinstance(kept, Meaning):
        return kept
    worlds.readings.fetch(
        content for id_ in names for content in worlds.proposals[id_].files.values()
    )
    found = _Search(worlds, names, apart).run()
    desk.cache.keep({key: found})
    return found


def _key(worlds: Worlds, names: dict[str, Names], apart: Set[Ids]) -> str:
    proposals = [worlds.proposals[id_] for id_ in sorted(names)]
    said = [(p.id, sorted(p.files.items()), sorted(p.replaced), p.above) for p in proposals]
    pairs = sorted(sorted(pair) for pair in apart)
    draft = sorted(worlds.readings.draft.items())
    name = repr((code_stamp(*_CODE), worlds.on, draft, said, pairs))
    return f"meaning:{hashlib.sha256(name.encode()).hexdigest()}"


class _Search:
    """The errors found, each with a set of amendments that brings it."""

    def __init__(self, worlds: Worlds, names: dict[str, Names], apart: Set[Ids]) -> None:
        self.worlds, self.names, self.apart = worlds, names, apart
        self.meetings = Meetings(names, apart)
        self.found: dict[tuple[str, Ids], Finding] = {}
        self.traced = self.mending = 0

    def run(self) -> Meaning:
        """Sweep the tiers, then ask about whole books."""
        swept, complete = tier_faults(self.worlds, list(self.names))
        for finding, ids in swept:
            self.found[finding.fingerprint, self.worlds.closed(ids)] = finding
        failing = failing_alone(self.worlds, self.meetings, self.names)
        for id_ in failing:
            alone = self.worlds.closed({id_})
            self.found |= {(key, alone): f for key, f in self.worlds.new_errors(alone).items()}
        packs, all_tried = self._packs_to_ask()
        for pack in packs:
            self._ask_pack(pack)
        # What no small set shows, or was not asked about, shows in the largest ones.
        largest, everyone = largest_sets(list(self.names), self.apart, _MOST_WORLDS)
        for some in largest:
            self._ask(some)
        everyone = everyone and self.traced <= _MOST_TRACED
        repairs, all_mended = repairs_of(self.worlds, self.meetings, failing)
        clashes = tuple(self._only_joint())
        return Meaning(clashes, tuple(repairs), complete and everyone and all_tried and all_mended)

    def _packs_to_ask(self) -> tuple[list[list[Ids]], bool]:
        """The sets of two and more that hang together, the small ones first, as many in one book
        as never meet each other; and whether at least all pairs are asked about."""
        room = max(_FEWEST_BOOKS, _MOST_SECTIONS // len(self.worlds.readings.draft))
        packs: list[list[Ids]] = []
        all_pairs = True
        for size in range(2, _LARGEST + 1):
            sets = self.meetings.hanging_together(size, _MOST_SETS)
            sound = (each for each in sets[:_MOST_SETS] if not self._is_apart(each))
            some, left = self.meetings.packed(sound, room - len(packs))
            packs += some
            if left or len(sets) > _MOST_SETS:
                all_pairs = size > 2
                break
        return packs, all_pairs

    def _is_apart(self, some: Ids) -> bool:
        return any(frozenset(pair) in self.apart for pair in combinations(some, 2))

    def _ask_pack(self, pack: list[Ids]) -> None:
        """Find which of some sets, no two of which meet, brings each error of the book with all
        of them. Their parts have been asked about already, so each that does is smallest."""
        whole = self.worlds.closed(frozenset[str]().union(*pack))
        for key, finding in self.worlds.new_errors(whole).items():
            if self._is_known(key, whole):
                continue
            said = words_of_finding(finding)
            about = [ids for ids in pack if any(self.names[id_].speak_of(said) for id_ in ids)]
            for ids in map(self.worlds.closed, about or pack):
                errors = {key: finding} if len(about) == 1 else self.worlds.new_errors(ids)
                if key in errors:
                    self.found[key, ids] = errors[key]

    def _is_known(self, key: str, some: Ids) -> bool:
        return any(known == key and ids <= some for known, ids in self.found)

    def _ask(self, some: Ids) -> None:
        """Find the smallest sets behind each error that some amendments bring together."""
        some = self.worlds.closed(some)
        for key, finding in self.worlds.new_errors(some).items():
            if self._is_known(key, some):
                continue
            self.traced += 1
            if self.traced > _MOST_TRACED:
                return
            for ids in self._bringing(some, key, finding):
                its = self.worlds.closed(ids)
                self.found[key, its] = self.worlds.new_errors(its)[key]

    def _bringing(self, some: Ids, key: str, finding: Finding) -> list[Ids]:
        """The smallest sets among some amendments that bring an error: looked for among those
        that have to do with it, and among all only where those do not bring it."""

        def brings(ids: Ids) -> bool:
            return key in self.worlds.new_errors(self.worlds.closed(ids))

        said = words_of_finding(finding)
        about = {id_ for id_ in some if id_ in self.names and self.names[id_].speak_of(said)}
        near = about.union(*(self.meetings.met[id_] for id_ in about)) & some
        nearest = (frozenset(ids) for ids in (about, near) if ids)
        asked = next((ids for ids in nearest if brings(ids)), some)
        return smallest_sets(sorted(asked), brings)

    def _only_joint(self) -> Iterator[MeaningClash]:
        """The smallest sets, without those that fail by themselves."""
        by_error: dict[str, list[Ids]] = {}
        for key, ids in self.found:
            by_error.setdefault(key, []).append(ids)
        told: set[Ids] = set()
        for key, sets in by_error.items():
            for ids in smallest_of(sets):
                if len(self.worlds.topmost(ids)) > 1 and ids not in told:
                    told.add(ids)
                    mended = tuple(self._mended_by(ids, key))
                    yield MeaningClash(tuple(sorted(ids)), self.found[key, ids], mended)

    def _mended_by(self, ids: Ids, key: str) -> Iterator[str]:
        """The further amendments that, each with the set, leave no such error."""
        met = set[str]().union(*(self.meetings.met.get(id_, set()) for id_ in ids)) - ids
        for id_ in [one for one in self.meetings.ids if one in met][:_MOST_MENDING]:
            if self.mending > _MOST_MENDING * _MOST_MENDED:
                return
            self.mending += 1
            try:
                errors = self.worlds.errors(self.worlds.closed(ids | {id_}))
            except Apart:
                continue
            if key not in {finding.fingerprint for finding in errors}:
                yield id_
