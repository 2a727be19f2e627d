"""A remark on a place of the book or on an amendment."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from rulebook_cli.model.place import Place
from rulebook_cli.model.text import Text


class Stance(Enum):
    """Where somebody stands on a matter."""

    SUPPORTS = "supports"
    WITH_CHANGES = "with-changes"
    OPPOSES = "opposes"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True)
class Comment:
    """One remark; append-only. `on` is an address or an amendment or one of its parts; `by` who
    wrote it, where the association is not known to speak with one voice."""

    association: str
    number: int
    on: str
    text: Text
    place: Place
    quote: str = ""
    stance: Stance | None = None
    theme: str = ""
    answers: str = ""
    at: datetime | None = field(default=None)
    by: str = ""
