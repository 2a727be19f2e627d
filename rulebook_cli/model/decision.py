"""What a deciding body decided."""

from dataclasses import dataclass, field
from datetime import date

from rulebook_cli.model.place import Place
from rulebook_cli.model.text import Text


@dataclass(frozen=True, slots=True)
class Proposal:
    """One of the proposals that stood before the body, with its votes."""

    by: str
    amendments: tuple[str, ...]
    votes: int | None = None


@dataclass(frozen=True, slots=True)
class Remedy:
    """How a decision may be appealed: the county's own words and data."""

    kind: str
    days: int
    text: Text


@dataclass(frozen=True, slots=True)
class Review:
    """What the body ordered to be looked at again, and by when."""

    by: date
    what: Text


@dataclass(frozen=True, slots=True)
class Decision:
    """A body's decision. The version of the book it approved is tagged `decided/ID`."""

    id: str
    body_kind: str
    body: Text
    meeting: date
    outcome: str
    place: Place
    section: str = ""
    diary: str = ""
    proposals: tuple[Proposal, ...] = ()
    blank: int = 0
    minutes_published: date | None = None
    remedy: Remedy | None = None
    review: Review | None = None
    because: Text = field(default_factory=Text)

    @property
    def approves(self) -> bool:
        """Whether a version of the book was approved."""
        return self.outcome in ("approved", "approved-changed")
