"""Things put in at one point: how the place reads with all of them, in one order or another."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations

from rulebook_cli.changes.both_inserted import all_inserted
from rulebook_cli.changes.consolidate import OURS
from rulebook_cli.cli.amendments.side_words import text_in_lines
from rulebook_cli.model.change import Clash
from rulebook_cli.model.entry import Plain

_ALL_ORDERS, _MANY = 3, 6
"""Of so many things every order is a choice; of more each of them once stands first, and of more
than many there is one choice with all."""


@dataclass(frozen=True, slots=True)
class Both:
    """All of two or more things: who put them in, in the order in which they come to stand, and
    how the place then reads, line by line. `things` is how many they are: the same thing may be
    put in by several."""

    order: tuple[str, ...]
    words: str
    things: int = 2


_Group = tuple[str, list[str]]


def both_ways(clash: Clash, words: Mapping[str, str]) -> tuple[Both, ...]:
    """The orders of what two or more put in at one point; none where one of them did something
    else. `words` is what each of those who write the place makes of it; in a clash of two sides
    the draft's name may stand for what was taken in before."""
    groups: dict[str, list[str]] = {}
    for who, said in words.items():
        groups.setdefault(said, []).append(who)
    if len(groups) < 2:
        return ()
    found: list[Both] = []
    for ordered in _orders(list(groups.items())):
        both = _both(clash, ordered)
        if both is None:
            return ()
        found.append(both)
    return tuple(found)


def _orders(groups: Sequence[_Group]) -> Iterator[Sequence[_Group]]:
    if len(groups) <= _ALL_ORDERS:
        yield from permutations(groups)
        return
    for at, first in enumerate(groups[: 1 if len(groups) > _MANY else None]):
        yield first, *groups[:at], *groups[at + 1 :]


def _both(clash: Clash, groups: Sequence[_Group]) -> Both | None:
    order = tuple(who for _, whose in groups for who in whose)
    if clash.kind == "order":
        new = clash.address.block != "order"
        if new and all(isinstance(value, str) for value in clash.texts.values()):
            return Both(order, "\n".join(said for said, _ in groups), len(groups))
    elif clash.kind == "text" and isinstance(clash.base, str) and clash.base.strip():
        texts = [_text_of(clash, whose, len(groups)) for _, whose in groups]
        said = all_inserted(clash.base, [text for text in texts if isinstance(text, str)])
        if said is not None and all(isinstance(text, str) for text in texts):
            return Both(order, "\n".join(text_in_lines(said)), len(groups))
    return None


def _text_of(clash: Clash, whose: Sequence[str], sides: int) -> Plain:
    """What some of those who write a place have there; of one of two that the clash does not
    name, what had been taken in before."""
    for who in whose:
        if who in clash.texts:
            return clash.texts[who]
    return clash.texts.get(OURS) if sides == len(clash.texts) else None
