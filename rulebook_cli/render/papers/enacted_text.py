"""The text that a change enacts: section by section, what is new in full, dashes for the rest."""

from collections.abc import Sequence

from rulebook_cli.model.paper import Block, Heading, Mark, Paragraph, Run
from rulebook_cli.render.changes.change_blocks import line_blocks
from rulebook_cli.render.changes.changed_places import ChangedPlace, section_heading
from rulebook_cli.render.changes.showing import Line, Showing
from rulebook_cli.render.papers.changed_and_dashes import DASHES, notes_of, with_dashes
from rulebook_cli.render.papers.kind_words import note, plain
from rulebook_cli.render.words.known_places import has_place
from rulebook_cli.render.words.place_names import place_name
from rulebook_cli.render.words.plain_text import capital


def enacted_blocks(places: Sequence[ChangedPlace], showing: Showing, level: int = 1) -> list[Block]:
    """The new text of every place that is not removed, in the order of the book, each section
    under its number and heading."""
    blocks: list[Block] = []
    for section in dict.fromkeys(place.address.section for place in places):
        own = [place for place in places if place.address.section == section]
        if all(place.removed for place in own):
            continue
        name = capital(section_heading(section, showing))
        blocks.append(Heading(level, plain(name), f"text-{section or 'vocabulary'}"))
        blocks += _section(section, own, showing)
    return blocks


def _section(section: str, places: Sequence[ChangedPlace], showing: Showing) -> list[Block]:
    dashes = Paragraph(plain(DASHES))
    blocks: list[Block] = []
    for place in with_dashes(section, places, showing):
        if place is not None:
            blocks += _place(place, showing)
        elif blocks[-1:] != [dashes]:
            blocks.append(dashes)
    return blocks


def _place(place: ChangedPlace, showing: Showing) -> list[Block]:
    """A provision's or a rule's new text in full; nothing of what is removed."""
    if place.removed:
        return []
    lines = [Line(line.new, line.depth, line.item, line.number) for line in place.lines]
    blocks = line_blocks(lines)
    address = place.address
    if address.provision or address.block or address.book:
        known = has_place(showing.after, address)
        name = place_name(address, showing.after, showing.language) if known else place.name
        blocks.insert(0, Paragraph((Run(capital(name), Mark.STRONG),)))
    return [*blocks, *(note(each) for each in notes_of(place, showing))]
