"""The numbers of private persons in a round: what is published numbers them and names none."""

from collections.abc import Iterable
from datetime import datetime

from rulebook_cli.model.statement import Received

PERSON = "person"
"""The kind of a sender who is a private person."""


def person_numbers(received: Iterable[Received]) -> dict[str, int]:
    """Each private person's number by the statement's id. A number that is on record stays; those
    that have none, or one that an earlier statement has, get the next free ones in the order of
    arrival."""
    persons = [one for one in in_order(received) if one.sender_kind == PERSON]
    numbers: dict[str, int] = {}
    taken: set[int] = set()
    for one in persons:
        if one.number and one.number not in taken:
            numbers[one.id] = one.number
            taken.add(one.number)
    following = max(taken, default=0)
    for one in persons:
        if one.id not in numbers:
            following += 1
            numbers[one.id] = following
    return numbers


def next_number(received: Iterable[Received]) -> int:
    """The number of the next private person."""
    return max(person_numbers(received).values(), default=0) + 1


def in_order(received: Iterable[Received]) -> list[Received]:
    """Statements in the order in which they arrived."""
    return sorted(received, key=lambda one: (_moment(one.arrived), one.id))


def _moment(when: datetime | None) -> str:
    return when.isoformat() if when else ""
