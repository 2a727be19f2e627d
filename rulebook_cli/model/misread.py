"""What could not be read in a file."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from rulebook_cli.model.place import Place


@dataclass(frozen=True, slots=True)
class Misread:
    """Something in a file that could not be read: which check speaks of it (`yaml-syntax`,
    `unknown-key`, `wrong-type`, `unsafe-text`), which of its sentences, and what it names.
    `address` is the nearest named thing around it."""

    check: str
    place: Place
    says: str = ""
    values: Mapping[str, object] = field(default_factory=dict)
    address: str = ""
