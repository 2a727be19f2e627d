"""Who bears a section number, who bore it before, and which number is free after another."""

from collections.abc import Iterator
from itertools import count
from string import ascii_lowercase

from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.section import Section
from rulebook_cli.model.section_number import number_key, read_number, same_number


def bearer(book: Rulebook, number: str) -> Section | None:
    """The section that has the number now."""
    return next((s for s in book.sections if same_number(s.number, number)), None)


def former_bearers(book: Rulebook, number: str) -> tuple[Section, ...]:
    """The sections that had the number before and have another now."""
    return tuple(
        section
        for section in book.sections
        if any(same_number(former, number) for former in section.formerly)
        and not same_number(section.number, number)
    )


def number_after(book: Rulebook, other: Section, moving: str) -> str:
    """The number that puts the section of the id `moving` right behind another; empty where there
    is no room.

    Between two numbers that is the first with the next letter (`5 a`, `5 b`), after the last one
    the next whole number; never one that another section bears or bore.

    Norm: the drafting guide of the ministry of justice (a new section between two is `5 a`, and
    a number is never given to another section).
    """
    here = number_key(other.number)
    rest = [section for section in book.sections if section.id != moving]
    later = [key for key in (number_key(s.number) for s in rest) if key > here]
    used = {read_number(n) for s in rest for n in (s.number, *s.formerly)}
    for number in _candidates(read_number(other.number), bool(later)):
        if later and number_key(number) >= min(later):
            return ""
        if number not in used:
            return number
    return ""


def _candidates(number: str, between: bool) -> Iterator[str]:
    figures, _, letter = number.partition(" ")
    if not figures:
        return
    if between:
        letters = ascii_lowercase.partition(letter)[2] if letter else ascii_lowercase
        yield from (f"{figures} {following}" for following in letters)
        return
    lead, dot, last = figures.rpartition(".")
    yield from (f"{lead}{dot}{following}" for following in count(int(last) + 1))
