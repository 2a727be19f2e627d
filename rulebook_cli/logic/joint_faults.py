"""Gaps and overlaps that amendments make together: the smallest sets of them, with a person each.

What becomes of a case depends only on the amendments that change how some rule judges that very
case. So one sweep over the boxes of all versions of all rules suffices: where nothing differs
nothing is tried, and at a case the few amendments in play there are tried in every combination,
the smallest first. A set counts when a case is at fault under it that was not under the base, and
when none of its proper subsets has such a case; also when a further amendment would mend it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from rulebook_cli.logic.boxes import Boxes
from rulebook_cli.logic.cutting import Cut
from rulebook_cli.logic.found import Budget, Ending, Found, OverBudget
from rulebook_cli.logic.index import Index, bits
from rulebook_cli.logic.meaning import misfits
from rulebook_cli.logic.newly_wrong import NewlyWrong
from rulebook_cli.logic.sweep import Point
from rulebook_cli.logic.table import STEPS
from rulebook_cli.logic.track import Track
from rulebook_cli.logic.versions import Rule, Version, rules_of
from rulebook_cli.model.fact import Facts
from rulebook_cli.model.region import Region
from rulebook_cli.model.tier import Choose, TierTable

MOST_IN_PLAY = 12
"""More amendments than this that differ on one and the same case are not tried there."""

Wrong = tuple[str, tuple[str, ...]]
"""What is at fault with a case: the check, and the tiers that overlap."""


@dataclass(frozen=True, slots=True)
class JointFault:
    """A smallest set of amendments under which a case is at fault: `check` is tier-gap or
    tier-overlap, `tiers` the two that overlap, `region` the cases that are newly so."""

    amendments: tuple[str, ...]
    check: str
    region: Region
    tiers: tuple[str, ...] = ()


def joint_faults(
    base: TierTable, amended: Mapping[str, TierTable], facts: Facts, steps: int = STEPS
) -> Found[JointFault]:
    """The smallest sets of amendments that leave a case without a tier, or with two.

    `amended` is the table as each amendment alone makes it, by the amendment's id; one that
    fails by itself is a set of one. Sets in which two amendments write one rule differently are
    left out: those clash by themselves. BUDGET means that there may be more; so it is also where
    some criteria are not written, or hold a cell whose meaning is lost.
    """
    tables = [base, *amended.values()]
    rules = rules_of(base, tables[1:])
    unwritten = any(tier.criteria is None for table in tables for tier in table.chosen_between)
    if unwritten or not is_judged(rules, facts):
        return Found((), Ending.BUDGET)
    try:
        search = _Search(tables, rules, list(amended), facts, Budget(steps))
        search.run()
        return Found(search.faults(), Ending.ALL if search.complete else Ending.BUDGET)
    except OverBudget:
        return Found((), Ending.BUDGET)


def is_judged(rules: Iterable[Rule], facts: Facts) -> bool:
    """Whether all cells of the rules have a meaning."""
    said = (version.criteria for rule in rules for version in rule.versions if version.criteria)
    return not any(misfit.meaning_lost for each in said for misfit in misfits(each, facts))


class _Search:
    """One sweep over all versions of all rules, and the sets it has found."""

    def __init__(
        self,
        tables: Sequence[TierTable],
        rules: list[Rule],
        names: Sequence[str],
        facts: Facts,
        budget: Budget,
    ) -> None:
        self.rules, self.names, self.facts, self.budget = rules, names, facts, budget
        self.ways = [(table.complete, table.choose is Choose.UNIQUE) for table in tables]
        """Whether each table must place everyone, and only once; the base's first."""
        versions = [version for rule in self.rules for version in rule.versions]
        self.reading = Boxes(Cut(facts, [v.criteria for v in versions if v.criteria]), budget)
        self.space = self.reading.space
        self.track = Track(Index(self.space, self._numbered(versions)), self.space.full)
        self.touched = [self._told_apart_by(at) for at in range(len(names))]
        self.everywhere = sum(
            1 << at for at, way in enumerate(self.ways[1:]) if way != self.ways[0]
        )
        self.seen: list[set[int]] = [set() for _ in range(len(self.track.order) + 1)]
        self.found: dict[int, tuple[Wrong, Point]] = {}
        self.complete = True

    def _numbered(self, versions: Sequence[Version]) -> list[int]:
        """The distinct boxes of all versions; each version is told which are its own."""
        numbers: dict[int, int] = {}
        for version in versions:
            version.where = self._where(version)
            for box in version.where:
                version.boxes |= 1 << numbers.setdefault(box, len(numbers))
        return list(numbers)

    def _where(self, version: Version) -> list[int]:
        if version.criteria is None:
            return []
        read = self.reading.where_not if version.excludes else self.reading.where
        return read(version.criteria)

    def _told_apart_by(self, at: int) -> int:
        """The boxes in which an amendment's versions differ from the base's."""
        boxes = 0
        for rule in self.rules:
            if at in rule.by:
                boxes |= rule.base.boxes ^ rule.by[at].boxes
        return boxes

    def run(self) -> None:
        """Go through all cases. Raises OverBudget."""
        self._go(0, self.track.index.all, [])

    def _in_play(self, live: int) -> int:
        """The amendments under which a case in these boxes may be judged otherwise."""
        play = self.everywhere
        for at, boxes in enumerate(self.touched):
            play |= bool(live & boxes) << at
        return play

    def _go(self, place: int, state: int, way: list[int]) -> None:
        live = state & self.track.index.all
        if state in self.seen[place] or not self._in_play(live):
            return
        self.seen[place].add(state)
        if place == len(self.track.order):
            self._try(live, way)
            return
        self.budget.spend(self.track.breadth(place))
        for after, cell in self.track.cells(place, state).items():
            self._go(place + 1, after, [*way, cell])

    def _try(self, live: int, way: list[int]) -> None:
        """Try the amendments in play at one case in every combination."""
        play = list(bits(self._in_play(live)))
        if len(play) > MOST_IN_PLAY:
            self.complete = False
            return
        before = set(self._wrong(live, 0))
        for size in range(1, len(play) + 1):
            for some in combinations(play, size):
                chosen = sum(1 << at for at in some)
                if any(known & chosen == known for known in self.found):
                    continue
                self.budget.spend(len(self.rules))
                new = next((each for each in self._wrong(live, chosen) if each not in before), None)
                if new:
                    self.found[chosen] = new, self._point(way)

    def _wrong(self, live: int, chosen: int) -> Iterator[Wrong]:
        """What is at fault with a case under a set of amendments; nothing where two of them
        write one rule, or how the table chooses, differently."""
        own = {self.ways[at + 1] for at in bits(chosen)} - {self.ways[0]}
        if len(own) > 1:
            return
        complete, unique = own.pop() if own else self.ways[0]
        fitting: list[str] = []
        for rule in self.rules:
            version = rule.under(chosen)
            if version is None or (version.excludes and version.boxes & live):
                return
            if version.boxes & live:
                fitting.append(rule.tier)
        if complete and not fitting:
            yield "tier-gap", ()
        if unique:
            yield from (("tier-overlap", pair) for pair in combinations(fitting, 2))

    def _point(self, way: list[int]) -> Point:
        """A cell of every column, given those of the columns on the way."""
        chosen = dict(zip(self.track.order, way, strict=True))
        for number in self.space.asked:
            chosen.setdefault(number, 0)
        for number in self.space.derived:
            chosen[number] = self.space.derive(number, chosen)
        return tuple(chosen[number] for number in range(len(self.space.columns)))

    def faults(self) -> tuple[JointFault, ...]:
        """The smallest of the sets found, each with the cases that show it."""
        smallest = (
            chosen
            for chosen in self.found
            if not any(other & chosen == other for other in self.found if other != chosen)
        )
        return tuple(self._fault(chosen, *self.found[chosen]) for chosen in sorted(smallest))

    def _fault(self, chosen: int, wrong: Wrong, point: Point) -> JointFault:
        check, tiers = wrong
        people = NewlyWrong(self.rules, self.ways[0], self.reading, self.facts)
        region = people.region(chosen, tiers, point, self.budget)
        return JointFault(tuple(self.names[at] for at in bits(chosen)), check, region, tiers)
