"""Changes as blocks of a paper: the same in every output."""

from collections.abc import Iterable
from itertools import groupby

from rulebook_cli.model.change import Change
from rulebook_cli.model.paper import (
    Block,
    Comparison,
    Heading,
    Items,
    Mark,
    Paragraph,
    Run,
    Runs,
    Style,
)
from rulebook_cli.render.changes.changed_places import (
    ChangedPlace,
    changed_places,
    section_heading,
)
from rulebook_cli.render.changes.part_numbers import with_part_numbers
from rulebook_cli.render.changes.showing import Line, Showing, joined
from rulebook_cli.render.words.plain_text import capital

__all__ = ["Showing", "change_blocks", "comparison", "line_blocks", "place_blocks"]


def change_blocks(changes: Iterable[Change], showing: Showing, level: int = 1) -> list[Block]:
    """All changes, section by section, each with its place and its marked words."""
    blocks: list[Block] = []
    places = changed_places(changes, showing)
    for section, group in groupby(places, key=lambda place: place.address.section):
        name = section_heading(section, showing)
        blocks.append(Heading(level, (Run(capital(name)),), f"s-{section or 'vocabulary'}"))
        for place in group:
            blocks.extend(place_blocks(place, showing))
    return blocks


def place_blocks(place: ChangedPlace, showing: Showing) -> list[Block]:
    """One place: its name, what a reader must know, and the marked words."""
    label = capital(place_label(place, showing))
    label = with_part_numbers(label, showing.of, place, showing.language)
    blocks: list[Block] = [Paragraph((Run(label, Mark.STRONG),))]
    blocks.extend(line_blocks(place.lines))
    blocks.extend(note_blocks(place))
    return blocks


def place_label(place: ChangedPlace, showing: Showing) -> str:
    """The place in words, and whether it is new or removed."""
    kind = "section" if not (place.address.block or place.address.provision) else "place"
    kind = "place" if place.address.book else kind
    if place.added and kind == "section" and showing.whole:
        return showing.say("section-replaced", place=place.name)
    if place.added:
        return showing.say(f"{kind}-added", place=place.name)
    return showing.say(f"{kind}-removed", place=place.name) if place.removed else place.name


def note_blocks(place: ChangedPlace) -> list[Block]:
    """The notes of a place."""
    return [Paragraph((Run(note, Mark.EMPHASIS),), Style.NOTE) for note in place.notes]


def line_blocks(lines: Iterable[Line]) -> list[Block]:
    """Lines as paragraphs and lists; a line without runs is left out."""
    blocks: list[Block] = []
    shown = [line for line in lines if line.marked]
    for listed, group in groupby(shown, key=lambda line: line.item or line.depth > 0):
        if listed:
            blocks.append(Items(tuple(line.behind(_dash(line.depth - 1)).marked for line in group)))
        else:
            blocks.extend(Paragraph(line.marked, number=line.number) for line in group)
    return blocks


def _dash(depth: int) -> str:
    """A condition inside a condition begins with a dash, set in as deep as it stands."""
    return "\N{EM SPACE}" * (depth - 1) + "– " if depth > 0 else ""


def comparison(place: ChangedPlace, reason: tuple[Runs, ...], showing: Showing) -> Comparison:
    """Old text, new text and reason of one place, one under the other.

    The old text stands as it is; the new one carries the marks, so that whoever accepts all of
    them has the new text and whoever refuses them has the old one.
    """
    lines = [_set(line) for line in place.lines if line.marked]
    old = tuple(runs for _, runs in joined(lines, lambda line: line.old, Mark.INSERTED))
    new = tuple(runs for _, runs in joined(lines, lambda line: line.marked, Mark.DELETED))
    labels = (showing.say("old-text"), showing.say("new-text"), showing.say("reason"))
    nothing, gone = (Run(showing.say("no-old-text")),), (Run(showing.say("no-new-text")),)
    if not any(line.new for line in lines):
        new = (*new, gone)
    return Comparison(labels, old or (nothing,), new, reason)


def _set(line: Line) -> Line:
    """A line with its number or its dash."""
    if line.number:
        return line.behind(f"{line.number}  ")
    return line.behind(_dash(max(line.depth, int(line.item))))
