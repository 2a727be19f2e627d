"""How long all smallest sets of 40 amendments of tiers take, beside trying every set.

    python benchmarks/smallest_sets.py [--quick]

A table of tiers over four facts in which neighbours stand in for each other; each amendment
narrows one tier, so that two of neighbours together leave somebody out. Best of five. The naive way
judges every case of the same table under every set of up to three; it is timed where that can be
waited for, on few amendments, and only there.
"""

import sys
import time
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "logic")]

from dataclasses import replace

from small_tables import all_of, every_case, facts_of, number, table_of, verdicts

from rulebook_cli.logic.joint_faults import joint_faults
from rulebook_cli.model.criteria import All
from rulebook_cli.model.fact import Facts
from rulebook_cli.model.tier import TierTable

FACTS, WIDE = 4, 2


def tables(amendments: int) -> tuple[TierTable, dict[str, TierTable], Facts]:
    """The draft's table, what each amendment makes of it, and the facts. A tier holds two
    stretches of a fact, the second of them with the next tier; two amendments narrow each tier,
    one to its first stretch, one to its second."""
    tiers = amendments // 2
    last = number("0", str((tiers + 1) * WIDE - 1), "1")
    facts = facts_of(f0=last, **{f"f{at}": number("0", "3", "1") for at in range(1, FACTS)})

    def stretch(first: int, end: int, tier: int) -> All:
        return all_of(f0=f"{first * WIDE}..{end * WIDE - 1}", **_rest(tier))

    parts = [stretch(tier, tier + 2, tier) for tier in range(tiers)]
    base = table_of(*parts, all_of(f0=f"< {WIDE}"), all_of(f0=f">= {tiers * WIDE}"))
    amended = {}
    for at in range(amendments):
        tier, second = divmod(at, 2)
        changed = list(base.tiers)
        criteria = stretch(tier + second, tier + second + 1, tier)
        changed[tier] = replace(changed[tier], criteria=criteria)
        amended[f"a{at}"] = replace(base, tiers=tuple(changed))
    return base, amended, facts


def _rest(tier: int) -> dict[str, str]:
    """Facts that say nothing for the whole table, and still must be looked at."""
    return {f"f{1 + tier % (FACTS - 1)}": ">= 0"}


def swept(amendments: int) -> tuple[float, set[frozenset[str]]]:
    """Seconds for all smallest sets, and the sets."""
    base, amended, facts = tables(amendments)
    best, found = float("inf"), None
    for _ in range(5):
        start = time.perf_counter()
        found = joint_faults(base, amended, facts)
        best = min(best, time.perf_counter() - start)
    assert found is not None
    return best, {frozenset(fault.amendments) for fault in found}


def tried(amendments: int, most: int) -> tuple[float, set[frozenset[str]]]:
    """The same by judging every case under every set of up to `most`."""
    base, amended, facts = tables(amendments)
    start = time.perf_counter()
    cases = [case for case, _ in every_case(facts)]
    before = [any(verdicts(base, case, facts)) for case in cases]
    smallest: list[frozenset[str]] = []
    for chosen in _sets(amended, most):
        if any(known <= chosen for known in smallest):
            continue
        tiers = list(base.tiers)
        for id_ in sorted(chosen):
            for at, tier in enumerate(amended[id_].tiers):
                tiers[at] = tier if tier != base.tiers[at] else tiers[at]
        table = replace(base, tiers=tuple(tiers))
        clash = any(
            amended[a].tiers[at] != base.tiers[at] != amended[b].tiers[at] != amended[a].tiers[at]
            for a, b in combinations(chosen, 2)
            for at in range(len(base.tiers))
        )
        gap = (
            was and not any(verdicts(table, case, facts))
            for case, was in zip(cases, before, strict=True)
        )
        if not clash and any(gap):
            smallest.append(chosen)
    return time.perf_counter() - start, set(smallest)


def _sets(amended: dict[str, TierTable], most: int) -> Iterator[frozenset[str]]:
    for size in range(1, most + 1):
        yield from map(frozenset, combinations(amended, size))


def main() -> None:
    quick = "--quick" in sys.argv
    print(f"{'amendments':12} {'sets':>6} {'ms':>9} {'every set, ms':>15} {'ratio':>8}")
    for amendments in (4,) if quick else (4, 8, 12, 16):
        took, sets = swept(amendments)
        naive, same = tried(amendments, 3)
        if {each for each in sets if len(each) <= 3} != same:
            raise SystemExit("the two ways disagree")
        row = f"{amendments:<12} {len(sets):6} {1000 * took:9.1f}"
        print(f"{row} {1000 * naive:15.0f} {naive / took:8.0f}")
    took, sets = swept(40)
    print(f"{40:<12} {len(sets):6} {1000 * took:9.1f} {'-':>15} {'-':>8}")


if __name__ == "__main__":
    main()
