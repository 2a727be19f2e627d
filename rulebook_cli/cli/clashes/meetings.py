"""Which amendments can break or mend something together, and which never can."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from rulebook_cli.cli.clashes.named_things import BOOK, Names

Ids = frozenset[str]


class Meetings:
    """Who meets whom among the amendments that touch more than plain prose. Those whose words do
    not merge (the pairs `apart`) meet too: no book can hold both."""

    def __init__(self, names: Mapping[str, Names], apart: Collection[Ids] = ()) -> None:
        self.ids = list(names)
        self.apart = frozenset(apart)
        owners: dict[str, list[str]] = {}
        for id_, its in names.items():
            for word in its.own:
                owners.setdefault(word, []).append(id_)
        self.met: dict[str, set[str]] = {id_: set() for id_ in names}
        self.foes: dict[str, set[str]] = {id_: set() for id_ in names}
        for one, other in map(sorted, apart):
            for here, there in ((one, other), (other, one)):
                self.met[here].add(there)
                self.foes[here].add(there)
        for id_, its in names.items():
            everybody = self.ids if BOOK in its.own else ()
            for other in (*everybody, *(o for w in its.own | its.named for o in owners.get(w, ()))):
                if other != id_:
                    self.met[id_].add(other)
                    self.met[other].add(id_)

    def hanging_together(self, size: int, most: int) -> tuple[list[Ids], bool]:
        """The sets of that size whose members hang together, each meeting another, and whose words
        merge: at most so many; and whether those are all."""
        found: dict[Ids, None] = {frozenset((id_,)): None for id_ in self.ids}
        every = True
        for _ in range(size - 1):
            wider: dict[Ids, None] = {}
            for some in found:
                near = set[str]().union(*(self.met[one] for one in some)) - some
                near = near.difference(*(self.foes[one] for one in some))
                wider |= dict.fromkeys(some | {other} for other in sorted(near))
                if len(wider) > most:
                    every = False
                    break
            found = wider
        return list(found)[:most], every

    def groups_round(self, id_: str, most: int) -> Iterator[Ids]:
        """The sets of at most so many others that hang together with an amendment: each member
        meets it or another member. The smaller ones come first, each once."""
        ring = {frozenset[str]()}
        for _ in range(most):
            wider: dict[Ids, None] = {}
            for some in sorted(ring, key=sorted):
                near = set().union(*(self.met[one] for one in (id_, *some))) - some - {id_}
                wider |= dict.fromkeys(some | {other} for other in sorted(near))
            yield from wider
            ring = set(wider)

    def packed(self, sets: Iterable[Ids], most: int) -> tuple[list[list[Ids]], list[Ids]]:
        """Sets put together so that no member of one meets a member of another: what each brings
        about can then be seen in one book with all of them. At most so many books; the sets that
        found no room."""
        packs: list[tuple[set[str], list[Ids]]] = []
        left: list[Ids] = []
        for some in sets:
            touched = set(some).union(*(self.met[id_] for id_ in some))
            for blocked, pack in packs:
                if blocked.isdisjoint(some):
                    pack.append(some)
                    blocked |= touched
                    break
            else:
                if len(packs) < most:
                    packs.append((touched, [some]))
                else:
                    left.append(some)
        return [pack for _, pack in packs], left


def groups_of_meeting(names: Mapping[str, Names], apart: Collection[Ids]) -> list[Meetings]:
    """The amendments in groups that hang together: who is in one never meets who is in another."""
    met = Meetings(names, apart).met
    home: dict[str, int] = {}
    groups: list[dict[str, Names]] = []
    for first in names:
        if first in home:
            continue
        waiting, at = [first], len(groups)
        home[first] = at
        while waiting:
            fresh = [id_ for id_ in met[waiting.pop()] if id_ not in home]
            home |= dict.fromkeys(fresh, at)
            waiting += fresh
        groups.append({})
    pairs: list[set[Ids]] = [set() for _ in groups]
    for id_, its in names.items():
        groups[home[id_]][id_] = its
    for pair in apart:
        pairs[home[next(iter(pair))]].add(pair)
    return [Meetings(group, its) for group, its in zip(groups, pairs, strict=True)]


def largest_sets(ids: Sequence[str], apart: Collection[Ids], most: int) -> tuple[list[Ids], bool]:
    """The largest sets whose words merge, so that each amendment is in one, at most so many; and
    whether each is."""
    foes: dict[str, set[str]] = {}
    for pair in apart:
        for one, other in combinations(pair, 2):
            foes.setdefault(one, set()).add(other)
            foes.setdefault(other, set()).add(one)
    largest: list[Ids] = []
    waiting = list(ids)
    while waiting and len(largest) < most:
        some: set[str] = set()
        blocked: set[str] = set()
        for id_ in [*waiting, *ids]:
            if id_ not in blocked:
                some.add(id_)
                blocked |= foes.get(id_, set())
        largest.append(frozenset(some))
        waiting = [id_ for id_ in waiting if id_ not in some]
    return largest, not waiting
