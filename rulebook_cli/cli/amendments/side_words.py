"""What is to stand at a place that several want to change, as lines of plain words."""

from collections.abc import Iterable, Iterator, Sequence

from rulebook_cli.changes.moved_words import moved_to
from rulebook_cli.cli.terminal.screen import phrase
from rulebook_cli.model.address import Address
from rulebook_cli.model.change import Change
from rulebook_cli.model.entry import Plain
from rulebook_cli.model.order import as_written, item_address
from rulebook_cli.render.changes.changed_places import changed_places
from rulebook_cli.render.changes.order_words import name_of
from rulebook_cli.render.changes.row_lines import row_lines
from rulebook_cli.render.changes.showing import Line, Showing
from rulebook_cli.render.speech import say
from rulebook_cli.render.words.place_names import place_name
from rulebook_cli.render.words.prose import Stretch, read_prose

_FIRST_WORDS = 6
"""So many words tell one provision of a list from another."""


def side_lines(changes: Sequence[Change], place: Address, showing: Showing) -> Iterator[str]:
    """What one amendment makes of a place: a text with its paragraphs and list marks, the values
    of a row, what stands in a list, or several places by their names."""
    first = changes[0]
    if len(changes) == 1 and isinstance(first.after, list):
        yield _listed(first, showing)
    elif _several(changes, place):
        yield from place_lines(changes, showing)
    elif first.address.provision:
        yield from _provision(changes, showing)
    else:
        yield _row(row_lines(first, showing))


def text_in_lines(text: str) -> list[str]:
    """A text as it is seen, a line for each paragraph and list item."""
    lines: list[str] = []
    number = list_ = 0
    for stretch in read_prose(text):
        if stretch.list_ != list_:
            number, list_ = 0, stretch.list_
        number += stretch.begins and stretch.depth == 1
        words = " ".join("".join(piece.text for piece in stretch.pieces).split())
        lines.append(_mark(stretch, number) + words)
    return lines


def _mark(stretch: Stretch, number: int) -> str:
    """What stands before a paragraph: the sign of a list item, as far in as the list is."""
    if not stretch.depth:
        return ""
    sign = f"{number}. " if stretch.ordered and stretch.depth == 1 else "– "
    return "  " * (stretch.depth - 1) + (sign if stretch.begins else "  ")


def _several(changes: Sequence[Change], place: Address) -> bool:
    """Whether the changes must be told by their places: they are not all of one thing, or of less
    than the whole section that is asked about."""
    whole_section = place == Address(place.section) and not place.book
    return whole_section or len({change.address.whole for change in changes}) > 1


def place_lines(changes: Sequence[Change], showing: Showing) -> Iterator[str]:
    """Every place that changes by its name, its text behind it or, in several lines, below."""
    for changed in changed_places(changes, showing):
        here = [change for change in changes if change.address.whole == changed.address]
        if changed.removed:
            said = [phrase("clash.removed")]
        elif changed.address.provision:
            said = list(_provision(here, showing))
        else:
            said = [_row(changed.lines)]
        if len(said) == 1:
            yield f"{changed.name}: {said[0]}"
        else:
            yield f"{changed.name}:"
            yield from (f"  {line}" for line in said)


def elsewhere_lines(changes: Sequence[Change], place: Address, showing: Showing) -> Iterator[str]:
    """Where the words stand that one amendment takes from a text, each such place with how it
    reads. `changes` are all that the amendment makes; a section that goes as a whole is no text."""
    if not place.provision:
        return
    for moved in {change.address.whole: change for change in moved_to(changes, place)}.values():
        name = place_name(moved.address.whole, showing.after, showing.language)
        yield say(showing.language, "taking", "moved-words", place=name)
        yield from text_in_lines(str(moved.after))


def _provision(changes: Sequence[Change], showing: Showing) -> Iterator[str]:
    """A provision's text in the reader's language where that is changed; else what is said of the
    provision beside its words."""
    texts = {c.address.language: c.after for c in changes if c.address.language}
    chosen = next((code for code in showing.languages if code in texts), "")
    if not texts:
        yield _row([line for change in changes for line in row_lines(change, showing)])
        return
    text = texts[chosen or min(texts)]
    yield from text_in_lines(text) if isinstance(text, str) else [phrase("clash.removed")]


def _row(lines: Iterable[Line]) -> str:
    """The values of a row on one line; what a value consists of follows its name."""
    words = (" ".join("".join(run.text for run in line.new).split()) for line in lines)
    said = "; ".join(line for line in words if line).replace(":;", ":")
    return said or phrase("clash.removed")


def _listed(change: Change, showing: Showing) -> str:
    """What stands in a list, in its order: provisions by their first words."""
    named = [str(name) for name in change.after] if isinstance(change.after, list) else []
    return ", ".join(_item(name, change.address, showing) for name in named)


def _item(written: str, order: Address, showing: Showing) -> str:
    item = as_written(written, order)
    if order.row or order.book:
        return name_of(item, order, showing)
    provision = item_address(order, item.name)
    words = _text(provision, showing).split()
    start = " ".join(words[:_FIRST_WORDS])
    return f"”{start}{' …' if len(words) > _FIRST_WORDS else ''}”" if start else written


def _text(provision: Address, showing: Showing) -> str:
    """A provision's text on one line, in the reader's language where it has one."""
    texts: dict[str, Plain] = {
        entry.address.language: entry.value
        for entry in showing.after.entries
        if entry.address.language and entry.address.whole == provision
    }
    text = next((texts[code] for code in showing.languages if code in texts), "")
    return " ".join(text_in_lines(text)) if isinstance(text, str) else ""
