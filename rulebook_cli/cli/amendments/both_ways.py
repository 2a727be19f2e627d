"""Two things put in at one point: how the place reads with both, either of them first."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from rulebook_cli.changes.both_inserted import both_inserted
from rulebook_cli.changes.consolidate import OURS
from rulebook_cli.changes.merge_words import merge_words
from rulebook_cli.cli.amendments.side_words import text_in_lines
from rulebook_cli.model.change import Clash
from rulebook_cli.model.entry import Plain
from rulebook_cli.model.text_change import TextClash


@dataclass(frozen=True, slots=True)
class Both:
    """Both of two things: who put them in, in the order in which they come to stand, and how the
    place then reads, line by line."""

    order: tuple[str, ...]
    words: str


def both_ways(clash: Clash, words: Mapping[str, str]) -> tuple[Both, ...]:
    """Both orders of what two put in at one point; none where more than two did, or either did
    something else. `words` is what each of those who write the place makes of it; in a clash of
    two sides the draft's name may stand for what was taken in before."""
    groups: dict[str, list[str]] = {}
    for who, said in words.items():
        groups.setdefault(said, []).append(who)
    if len(groups) != 2:
        return ()
    first, second = groups.items()
    return tuple(_both(clash, (first, second))) + tuple(_both(clash, (second, first)))


_Group = tuple[str, list[str]]


def _both(clash: Clash, groups: tuple[_Group, _Group]) -> Iterator[Both]:
    (words, whose), (other_words, others) = groups
    order = (*whose, *others)
    if clash.kind == "order":
        new = clash.address.block != "order"
        if new and all(isinstance(value, str) for value in clash.texts.values()):
            yield Both(order, f"{words}\n{other_words}")
    elif clash.kind == "text" and isinstance(clash.base, str) and clash.base.strip():
        said = _inserted(clash.base, _text_of(clash, whose), _text_of(clash, others))
        if said is not None:
            yield Both(order, "\n".join(text_in_lines(said)))


def _text_of(clash: Clash, whose: Sequence[str]) -> Plain:
    """What some of those who write a place have there; of one that the clash does not name, what
    had been taken in before."""
    for who in whose:
        if who in clash.texts:
            return clash.texts[who]
    return clash.texts.get(OURS)


def _inserted(base: str, first: Plain, second: Plain) -> str | None:
    if not isinstance(first, str) or not isinstance(second, str):
        return None
    merged = merge_words(base, first, second)
    return both_inserted(merged, "ours") if isinstance(merged, TextClash) else None
