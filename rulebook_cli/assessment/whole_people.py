"""Groups of people in whole numbers: those of one tier add up to all who are in it.

A case mix divides the 75 people of a tier into 46.62 and 28.38. Each is first rounded down, and
who is left over goes to the greatest remainders (Hare's method), so that a paper's lines and their
sum are the same people. The exact numbers stay what money is reckoned from.
"""

from collections.abc import Hashable, Mapping, Sequence
from fractions import Fraction
from math import floor
from typing import TypeVar

Key = TypeVar("Key", bound=Hashable)


def whole_people(parts: Mapping[Key, Fraction]) -> dict[Key, int]:
    """Parts of one whole in whole numbers whose sum is the whole, rounded half up; of equal
    remainders the one named first is rounded up."""
    found = {key: floor(part) for key, part in parts.items()}
    over = floor(sum(parts.values(), Fraction(0)) + Fraction(1, 2)) - sum(found.values())
    for key in _greatest_remainders(parts)[:over]:
        found[key] += 1
    return found


def _greatest_remainders(parts: Mapping[Key, Fraction]) -> Sequence[Key]:
    return sorted(parts, key=lambda key: floor(parts[key]) - parts[key])
