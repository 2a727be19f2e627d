"""What differs between two books, and what clashes."""

from dataclasses import dataclass

from rulebook_cli.model.address import Address
from rulebook_cli.model.entry import Plain
from rulebook_cli.model.text_change import Span


@dataclass(frozen=True, slots=True)
class Leaf:
    """One single value that differs inside a change: where below the address (keys, and numbers
    of list items), what it was, what it is; None where there is nothing. `spans` are the changed
    words, for texts that are there before and after."""

    path: tuple[str, ...]
    before: str | None
    after: str | None
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """One address whose value differs. None before: added; None after: removed.

    `follows` is the address of the same kind that stands before it in the new book, empty when
    it stands first.
    """

    address: Address
    before: Plain
    after: Plain
    file: str
    follows: str = ""
    leaves: tuple[Leaf, ...] = ()


@dataclass(frozen=True, slots=True)
class Edit:
    """A value to be written at an address; None removes it. `file` is where it stands or goes."""

    address: Address
    value: Plain
    file: str
    follows: str = ""


@dataclass(frozen=True, slots=True)
class Clash:
    """Two or more amendments that cannot all stand at one place.

    `kind` is text or value; `texts` gives the value of each who writes it (the book's own as
    "draft"), `base` the value they all started from.
    """

    kind: str
    address: Address
    texts: dict[str, Plain]
    base: Plain = None
