"""A section as those print it who leave out what does not change: places and dashes in order."""

from collections.abc import Iterator, Sequence

from rulebook_cli.model.address import Address
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.changes.changed_places import ChangedPlace
from rulebook_cli.render.changes.showing import Showing
from rulebook_cli.render.words.place_names import place_name

DASHES = "- - -"
_NO_TEXT = ("heading", "number", "law", "in-force", "fee-period", "substitute-fee-period")
"""What stands at a section's head or in another row, and is no text of its own to leave out."""


def with_dashes(
    section: str, places: Sequence[ChangedPlace], showing: Showing
) -> Iterator[ChangedPlace | None]:
    """The places of a section (its id; empty for facts and terms) in the order of the book, and
    None for each stretch of provisions, or of other kinds of rule, that does not change. A change
    of number is left out, and one of the heading that the title shows."""
    by_address = {place.address: place for place in places}
    blocks = {place.address.block for place in places}
    dashed = False
    for address in _units(section, places, showing):
        place = by_address.get(address)
        if place is not None:
            if not _is_told_by_the_title(address, showing):
                yield place
                dashed = False
        elif not dashed and (not address.block or address.block not in (*blocks, *_NO_TEXT)):
            yield None
            dashed = True


def _is_told_by_the_title(address: Address, showing: Showing) -> bool:
    """Whether the section's number and heading, as the reader sees them, show a change; a heading
    that changes in another language alone they do not."""
    if address.block != "heading":
        return address.block == "number"
    old, new = (book.section(address.section) for book in (showing.before, showing.after))
    if old is None or new is None:
        return True
    return old.heading.best(*showing.languages) != new.heading.best(*showing.languages)


def notes_of(place: ChangedPlace, showing: Showing) -> tuple[str, ...]:
    """The notes of a place without its new number, which stands over its new text."""
    number = place_name(place.address, showing.after, showing.language)
    moved = showing.say("place-moved", place=number)
    return tuple(note for note in place.notes if note != moved)


def _units(section: str, places: Sequence[ChangedPlace], showing: Showing) -> list[Address]:
    """The provisions and rows of a section in both books: those of the newer in their order, what
    is gone after its last neighbour that is still there. Where the section itself is one of the
    places, or there is none, the places."""
    whole = any(place.address == Address(section) for place in places)
    if not section or section == "rulebook" or whole:
        return [place.address for place in places]
    old, new = (_inside(section, book) for book in (showing.before, showing.after))
    units = list(new)
    above: Address | None = None
    for address in old:
        if address not in units:
            units.insert(units.index(above) + 1 if above in units else 0, address)
        above = address
    # A list in another order has no entry of its own.
    return units + [place.address for place in places if place.address not in units]


def _inside(section: str, book: Rulebook) -> list[Address]:
    found = book.section(section)
    entries = found.entries if found else ()
    return list(dict.fromkeys(entry.address.whole for entry in entries))
