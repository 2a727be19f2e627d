"""Tiers and parts of criteria that never come into play, or always do."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from rulebook_cli.logic.evaluate import judge
from rulebook_cli.logic.found import Budget, Ending, Found, OverBudget
from rulebook_cli.logic.index import Index, bits
from rulebook_cli.logic.meaning import conditions
from rulebook_cli.logic.meet import is_reached
from rulebook_cli.logic.regions import uncovered
from rulebook_cli.logic.sweep import Sweep
from rulebook_cli.logic.table import STEPS, JudgedTable
from rulebook_cli.model.case import Case
from rulebook_cli.model.criteria import Any, Anything, Condition, Criteria, Not
from rulebook_cli.model.fact import Facts
from rulebook_cli.model.region import Region
from rulebook_cli.model.tier import Choose, Tier, TierTable


@dataclass(frozen=True, slots=True)
class Unreachable:
    """A tier that somebody fits but that never wins: whoever fits it fits one of the better
    tiers `by`, no single one of which need cover it. `region` are people who fit both; None if
    nobody surely fits the tier."""

    tier: Tier
    by: tuple[Tier, ...]
    region: Region | None


@dataclass(frozen=True, slots=True)
class Shadowed:
    """An alternative of a tier (a part of its `any`) that never decides: whoever meets it fits
    one of the better tiers `by`. `region` are people who do, as in `Unreachable`."""

    tier: Tier
    part: Criteria
    by: tuple[Tier, ...]
    region: Region | None


@dataclass(frozen=True, slots=True)
class Constant:
    """Criteria that, of the eligible, everybody meets (`always`) or nobody.

    `tier` is None for the table's `eligible`. `part` is the whole or a part of the criteria.
    """

    tier: Tier | None
    part: Criteria
    always: bool


def unreachable(table: TierTable, facts: Facts, steps: int = STEPS) -> Found[Unreachable]:
    """The tiers that never win under `first` or `highest`, judged against the union of the
    better tiers. A tier that nobody fits is not among them (see `constant_tiers`), nor one whose
    criteria are not written."""
    found: list[Unreachable] = []
    try:
        rivals = _Rivals(JudgedTable(table, facts, Budget(steps)))
        for at, tier in enumerate(rivals.judged.tiers):
            by = rivals.covering(at, tier.criteria) if tier.criteria else ()
            if by and tier.criteria:
                found.append(Unreachable(tier, by, rivals.example(tier.criteria, by)))
    except OverBudget:
        return Found(tuple(found), Ending.BUDGET)
    return Found(tuple(found))


def shadowed(table: TierTable, facts: Facts, steps: int = STEPS) -> Found[Shadowed]:
    """The alternatives of tiers that never decide under `first` or `highest`, though the tier
    can win by another."""
    found: list[Shadowed] = []
    try:
        rivals = _Rivals(JudgedTable(table, facts, Budget(steps)))
        for at, tier in enumerate(rivals.judged.tiers):
            if not isinstance(tier.criteria, Any) or rivals.covering(at, tier.criteria):
                continue
            for part in tier.criteria.parts:
                by = rivals.covering(at, part)
                if by:
                    found.append(Shadowed(tier, part, by, rivals.example(part, by)))
    except OverBudget:
        return Found(tuple(found), Ending.BUDGET)
    return Found(tuple(found))


def is_never_eligible(table: TierTable, facts: Facts, steps: int = STEPS) -> bool | None:
    """Whether nobody can be eligible; None if the budget ran out."""
    try:
        judged = JudgedTable(table, facts, Budget(steps))
        return not _somebody(judged, judged.eligible)
    except OverBudget:
        return None


def constant_tiers(table: TierTable, facts: Facts, steps: int = STEPS) -> Found[Constant]:
    """The tiers that of the eligible nobody fits, or everybody; none where nobody is eligible.
    Tiers that test nothing and fit everybody are meant so; they are not among them."""
    found: list[Constant] = []
    try:
        judged = JudgedTable(table, facts, Budget(steps))
        if not _somebody(judged, judged.eligible):
            return Found(())
        for tier in judged.tiers:
            if tier.criteria:
                found += filter(_is_worth_telling, _constant(judged, tier, tier.criteria))
    except OverBudget:
        return Found(tuple(found), Ending.BUDGET)
    return Found(tuple(found))


def idle_parts(table: TierTable, facts: Facts, steps: int = STEPS) -> Found[Constant]:
    """The largest parts of criteria that always hold or never do: of `eligible` among everybody,
    of a tier among the eligible. Criteria that are constant as a whole are left out, and so are
    parts that test nothing (`-`, an empty list) and always hold, which are meant so."""
    found: list[Constant] = []
    try:
        judged = JudgedTable(table, facts, Budget(steps))
        criteria = [(tier, judged.criteria(tier)) for tier in judged.tiers]
        for tier, whole in [(None, table.domain), *criteria]:
            if not any(_constant(judged, tier, whole)):
                found += _idle(judged, tier, whole)
    except OverBudget:
        return Found(tuple(found), Ending.BUDGET)
    return Found(tuple(found))


def _idle(judged: JudgedTable, tier: Tier | None, whole: Criteria) -> Iterator[Constant]:
    waiting = [whole]
    while waiting:
        part = waiting.pop()
        if isinstance(part, Condition):
            continue
        for inner in [part.part] if isinstance(part, Not) else reversed(part.parts):
            constant = list(_constant(judged, tier, inner))
            if not constant:
                waiting.append(inner)
            else:
                yield from filter(_is_worth_telling, constant)


def _is_worth_telling(constant: Constant) -> bool:
    return not constant.always or not _tests_nothing(constant.part)


def _tests_nothing(part: Criteria) -> bool:
    return all(isinstance(condition.test, Anything) for condition in conditions(part))


def _constant(judged: JudgedTable, tier: Tier | None, part: Criteria) -> Iterator[Constant]:
    boxes = judged.boxes
    among = judged.eligible if tier else [judged.space.full]
    if not _somebody(judged, boxes.both(among, boxes.where(part, sure=False))):
        yield Constant(tier, part, always=False)
    elif not _somebody(judged, boxes.both(among, boxes.where_not(part, sure=False))):
        yield Constant(tier, part, always=True)


def _somebody(judged: JudgedTable, boxes: Sequence[int]) -> bool:
    return any(is_reached(judged.space, box, judged.budget) for box in boxes)


class _Rivals:
    """The tiers of a table against those that win over them."""

    def __init__(self, judged: JudgedTable) -> None:
        self.judged = judged
        groups = [judged.boxes.where(judged.criteria(tier)) for tier in judged.tiers]
        self._index = Index(judged.space, [box for boxes in groups for box in boxes])
        self._owner = [at for at, boxes in enumerate(groups) for _ in boxes]
        self._starts = [0, *accumulate(len(boxes) for boxes in groups)]

    def covering(self, at: int, part: Criteria) -> tuple[Tier, ...]:
        """The better tiers that together take in every eligible case which tier number `at` may
        win by a part of its criteria; none if they do not, or if there is no such case."""
        judged, covering = self.judged, 0
        better = self._better(at)
        for box in judged.boxes.both(judged.eligible, judged.boxes.where(part, sure=False)):
            if not is_reached(judged.space, box, judged.budget):
                continue
            live = self._index.meeting(box) & better
            if not live or self._leaves_a_corner(box, live):
                return ()
            rivals = Index(judged.space, self._index.chosen(live))
            if Sweep(rivals, judged.budget, within=box).find() is not None:
                return ()
            covering |= live
        by = sorted({self._owner[number] for number in bits(covering)})
        return tuple(judged.tiers[number] for number in by)

    def _leaves_a_corner(self, box: int, live: int) -> bool:
        """Whether the first or the last case of a box is in none of the boxes in play: most
        boxes that are not covered are seen not to be by this alone."""
        space = self.judged.space
        if space.derived:
            return False
        first = last = live
        for number in space.asked:
            field, at = space.field(box, number), self._index.at[number]
            first &= at[(field & -field).bit_length() - 1]
            last &= at[field.bit_length() - 1]
        return not first or not last

    def example(self, part: Criteria, by: tuple[Tier, ...]) -> Region | None:
        """People who surely meet a part of criteria that the tiers `by` cover, if there are any.

        Raises OverBudget.
        """
        judged = self.judged

        def agrees(case: Case) -> bool:
            return (
                judged.is_eligible(case)
                and judge(part, case, judged.facts) is True
                and any(judged.fits(tier, case) for tier in by)
            )

        boxes = [*judged.others, *judged.boxes.where_not(part, sure=False)]
        found = uncovered(judged.space, boxes, judged.weight, agrees, judged.budget, 1)
        if not found.decided:
            raise OverBudget
        return next(iter(found), None)

    def _better(self, at: int) -> int:
        if self.judged.table.choose is Choose.UNIQUE or self.judged.table.partly_read:
            return 0
        if self.judged.table.choose is Choose.FIRST:
            return (1 << self._starts[at]) - 1
        return self._index.all >> self._starts[at + 1] << self._starts[at + 1]
