"""A defined word of the book."""

from dataclasses import dataclass

from rulebook_cli.model.place import Place
from rulebook_cli.model.text import Text


@dataclass(frozen=True, slots=True)
class Term:
    """A term with its name and its definition."""

    id: str
    name: Text
    definition: Text
    place: Place
