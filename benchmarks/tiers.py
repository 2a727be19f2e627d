"""How long the reasoning about tiers takes, against two naive ways, on tables made by one recipe.

The recipe: a random decision tree over numbers, choices and yes/no facts is written as a table of
rules (one a leaf), and one fact of 10 % of the rules is enlarged (for overlaps) or shrunk (for
gaps), as in Calvanese et al., "Semantics and Analysis of DMN Decision Tables" (BPM 2016).

    python benchmarks/tiers.py [--naive]

Ratios within one run say more than milliseconds.
"""

import argparse
import random
import time
from collections.abc import Callable, Sequence
from decimal import Decimal

from rulebook_cli.logic.boxes import Boxes
from rulebook_cli.logic.cutting import Cut
from rulebook_cli.logic.found import Budget
from rulebook_cli.logic.gaps import gaps
from rulebook_cli.logic.index import Index
from rulebook_cli.logic.meet import meeting
from rulebook_cli.logic.overlaps import overlaps
from rulebook_cli.logic.sweep import Sweep
from rulebook_cli.logic.unary import read_test
from rulebook_cli.model.criteria import All, Any, AtLeast, Condition, Criteria, Not
from rulebook_cli.model.fact import Choice, Fact, Facts, Number, YesNo
from rulebook_cli.model.place import Place
from rulebook_cli.model.tier import Choose, Tier, TierTable

HERE = Place("made.yaml", 1, 1)
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
    facts = (Fact(f"f{at}", kinds[at % 4], HERE) for at in range(how_many))
    return {fact.id: fact for fact in facts}


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
        at = dice.randrange(len(box))
        low, high = box[at]
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
            text = test_text(fact, low, high)
            parts.append(Condition(fact.id, read_test(text), text, HERE))
    return All(tuple(parts), HERE)


def test_text(fact: Fact, low: int, high: int) -> str:
    match fact.kind:
        case Number(minimum, _, step) if step:
            return f"{minimum + low * step}..{minimum + high * step}"
        case Choice(options):
            return ", ".join(options[low : high + 1])
        case _:
            return "true" if low else "false"


def table_of(criteria: Sequence[Criteria]) -> TierTable:
    tiers = (Tier(f"t{at}", HERE, each) for at, each in enumerate(criteria))
    return TierTable(HERE, tuple(tiers), choose=Choose.UNIQUE)


def tree_table(how_many: int, rules: int, larger: bool) -> tuple[TierTable, Facts, list[Box]]:
    dice = random.Random(how_many * 10_000 + rules)
    facts = make_facts(how_many)
    boxes = tree(facts, rules, dice)
    disturb(boxes, facts, larger, dice)
    return table_of([criteria_of(box, facts) for box in boxes]), facts, boxes


def timed(work: Callable[[], object], runs: int = 3) -> tuple[float, object]:
    """The best of some runs in milliseconds, and the answer."""
    best, answer = float("inf"), None
    for _ in range(runs):
        begin = time.perf_counter()
        answer = work()
        best = min(best, (time.perf_counter() - begin) * 1000)
    return best, answer


def read_boxes(table: TierTable, facts: Facts) -> tuple[Boxes, list[list[int]]]:
    criteria = [tier.criteria for tier in table.tiers if tier.criteria]
    boxes = Boxes(Cut(facts, criteria), Budget(10**9))
    return boxes, [boxes.where(each) for each in criteria]


def main() -> None:
    for how_many in (3, 5, 7):
        table, facts, _ = tree_table(how_many, 1000, larger=True)
        read, (boxes, groups) = timed(lambda: read_boxes(table, facts))
        pair, pairs = timed(lambda: len(list(meeting(boxes.space, groups, Budget(10**9)))))
        whole, found = timed(lambda: overlaps(table, facts))
        print(
            f"{how_many} x 1000 overlaps: read {read:.1f} pairs {pair:.1f} ({pairs}) all {whole:.1f}"
        )
        table, facts, _ = tree_table(how_many, 1000, larger=False)
        boxes, groups = read_boxes(table, facts)
        flat = [b for g in groups for b in g]
        sweep, w = timed(lambda: Sweep(Index(boxes.space, flat), Budget(10**9)).weigh())
        whole, found = timed(lambda: gaps(table, facts), 1)
        print(
            f"{how_many} x 1000 gaps: weigh {sweep:.1f} all {whole:.1f} {len(found)} {found.ending} {float(found.share or -1)}"
        )


if __name__ == "__main__":
    main()
