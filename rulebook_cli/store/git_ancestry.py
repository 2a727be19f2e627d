"""Which commits lead where: reckoned from the commits themselves, without a process for each
question."""

from collections.abc import Iterable, Mapping, Sequence
from heapq import heappop, heappush

from rulebook_cli.store.git_objects import Objects, Stored
from rulebook_cli.store.history import Commit

ONE, OTHER = 1, 2
_BELOW = 4
"""Marks of a commit: one side leads to it, the other does, and a shared commit does."""
_AT_ONCE = 100
"""How many commits are compared with those before them at once."""


def marked(objects: Objects, ones: Iterable[str], others: Iterable[str]) -> dict[str, int]:
    """How each commit is reached from two sides, as far down as their histories go apart.

    Latest first, until only shared commits are left, older than all that one side has alone. Where
    a side comes to a beginning of its own, a clock may have gone wrong on the way, so that all is
    gone through.
    """
    marks: dict[str, int] = {}
    queue: list[tuple[int, str]] = []
    apart: set[str] = set()  # what waits in the queue and is not known to be shared

    def put(ids: Iterable[str], mark: int) -> None:
        for commit in objects.commits(ids):
            known = marks.get(commit.id, 0)
            if known | mark != known:
                marks[commit.id] = known | mark
                heappush(queue, (-commit.seconds, commit.id))
                (apart.discard if (known | mark) & _BELOW else apart.add)(commit.id)

    put(ones, ONE)
    put(others, OTHER)
    oldest, everything = float("inf"), False
    while queue and (apart or everything or -queue[0][0] >= oldest):
        (commit,) = objects.commits([heappop(queue)[1]])
        apart.discard(commit.id)
        mark = marks[commit.id]
        if mark == ONE:
            oldest = min(oldest, commit.seconds)
            everything = everything or not objects.commits(commit.parents)
        put(commit.parents, mark | _BELOW if mark & ONE and mark & OTHER else mark)
    return marks


def holds(objects: Objects, tip: str, commit: str) -> bool:
    """Whether a commit is the tip of a history or stands in it."""
    return bool(marked(objects, [tip], [commit]).get(commit, 0) & ONE)


def last_shared(objects: Objects, one: str, other: str) -> str | None:
    """The last commit that two histories share; of several the latest."""
    marks = marked(objects, [one], [other])
    best = objects.commits(id_ for id_, mark in marks.items() if mark == ONE | OTHER)
    return max(best, key=lambda commit: (commit.seconds, commit.id)).id if best else None


def own_commits(
    objects: Objects, tips: Mapping[str, str], base: Sequence[str]
) -> dict[str, tuple[Commit, ...]]:
    """For each branch (name to tip) the commits that the base has not, each before those it came
    from; a branch with nothing of its own is absent."""
    marks = marked(objects, tips.values(), base)
    own = {name: _from(objects, tip, marks) for name, tip in sorted(tips.items())}
    every = list({commit.id: commit for line in own.values() for commit in line}.values())
    told = {
        commit.id: commit
        for start in range(0, len(every), _AT_ONCE)
        for commit in objects.told(every[start : start + _AT_ONCE])
    }
    return {name: tuple(told[one.id] for one in line) for name, line in own.items() if line}


def _from(objects: Objects, tip: str, marks: Mapping[str, int]) -> list[Stored]:
    """A tip and what it came from of one side alone, latest first; of the two lines that a merge
    joined the second first, as git lists them."""
    done: list[Stored] = []
    seen: set[str] = set()
    waiting = [(tip, False)]
    while waiting:
        id_, all_before = waiting.pop()
        (commit,) = objects.commits([id_]) or (None,)
        if commit is None or marks.get(id_) != ONE:
            continue
        if all_before:
            done.append(commit)
        elif id_ not in seen:
            seen.add(id_)
            waiting.append((id_, True))
            waiting += [(parent, False) for parent in reversed(commit.parents)]
    return done[::-1]
