"""A set of cases, and the case that stands for it."""

from dataclasses import dataclass, field
from fractions import Fraction

from rulebook_cli.model.case import Case, CaseValue


@dataclass(frozen=True, slots=True)
class Span:
    """The values of one fact in a region: numbers or dates from `low` to `high` (None is open
    ended; `…_included` tells whether the end is in), or the listed `values`; `unknown` when
    "not known" belongs to it too. With neither ends nor values it is every known value, or with
    `unknown` only "not known" (a fact that is free altogether is not named in a region)."""

    low: CaseValue = None
    high: CaseValue = None
    low_included: bool = True
    high_included: bool = True
    values: tuple[CaseValue, ...] = ()
    unknown: bool = False


@dataclass(frozen=True, slots=True)
class Region:
    """Cases that share a finding. `spans` names only the facts that matter; `witness` is one
    case of it, with values nearest the boundary; `share` is its part of all eligible cases
    (each cell of a fact weighs as many values as it has; dense numbers weigh by length).

    `witness` names the facts of `spans`, and in place of points those they rest on; a fact it
    does not name may have any value. `case` is the same person with a value of every fact that
    was judged, for whoever has to reckon with one.
    """

    witness: Case
    spans: dict[str, Span] = field(default_factory=dict)
    share: Fraction | None = None
    case: Case = field(default_factory=dict)
