"""The smallest sets of amendments that are each fine and together are not, and who shows it.

Tiers are swept for all amendments at once (`tier_faults`). Everything else is asked of whole
books: the largest sets whose words merge, and for each new error in one the smallest sets that
bring it. Small sets that can break something together are asked about apart, since a further
amendment may mend what they break. Sets that never meet share one book, so that many groups of
amendments cost hardly more books than one.
"""

from collections.abc import Iterable, Sequence, Set
from itertools import chain, zip_longest
from typing import NamedTuple

from rulebook_cli.cli.clashes.meetings import Meetings, largest_sets
from rulebook_cli.cli.clashes.named_things import Names, words_of_finding
from rulebook_cli.cli.clashes.repairs import MOST_ASKED, failing_alone, repairs_of
from rulebook_cli.cli.clashes.tier_faults import tier_faults
from rulebook_cli.cli.clashes.worlds import Ids, Worlds
from rulebook_cli.logic.smallest_sets import smallest_of, smallest_sets
from rulebook_cli.model.clash import MeaningClash, NotLookedAt, Repair
from rulebook_cli.model.finding import Finding

_MOST_WORLDS = 8
_LARGEST, _MOST_SETS = 5, 30_000
"""Sets of up to so many members are asked about, and so many sets of one size in a group. Where
all sets that there can be have been, nothing else is asked."""
_MOST_TRACED = 30
"""So many errors of the largest sets of a group are traced to who brings them."""
_MOST_MENDING, _MOST_MENDED = 12, 10
"""So many further amendments are tried on one clash, and on so many clashes of a group."""
_MOST_SECTIONS, _FEWEST_BOOKS = 6000, 20
"""So many sections are judged for the sets of a group, in so many books at least."""


class Found(NamedTuple):
    """What amendments of one group come to together, and what was not looked at; `by_itself`
    tells whether no other group has to do with it."""

    clashes: tuple[MeaningClash, ...]
    repairs: tuple[Repair, ...]
    not_looked_at: tuple[NotLookedAt, ...]
    by_itself: bool


def search_meaning(
    worlds: Worlds, names: dict[str, Names], groups: Sequence[Meetings]
) -> list[Found]:
    """What is found in each group of amendments that hang together."""
    return _Search(worlds, names, groups).run()


class _Search:
    """The errors found, each with a set of amendments that brings it. `left_out` is what was not
    looked at in each group, `mixed` are groups that one error has to do with."""

    def __init__(self, worlds: Worlds, names: dict[str, Names], groups: Sequence[Meetings]) -> None:
        self.worlds, self.names, self.groups = worlds, names, groups
        self.home = {id_: at for at, group in enumerate(groups) for id_ in group.ids}
        self.found: dict[tuple[str, Ids], Finding] = {}
        self.bringing: dict[str, list[Ids]] = {}
        self.traced = [0] * len(groups)
        self.left_out: list[dict[tuple[str, int], dict[str, None]]] = [{} for _ in groups]
        self.mixed: set[int] = set()

    def run(self) -> list[Found]:
        """Sweep the tiers, then ask about whole books."""
        swept, unswept = tier_faults(self.worlds, list(self.home))
        self._leave_out("table", sorted(unswept & self.home.keys()))
        for finding, ids in swept:
            self._note(self.worlds.key_of(finding), self.worlds.closed(ids), finding)
        failing = self._failing()
        asking = [self._packs_to_ask(at) for at in range(len(self.groups))]
        for asked in zip_longest(*(packs for packs, _ in asking), fillvalue=()):
            self._ask_pack([*chain.from_iterable(asked)])
        # What no small set shows, or was not asked about, shows in the largest ones.
        largest = [self._largest(at) for at, (_, every) in enumerate(asking) if not every]
        for some in zip_longest(*largest, fillvalue=frozenset[str]()):
            self._ask(frozenset[str]().union(*some))
        clashes = self._only_joint()
        found = []
        for at, group in enumerate(self.groups):
            repairs, given_up = repairs_of(self.worlds, group, failing[at])
            self._leave_out("needs", given_up, MOST_ASKED)
            left = self.left_out[at].items()
            told = (NotLookedAt(what, (*ids,), count) for (what, count), ids in left)
            found.append(Found((*clashes[at],), (*repairs,), (*told,), at not in self.mixed))
        return found

    def _leave_out(self, what: str, ids: Iterable[str], count: int = 0) -> None:
        """Note for each group what was not looked at among some of its amendments."""
        for id_ in ids:
            if id_ in self.home:
                left = self.left_out[self.home[id_]]
                left.setdefault((what, count), {})[id_] = None

    def _homes(self, ids: Set[str] | Sequence[str]) -> set[int]:
        """The groups of amendments; those that only others were made on are in none."""
        return {self.home[id_] for id_ in ids if id_ in self.home}

    def _note(self, key: str, ids: Ids, finding: Finding) -> None:
        """Keep that a set brings an error."""
        if (key, ids) not in self.found:
            self.bringing.setdefault(key, []).append(ids)
        self.found[key, ids] = finding
        homes = self._homes(ids)
        if len(homes) > 1:
            self.mixed |= homes

    def _failing(self) -> list[list[str]]:
        """Those of each group that fail alone."""
        failing: list[list[str]] = [[] for _ in self.groups]
        for id_ in failing_alone(self.worlds, self.groups, self.names):
            failing[self.home[id_]].append(id_)
            alone = self.worlds.closed({id_})
            for key, finding in self.worlds.new_errors(alone).items():
                self._note(key, alone, finding)
        return failing

    def _packs_to_ask(self, at: int) -> tuple[list[list[Ids]], bool]:
        """The sets of two and more of a group that hang together, the small ones first, as many
        in one book as never meet each other; and whether those are all that there can be."""
        group = self.groups[at]
        room = max(_FEWEST_BOOKS, _MOST_SECTIONS // len(self.worlds.readings.draft))
        packs: list[list[Ids]] = []
        for size in range(2, len(group.ids) + 1):
            sets, every = group.hanging_together(size, _MOST_SETS)
            if size > _LARGEST and (sets or not every):
                self._leave_out("larger", group.ids, size)
                return packs, False
            some, left = group.packed(sets, room - len(packs))
            packs += some
            if left or not every:
                self._leave_out("sets", group.ids, size)
                return packs, False
            if not sets:
                break
        return packs, True

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
                    self._note(key, ids, errors[key])

    def _is_known(self, key: str, some: Ids) -> bool:
        return any(ids <= some for ids in self.bringing.get(key, ()))

    def _largest(self, at: int) -> list[Ids]:
        """The largest sets of a group whose words merge."""
        group = self.groups[at]
        largest, everyone = largest_sets(group.ids, group.apart, _MOST_WORLDS)
        self._leave_out("largest", () if everyone else group.ids, _MOST_WORLDS)
        return largest

    def _ask(self, some: Ids) -> None:
        """Find the smallest sets behind each error that some amendments bring together."""
        whole = self.worlds.closed(some)
        for key, finding in self.worlds.new_errors(whole).items():
            if self._is_known(key, whole):
                continue
            said = words_of_finding(finding)
            about = frozenset(id_ for id_ in some if self.names[id_].speak_of(said))
            homes = self._homes(about or some)
            among = frozenset(id_ for id_ in some if self.home[id_] in homes)
            if any(self.traced[at] >= _MOST_TRACED for at in homes):
                self._leave_out("traced", among, _MOST_TRACED)
                continue
            for at in homes:
                self.traced[at] += 1
            for ids in map(self.worlds.closed, self._bringing(among, about, key)):
                self._note(key, ids, self.worlds.new_errors(ids)[key])

    def _bringing(self, some: Ids, about: Ids, key: str) -> list[Ids]:
        """The smallest sets among some amendments that bring an error: looked for among those
        that have to do with it, and among all only where those do not bring it."""

        def brings(ids: Ids) -> bool:
            return key in self.worlds.new_errors(self.worlds.closed(ids))

        near = about.union(*(self.groups[self.home[id_]].met[id_] for id_ in about)) & some
        asked = next((ids for ids in (about, near) if ids and brings(ids)), some)
        return smallest_sets(sorted(asked), brings)

    def _only_joint(self) -> list[list[MeaningClash]]:
        """The smallest sets of each group, without those that fail by themselves."""
        joint: dict[Ids, str] = {}
        for key, sets in self.bringing.items():
            for ids in smallest_of(sets):
                if len(self.worlds.topmost(ids)) > 1:
                    joint.setdefault(ids, key)
        mended = self._mended(joint)
        clashes: list[list[MeaningClash]] = [[] for _ in self.groups]
        for ids, key in joint.items():
            finding = self.found[key, ids]
            for at in self._homes(ids):
                clashes[at].append(MeaningClash((*sorted(ids),), finding, (*mended[ids],)))
        return clashes

    def _mended(self, joint: dict[Ids, str]) -> dict[Ids, list[str]]:
        """For each set the further amendments that, each with the set, leave no such error. One
        question of each group at a time, all of them in one book."""
        asked: list[list[tuple[Ids, str]]] = [[] for _ in self.groups]
        for ids in joint:
            some = asked[min(self._homes(ids))]
            tried = self._tried_on(ids)
            room = min(_MOST_MENDING, _MOST_MENDING * _MOST_MENDED - len(some))
            some += tried[:room]
            if len(tried) > room:
                self._leave_out("mending", sorted(ids), _MOST_MENDING)
        mended: dict[Ids, list[str]] = {ids: [] for ids in joint}
        for questions in zip_longest(*asked):
            held = [
                (ids, id_, world)
                for ids, id_ in filter(None, questions)
                if self.worlds.go_together(world := self.worlds.closed(ids | {id_}))
            ]
            left = self.worlds.new_errors(frozenset[str]().union(*(w for _, _, w in held)))
            for ids, id_, _ in held:
                if joint[ids] not in left:
                    mended[ids].append(id_)
        return mended

    def _tried_on(self, ids: Ids) -> list[tuple[Ids, str]]:
        """The further amendments that may mend what a set breaks, those that meet it."""
        homes = self._homes(ids)
        met = {other for at in homes for id_ in ids for other in self.groups[at].met.get(id_, ())}
        near = [id_ for at in sorted(homes) for id_ in self.groups[at].ids if id_ in met - ids]
        return [(ids, id_) for id_ in near]
