"""The fewest edits that turn one sequence into another.

E. W. Myers, "An O(ND) difference algorithm and its variations", Algorithmica 1 (1986), in its
linear-space form.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence
from typing import Literal, NamedTuple, TypeVar

T = TypeVar("T", bound=Hashable)
Kind = Literal["equal", "replace", "insert", "delete"]
Pairs = list[tuple[int, int]]  # what stands where in both, in rising order

# Half the number of edits up to which the answer is exact. The search costs its square: about
# 25 ms at this bound, and texts that differ more have nothing to gain from the fewest edits.
_BOUND = 280
# Two texts of fewer items together have their edits counted first.
_COUNTED = 8000


class Opcode(NamedTuple):
    """`a[a1:a2]` became `b[b1:b2]`; an opcode that is not equal is never beside another such."""

    kind: Kind
    a1: int
    a2: int
    b1: int
    b2: int


def align(a: Sequence[T], b: Sequence[T]) -> list[Opcode]:
    """How `a` becomes `b`: opcodes that cover both from end to end, in order.

    The number of items inserted and deleted is the least possible up to 560; beyond that, items
    that stand once in each text part the work first. The same texts always give the same answer,
    and every pure insertion or deletion lies as late as it can.
    """
    numbers: dict[T, int] = {}
    x = [numbers.setdefault(item, len(numbers)) for item in a]
    y = [numbers.setdefault(item, len(numbers)) for item in b]
    return opcodes(_settled(x, y, _common(x, y)), len(x), len(y))


def opcodes(matches: Iterable[tuple[int, int]], a_end: int, b_end: int) -> list[Opcode]:
    """Opcodes from matched index pairs in rising order, for sequences of the given lengths."""
    runs: list[tuple[int, int, int]] = []
    i = j = length = 0
    for a, b in matches:
        if a != i + length or b != j + length:
            runs.append((i, j, length))
            i, j, length = a, b, 0
        length += 1
    runs += [(i, j, length), (a_end, b_end, 0)]
    found: list[Opcode] = []
    a1 = b1 = 0
    for a2, b2, equal in runs:
        if a2 > a1 or b2 > b1:
            kind: Kind = "insert" if a2 == a1 else "delete" if b2 == b1 else "replace"
            found.append(Opcode(kind, a1, a2, b1, b2))
        a1, b1 = a2 + equal, b2 + equal
        if equal:
            found.append(Opcode("equal", a2, a1, b2, b1))
    return found


def matches_of(codes: Iterable[Opcode]) -> Iterator[tuple[int, int]]:
    """The matched index pairs of opcodes, in order."""
    for code in codes:
        if code.kind == "equal":
            yield from zip(range(code.a1, code.a2), range(code.b1, code.b2), strict=True)


def _common(a: list[int], b: list[int]) -> Pairs:
    """A longest common subsequence as index pairs; items only one side knows are left out first."""
    shared = set(a) & set(b)
    i_of = [i for i, item in enumerate(a) if item in shared]
    j_of = [j for j, item in enumerate(b) if item in shared]
    found: Pairs = []
    _search([a[i] for i in i_of], [b[j] for j in j_of], 0, 0, found)
    return [(i_of[i], j_of[j]) for i, j in found]


def _search(a: list[int], b: list[int], a0: int, b0: int, found: Pairs, near: bool = False) -> None:
    """Add the matches of `a` and `b`, which stand at `a0` and `b0`, to `found`. They are `near`
    where it is known that they differ by fewer edits than the bound."""
    head = 0
    stop = min(len(a), len(b))
    while head < stop and a[head] == b[head]:
        head += 1
    tail = 0
    stop -= head
    while tail < stop and a[-1 - tail] == b[-1 - tail]:
        tail += 1
    found.extend((a0 + i, b0 + i) for i in range(head))
    inner_a, inner_b = a[head : len(a) - tail], b[head : len(b) - tail]
    if inner_a and inner_b:
        meeting = None
        if near or not _differ_too_much(inner_a, inner_b):
            meeting = _meeting(inner_a, inner_b)
        cuts = [meeting] if meeting else _anchors(inner_a, inner_b)
        if cuts:
            i = j = 0
            for u, v in [*cuts, (len(inner_a), len(inner_b))]:
                begins = (a0 + head + i, b0 + head + j)
                _search(inner_a[i:u], inner_b[j:v], *begins, found, meeting is not None)
                i, j = u, v
    found.extend((a0 + len(a) - tail + i, b0 + len(b) - tail + i) for i in range(tail))


def _meeting(a: list[int], b: list[int]) -> tuple[int, int] | None:
    """A point halfway on a shortest path of edits, searched from both ends; None past the bound.

    `a` and `b` begin and end differently and neither is empty, so the point is at neither end.
    """
    n, m = len(a), len(b)
    delta = n - m
    odd = delta % 2 == 1
    size = min((n + m + 1) // 2, _BOUND)
    ahead = [-1] * (2 * size + 3)  # furthest x on each diagonal, counted from the start …
    behind = ahead[:]  # … and from the end; a negative diagonal wraps round the list
    ahead[1] = behind[1] = 0
    for d in range(size + 1):
        low, high = 2 * max(0, d - m) - d, d - 2 * max(0, d - n)
        for k in range(low, high + 1, 2):
            x = ahead[k + 1]
            if k != -d and (k == d or ahead[k - 1] >= x):
                x = ahead[k - 1] + 1
            y = x - k
            while x < n and y < m and a[x] == b[y]:
                x += 1
                y += 1
            ahead[k] = x
            if odd and -d < delta - k < d and x + behind[delta - k] >= n:
                return x, y
        for k in range(low, high + 1, 2):
            x = behind[k + 1]
            if k != -d and (k == d or behind[k - 1] >= x):
                x = behind[k - 1] + 1
            y = x - k
            while x < n and y < m and a[-1 - x] == b[-1 - y]:
                x += 1
                y += 1
            behind[k] = x
            if not odd and -d <= delta - k <= d and x + ahead[delta - k] >= n:
                return n - x, m - y
    return None


def _differ_too_much(a: list[int], b: list[int]) -> bool:
    """Whether a search for the fewest edits would end at the bound. Counting them is far quicker
    than a search that finds nothing, unless the texts are very long."""
    return 2 * _BOUND < len(a) + len(b) < _COUNTED and _fewest_edits(a, b) > 2 * _BOUND


def _fewest_edits(a: list[int], b: list[int]) -> int:
    """How many items must go and come, without telling which: a longest common subsequence is
    counted with one bit an item (Hyyrö, Bit-parallel LCS-length computation revisited, 2004)."""
    where: dict[int, int] = {}
    for at, item in enumerate(a):
        where[item] = where.get(item, 0) | 1 << at
    whole = (1 << len(a)) - 1
    left = whole  # a bit is gone where a common subsequence grows
    for item in b:
        met = left & where.get(item, 0)
        left = ((left + met) | (left - met)) & whole
    return len(b) - len(a) + 2 * left.bit_count()


def _anchors(a: list[int], b: list[int]) -> Pairs:
    """Items that stand once in each, as many as keep their order (a longest rising run)."""
    in_a, in_b = Counter(a), Counter(b)
    where = {item: j for j, item in enumerate(b) if in_b[item] == 1 and in_a[item] == 1}
    pairs = [(i, where[item]) for i, item in enumerate(a) if item in where]
    ends: list[int] = []  # the smallest b index that ends a rising run of each length
    last: list[int] = []  # the pair it belongs to
    before: list[int] = []  # the pair that precedes each pair in its run
    for number, (_, j) in enumerate(pairs):
        place = bisect_left(ends, j)
        before.append(last[place - 1] if place else -1)
        ends[place : place + 1] = [j]
        last[place : place + 1] = [number]
    chain: Pairs = []
    number = last[-1] if last else -1
    while number >= 0:
        chain.append(pairs[number])
        number = before[number]
    return chain[::-1]


def _settled(a: list[int], b: list[int], pairs: Pairs) -> Pairs:
    """The matches with every edit slid early, which joins edits, and then late.

    So two texts that were edited alike are matched alike, whatever else was done to them.
    """
    early = _mirrored(_slid_late(a[::-1], b[::-1], _mirrored(pairs, a, b)), a, b)
    return _slid_late(a, b, early)


def _mirrored(pairs: Pairs, a: list[int], b: list[int]) -> Pairs:
    return [(len(a) - 1 - i, len(b) - 1 - j) for i, j in reversed(pairs)]


def _slid_late(a: list[int], b: list[int], pairs: Pairs) -> Pairs:
    slid: Pairs = []
    i = j = -1
    for u, v in pairs:
        # The match after a pure edit may equally stand before it, if the edit begins with its item.
        if u - i > 1 and v - j == 1 and a[i + 1] == a[u]:
            i, j = i + 1, v
        elif v - j > 1 and u - i == 1 and b[j + 1] == b[v]:
            i, j = u, j + 1
        else:
            i, j = u, v
        slid.append((i, j))
    return slid
