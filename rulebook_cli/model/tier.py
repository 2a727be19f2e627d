"""Fee classes (hoitopalkkioluokka, arvodesklass) and the table they are chosen from."""

from dataclasses import dataclass, field
from enum import Enum

from rulebook_cli.model.criteria import All, Criteria
from rulebook_cli.model.place import Place
from rulebook_cli.model.text import Text


class Kind(Enum):
    """What a tier is to the statute: light lies below the minimum, heavy is the heavy
    transition stage of 937/2005 5 §; the others are the county's own."""

    LIGHT = "light"
    BASE = "base"
    MIDDLE = "middle"
    HIGH = "high"
    HEAVY = "heavy"
    SPECIAL = "special"


class Choose(Enum):
    """How a tier is chosen: only one may fit; the first that fits; the highest (last listed)."""

    UNIQUE = "unique"
    FIRST = "first"
    HIGHEST = "highest"


@dataclass(frozen=True, slots=True)
class Lasts:
    """For how long a stage lasts, in months (both ends included), and whether it may go on."""

    least: int
    most: int
    renewable: bool = False


@dataclass(frozen=True, slots=True)
class Tier:
    """A fee class with its criteria.

    Without `criteria` (None) its criteria are not known: nobody is placed in it, and nothing is
    judged by it. Empty criteria, `All(())`, fit everyone.

    `guide` is printed as indicative; it never decides and is never judged. `on_top_of` makes it
    a stage that a person of those tiers may be in, outside the choosing; `pays_as` names the
    tier whose fee it pays. `ground` are the grounds of 937/2005 5 § for a fee under the minimum.
    """

    id: str
    place: Place
    criteria: Criteria | None = None
    kind: Kind | None = None
    name: Text = field(default_factory=Text)
    guide: Criteria | None = None
    on_top_of: tuple[str, ...] = ()
    lasts: Lasts | None = None
    pays_as: str = ""
    ground: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TierTable:
    """Tiers that are chosen between, lowest first. No `eligible` means everyone; `complete`
    means that every eligible case must land in a tier. `id` is empty where a section has one
    table only.

    One that is `partly_read` lacks a tier, or its way of choosing, that stands in the file but
    could not be read: nobody is said to fall between its tiers, nor a tier never to win.
    """

    place: Place
    tiers: tuple[Tier, ...]
    choose: Choose = Choose.HIGHEST
    complete: bool = True
    eligible: Criteria | None = None
    id: str = ""
    name: Text = field(default_factory=Text)
    partly_read: bool = False

    @property
    def domain(self) -> Criteria:
        """Who the table speaks of: `eligible`, or everyone."""
        return self.eligible or All((), self.place)

    @property
    def chosen_between(self) -> tuple[Tier, ...]:
        """The tiers that are chosen between: stages on top of others are left out."""
        return tuple(tier for tier in self.tiers if not tier.on_top_of)
