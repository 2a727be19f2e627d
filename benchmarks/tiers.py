"""How long the reasoning about tiers takes, against two naive ways, on tables made by one recipe.

Long because: the recipe, the naive ways and the rows are read together.

The recipe: a random decision tree over numbers, choices and yes/no facts is written as a table of
rules (one a leaf), and one fact of 10 % of the rules is enlarged (for overlaps) or shrunk (for
gaps), as in Calvanese et al., "Semantics and Analysis of DMN Decision Tables" (BPM 2016).

    python benchmarks/tiers.py [--naive] [--rules 1000] [--quick]

Overlaps are three rows: `index` (which boxes contain a cell), `pairs` (every two rules that meet,
the index being there) and both together. The aims are twice what the method took when it was
tried out, 2.8 ms for 3 facts and 4.0 for 5, which was `pairs` alone; for 7 facts the aim is for
both together. Ratios within one run say more than milliseconds.
"""

import argparse
import random
import sys
import time
from collections.abc import Callable, Sequence
from decimal import Decimal
from itertools import combinations
from pathlib import Path
from typing import TypeVar

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from rulebook_cli.logic.boxes import Boxes
from rulebook_cli.logic.cells import Space
from rulebook_cli.logic.cutting import Cut
from rulebook_cli.logic.found import Budget
from rulebook_cli.logic.gaps import gaps
from rulebook_cli.logic.index import Index
from rulebook_cli.logic.meet import meeting
from rulebook_cli.logic.overlaps import overlaps
from rulebook_cli.logic.sweep import Sweep
from rulebook_cli.logic.unary import read_test
from rulebook_cli.model.criteria import All, Any, Condition, Criteria, Not
from rulebook_cli.model.fact import Choice, Fact, Facts, Number, YesNo
from rulebook_cli.model.place import Place
from rulebook_cli.model.tier import Choose, Tier, TierTable

Answer = TypeVar("Answer")
ENDLESS = 10**12
Timed = tuple[float, int]
HERE = Place("made.yaml", 1, 1)
AIMS = {
    "3 x 1000 overlaps, pairs": 5.6,
    "5 x 1000 overlaps, pairs": 8.0,
    "7 x 1000 overlaps, index and pairs": 20.0,
    "3 x 1000 gaps, weighed": 70.0,
    "5 x 1000 gaps, weighed": 122.0,
    "7 x 1000 gaps, all told": 1000.0,
    "100 criteria, index and pairs": 600.0,
    "20 x 1000 gaps, none to find": 5000.0,
    "20 x 1000 gaps, some to find": 5000.0,
}
"""Milliseconds on the machine where the method was tried out."""
Box = list[tuple[int, int]]
"""For each fact the first and the last of its values, numbered from zero."""


def make_facts(how_many: int) -> Facts:
    """Numbers, then a choice, then yes or no, and round again."""
    kinds = (
        Number(Decimal(0), Decimal(999), Decimal(1)),
        Choice(tuple("abcdef")),
        Number(Decimal(0), Decimal(120), Decimal("0.5")),
        YesNo(),
    )
    return {f"f{at}": Fact(f"f{at}", kinds[at % 4], HERE) for at in range(how_many)}


def size(fact: Fact) -> int:
    match fact.kind:
        case Number(low, high, step) if step:
            return int((high - low) / step) + 1
        case Choice(options):
            return len(options)
        case _:
            return 2


def tree(facts: Facts, rules: int, dice: random.Random) -> list[Box]:
    """The leaves of a random decision tree: boxes that cover every case once."""
    leaves: list[Box] = [[(0, size(fact) - 1) for fact in facts.values()]]
    while len(leaves) < rules:
        at = dice.randrange(len(leaves))
        open_facts = [n for n, (low, high) in enumerate(leaves[at]) if low < high]
        if not open_facts:
            continue
        split = dice.choice(open_facts)
        low, high = leaves[at][split]
        border = dice.randrange(low, high)
        other = list(leaves[at])
        leaves[at] = list(leaves[at])
        leaves[at][split], other[split] = (low, border), (border + 1, high)
        leaves.append(other)
    return leaves


def disturb(boxes: list[Box], facts: Facts, larger: bool, dice: random.Random) -> None:
    """Enlarges or shrinks one fact of every tenth rule."""
    sizes = [size(fact) for fact in facts.values()]
    for box in dice.sample(boxes, len(boxes) // 10):
        low, high = box[at := dice.randrange(len(box))]
        if larger:
            box[at] = (
                max(0, low - sizes[at] // 10 - 1),
                min(sizes[at] - 1, high + sizes[at] // 10 + 1),
            )
        elif low < high:
            box[at] = (low + max(1, (high - low) // 4), high)


def criteria_of(box: Box, facts: Facts) -> Criteria:
    parts = []
    for fact, (low, high) in zip(facts.values(), box, strict=True):
        if (low, high) != (0, size(fact) - 1):
            text = as_written(fact, low, high)
            parts.append(Condition(fact.id, read_test(text), text, HERE))
    return All(tuple(parts), HERE)


def as_written(fact: Fact, low: int, high: int) -> str:
    match fact.kind:
        case Number(minimum, _, step) if step:
            return f"{minimum + low * step}..{minimum + high * step}"
        case Choice(options):
            return ", ".join(options[low : high + 1])
        case _:
            return "true" if low else "false"


def table_of(criteria: Sequence[Criteria]) -> TierTable:
    tiers = tuple(Tier(f"t{at}", HERE, each) for at, each in enumerate(criteria))
    return TierTable(HERE, tiers, choose=Choose.UNIQUE)


def tree_table(how_many: int, rules: int, larger: bool) -> tuple[TierTable, Facts, list[Box]]:
    dice = random.Random(how_many * 10_000 + rules)
    facts = make_facts(how_many)
    boxes = tree(facts, rules, dice)
    disturb(boxes, facts, larger, dice)
    return table_of([criteria_of(box, facts) for box in boxes]), facts, boxes


def read_boxes(table: TierTable, facts: Facts) -> tuple[Space, list[list[int]]]:
    criteria = [tier.criteria for tier in table.tiers if tier.criteria]
    boxes = Boxes(Cut(facts, criteria), Budget(ENDLESS))
    return boxes.space, [boxes.where(each) for each in criteria]


def pairwise(boxes: list[Box]) -> int:
    """The naive way to overlaps: every two rules, fact by fact."""
    return sum(
        all(a[0] <= b[1] and b[0] <= a[1] for a, b in zip(one, other, strict=True))
        for one, other in combinations(boxes, 2)
    )


def subtraction(boxes: list[Box], facts: Facts) -> int:
    """The naive way to gaps: all cases less one rule after the other; how many boxes remain."""
    left: list[Box] = [[(0, size(fact) - 1) for fact in facts.values()]]
    for box in boxes:
        left = [piece for each in left for piece in without(each, box)]
    return len(left)


def without(box: Box, taken: Box) -> list[Box]:
    if any(a[1] < b[0] or b[1] < a[0] for a, b in zip(box, taken, strict=True)):
        return [box]
    pieces, rest = [], list(box)
    for at, (low, high) in enumerate(taken):
        if rest[at][0] < low:
            pieces.append([*rest[:at], (rest[at][0], low - 1), *rest[at + 1 :]])
        if rest[at][1] > high:
            pieces.append([*rest[:at], (high + 1, rest[at][1]), *rest[at + 1 :]])
        rest[at] = max(rest[at][0], low), min(rest[at][1], high)
    return pieces


def measure_trees(how_many: int, rules: int, naive: bool) -> None:
    """One table of the recipe, once enlarged and once shrunk."""
    table, facts, plain = tree_table(how_many, rules, larger=True)
    space, groups = read_boxes(table, facts)
    show(f"{how_many} x {rules} reading", timed(lambda: read_boxes(table, facts))[0])
    slow = timed(lambda: pairwise(plain), 1) if naive else None
    show_pairs(f"{how_many} x {rules} overlaps", space, groups, slow)
    show(f"{how_many} x {rules} overlaps, all told", timed(lambda: overlaps(table, facts))[0])

    shrunk, facts, plain = tree_table(how_many, rules, larger=False)
    space, groups = read_boxes(shrunk, facts)
    flat = [box for boxes in groups for box in boxes]
    weigh = timed(lambda: Sweep(Index(space, flat), Budget(ENDLESS)).weigh())
    slow = timed(lambda: subtraction(plain, facts), 1) if naive else None
    show(f"{how_many} x {rules} gaps, weighed", weigh[0], slow=slow)
    show_gaps(f"{how_many} x {rules} gaps, all told", shrunk, facts)


def random_criteria(depth: int, facts: Facts, dice: random.Random) -> Criteria:
    """A random tree of all, any and not."""
    if not depth:
        fact = dice.choice(list(facts.values()))
        low = dice.randrange(size(fact))
        text = as_written(fact, low, dice.randrange(low, size(fact)))
        return Condition(fact.id, read_test(text), text, HERE)
    parts = [random_criteria(depth - 1, facts, dice) for _ in range(dice.randint(2, 3))]
    match dice.randrange(5):
        case 0:
            return Not(parts[0], HERE)
        case 1 | 2:
            return Any(tuple(parts), HERE)
        case _:
            return All(tuple(parts), HERE)


def measure_criteria() -> None:
    """100 random trees of criteria, four levels deep, over 8 facts."""
    dice, facts = random.Random(8), make_facts(8)
    table = table_of([random_criteria(4, facts, dice) for _ in range(100)])
    reading, (space, groups) = timed(lambda: read_boxes(table, facts))
    show("100 criteria to boxes", reading, sum(map(len, groups)))
    show_pairs("100 criteria", space, groups)


def measure_limits() -> None:
    """Where the budget ends the search."""
    for how_many, rules in ((20, 1000), (7, 10_000)):
        for larger in (True, False):
            table, facts, _ = tree_table(how_many, rules, larger)
            what = "none to find" if larger else "some to find"
            show_gaps(f"{how_many} x {rules} gaps, {what}", table, facts)


def show_pairs(what: str, space: Space, groups: list[list[int]], slow: Timed | None = None) -> None:
    """Which groups of boxes meet: the index, the pairs without it, both."""
    flat = [box for boxes in groups for box in boxes]
    index = timed(lambda: Index(space, flat), 7)[0]
    both, pairs = timed(lambda: len(list(meeting(space, groups, Budget(ENDLESS)))), 7)
    show(f"{what}, index", index)
    show(f"{what}, pairs", both - index, pairs)
    show(f"{what}, index and pairs", both, pairs, slow)


def show_gaps(what: str, table: TierTable, facts: Facts) -> None:
    took, found = timed(lambda: gaps(table, facts), 1)
    show(what, took, f"{len(found)} given, {found.ending.value}")


def timed(work: Callable[[], Answer], runs: int = 3) -> tuple[float, Answer]:
    """The best of some runs in milliseconds, and the answer."""
    best = float("inf")
    for _ in range(runs):
        begin = time.perf_counter()
        answer = work()
        best = min(best, (time.perf_counter() - begin) * 1000)
    return best, answer


def show(what: str, took: float, answer: object = "", slow: Timed | None = None) -> None:
    aim = f"aim {AIMS[what]:6.1f}" if what in AIMS else ""
    ratio = f"  naive {slow[0]:9.1f} ms = {slow[0] / took:6.0f} x ({slow[1]})" if slow else ""
    print(f"{what:<36}{took:8.1f} ms  {aim:<10}  {answer!s:<18}{ratio}".rstrip(), flush=True)


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--naive", action="store_true", help="also the naive ways (slow)")
    options.add_argument("--rules", type=int, default=1000, help="rules in a table")
    options.add_argument("--quick", action="store_true", help="small tables, to see that it works")
    chosen = options.parse_args()
    if chosen.quick:
        measure_trees(3, 100, naive=True)
        return
    for how_many in (3, 5, 7):
        measure_trees(how_many, chosen.rules, chosen.naive)
    measure_criteria()
    measure_limits()


if __name__ == "__main__":
    main()
