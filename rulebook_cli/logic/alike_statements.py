"""Statements that say nearly the same (mass mailings), as one voice with its number of senders."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from rulebook_cli.logic.private_persons import in_order
from rulebook_cli.model.statement import Point, Received

SECRET = "no"
"""How a statement is marked whose content is secret: its points are never shown."""


class Voice(NamedTuple):
    """A point as it is told: the statement it stands in, and how many statements say it."""

    statement: Received
    point: Point
    senders: int = 1


def alike_groups(received: Iterable[Received]) -> list[list[Received]]:
    """The statements in groups that say nearly the same, each with the one first that the others
    are like, else the first to arrive; the groups in the order of their first."""
    groups: dict[str, list[Received]] = {}
    for one in in_order(received):
        groups.setdefault(one.like or one.id, []).append(one)
    return [sorted(group, key=lambda one: one.id != first) for first, group in groups.items()]


def voices(group: Sequence[Received]) -> Iterator[Voice]:
    """The points of a group of statements that may be shown. What the first says of a place or a
    question goes for all; what another says besides is told as its own, each word once."""
    shown = [one for one in group if one.public != SECRET]
    if not shown:
        return
    first, others = shown[0], shown[1:]
    places = {_place(point) for point in first.points}
    yield from (Voice(first, point, len(shown)) for point in first.points)
    told: set[tuple[str, str, tuple[tuple[str, str], ...]]] = set()
    for one in others:
        for point in one.points:
            said = (*_place(point), tuple(point.text.words.items()))
            if _place(point) not in places and said not in told:
                told.add(said)
                yield Voice(one, point)


def _place(point: Point) -> tuple[str, str]:
    return point.on, point.answers
