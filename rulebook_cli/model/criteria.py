"""The conditions of a tier, as a tree of conditions on facts.

The tests are those of DMN 1.5 unary tests (S-FEEL), as far as `formats.md` takes them.
Literals are kept as they were written; what they mean depends on the fact's kind.
"""

from __future__ import annotations

from dataclasses import dataclass

from rulebook_cli.model.place import Place


@dataclass(frozen=True, slots=True)
class Anything:
    """`-`: always holds, also when the fact is not known."""


@dataclass(frozen=True, slots=True)
class NotKnown:
    """`not-known`: holds only when the fact is not known."""


@dataclass(frozen=True, slots=True)
class Equal:
    """A bare value: holds when the fact equals it."""

    value: str


@dataclass(frozen=True, slots=True)
class Range:
    """Between two bounds; an empty bound is open, `…_included` says whether the end is in.

    `>= 8` is Range("8", True, "", False).
    """

    low: str
    low_included: bool
    high: str
    high_included: bool


@dataclass(frozen=True, slots=True)
class OneOf:
    """`a, b`: holds when one of the tests does."""

    tests: tuple[Test, ...]


@dataclass(frozen=True, slots=True)
class Unlike:
    """`not(a)`: holds when the test does not (also when the fact is not known)."""

    test: Test


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A cell nobody can read. It has been reported where it was read; nothing is judged by it."""

    text: str


Test = Anything | NotKnown | Equal | Range | OneOf | Unlike | Unreadable


@dataclass(frozen=True, slots=True)
class Condition:
    """A test on one fact; `text` is the cell as written."""

    fact: str
    test: Test
    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class All:
    """Holds when every part holds. `All(())` always holds."""

    parts: tuple[Criteria, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Any:
    """Holds when at least one part holds."""

    parts: tuple[Criteria, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Not:
    """Holds when its part does not. Logic is two-valued: a comparison with a value that is not
    known is not fulfilled, so its `not` is."""

    part: Criteria
    place: Place


@dataclass(frozen=True, slots=True)
class AtLeast:
    """Holds when at least `count` of the parts hold."""

    count: int
    parts: tuple[Criteria, ...]
    place: Place


Criteria = Condition | All | Any | Not | AtLeast
