"""Which commits lead where, beside looking at every commit, also where clocks are wrong."""

import random
from collections.abc import Sequence
from io import BytesIO
from typing import Any

import pytest

from rulebook_cli.store.git_ancestry import ONE, holds, last_shared, marked, own_commits
from rulebook_cli.store.git_objects import Found, Objects, converse

History = dict[str, tuple[list[str], int]]
"""By its id a commit's parents and when it was written."""
TREE = "0" * 40


def commit(parents: Sequence[str], seconds: int) -> bytes:
    lines = [f"tree {TREE}", *(f"parent {one}" for one in parents)]
    person = f"Åke <ake@nvf.example> {seconds} +0200"
    return "\n".join([*lines, f"author {person}", f"committer {person}", "", "T\n"]).encode()


def objects(history: History) -> Objects:
    def fetch(names: Sequence[str]) -> list[Found | None]:
        return [one(name) for name in names]

    def one(name: str) -> Found | None:
        if name == TREE:
            return Found(name, "tree", b"")
        return Found(name, "commit", commit(*history[name])) if name in history else None

    return Objects(fetch)


def at_random(seed: int, steps: int, wrong_clocks: int) -> History:
    """Commits with one parent or two; some of them written by a wrong clock."""
    chance = random.Random(seed)
    history: History = {}
    for number in range(steps):
        known = list(history)
        count = min(len(known), chance.choice((1, 1, 1, 2, 2, 0 if chance.random() < 0.1 else 1)))
        parents = chance.sample(known[-6:], min(count, len(known[-6:])))
        seconds = 1_000_000 + 100 * number
        if chance.randrange(100) < wrong_clocks:
            seconds += chance.choice((-900_000, -2_000, 2_000, 900_000))
        history[f"{number + 1:040x}"] = (parents, seconds)
    return history


def before(history: History, tip: str) -> set[str]:
    found, waiting = set(), [tip]
    while waiting:
        id_ = waiting.pop()
        if id_ not in found and id_ in history:
            found.add(id_)
            waiting += history[id_][0]
    return found


@pytest.mark.parametrize("wrong_clocks", [0, 10])
@pytest.mark.parametrize("seed", range(150))
def test_they_are_told_as_by_looking_at_every_commit(seed: int, wrong_clocks: int) -> None:
    history = at_random(seed, 25, wrong_clocks)
    chance = random.Random(seed)
    one, other = chance.sample(list(history), 2)
    mine, theirs = before(history, one), before(history, other)
    assert holds(objects(history), one, other) == (other in mine)
    shared = mine & theirs
    best = shared - {id_ for s in shared for id_ in before(history, s) - {s}}
    found = last_shared(objects(history), one, other)
    assert found in best if best else found is None
    told = own_commits(objects(history), {"mine": one}, [other]).get("mine", ())
    assert {each.id for each in told} == mine - theirs
    places = {each.id: at for at, each in enumerate(told)}
    assert all(places[each.id] < places.get(p, 99) for each in told for p in each.parents)


def test_a_long_history_is_not_gone_through(monkeypatch: pytest.MonkeyPatch) -> None:
    line = {f"{n + 1:040x}": ([f"{n:040x}"] if n else [], 1000 + n) for n in range(3000)}
    main, base = f"{3000:040x}", f"{2990:040x}"
    line["a" * 40] = ([base], 4001)
    marks = marked(objects(line), ["a" * 40], [main])
    assert [id_ for id_, mark in marks.items() if mark == ONE] == ["a" * 40]
    assert len(marks) < 20


def test_a_history_cut_short_begins_where_it_was_cut() -> None:
    short = {"b" * 40: (["c" * 40], 5)}
    told = own_commits(objects(short), {"mine": "b" * 40, "gone": "d" * 40}, [])
    assert [one.id for one in told["mine"]] == ["b" * 40] and "gone" not in told


def test_questions_are_asked_in_portions_that_a_pipe_holds() -> None:
    """Each portion is written at once, and answered before the next is asked."""
    names = [f"{number:040x}" for number in range(300)] + ["ö" * 5000]
    portions: list[bytes] = []

    class Asking(BytesIO):
        def write(self, data: Any) -> int:
            portions.append(bytes(data))
            return len(portions[-1])

    answers = BytesIO(b"".join(name.encode() + b" missing\n" for name in names))
    assert converse(Asking(), answers, names) == [None] * len(names)
    assert b"".join(portions).decode().split() == names
    assert all(len(one) <= 4000 or one.count(b"\n") == 1 for one in portions)


def test_who_answers_no_more_is_told() -> None:
    with pytest.raises(EOFError):
        converse(BytesIO(), BytesIO(b"x missing\n"), ["x", "y"])
