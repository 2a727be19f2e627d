"""A defined word of the book."""

from dataclasses import dataclass, field

from rulebook_cli.model.place import Place
from rulebook_cli.model.reference import Reference
from rulebook_cli.model.text import Text


@dataclass(frozen=True, slots=True)
class Term:
    """A term with its name and its definition; `references` are the definition's links."""

    id: str
    name: Text
    definition: Text
    place: Place
    references: tuple[Reference, ...] = field(default=(), compare=False)
