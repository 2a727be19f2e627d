"""Which of many things bring about a fault together: the smallest sets of them.

For faults that no sweep over cases can tell, only a question to be asked of a set: does it have
the fault? QuickXplain (Junker, AAAI 2004) finds one smallest set with few questions; taking its
members away one by one finds the others (Reiter's hitting-set tree, AI 32, 1987). Both trust that
a set has the fault when a part of it has. Where that fails (a third thing mends what two broke),
the sets that are found are still smallest; who asks must ask about pairs apart.
"""

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import TypeVar

Thing = TypeVar("Thing", bound=Hashable)
Fails = Callable[[frozenset[Thing]], bool]
"""Whether a set of things has the fault."""


def smallest_sets(
    things: Sequence[Thing], fails: Fails[Thing], most: int = 20
) -> list[frozenset[Thing]]:
    """The smallest sets that have the fault, at most `most`; empty if all together have not."""
    found: list[frozenset[Thing]] = []
    asked: dict[frozenset[Thing], bool] = {}

    def ask(some: frozenset[Thing]) -> bool:
        if some not in asked:
            asked[some] = fails(some)
        return asked[some]

    waiting = [frozenset(things)]
    seen: set[frozenset[Thing]] = set()
    while waiting and len(found) < most:
        some = waiting.pop()
        if some in seen or not ask(some):
            continue
        seen.add(some)
        inside = next((each for each in found if each <= some), None)
        if inside is None:
            inside = one_smallest_set([each for each in things if each in some], ask)
            found.append(inside)
        waiting += [some - {each} for each in inside]
    return smallest_of(found)


def one_smallest_set(things: Sequence[Thing], fails: Fails[Thing]) -> frozenset[Thing]:
    """One smallest set among things that have the fault together."""
    return frozenset(_explain(frozenset(), False, list(things), fails)) if things else frozenset()


def _explain(
    given: frozenset[Thing], grown: bool, things: list[Thing], fails: Fails[Thing]
) -> list[Thing]:
    """What of `things` is needed besides what is given; `grown` says that more has been given
    since the fault was last asked about."""
    if grown and fails(given):
        return []
    if len(things) == 1:
        return things
    middle = len(things) // 2
    first, second = things[:middle], things[middle:]
    needed = _explain(given | set(first), True, second, fails)
    return _explain(given | set(needed), bool(needed), first, fails) + needed


def smallest_of(sets: Iterable[frozenset[Thing]]) -> list[frozenset[Thing]]:
    """Those of the sets that hold no other, each once, in their order."""
    unique = list(dict.fromkeys(sets))
    return [some for some in unique if not any(other < some for other in unique)]
