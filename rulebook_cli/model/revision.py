"""What a returned paper would change in the book, and what it says that changes nothing there."""

from dataclasses import dataclass

from rulebook_cli.model.address import Address
from rulebook_cli.model.change import Edit


@dataclass(frozen=True, slots=True)
class Revision:
    """A change of the book's own words at a place, and by whom it was made."""

    place: str
    edit: Edit
    authors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NewAmount:
    """An amount written over another, which stands in one or more rows."""

    rows: tuple[Address, ...]
    was: str
    text: str
    authors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LooseChange:
    """A change that is not one of the book's words: of a rule printed as a sentence, of a heading
    of ours, or outside the text. Empty `was`: added; empty `text`: taken out."""

    place: str
    was: str
    text: str
    authors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Revised:
    """All changes of a returned paper, each kind in the order of the paper."""

    revisions: tuple[Revision, ...] = ()
    amounts: tuple[NewAmount, ...] = ()
    loose: tuple[LooseChange, ...] = ()
