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
    it stands first; `within` the table a tier is in. At the address of an order the values are
    the names of what stands in the list (`model.order`), in the order before and after.
    """

    address: Address
    before: Plain
    after: Plain
    file: str
    follows: str = ""
    leaves: tuple[Leaf, ...] = ()
    within: str = ""


@dataclass(frozen=True, slots=True)
class Edit:
    """A value to be written at an address; None removes it. `file` is where it stands or goes.

    `follows` is what a new thing is to stand after, empty when it stands first; `earlier` what is
    to stand before that, the nearest last, for when it is not there itself (None: not said).
    `within` is the table a new tier goes to, None where that is not said. The value of an order is
    the names of what stands in the list (`model.order`).
    """

    address: Address
    value: Plain
    file: str
    follows: str = ""
    within: str | None = None
    earlier: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Clash:
    """Two or more amendments that cannot all stand at one place.

    `kind` is text, value or order; `texts` gives the value of each who writes it (the book's own
    as "draft"), `base` the value they all started from. In a clash of order the values are the
    addresses of two things put at one point (`base` is what stands before it), or, where both put
    one thing at different places, the names in the list as each has them.
    """

    kind: str
    address: Address
    texts: dict[str, Plain]
    base: Plain = None
